package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What callers can name, written down, so that no change of it passes unseen. */
final class PublicApiTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "public-api.txt");

    /** Set to rewrite the list: {@code -Dgolden.rewrite=true}. */
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    @Test
    void thePublicApiIsTheOneWrittenDown() throws Exception {
        String api = Stream.concat(publicTypes(Dataset.class).stream(), publicTypes(LatinAmerica.class).stream())
                .map(PublicApiTest::describe)
                .sorted()
                .collect(Collectors.joining("\n"));
        if (REWRITE) {
            Files.writeString(GOLDEN, api);
        }
        assertThat(api).isEqualTo(Files.readString(GOLDEN));
    }

    /** The public types of the jar or folder that a class comes from. */
    private static List<Class<?>> publicTypes(Class<?> inside) throws IOException, URISyntaxException {
        URI location =
                inside.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path place = Path.of(location);
        if (Files.isDirectory(place)) {
            return publicTypes(place, inside.getClassLoader());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return publicTypes(jar.getPath("/"), inside.getClassLoader());
        }
    }

    private static List<Class<?>> publicTypes(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && name.startsWith("io/"))
                    .map(name -> load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'), loader))
                    .filter(PublicApiTest::isReachable)
                    .collect(Collectors.toList());
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isExposed(type.getModifiers())
                && !type.isSynthetic()
                && !type.isAnonymousClass()
                && (outer == null || isReachable(outer));
    }

    private static boolean isExposed(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String describe(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            add(members, field, field.toGenericString());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(members, constructor, constructor.toGenericString());
        }
        for (Method method : type.getDeclaredMethods()) {
            add(members, method, method.toGenericString());
        }
        // Only later JDKs than the first that the library runs on tell what is sealed.
        String head = type.toGenericString().replaceAll("\\b(non-)?sealed ", "") + extended(type) + deprecation(type);
        return shorten(head)
                + "\n"
                + members.stream().sorted().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static <M extends Member & AnnotatedElement> void add(List<String> members, M member, String text) {
        if (isExposed(member.getModifiers()) && !member.isSynthetic()) {
            String owner = member.getDeclaringClass().getTypeName() + ".";
            String name = member instanceof GenericDeclaration && member instanceof Constructor
                    ? text
                    : text.replace(owner, "");
            members.add(shorten(name) + deprecation(member));
        }
    }

    private static String extended(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        List<String> above = new ArrayList<>();
        if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
            above.add(parent.getTypeName());
        }
        Arrays.stream(type.getGenericInterfaces())
                .map(Type::getTypeName)
                .sorted()
                .forEach(above::add);
        return above.isEmpty() ? "" : " : " + String.join(", ", above);
    }

    private static String deprecation(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? " (deprecated)" : "";
    }

    private static String shorten(String text) {
        return text.replace("io.github.latamregionalism.", "")
                .replace("com.google.common.collect.", "")
                .replaceAll("\\bjava\\.(lang|time|util)\\.", "");
    }
}
