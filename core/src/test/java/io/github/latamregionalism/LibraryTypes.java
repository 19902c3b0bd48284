package io.github.latamregionalism;

import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of the library, found by reflection. */
public final class LibraryTypes {

    private static final String CLASS = ".class";

    private LibraryTypes() {}

    /** Returns all types, public or not, without initializing them. */
    public static List<Class<?>> all() throws IOException, URISyntaxException {
        Path classes = Path.of(Dataset.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/github/latamregionalism/") && name.endsWith(CLASS))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .<Class<?>>map(LibraryTypes::load)
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
}
