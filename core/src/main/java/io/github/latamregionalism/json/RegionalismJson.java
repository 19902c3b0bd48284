package io.github.latamregionalism.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON beyond single records: a mapper for input from strangers, the form of a whole dataset, and the schema.
 *
 * <pre>{@code
 * ObjectMapper mapper = RegionalismJson.boundedMapper();
 * String json = mapper.writeValueAsString(dataset);
 * Dataset read = mapper.readValue(json, Dataset.class);
 * }</pre>
 */
public final class RegionalismJson {

    private static final int MOST_NESTING = 20;
    private static final int LONGEST_STRING = 1 << 20;
    private static final long LONGEST_DOCUMENT = 64L << 20;
    private static final String SCHEMA = "regionalism.schema.json";

    private RegionalismJson() {}

    /**
     * Returns a mapper for input that nobody vouches for: at most 20 levels deep, 64 MiB long, and 1,048,576 characters
     * for one string.
     *
     * <p>It refuses what a mapper is lenient about otherwise: a property that a record does not have or that is there
     * twice, a number for a text. Beside records it writes and reads a whole {@link Dataset}: an object with
     * {@code version}, {@code as_of} and an array for each table.
     *
     * @return a new mapper; what is beyond its bounds is refused with a
     *     {@link com.fasterxml.jackson.core.exc.StreamConstraintsException}
     */
    public static ObjectMapper boundedMapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_NESTING)
                        .maxStringLength(LONGEST_STRING)
                        .maxDocumentLength(LONGEST_DOCUMENT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), wholeDataset())
                .addHandler(new NearestWord())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, RegionalismJson::textOnly)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withConfigOverride(
                        Iterable.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)))
                .build();
    }

    private static void textOnly(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }

    private static SimpleModule wholeDataset() {
        return new SimpleModule("latam-regionalism")
                .setDeserializerModifier(Placed.modifier())
                .addSerializer(Dataset.class, new WholeDataset.Writer())
                .addDeserializer(Dataset.class, new WholeDataset.Reader());
    }

    /**
     * Returns the JSON Schema, draft 2020-12, of all that is written and read.
     *
     * <p>Each type has its own definition, such as {@code #/$defs/Membership}, {@code #/$defs/Answer} and
     * {@code #/$defs/Dataset}. The file lies beside this class as {@code regionalism.schema.json}.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        try (InputStream schema = RegionalismJson.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("the library was packed without its file " + SCHEMA);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the JSON Schema of one type.
     *
     * @param type the type, such as {@code Membership.class}, or the class of a value, such as
     *     {@code membership.getClass()}
     * @return the schema of {@link #schema()}, referring to the definition of the type, as JSON text
     * @throws IllegalArgumentException if the type is none that is written or read as JSON
     */
    public static String schema(Class<?> type) {
        requireNonNull(type, "type");
        String schema = schema();
        String name = definitionOf(type, schema)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not written as JSON"));
        return "{\"$ref\": \"#/$defs/" + name + "\"," + schema.substring(schema.indexOf('{') + 1);
    }

    /** Returns the name of the definition of a class, or of a type that it implements or extends. */
    private static Optional<String> definitionOf(Class<?> type, String schema) {
        if (schema.contains("\n    \"" + type.getSimpleName() + "\" : {")) {
            return Optional.of(type.getSimpleName());
        }
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(above -> definitionOf(above, schema).stream())
                .findFirst();
    }

    /** Names the nearest words where one is not in its vocabulary. */
    private static final class NearestWord extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) throws IOException {
            if (!type.isEnum()) {
                return NOT_HANDLED;
            }
            ImmutableSet<String> words = Arrays.stream(type.getEnumConstants())
                    .map(constant -> Term.textOf((Enum<?>) constant))
                    .collect(ImmutableSet.toImmutableSet());
            throw context.weirdStringException(value, type, Spelling.notOneOf(value, words));
        }
    }
}
