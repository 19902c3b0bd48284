package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledJsonTest {

    /** A stock mapper: nothing of the library is registered. */
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private static final ObjectMapper BOUNDED = RegionalismJson.boundedMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/json");

    /** A table of the dataset: its name, the type of its records and the records. */
    record JsonTable(String name, Class<?> type, List<?> records) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<JsonTable> tables() {
        return tablesOf(LatinAmerica.dataset());
    }

    private static Stream<JsonTable> tablesOf(Dataset dataset) {
        return Arrays.stream(Records.class.getMethods())
                .filter(Method::isDefault)
                .sorted(Comparator.comparing(Method::getName))
                .map(accessor -> table(accessor, dataset));
    }

    private static JsonTable table(Method accessor, Dataset dataset) {
        try {
            Object records = accessor.invoke(dataset.records());
            List<?> list = records instanceof Catalog<?, ?> catalog ? catalog.all() : (List<?>) records;
            Object[] parameters = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments();
            return new JsonTable(accessor.getName(), (Class<?>) parameters[parameters.length - 1], list);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Run with {@code -Dgolden.rewrite=true} to write the files anew. */
    @ParameterizedTest
    @MethodSource("tables")
    void theFirstRecordOfATableIsWrittenAsItsGoldenFile(JsonTable table) throws IOException {
        String json = MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(table.records().get(0)) + "\n";
        Path file = GOLDEN.resolve(table + ".json");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, json);
        }
        assertThat(Files.readString(file)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRecordFitsItsSchemaAndIsReadBack(JsonTable table) throws JsonProcessingException {
        Schema schema = BundledSchemas.of(table.type());
        for (Object record : table.records()) {
            String json = MAPPER.writeValueAsString(record);
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
            assertThat((Object) MAPPER.readValue(json, table.type())).isEqualTo(record);
        }
    }

    @Test
    void theWholeDatasetIsReadBackAsAnEqualOne() throws JsonProcessingException {
        String json = BOUNDED.writeValueAsString(LatinAmerica.dataset());
        Dataset read = BOUNDED.readValue(json, Dataset.class);
        assertThat(tablesOf(read).toList()).isEqualTo(tables().toList());
        assertThat(read).isEqualTo(LatinAmerica.dataset());
    }

    @Test
    void theWholeDatasetFitsItsSchema() throws JsonProcessingException {
        Schema schema = BundledSchemas.of(Dataset.class);
        String json = BOUNDED.writeValueAsString(LatinAmerica.dataset());

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replaceFirst("\"iso2\"", "\"iso_2\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aPropertyThatARecordDoesNotHaveIsRefusedWithItsPath() {
        String json = """
                {"version": "1", "as_of": "2025-12-31", "countries": [
                  {"iso3": "BRA", "kind": "state", "capital": "Brasília"}]}
                """;
        assertThatThrownBy(() -> BOUNDED.readValue(json, Dataset.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("countries")
                .hasMessageContaining("capital")
                .hasMessageContaining("line: 2");
    }

    @Test
    void aWordOutsideItsVocabularyIsRefusedWithTheNearest() {
        String json = "{\"iso3\": \"BRA\", \"kind\": \"stat\"}";
        assertThatThrownBy(() -> BOUNDED.readValue(json, Country.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("\"stat\" is not one of state, outside-state, territory; nearest: state")
                .hasMessageContaining("kind");
    }

    @Test
    void aRecordWithoutARequiredPropertyIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"country\": \"BRA\"}", Membership.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("Cannot build Membership, some of required attributes are not set")
                .hasMessageContaining("organization");
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        String json = "[".repeat(100_000);
        assertThatThrownBy(() -> BOUNDED.readValue(json, Dataset.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> BOUNDED.readTree(json)).hasMessageContaining("depth");
    }
}
