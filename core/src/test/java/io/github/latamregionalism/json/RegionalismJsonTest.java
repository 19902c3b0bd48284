package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.TableCoverage;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.paper.Subject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalismJsonTest {

    private static final ObjectMapper BOUNDED = RegionalismJson.boundedMapper();

    /** Spaces after an opening brace, more than there can be bytes in memory for. */
    private static InputStream endless() {
        return new InputStream() {
            private boolean begun;

            @Override
            public int read() {
                int next = begun ? ' ' : '{';
                begun = true;
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }

    private static String path(Throwable thrown) {
        return ((JsonMappingException) thrown)
                .getPath().stream()
                        .map((Reference step) ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining());
    }

    @Test
    void aDocumentWithoutAnEndIsRefusedOnceItIsTooLong() {
        assertThatThrownBy(() -> BOUNDED.readValue(endless(), Dataset.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("Document length")
                .hasMessageContaining("67108864");
    }

    @Test
    void aStringThatIsTooLongIsRefused() {
        String json = "{\"version\": \"" + "v".repeat((1 << 20) + 1) + "\"}";

        assertThatThrownBy(() -> BOUNDED.readValue(json, Dataset.class))
                .hasStackTraceContaining(StreamConstraintsException.class.getName())
                .hasMessageContaining("String value length")
                .hasMessageContaining("1048576");
    }

    @Test
    void theDepthThatRecordsNeedIsReadAndADeeperOneIsRefused() {
        assertThatThrownBy(() -> BOUNDED.readTree("[".repeat(21) + "]".repeat(21)))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("nesting depth (21)")
                .hasMessageContaining("20");
    }

    @Test
    void aPropertyThatIsNotKnownIsRefusedWithTheWholeWayToItAndItsPlace() {
        String json = """
                {"version": "1", "as_of": "2020-12-31", "events": [
                  {"date": "2020", "kind": "summit", "title": "T", "actors": [],
                    "provenance": {"confidence": "high", "colour": "red"}}]}
                """;

        assertThatThrownBy(() -> BOUNDED.readValue(json, Dataset.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .satisfies(thrown -> assertThat(path(thrown)).isEqualTo(".events[0].provenance.colour"))
                .hasMessageContaining("line: 3");
    }

    @Test
    void aPropertyThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() ->
                        BOUNDED.readValue("{\"confidence\": \"low\", \"confidence\": \"high\"}", Provenance.class))
                .hasMessageContaining("Duplicate field 'confidence'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "version | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"version\": \"1\"",
                "as_of   | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"events\": [], \"as_of\": \"2020-11-17\"",
                "events  | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"events\": [], \"events\": []"
            })
    void aDatasetThatSaysSomethingTwiceIsRefused(String twice, String properties) {
        assertThatThrownBy(() -> BOUNDED.readValue("{" + properties + "}", Dataset.class))
                .hasMessageContaining("Duplicate field '" + twice + "'");
    }

    @Test
    void whatIsInfiniteIsWrittenAsAString() throws JsonProcessingException {
        Interval open = new Interval(0.5, Double.POSITIVE_INFINITY);

        assertThat(BOUNDED.writeValueAsString(open)).isEqualTo("{\"low\":0.5,\"high\":\"Infinity\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "1.5", "\"1\"", "true", "[1]"})
    void whatIsNoWholeNumberIsRefusedWhereOneIsWanted(String cow) {
        String json = "{\"code\": \"BRA\", \"cow\": " + cow + "}";

        assertThatThrownBy(() -> BOUNDED.readValue(json, Country.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("cow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "0.5"})
    void whatIsNoTextIsRefusedWhereOneIsWanted(String value) {
        String json = "{\"type\": \"region\", \"key\": " + value + "}";

        assertThatThrownBy(() -> BOUNDED.readValue(json, Subject.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("key");
    }

    @Test
    void aWordOutsideItsVocabularyIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> BOUNDED.readValue("{\"iso3\": \"BRA\", \"kind\": \"stat\"}", Country.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("\"stat\" is not one of state, outside-state, territory; nearest: state")
                .hasMessageContaining("kind");
    }

    @Test
    void theNumberOfAWordIsRefused() {
        assertThatThrownBy(() -> BOUNDED.readValue("{\"confidence\": 0}", Provenance.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("confidence");
    }

    @Test
    void aMergedDatasetThatRefersToRecordsWhichItDoesNotHaveIsReadBackAsIt() throws JsonProcessingException {
        LocalDate asOf = LocalDate.of(2020, 1, 1);
        Country brazil = BOUNDED.readValue("""
                {"iso3": "BRA", "kind": "state", "iso2": "BR", "numeric": "076", "subregion": "South America",
                 "name_en": "Brazil", "name_es": "Brasil", "name_pt": "Brasil"}
                """, Country.class);
        Membership ofArgentina = BOUNDED.readValue("""
                {"id": "oas-arg-member", "organization": "oas", "country": "ARG", "status": "member", "start_basis": "deposit",
                 "period": {"start": "1956", "end": ".."}, "provenance": {"confidence": "low"}}
                """, Membership.class);
        Dataset merged = Dataset.builder(asOf)
                .add(brazil)
                .build()
                .overriddenBy(Dataset.builder(asOf).add(ofArgentina).build())
                .dataset();
        assertThat(merged.coverageOf(Country.class)).isEqualTo(TableCoverage.PARTIAL);

        String json = BOUNDED.writeValueAsString(merged);
        Dataset read = BOUNDED.readValue(json, Dataset.class);

        assertThat(json).contains("\"partial\":[\"countries\"]").doesNotContain("organizations");
        assertThat(read).isEqualTo(merged);
        assertThat(read.coverageOf(Country.class)).isEqualTo(TableCoverage.PARTIAL);
        assertThat(read.coverageOf(Organization.class)).isEqualTo(TableCoverage.NONE);
        assertThat(SchemaFile.validate(Dataset.class, json)).isEmpty();
    }

    @Test
    void aNullForAListIsRefusedByTheNameOfTheProperty() {
        assertThatThrownBy(() -> BOUNDED.readValue("{\"sources\": null, \"confidence\": \"low\"}", Provenance.class))
                .isInstanceOf(InvalidNullException.class)
                .hasMessageContaining("\"sources\"");
    }

    @Test
    void aWholeTableWithoutRowsIsReadBackAsWhole() throws JsonProcessingException {
        Dataset whole = Dataset.builder(LocalDate.of(2020, 1, 1))
                .coverage(Country.class, TableCoverage.WHOLE)
                .build();

        String json = BOUNDED.writeValueAsString(whole);

        assertThat(json).contains("\"countries\":[]");
        assertThat(BOUNDED.readValue(json, Dataset.class).coverageOf(Country.class))
                .isEqualTo(TableCoverage.WHOLE);
    }

    @Test
    void aTableThatIsSaidToBePartialAfterItsRowsIsPartial() throws JsonProcessingException {
        String json = "{\"version\": \"\", \"as_of\": \"2020-01-01\", \"countries\": [], \"partial\": [\"countries\"]}";

        assertThat(BOUNDED.readValue(json, Dataset.class).coverageOf(Country.class))
                .isEqualTo(TableCoverage.PARTIAL);
        assertThatThrownBy(() -> BOUNDED.readValue(json.replace("[\"countries", "[\"countrys"), Dataset.class))
                .hasMessageContaining("\"countrys\" is not one of")
                .hasMessageContaining("nearest: countries");
    }

    @Test
    void aMapperThatDoesNotKnowTheFormOfAWholeDatasetWritesNone() {
        for (Mapper mapper : Mapper.usable()) {
            if (mapper != Mapper.BOUNDED) {
                assertThatThrownBy(() -> mapper.write(Dataset.empty(LocalDate.of(2020, 1, 1))))
                        .hasMessageContaining("RegionalismJson.boundedMapper()");
            }
        }
    }
}
