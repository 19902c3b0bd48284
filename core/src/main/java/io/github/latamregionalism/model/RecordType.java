package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a type of record is made of: its columns, known from its accessors, so that a column is declared once.
 *
 * <p>The column of an accessor is its name in snake case, in the order in which accessors are declared. Two kinds of
 * value are several columns: {@link SpellDates} are {@code start} and {@code end}, a {@link Provenance} is
 * {@code sources}, {@code confidence} and {@code note}. The first column is the key.
 *
 * <p>This is for code that reads, writes or searches records of any type. Immutable and thread-safe.
 *
 * @param <R> the type of record
 */
public final class RecordType<R extends DatasetRecord<?>> {

    private static final ClassValue<RecordType<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type.asSubclass(DatasetRecord.class));
        }
    };

    private final Class<R> type;
    private final Method factory;

    /** Refuses a record whose values do not go together, null where all do. */
    private final @Nullable Method check;

    /** What the accessors return, in their order. */
    private final ImmutableList<Class<?>> attributes;

    private final ImmutableList<Column> columns;

    /** A column of a type of record. */
    public static final class Column {

        private static final Class<?>[] TEXT = {String.class};

        private final Method accessor;

        /** The accessor of what that one returns, null unless that is several columns. */
        private final @Nullable Method part;

        private final String name;
        private final boolean optional;
        private final boolean list;
        private final Class<?> type;

        /** What reads the text of a value, found when it is first needed. */
        private volatile @Nullable Method reader;

        private Column(Method accessor, @Nullable Method part, Class<?> type) {
            this.accessor = accessor;
            this.part = part;
            this.type = type;
            Method last = part == null ? accessor : part;
            Class<?> returned = last.getReturnType();
            name = words(last.getName(), '_');
            optional = returned == OptionalInt.class || returned == Optional.class;
            list = returned == ImmutableList.class;
        }

        /** A generated class holds what an optional may have as it is, and only the type of a list is generic. */
        private static Column held(Field field, Method accessor) {
            Class<?> type = field.getType();
            if (type == ImmutableList.class) {
                type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            }
            return new Column(accessor, null, type == Integer.class ? int.class : type);
        }

        private static Column part(Method accessor, String part, Class<?> type) throws NoSuchMethodException {
            return new Column(accessor, accessor.getReturnType().getMethod(part), type);
        }

        /** Returns {@code of} for exact text, else {@code parse}. */
        private static Method reader(Class<?> type) {
            @Nullable Method found = null;
            for (Method method : type.getMethods()) {
                if (Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(method.getParameterTypes(), TEXT)
                        && (method.getName().equals("of")
                                || (found == null && method.getName().equals("parse")))) {
                    found = method;
                }
            }
            if (found == null) {
                throw new IllegalArgumentException("no text is read as a " + type.getName());
            }
            return accessible(found);
        }

        /** {@return the name, in snake case} */
        public String name() {
            return name;
        }

        /** {@return the type of a value, of an optional one that of what it may have, of a list that of an element} */
        public Class<?> type() {
            return type;
        }

        /** {@return whether a value is a list} */
        public boolean list() {
            return list;
        }

        /**
         * Returns the value, or the element of a list, that is written as a text: an id, a date.
         *
         * @param text the text
         * @return what {@code of} or {@code parse} of its type returns
         * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it has another form
         */
        public Object parse(String text) {
            @Nullable Method known = reader;
            if (known == null) {
                known = reader(type);
                reader = known;
            }
            return call(known, null, text);
        }

        /** {@return whether there may be no value} */
        public boolean optional() {
            return optional;
        }

        /**
         * Returns the value in a record.
         *
         * @param record the record
         * @return the value, empty if there is none
         */
        public Optional<Object> find(DatasetRecord<?> record) {
            requireNonNull(record, "record");
            Object value = call(accessor, record);
            value = part == null ? value : call(part, value);
            if (value instanceof OptionalInt number) {
                return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            }
            return value instanceof Optional<?> found ? found.map(there -> there) : Optional.of(value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private RecordType(Class<R> type) {
        this.type = type;
        ImmutableList.Builder<Class<?>> returned = ImmutableList.builder();
        ImmutableList.Builder<Column> leaves = ImmutableList.builder();
        try {
            Class<?> implementation = Class.forName(
                    type.getPackageName() + ".Immutable" + type.getSimpleName(), true, type.getClassLoader());
            for (Field field : implementation.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    Method accessor = type.getMethod(field.getName());
                    returned.add(accessor.getReturnType());
                    if (accessor.getReturnType() == SpellDates.class) {
                        leaves.add(Column.part(accessor, "start", Bound.class));
                        leaves.add(Column.part(accessor, "end", Bound.class));
                    } else if (accessor.getReturnType() == Provenance.class) {
                        leaves.add(Column.part(accessor, "sources", SourceId.class));
                        leaves.add(Column.part(accessor, "confidence", Confidence.class));
                        leaves.add(Column.part(accessor, "note", String.class));
                    } else {
                        leaves.add(Column.held(field, accessor));
                    }
                }
            }
            attributes = returned.build();
            columns = leaves.build();
            factory = accessible(implementation.getDeclaredMethod("of", attributes.toArray(new Class<?>[0])));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a type of record", e);
        }
        check = check(type);
    }

    private static @Nullable Method check(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("check")) {
                return accessible(method);
            }
        }
        return null;
    }

    /** The generated classes are hidden, and so are the checks of a record; no call asks again who may call. */
    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    /**
     * Returns what a type of record is made of.
     *
     * @param type the type, such as {@code Membership.class}
     * @param <R> the type
     * @return the same object at every call
     * @throws IllegalArgumentException if it is not a type of record
     */
    @SuppressWarnings("unchecked") // each was made of its own type
    public static <R extends DatasetRecord<?>> RecordType<R> of(Class<R> type) {
        requireNonNull(type, "type");
        return (RecordType<R>) KNOWN.get(type);
    }

    /**
     * Returns what the type of a record is made of.
     *
     * @param record the record
     * @return what its type is made of
     * @throws IllegalArgumentException if it is not one of the library
     */
    public static RecordType<?> of(DatasetRecord<?> record) {
        for (Class<?> type : record.getClass().getInterfaces()) {
            if (DatasetRecord.class.isAssignableFrom(type)) {
                return KNOWN.get(type);
            }
        }
        throw new IllegalArgumentException(record.getClass().getName() + " is not a type of record");
    }

    /** {@return the type of record} */
    public Class<R> type() {
        return type;
    }

    /**
     * {@return the name of the table: the plural of the type in lower case with hyphens, such as
     * {@code treaty-actions}}
     */
    public String table() {
        return tableOf(type.getSimpleName());
    }

    /**
     * Returns the name of the table of a type of record.
     *
     * @param simpleName the simple name of the type, such as {@code TreatyAction}
     * @return the name, such as {@code treaty-actions}
     */
    public static String tableOf(String simpleName) {
        requireNonNull(simpleName, "simpleName");
        String noun = words(simpleName, '-');
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("h") || noun.endsWith("s") ? "es" : "s");
    }

    /** {@return what a record is, in words, such as {@code treaty action}} */
    public String noun() {
        return words(type.getSimpleName(), ' ');
    }

    /** {@return the columns in the order of the accessors; the first one is the key} */
    public ImmutableList<Column> columns() {
        return columns;
    }

    /**
     * Makes a record.
     *
     * @param values the value of each column, null where there is none
     * @return the record
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if the values do not go together
     */
    public R make(@Nullable Object[] values) {
        Object[] arguments = new Object[attributes.size()];
        int next = 0;
        for (int i = 0; i < arguments.length; i++) {
            Class<?> returned = attributes.get(i);
            if (returned == SpellDates.class) {
                arguments[i] = dates((Bound) there(values[next++]), (Bound) there(values[next++]));
            } else if (returned == Provenance.class) {
                arguments[i] = provenance(values[next++], values[next++], values[next++]);
            } else {
                Object value = values[next++];
                arguments[i] = returned == Optional.class
                        ? Optional.ofNullable(value)
                        : returned == OptionalInt.class ? number((Integer) value) : there(value);
            }
        }
        Object made = call(factory, null, arguments);
        return type.cast(check == null ? made : call(check, null, made));
    }

    private static SpellDates dates(Bound start, Bound end) {
        try {
            return SpellDates.of(start, end);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("end \"" + end + "\" is not after start \"" + start + "\"", e);
        }
    }

    private static Object there(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a value is required");
        }
        return value;
    }

    private static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @SuppressWarnings("unchecked") // the column of sources is a list of ids
    private static Provenance provenance(@Nullable Object sources, @Nullable Object confidence, @Nullable Object note) {
        return ImmutableProvenance.of(
                (ImmutableList<SourceId>) there(sources), (Confidence) there(confidence), Optional.ofNullable((String)
                        note));
    }

    /** Returns a name in camel case as words in lower case. */
    static String words(String camelCase, char separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c)) {
                text.append(i == 0 ? "" : separator).append(Character.toLowerCase(c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return table();
    }
}
