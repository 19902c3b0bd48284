package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Returns how many records the library has of each file. */
    private static Map<String, Integer> recordCounts() {
        Dataset dataset = LatinAmerica.dataset();
        return Map.ofEntries(
                Map.entry("aliases.csv", dataset.records().aliases().size()),
                Map.entry(
                        "alternative-readings.csv",
                        dataset.records().alternativeReadings().size()),
                Map.entry(
                        "ambiguous-names.csv",
                        dataset.records().ambiguousNames().size()),
                Map.entry("approaches.csv", dataset.records().approaches().size()),
                Map.entry(
                        "printed-approaches.csv",
                        dataset.records().printedApproaches().size()),
                Map.entry("challenges.csv", dataset.records().challenges().size()),
                Map.entry("citations.csv", dataset.records().citations().size()),
                Map.entry("claims.csv", dataset.records().claims().size()),
                Map.entry("countries.csv", dataset.records().countries().size()),
                Map.entry("events.csv", dataset.records().events().size()),
                Map.entry("instruments.csv", dataset.records().instruments().size()),
                Map.entry("memberships.csv", dataset.records().memberships().size()),
                Map.entry("organizations.csv", dataset.records().organizations().size()),
                Map.entry(
                        "paper-table-cells.csv",
                        dataset.records().paperTableCells().size()),
                Map.entry("references.csv", dataset.records().references().size()),
                Map.entry("sources.csv", dataset.records().sources().size()),
                Map.entry("treaties.csv", dataset.records().treaties().size()),
                Map.entry(
                        "treaty-actions.csv", dataset.records().treatyActions().size()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyRowOfATableIsARecord(JsonNode resource) {
        String file = resource.path("path").asText();
        assertThat(recordCounts()).containsEntry(file, records(file).size() - 1);
    }
}
