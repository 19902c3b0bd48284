package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the package as another program meets them. */
class BundledFilesTest {

    private static String text(String file) {
        try {
            return new String(LatinAmerica.files().read(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Named<JsonNode>> resources() throws IOException {
        List<Named<JsonNode>> resources = new ArrayList<>();
        for (JsonNode resource :
                new ObjectMapper().readTree(text("datapackage.json")).path("resources")) {
            resources.add(Named.of(resource.path("name").asText(), resource));
        }
        return resources;
    }

    private static List<CsvRecord> records(String file) {
        return CsvReader.builder().ofCsvRecord(text(file)).stream().toList();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theHeaderOfATableIsWhatTheDescriptorSays(JsonNode resource) {
        List<String> described = new ArrayList<>();
        resource.path("schema")
                .path("fields")
                .forEach(field -> described.add(field.path("name").asText()));
        assertThat(records(resource.path("path").asText()).get(0).getFields()).isEqualTo(described);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyRowHasAFieldForEachColumn(JsonNode resource) {
        List<CsvRecord> records = records(resource.path("path").asText());
        assertThat(records)
                .hasSizeGreaterThan(1)
                .allSatisfy(row ->
                        assertThat(row.getFieldCount()).isEqualTo(records.get(0).getFieldCount()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void aFileHasUnixLineEndsAndNoByteOrderMark(JsonNode resource) {
        assertThat(text(resource.path("path").asText()))
                .doesNotContain("\r")
                .doesNotStartWith("\uFEFF")
                .endsWith("\n");
    }

    static Stream<Map.Entry<String, Integer>> recordCounts() {
        Dataset dataset = LatinAmerica.dataset();
        return ImmutableMap.of(
                "aliases.csv", dataset.aliases().size(),
                "ambiguous-names.csv", dataset.ambiguousNames().size(),
                "alternative-readings.csv", dataset.alternativeReadings().size(),
                "countries.csv", dataset.countries().size(),
                "memberships.csv", dataset.membershipSpells().size(),
                "organizations.csv", dataset.organizations().size(),
                "sources.csv", dataset.sources().size())
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("recordCounts")
    void everyRowOfATableIsARecord(Map.Entry<String, Integer> table) {
        assertThat(records(table.getKey())).hasSize(table.getValue() + 1);
    }
}
