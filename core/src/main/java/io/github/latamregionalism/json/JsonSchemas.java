package io.github.latamregionalism.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas, draft 2020-12, of the JSON that {@link RegionalismModule} writes and reads. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * Returns the schema of a record, of {@link io.github.latamregionalism.query.Answer} or of
     * {@link io.github.latamregionalism.dataset.Dataset}.
     *
     * @param type the type, such as {@code Country.class}
     * @return the schema as JSON text
     * @throws IllegalArgumentException if the type is not a record of this library
     */
    public static String of(Class<?> type) {
        try (InputStream schema = type.getName().startsWith("io.github.latamregionalism.")
                ? JsonSchemas.class.getResourceAsStream(type.getSimpleName() + ".schema.json")
                : null) {
            if (schema == null) {
                throw new IllegalArgumentException(
                        type.getName() + " has no JSON Schema: it is not a record of this library");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
