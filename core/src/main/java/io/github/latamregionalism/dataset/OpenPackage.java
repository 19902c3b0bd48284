package io.github.latamregionalism.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A package in the file system, whose files are bounded in size. */
abstract class OpenPackage implements PackageFiles, Closeable {

    /**
     * Opens the package at a path.
     *
     * @throws DatasetException if there is neither a folder nor a zip, or the zip is refused
     */
    static OpenPackage at(Path path) {
        Problems problems = new Problems();
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (Files.isDirectory(path)) {
                return new FolderPackage(path);
            }
            if (!Files.exists(path)) {
                problems.add(name, "there is no such folder or zip: " + path);
            } else if (Files.isRegularFile(path)
                    && (name.toLowerCase(Locale.ROOT).endsWith(".zip") || isZip(path))) {
                return ZipPackage.open(path, name, problems);
            } else {
                problems.add(name, "a package is a folder or a zip, and this is neither");
            }
        } catch (IOException | UnsupportedOperationException e) {
            problems.add(name, "the package cannot be opened: " + e.getMessage());
        }
        throw new DatasetException(problems);
    }

    /** Returns whether a file begins as zips do, or is a zip without entries. */
    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream
     * @param most the most bytes that it may have
     * @param why which rule sets that bound
     * @throws IOException if it has more
     */
    static byte[] readBounded(InputStream in, int most, String why) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new IOException("it has more than " + most + " bytes, " + why);
        }
        return bytes;
    }
}
