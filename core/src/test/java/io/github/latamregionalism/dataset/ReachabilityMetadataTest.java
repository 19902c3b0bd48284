package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.time.SpellDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A native image has by reflection what tables are read with: records, their builders and implementations, and the
 * types of cells.
 */
class ReachabilityMetadataTest {

    private static final Path METADATA = Path.of("src/main/resources/META-INF/native-image"
            + "/io.github.latamregionalism/regionalism-core/reachability-metadata.json");

    private static Set<String> types() {
        Set<String> types = new TreeSet<>(Set.of(SpellDates.class.getName(), Provenance.class.getName()));
        for (Table<?> table : Table.all()) {
            Class<?> type = table.type().type();
            types.add(type.getName());
            types.add(type.getName() + "$Builder");
            types.add(type.getPackageName() + ".Immutable" + type.getSimpleName());
            for (RecordType.Column column : table.type().columns()) {
                if (column.type().getName().startsWith("io.github.latamregionalism.")) {
                    types.add(column.type().getName());
                }
            }
        }
        return types;
    }

    /** The sentences of prose, which are read as files. */
    private static final String SENTENCES = """

              ],
              "resources": [
                { "glob": "io/github/latamregionalism/prose/*.properties" }
              ]
            }
            """;

    /** Run with {@code -Dgolden.rewrite=true} to write the file anew. */
    @Test
    void everyTypeThatTablesAreReadWithIsPutIntoANativeImage() throws IOException {
        String metadata = types().stream()
                .map(type -> "    { \"type\": \"" + type
                        + "\", \"allDeclaredFields\": true, \"allDeclaredMethods\": true, \"allPublicMethods\": true }")
                .collect(Collectors.joining(",\n", "{\n  \"reflection\": [\n", SENTENCES));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(METADATA, metadata);
        }
        assertThat(Files.readString(METADATA)).isEqualTo(metadata);
    }
}
