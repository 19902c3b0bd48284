package io.github.latamregionalism.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A package in a folder. Links that lead out of the folder are not followed. */
final class FolderPackage extends OpenPackage {

    private final Path folder;

    FolderPackage(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] read(String name) throws IOException {
        Path file;
        try {
            file = folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new IOException("its name is none here: " + e.getReason(), e);
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(name);
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it is a link that leads out of the package");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return readBounded(in, PackageLimits.FILE_BYTES, "which is the most that is read");
        }
    }

    @Override
    public void close() {}
}
