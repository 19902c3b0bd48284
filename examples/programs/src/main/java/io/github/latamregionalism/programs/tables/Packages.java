package io.github.latamregionalism.programs.tables;

import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the packages that a command line names. */
final class Packages {

    private Packages() {}

    /**
     * Reads a package.
     *
     * @throws IOException if nothing is there: that is no problem of a package
     */
    static Dataset read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Dataset.read(path);
    }
}
