package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The files that the page is made of. */
final class Resource {

    private Resource() {}

    /**
     * Returns the text of a file beside this class or, if its name begins with a slash, of one in any library.
     *
     * @throws IllegalStateException if there is no such file
     */
    static String text(String name) {
        try (InputStream file = open(name)) {
            if (file == null) {
                throw new IllegalStateException("no file \"" + name + "\" beside the classes");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) {
        // A class in a module finds only the files of its module.
        return name.startsWith("/")
                ? Resource.class.getClassLoader().getResourceAsStream(name.substring(1))
                : Resource.class.getResourceAsStream(name);
    }
}
