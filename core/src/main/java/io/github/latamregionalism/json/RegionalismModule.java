package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Jackson {@link ObjectMapper} write and read the records of the library.
 *
 * <p>A stock mapper finds it with {@link ObjectMapper#findAndRegisterModules}. Properties are in snake case and in the
 * order of the attributes; dates are EDTF text, words of vocabularies are in lower case with hyphens; what is absent is
 * left out. A property that a record does not have, that is there twice or that is missing is refused with its path and
 * place.
 *
 * <p>A fact that may be of several kinds, such as one behind an {@link io.github.latamregionalism.query.Answer}, is an
 * object whose one property names the kind: {@code {"membership": {...}}}. A number that is infinite is the string
 * {@code "Infinity"}. A list is read as a {@code List} and an answer with the type of its elements, such as {@code new
 * TypeReference<Answer<CountryCode>>() {}}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * String json = mapper.writeValueAsString(dataset.records().countries().get(CountryCode.of("BRA")));
 * Country brazil = mapper.readValue(json, Country.class);
 * }</pre>
 */
public final class RegionalismModule extends Module {

    private static final int MOST_NESTING = 20;
    private static final int LONGEST_STRING = 1 << 20;
    private static final long LONGEST_DOCUMENT = 64L << 20;

    private final Codecs codecs = new Codecs();

    /** Makes the module. */
    public RegionalismModule() {}

    /**
     * Returns a mapper for input that nobody vouches for: at most 20 levels deep, 64 MiB long, and 1 MiB for one
     * string.
     *
     * @return a mapper with this module; what is beyond its bounds is refused with a
     *     {@link com.fasterxml.jackson.core.exc.StreamConstraintsException}
     */
    public static ObjectMapper boundedMapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_NESTING)
                        .maxStringLength(LONGEST_STRING)
                        .maxDocumentLength(LONGEST_DOCUMENT)
                        .build())
                .build();
        return new ObjectMapper(factory).registerModule(new RegionalismModule());
    }

    @Override
    public String getModuleName() {
        return "latam-regionalism";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return codecOf(type).map(Writer::new).orElse(null);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return codecOf(type).map(Reader::new).orElse(null);
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return codecOf(config.constructType(type)).map(Reader::new).orElse(null);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
                return Codecs.publicTypeOf(valueType).isPresent();
            }
        });
    }

    private Optional<Codec> codecOf(JavaType type) {
        return Codecs.publicTypeOf(type.getRawClass())
                .map(known -> codecs.of(known == type.getRawClass() ? type : type.findSuperType(known)));
    }

    private static final class Writer extends JsonSerializer<Object> {
        private final Codec codec;

        Writer(Codec codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            codec.write(value, json);
        }
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final Codec codec;

        Reader(Codec codec) {
            this.codec = codec;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return codec.read(json, context);
            } catch (StreamConstraintsException e) {
                if (e.getLocation() != null) {
                    throw e;
                }
                // Jackson does not say where what is too long begins.
                StreamConstraintsException placed =
                        new StreamConstraintsException(e.getOriginalMessage(), json.currentTokenLocation());
                placed.addSuppressed(e);
                throw placed;
            }
        }
    }
}
