package io.github.latamregionalism.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.query.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Every public type of the library that has a JSON form of its own and no text form, found among its classes. */
final class RecordTypes {

    private static final String LIBRARY = "io.github.latamregionalism.";

    private static final ImmutableSet<String> READ_PACKAGES = ImmutableSet.of("model", "paper", "policy");

    private RecordTypes() {}

    /** Returns the records, and what several of them have in common; not answers, which may list anything. */
    static ImmutableList<Class<?>> all() {
        return Stream.of("analysis", "dataset", "model", "names", "paper", "policy", "query")
                .flatMap(RecordTypes::classesIn)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.isInterface() || type.isRecord() || RecordForm.isWrittenByHand(type))
                .filter(type -> RecordForm.publicTypeOf(type).isPresent() || RecordForm.isOneOfRecords(type))
                .filter(type -> !RecordForm.isText(type) && type != Answer.class)
                .sorted(Comparator.comparing(Class::getName))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the vocabularies. */
    static ImmutableList<Class<?>> enums() {
        return Stream.of("analysis", "dataset", "model", "names", "paper", "policy", "query", "time")
                .flatMap(RecordTypes::classesIn)
                .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the types that are read back: records that are no answers. */
    static ImmutableList<Class<?>> read() {
        return all().stream()
                .filter(type -> READ_PACKAGES.contains(type.getPackageName().substring(LIBRARY.length())))
                .filter(type -> type.isInterface() || type == Author.class || type == Subject.class)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns those and the two types that are no records. */
    static ImmutableList<Class<?>> withSchema() {
        return ImmutableList.<Class<?>>builder()
                .addAll(all())
                .add(Answer.class, Dataset.class)
                .build();
    }

    private static Stream<Class<?>> classesIn(String packageName) {
        try {
            Path classes = Path.of(RegionalismJson.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = classes.resolve((LIBRARY + packageName).replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .<Class<?>>map(name -> load(LIBRARY + packageName + "." + name))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RecordTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
