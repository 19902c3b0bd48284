package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.Streams;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    private static Map<String, Integer> recordCounts() throws ReflectiveOperationException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Method table : Records.class.getMethods()) {
            if (table.isDefault()) {
                Catalog<?, ?> records =
                        (Catalog<?, ?>) table.invoke(LatinAmerica.dataset().records());
                counts.put(RecordType.of(records.all().get(0)).table() + ".csv", records.size());
            }
        }
        return counts;
    }

    @Test
    void everyTableHasAFile() throws IOException, ReflectiveOperationException {
        assertThat(resources())
                .extracting(resource -> resource.getPayload().path("path").asText())
                .containsExactlyInAnyOrderElementsOf(recordCounts().keySet());
    }

    /** Of a column, what the descriptor must say as the code does. */
    private static Map<String, String> described(JsonNode field, boolean isFree) {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("name", field.path("name").asText());
        described.put("type", field.path("type").asText());
        described.put("true", field.path("trueValues").toString());
        described.put("false", field.path("falseValues").toString());
        JsonNode constraints = field.path("constraints");
        described.put("required", constraints.path("required").toString());
        described.put("words", constraints.path("enum").toString());
        described.put("pattern", isFree ? "" : constraints.path("pattern").toString());
        return described;
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theDescriptorSaysOfATableWhatTheCodeDoes(JsonNode resource, @TempDir Path folder) throws IOException {
        LatinAmerica.dataset().writeTo(folder.resolve("written"));
        JsonNode written = new ObjectMapper()
                .readTree(folder.resolve("written/datapackage.json").toFile())
                .path("resources");
        JsonNode schema = Streams.stream(written)
                .filter(candidate -> candidate.path("name").equals(resource.path("name")))
                .map(candidate -> candidate.path("schema"))
                .collect(MoreCollectors.onlyElement());
        JsonNode bundled = resource.path("schema");
        for (int i = 0; i < schema.path("fields").size(); i++) {
            JsonNode field = schema.path("fields").path(i);
            // Of text that is free in the code, the descriptor may know how the bundled cells look.
            boolean isFree = field.path("constraints").path("pattern").isMissingNode();
            assertThat(described(bundled.path("fields").path(i), isFree)).isEqualTo(described(field, isFree));
        }
        assertThat(bundled.path("fields")).hasSameSizeAs(schema.path("fields"));
        assertThat(bundled.path("primaryKey")).isEqualTo(schema.path("primaryKey"));
        assertThat(bundled.path("foreignKeys")).isEqualTo(schema.path("foreignKeys"));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyCellIsAsTheDescriptorSays(JsonNode resource) {
        JsonNode fields = resource.path("schema").path("fields");
        List<CsvRecord> records = records(resource.path("path").asText());
        for (int i = 0; i < fields.size(); i++) {
            JsonNode constraints = fields.path(i).path("constraints");
            Pattern pattern = Pattern.compile(constraints.path("pattern").asText(".*"), Pattern.DOTALL);
            for (CsvRecord row : records.subList(1, records.size())) {
                String cell = row.getField(i);
                assertThat(
                                cell.isEmpty()
                                        ? !constraints.path("required").asBoolean()
                                        : pattern.matcher(cell).matches())
                        .as("%s: \"%s\"", row.getStartingLineNumber(), cell)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyRowOfATableIsARecord(JsonNode resource) throws ReflectiveOperationException {
        String file = resource.path("path").asText();
        assertThat(recordCounts()).containsEntry(file, records(file).size() - 1);
    }
}
