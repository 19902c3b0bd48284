package io.github.latamregionalism.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Dated;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the codec of a type, which is made once. */
final class Codecs {

    private static final String LIBRARY = "io.github.latamregionalism.";

    static final TextCodec TEXT = TextCodec.of(String.class, text -> text);
    static final TextCodec DAY = TextCodec.of(LocalDate.class, LocalDate::parse);

    /** An element of an answer whose type is not said: all are written as text, and cannot be read back. */
    private static final TextCodec ELEMENT = TextCodec.of(Object.class, text -> {
        throw new IllegalArgumentException("the elements of the answer have no type: read it as one, such as"
                + " new TypeReference<Answer<CountryCode>>() {}");
    });

    private static final ImmutableMap<Class<?>, Codec> SIMPLE = ImmutableMap.<Class<?>, Codec>builder()
            .put(boolean.class, new BooleanCodec())
            .put(double.class, new DoubleCodec())
            .put(int.class, new WholeNumberCodec(int.class))
            .put(long.class, new WholeNumberCodec(long.class))
            .put(OptionalInt.class, OptionalCodec.ofInt())
            .put(String.class, TEXT)
            .put(LocalDate.class, DAY)
            .put(EdtfDate.class, TextCodec.of(EdtfDate.class, EdtfDate::parse))
            .put(Bound.class, TextCodec.of(Bound.class, Bound::parse))
            .put(SpellDates.class, TextCodec.of(SpellDates.class, SpellDates::parse))
            .buildOrThrow();

    private final Map<JavaType, Codec> known = new ConcurrentHashMap<>();

    /** Returns the type of the library that a class is or implements, empty if it is none with a JSON form. */
    static Optional<Class<?>> publicTypeOf(Class<?> type) {
        if (!type.getName().startsWith(LIBRARY)) {
            return Optional.empty();
        }
        if (type == Dataset.class
                || type == Answer.class
                || SIMPLE.containsKey(type)
                || type.isEnum()
                || isText(type)
                || isOneOfRecords(type)) {
            return Optional.of(type);
        }
        return RecordShape.publicTypeOf(type);
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if it has no JSON form
     */
    Codec of(JavaType type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = make(type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec make(JavaType type) {
        TypeFactory types = TypeFactory.defaultInstance();
        Class<?> raw = type.getRawClass();
        Codec simple = SIMPLE.get(raw);
        if (simple != null) {
            return simple;
        }
        if (raw == Dataset.class) {
            return new DatasetCodec(this);
        }
        if (raw == Sourced.class || raw == DatasetRecord.class) {
            return new TableRecordCodec(raw, this);
        }
        if (raw == Answer.class) {
            return new AnswerCodec<CountryCode>(
                    of(types.constructParametricType(AnswerCodec.Parts.class, elementOf(type))));
        }
        if (raw == Comparable.class) {
            return ELEMENT;
        }
        if (raw == Dated.class) {
            return new DatedCodec(this);
        }
        if (raw == Optional.class) {
            return OptionalCodec.of(of(type.containedTypeOrUnknown(0)));
        }
        if (raw == ImmutableList.class) {
            return new CollectionCodec(of(type.containedTypeOrUnknown(0)), ImmutableList::copyOf);
        }
        if (raw == ImmutableSet.class) {
            return new CollectionCodec(of(type.containedTypeOrUnknown(0)), ImmutableSet::copyOf);
        }
        if (raw == ImmutableMap.class && of(type.containedTypeOrUnknown(0)) instanceof TextCodec key) {
            return new MapCodec(key, of(type.containedTypeOrUnknown(1)));
        }
        if (raw.isEnum()) {
            return TextCodec.ofEnum(raw);
        }
        Optional<Method> of = ofMethod(raw);
        if (of.isPresent()) {
            return TextCodec.of(raw, text -> RecordShape.invoke(of.get(), null, text));
        }
        if (isOneOfRecords(raw)) {
            ImmutableList.Builder<RecordCodec> kinds = ImmutableList.builder();
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                kinds.add((RecordCodec) of(types.constructType(kind)));
            }
            return new OneOfCodec(raw, kinds.build());
        }
        if (RecordShape.publicTypeOf(raw).isPresent()) {
            RecordShape shape = RecordShape.of(raw);
            ImmutableList.Builder<Codec> codecs = ImmutableList.builder();
            for (RecordShape.Attribute attribute : shape.attributes()) {
                JavaType attributeType = types.resolveMemberType(attribute.type(), type.getBindings());
                codecs.add(
                        attribute.type() instanceof TypeVariable
                                // The kind is written even where it is known: of an object alone it is not.
                                ? new TableRecordCodec(attributeType.getRawClass(), this)
                                : of(attributeType));
            }
            return new RecordCodec(shape, codecs.build());
        }
        throw new IllegalArgumentException("no JSON form of " + type.toCanonical());
    }

    private static JavaType elementOf(JavaType answer) {
        return answer.containedTypeCount() > 0 && !answer.containedType(0).isJavaLangObject()
                ? answer.containedType(0)
                : TypeFactory.defaultInstance().constructType(Comparable.class);
    }

    /** Returns whether a type is that of several records which are told from each other by their properties. */
    static boolean isOneOfRecords(Class<?> type) {
        return type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isRecord);
    }

    /** Returns whether a type has a text form that its method {@code of} reads: an id, a section. */
    static boolean isText(Class<?> type) {
        return ofMethod(type).isPresent();
    }

    private static Optional<Method> ofMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
                        && method.getReturnType() == type)
                .findFirst();
    }
}
