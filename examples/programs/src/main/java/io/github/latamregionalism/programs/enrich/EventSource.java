package io.github.latamregionalism.programs.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a CSV file is read from, and how it is written.
 *
 * @param path the file, {@code -} for standard input
 * @param standardInput what is read for {@code -}
 * @param encoding the encoding of its text
 * @param delimiter what separates its cells; absent where the file says so itself, or it is a comma
 */
public record EventSource(Path path, InputStream standardInput, Charset encoding, Optional<Character> delimiter) {

    /** The path that stands for standard input, or for standard output. */
    static final Path STANDARD = Path.of("-");

    /** Returns a file in UTF-8. */
    public static EventSource of(Path path) {
        return new EventSource(path, InputStream.nullInputStream(), StandardCharsets.UTF_8, Optional.empty());
    }

    boolean isFile() {
        return !path.equals(STANDARD);
    }

    InputStream open() throws IOException {
        if (!isFile()) {
            return standardInput;
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.newInputStream(path);
    }

    /** {@return how many bytes there are, 0 if that is not known} */
    long size() throws IOException {
        return isFile() ? Files.size(path) : 0;
    }

    /** {@return the name for messages} */
    @Override
    public String toString() {
        return isFile() ? path.toString() : "standard input";
    }
}
