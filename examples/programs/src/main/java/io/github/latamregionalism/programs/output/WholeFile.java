package io.github.latamregionalism.programs.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there as a whole or not at all. Its bytes go to a file beside it, which takes its name only when they
 * are all on the disk.
 */
public final class WholeFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int SUFFIX = 8;

    private final Path file;
    private final Path target;
    private final Path unfinished;
    private final boolean replace;
    private final OutputStream out;

    private WholeFile(Path file, Path target, Path unfinished, boolean replace, OutputStream out) {
        this.file = file;
        this.target = target;
        this.unfinished = unfinished;
        this.replace = replace;
        this.out = out;
    }

    /**
     * Writes a file.
     *
     * @param file the file
     * @param content what will be in it
     * @param replace whether to replace one that is there
     * @throws IOException if it is there and must not be replaced, or cannot be written; nothing is left of it then
     */
    public static void write(Path file, byte[] content, boolean replace) throws IOException {
        try (WholeFile whole = begin(file, replace)) {
            try {
                whole.out.write(content);
            } catch (IOException e) {
                throw whole.failed(e);
            }
            commit(whole);
        }
    }

    /**
     * Begins a file. Of a link, the file that it leads to is written.
     *
     * @param file the file
     * @param replace whether to replace one that is there
     * @return the file, of which nobody sees anything before {@link #commit}
     * @throws IOException if it is there and must not be replaced, or cannot be written
     */
    public static WholeFile begin(Path file, boolean replace) throws IOException {
        requireFree(file, replace);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(file + " cannot be written: there is no folder " + folder);
        }
        try {
            Path target = target(file);
            Path unfinished = target.resolveSibling(
                    target.getFileName() + "." + UUID.randomUUID().toString().substring(0, SUFFIX) + ".unfinished");
            // For a process that is interrupted; otherwise close() does it.
            unfinished.toFile().deleteOnExit();
            OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new WholeFile(file, target, unfinished, replace, new BufferedOutputStream(out, BUFFER));
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + Faults.reason(e), e);
        }
    }

    /**
     * Returns whether two paths lead to one file, through whatever links, or would if it were there.
     *
     * @throws IOException if that cannot be found out
     */
    public static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return target(one).equals(target(other));
    }

    /** Returns the path without links, of a file that need not be there. */
    private static Path target(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.isRegularFile(absolute)) {
            return absolute.toRealPath();
        }
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return absolute;
        }
        return folder.toRealPath().resolve(name);
    }

    private static void requireFree(Path file, boolean replace) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " cannot be written: it is a folder");
        }
        // A link to nothing is there too.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!replace) {
                throw new FileAlreadyExistsException(file.toString(), null, "it is there already; --force replaces it");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException(file + " cannot be replaced: it is no ordinary file");
            }
        }
    }

    /** Returns where the bytes of the file go. */
    public OutputStream out() {
        return out;
    }

    /**
     * Ends files and gives each its name, once the bytes of all are on the disk.
     *
     * @param files the files
     * @throws IOException if they cannot be written
     */
    public static void commit(WholeFile... files) throws IOException {
        for (WholeFile whole : files) {
            whole.finish();
        }
        for (WholeFile whole : files) {
            requireFree(whole.file, whole.replace);
        }
        for (WholeFile whole : files) {
            whole.move();
        }
    }

    private void finish() throws IOException {
        try {
            out.close();
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                // A disk may tell only now that it is full.
                written.force(true);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Returns the exception that names the file and says why it cannot be written. */
    public IOException failed(Throwable e) {
        return new IOException(file + " cannot be written: " + Faults.reason(e) + "; nothing of it is kept", e);
    }

    /** Leaves nothing behind, unless the file has been committed. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            // What was not committed is thrown away: no matter whether its last bytes can be written.
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
