package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Organizations.UNASUR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cited for everything in the bundled dataset. */
class BundledBibliographyTest {

    private final Dataset dataset = LatinAmerica.dataset();

    @Test
    void thePackageHasNoProblem() {
        assertThat(Dataset.read(LatinAmerica.files())).isEqualTo(dataset);
    }

    private Bibliography everything() {
        return Bibliography.of(dataset.records().references(), dataset.records().sources());
    }

    @Test
    void theBibTexOfEverythingIsReadAsAsManyEntries() throws ParseException {
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(everything().toBibTex()));
        assertThat(database.getEntries())
                .hasSize(dataset.records().references().size()
                        + dataset.records().sources().size());
        assertThat(database.getEntries()).containsKeys(new Key("gorgen-2023"), new Key("quiliconi-rivera-2019"));
    }

    private static Schema cslSchema() throws IOException {
        try (InputStream schema = BundledBibliographyTest.class.getResourceAsStream("csl-json.schema.json")) {
            assertThat(schema).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), UTF_8));
        }
    }

    @Test
    void theCslJsonOfEverythingFitsItsSchema() throws IOException {
        assertThat(cslSchema().validate(everything().toCslJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\" : \"treaty\" | \"type\" : \"accord\"",
                "\"id\" : \"gorgen-2023\" | \"key\" : \"gorgen-2023\"",
                "\"family\" : \"Görgen\" | \"surname\" : \"Görgen\"",
                "\"date-parts\" : | \"date\" :",
                "\"DOI\" : | \"doi\" :",
                "\"title\" : \"Regional | \"title\" : 1, \"note\" : \"Regional"
            })
    void cslJsonWithAMistakeDoesNotFitTheSchema(String right, String wrong) throws IOException {
        String json = everything().toCslJson();
        assertThat(json).contains(right);
        assertThat(cslSchema().validate(json.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    /**
     * The schema of the Citation Style Language itself, {@code csl-data.json}, is not part of this project; whoever has
     * the file gives its path.
     */
    @Test
    @EnabledIfSystemProperty(named = "csl.schema", matches = ".+")
    void theCslJsonOfEverythingFitsTheSchemaOfTheCitationStyleLanguage() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of(System.getProperty("csl.schema"))));
        String json = everything().toCslJson();
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"DOI\"", "\"doi\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anAnswerIsCitedWithExactlyTheSourcesOfItsFacts() {
        var members = dataset.memberships().membersOf(UNASUR, LocalDate.of(2019, 9, 1));
        Bibliography bibliography = Bibliography.ofSources(dataset.records(), members.facts());
        assertThat(bibliography.references()).isEmpty();
        assertThat(bibliography.sources())
                .extracting(source -> source.id())
                .containsExactlyElementsOf(members.sources())
                .containsExactlyElementsOf(members.facts().stream()
                        .flatMap(fact -> fact.provenance().sources().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
