package io.github.latamregionalism.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Primitives;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of, found for tests by its public accessors, in the order in which its generated class keeps
 * them: the records and schemas of tests do not follow what writes and reads JSON.
 */
final class RecordForm {

    /**
     * An attribute of a record.
     *
     * @param name the name in JSON, in snake case
     * @param type the type
     * @param accessor the method that returns it
     */
    record Attribute(String name, Type type, Method accessor) {

        Attribute(Method accessor) {
            this(
                    CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, accessor.getName()),
                    accessor.getGenericReturnType(),
                    accessor);
        }
    }

    private final Class<?> type;
    private final ImmutableList<Attribute> attributes;

    private RecordForm(Class<?> type, ImmutableList<Attribute> attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    /** Returns the interface or Java record that is the public type of a class, empty if it has no shape. */
    static Optional<Class<?>> publicTypeOf(Class<?> type) {
        if (type.isRecord() || isWrittenByHand(type) || implementationOf(type).isPresent()) {
            return Optional.of(type);
        }
        return Arrays.stream(type.getInterfaces())
                .filter(candidate ->
                        implementationOf(candidate).filter(type::equals).isPresent())
                .<Class<?>>map(candidate -> candidate)
                .findFirst();
    }

    /** Returns whether a class has properties and a creator that somebody wrote, as one does that finds some late. */
    static boolean isWrittenByHand(Class<?> type) {
        return !type.isInterface() && !type.isRecord() && creatorOf(type).isPresent();
    }

    private static Optional<Method> creatorOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class) && method.getReturnType() == type)
                .filter(method -> Arrays.stream(method.getParameters())
                        .allMatch(parameter -> parameter.isAnnotationPresent(JsonProperty.class)))
                .findFirst();
    }

    private static Optional<Class<?>> implementationOf(Class<?> type) {
        if (!type.isInterface()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(
                    type.getPackageName() + ".Immutable" + type.getSimpleName(), false, type.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the shape of a public type.
     *
     * @throws IllegalArgumentException if it has none
     */
    static RecordForm of(Class<?> type) {
        ImmutableList.Builder<Attribute> attributes = ImmutableList.builder();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                attributes.add(new Attribute(component.getAccessor()));
            }
            return new RecordForm(type, attributes.build());
        }
        if (isWrittenByHand(type)) {
            for (Parameter parameter : creatorOf(type).orElseThrow().getParameters()) {
                attributes.add(new Attribute(accessor(
                        type, parameter.getAnnotation(JsonProperty.class).value())));
            }
            return new RecordForm(type, attributes.build());
        }
        Class<?> implementation = implementationOf(type)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a record"));
        List<Attribute> inherited = new ArrayList<>();
        for (Field field : implementation.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                Attribute attribute = new Attribute(accessor(type, field.getName()));
                if (attribute.accessor().getDeclaringClass() == type) {
                    attributes.add(attribute);
                } else {
                    inherited.add(attribute);
                }
            }
        }
        attributes.addAll(inherited);
        return new RecordForm(type, attributes.build());
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " has no attribute " + name, e);
        }
    }

    ImmutableList<Attribute> attributes() {
        return attributes;
    }

    /**
     * Makes a record.
     *
     * @param values the values of the attributes, in their order
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if they do not go together
     */
    Object make(Object[] values) {
        if (isWrittenByHand(type)) {
            return invoke(accessible(creatorOf(type).orElseThrow()), null, values);
        }
        return type.isRecord() ? construct(values) : build(values);
    }

    private Object construct(Object[] values) {
        Class<?>[] types = attributes.stream()
                .map(attribute -> attribute.accessor().getReturnType())
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw thrownBy(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private Object build(Object[] values) {
        try {
            Method start = builderMethod();
            Object builder = invoke(start, null);
            Class<?> builderType = start.getReturnType();
            for (int i = 0; i < values.length; i++) {
                setter(builderType, attributes.get(i).accessor().getName(), values[i])
                        .invoke(builder, values[i]);
            }
            return invoke(accessible(builderType.getMethod("build")), builder);
        } catch (InvocationTargetException e) {
            throw thrownBy(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + type.getName(), e);
        }
    }

    /** Returns the method that starts building: an answer has none in public, only its implementation does. */
    private Method builderMethod() throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals("builder")) {
                return method;
            }
        }
        return accessible(implementationOf(type).orElseThrow().getMethod("builder"));
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static Method setter(Class<?> builder, String name, Object value) throws NoSuchMethodException {
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && wrapped(method.getParameterTypes()[0]).isInstance(value)) {
                return accessible(method);
            }
        }
        throw new NoSuchMethodException(builder.getName() + "." + name + " of " + value.getClass());
    }

    private static Class<?> wrapped(Class<?> type) {
        return Primitives.wrap(type);
    }

    /** Calls a method that is there and can be called; what it throws is thrown on. */
    static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw thrownBy(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }

    private static RuntimeException thrownBy(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(String.valueOf(e.getCause()), e);
    }

    /** Returns whether a type is that of several records which are told from each other by their properties. */
    static boolean isOneOfRecords(Class<?> type) {
        return type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses()).allMatch(one -> one.isRecord() || isWrittenByHand(one));
    }

    /** Returns whether a type has a text form that its method {@code of} reads: an id, a section. */
    static boolean isText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})
                        && method.getReturnType() == type);
    }
}
