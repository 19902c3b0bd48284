package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/latamregionalism/json");

    static List<Class<?>> recordTypes() {
        return RecordTypes.withSchema();
    }

    /** Run with {@code -Dschemas.rewrite=true} to write the files anew. */
    @ParameterizedTest
    @MethodSource("recordTypes")
    void theSchemaOfARecordIsTheOneOfItsType(Class<?> type) throws IOException {
        String schema = SchemaFiles.generate(type);
        if (Boolean.getBoolean("schemas.rewrite")) {
            Files.writeString(FILES.resolve(type.getSimpleName() + ".schema.json"), schema);
        }
        assertThat(Files.readString(FILES.resolve(type.getSimpleName() + ".schema.json")))
                .isEqualTo(schema);
    }

    @Test
    void everyRecordIsFound() {
        assertThat(recordTypes()).hasSizeGreaterThanOrEqualTo(48);
    }

    @Test
    void thereIsNoSchemaButOfARecord() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(recordTypes().stream()
                            .map(type -> type.getSimpleName() + ".schema.json")
                            .toList());
        }
    }

    @Test
    void thereIsNoSchemaOfWhatIsNoRecord() {
        assertThatThrownBy(() -> JsonSchemas.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String has no JSON Schema: it is not a record of this library");
    }
}
