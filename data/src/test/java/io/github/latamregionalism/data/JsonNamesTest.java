package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.json.RegionalismJson;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A value has one name, in CSV and in JSON. */
class JsonNamesTest {

    /** What a record has as an object and a row as cells of its own. */
    private static final ImmutableSet<String> OBJECTS = ImmutableSet.of("Provenance", "SpellDates");

    private static JsonNode definitions() throws IOException {
        return new ObjectMapper().readTree(RegionalismJson.schema()).path("$defs");
    }

    private static String nameIn(JsonNode reference) {
        String path = reference.path("$ref").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Set<String> leaves(JsonNode definitions, String type) {
        Set<String> leaves = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> property :
                definitions.path(type).path("properties").properties()) {
            String object = nameIn(property.getValue());
            leaves.addAll(OBJECTS.contains(object) ? leaves(definitions, object) : Set.of(property.getKey()));
        }
        return leaves;
    }

    private static Set<String> columns(String table) throws IOException {
        String rows = new String(LatinAmerica.files().read(table.replace('_', '-') + ".csv"), UTF_8);
        return ImmutableSet.copyOf(
                Splitter.on(',').split(rows.lines().findFirst().orElseThrow()));
    }

    @Test
    void theLeavesOfARecordAreNamedAsTheColumnsOfItsTable() throws IOException {
        JsonNode definitions = definitions();
        int tables = 0;
        for (Map.Entry<String, JsonNode> table :
                definitions.path("Dataset").path("properties").properties()) {
            String type = nameIn(table.getValue().path("items"));
            if (!type.isEmpty()) {
                tables++;
                assertThat(leaves(definitions, type)).as(table.getKey()).isEqualTo(columns(table.getKey()));
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(18);
    }
}
