package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.json.RegionalismJson;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static String sorted(Set<String> names) {
        return String.join(" ", new TreeSet<>(names));
    }

    @Test
    void theLeavesOfARecordAreNamedAsTheColumnsOfItsTable() throws IOException {
        JsonNode definitions = definitions();
        Map<String, String> otherwise = new TreeMap<>();
        int tables = 0;
        for (Map.Entry<String, JsonNode> table :
                definitions.path("Dataset").path("properties").properties()) {
            String type = nameIn(table.getValue().path("items"));
            if (!type.isEmpty()) {
                tables++;
                Set<String> leaves = leaves(definitions, type);
                Set<String> columns = columns(table.getKey());
                if (!leaves.equals(columns)) {
                    otherwise.put(
                            table.getKey(),
                            sorted(Sets.difference(columns, leaves)) + ": " + sorted(Sets.difference(leaves, columns)));
                }
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(18);
        assertThat(otherwise).isEmpty();
    }
}
