package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Streams;
import com.google.common.primitives.Primitives;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.query.Records;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public method and constructor of every public type is called with null in place of each argument. */
class NullArgumentsTest {

    private static final String LIBRARY = "io.github.latamregionalism.";

    private static final int SAMPLES = 4;

    @TempDir
    private static Path folder;

    /** Values by class, some of each. */
    private static final ListMultimap<Class<?>, Object> VALUES =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    private static List<Executable> callables;

    @BeforeAll
    static void askEverythingOfADatasetForValuesOfEveryType() throws Exception {
        callables = publicTypes().stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods())))
                .filter(callable -> callable.getDeclaringClass().getName().startsWith(LIBRARY))
                .filter(callable -> !callable.isSynthetic())
                .distinct()
                .toList();
        Dataset dataset = Dataset.read(EveryTableTest.everyTable());
        Stream.of(
                        // What may hold anything holds nothing first.
                        ImmutableList.of(),
                        EveryTableTest.everyTable(),
                        dataset,
                        dataset.asOf(),
                        Membership.class,
                        new StringBuilder(),
                        (Predicate<Object>) any -> true,
                        "moon-league",
                        0,
                        0L,
                        0.5,
                        folder)
                .forEach(NullArgumentsTest::keep);
        for (Method table : Records.class.getDeclaredMethods()) {
            if (table.getReturnType() == Catalog.class && table.getParameterCount() == 0) {
                keep(table.invoke(dataset.records()));
            }
        }
        int before;
        do {
            before = VALUES.size();
            callables.forEach(NullArgumentsTest::keepAnswers);
        } while (VALUES.size() > before);
    }

    private static List<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(Dataset.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && name.startsWith(LIBRARY.replace('.', '/')))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(NullArgumentsTest::load)
                    .filter(NullArgumentsTest::isReachable)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Dataset.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (outer == null || isReachable(outer));
    }

    /** Keeps a value, and what lies in it. */
    private static void keep(@Nullable Object value) {
        if (value == null) {
            return;
        }
        if (VALUES.get(value.getClass()).size() < SAMPLES) {
            VALUES.put(value.getClass(), value);
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(NullArgumentsTest::keep);
        } else if (value instanceof Iterable<?> some && !(value instanceof Path)) {
            Streams.stream(some).limit(SAMPLES).forEach(NullArgumentsTest::keep);
        } else if (value instanceof Map<?, ?> map) {
            keep(map.keySet());
            keep(map.values());
        } else if (value instanceof Catalog<?, ?> catalog) {
            keep(catalog.keys());
            keep(catalog.all());
        }
    }

    private static void keepAnswers(Executable callable) {
        List<Object> receivers = receivers(callable);
        for (Object receiver : receivers) {
            Optional<Object[]> arguments = arguments(callable);
            if (arguments.isPresent()) {
                try {
                    keep(call(callable, receiver, arguments.get()));
                } catch (InvocationTargetException e) {
                    // What cannot be answered for these arguments gives no value.
                }
            }
        }
    }

    /** Returns some objects on which to call, or one that is not looked at where none is needed. */
    private static List<Object> receivers(Executable callable) {
        boolean isOfNone = callable instanceof Constructor || Modifier.isStatic(callable.getModifiers());
        return isOfNone ? List.of(NullArgumentsTest.class) : values(callable.getDeclaringClass());
    }

    private static List<Object> values(Class<?> type) {
        if (type.isArray()) {
            return List.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()[0]);
        }
        return VALUES.values().stream()
                .filter(Primitives.wrap(type)::isInstance)
                .limit(SAMPLES)
                .toList();
    }

    private static Optional<Object[]> arguments(Executable callable) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : callable.getParameterTypes()) {
            List<Object> values = values(type);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(values.get(0));
        }
        return Optional.of(arguments.toArray());
    }

    private static Object call(Executable callable, Object receiver, @Nullable Object[] arguments)
            throws InvocationTargetException {
        try {
            callable.setAccessible(true);
            return callable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) callable).invoke(receiver, arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(callable.toString(), e);
        }
    }

    private static boolean takesNull(Parameter parameter) {
        Executable callable = parameter.getDeclaringExecutable();
        return parameter.getType().isPrimitive()
                || Stream.<AnnotatedElement>of(parameter, parameter.getAnnotatedType())
                        .anyMatch(element -> element.isAnnotationPresent(Nullable.class))
                || callable.getName().equals("equals")
                // What the compiler makes of an enum.
                || (callable.getName().equals("valueOf")
                        && callable.getDeclaringClass().isEnum());
    }

    /** Returns what is wrong with the answer to null, empty if it is refused by the name of the parameter. */
    private static Optional<String> fault(Executable callable, Object receiver, int index) {
        Object[] arguments = arguments(callable).orElseThrow(() -> new AssertionError("no values for " + callable));
        String name = callable.getParameters()[index].getName();
        arguments[index] = null;
        try {
            call(callable, receiver, arguments);
            return Optional.of(name + " is accepted by " + callable);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean isRefused = thrown instanceof NullPointerException
                    // A generated builder leaves it to its collections to refuse an element.
                    && (callable.getDeclaringClass().getSimpleName().equals("Builder")
                            || name.equals(thrown.getMessage())
                            || isUsed(name, thrown));
            return isRefused ? Optional.empty() : Optional.of(name + " ends in " + thrown + " by " + callable);
        }
    }

    /**
     * Whether the library used the parameter, so that the virtual machine names it, unless it has done so too often.
     */
    private static boolean isUsed(String name, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0
                || (trace[0].getClassName().startsWith(LIBRARY)
                        && String.valueOf(thrown.getMessage()).endsWith("because \"" + name + "\" is null"));
    }

    @Test
    void nullIsRefusedAtOnceByTheNameOfTheParameter() {
        int count = 0;
        List<String> faults = new ArrayList<>();
        for (Executable callable : callables) {
            List<Object> receivers = receivers(callable);
            for (int i = 0; i < callable.getParameterCount(); i++) {
                if (!takesNull(callable.getParameters()[i])) {
                    assertThat(receivers).as(callable.toString()).isNotEmpty();
                    fault(callable, receivers.get(0), i).ifPresent(faults::add);
                    count++;
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(count).isGreaterThanOrEqualTo(800);
    }
}
