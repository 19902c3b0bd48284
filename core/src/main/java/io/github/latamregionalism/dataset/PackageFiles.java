package io.github.latamregionalism.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** The files of a package of tables, wherever they lie. */
@FunctionalInterface
public interface PackageFiles {

    /**
     * Reads a file.
     *
     * @param name the name of the file, such as {@code memberships.csv}
     * @return its bytes
     * @throws NoSuchFileException if the package has no such file
     * @throws IOException if it cannot be read
     */
    byte[] read(String name) throws IOException;
}
