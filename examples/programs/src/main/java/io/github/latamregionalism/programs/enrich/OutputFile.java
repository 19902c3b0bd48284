package io.github.latamregionalism.programs.enrich;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * A CSV file that is there as a whole or not at all: rows go to a file beside it, which takes its name only when they
 * are all on the disk.
 */
final class OutputFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path unfinished;
    private final boolean replace;
    private final CsvWriter csv;

    private OutputFile(Path file, Path unfinished, boolean replace, CsvWriter csv) {
        this.file = file;
        this.unfinished = unfinished;
        this.replace = replace;
        this.csv = csv;
    }

    /**
     * Begins a file.
     *
     * @param file the file
     * @param replace whether to replace one that is there
     * @param delimiter what separates cells
     * @throws IOException if it is there and must not be replaced, or cannot be written
     */
    static OutputFile create(Path file, boolean replace, char delimiter) throws IOException {
        requireFree(file, replace);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(file + " cannot be written: there is no folder " + folder);
        }
        Path unfinished = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".unfinished");
        // For a process that is interrupted; otherwise close() does it.
        unfinished.toFile().deleteOnExit();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new OutputFile(file, unfinished, replace, csv);
    }

    private static void requireFree(Path file, boolean replace) throws IOException {
        if (Files.exists(file)) {
            if (!replace) {
                throw new FileAlreadyExistsException(file.toString(), null, "it is there already; --force replaces it");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException(file + " cannot be replaced: it is no ordinary file");
            }
        }
    }

    /**
     * Adds a row.
     *
     * @throws IOException if it cannot be written
     */
    void write(String... cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw failed(e);
        }
    }

    /**
     * Adds a row.
     *
     * @param cells the cells of the row
     * @param more the cells after those
     * @throws IOException if it cannot be written
     */
    void write(List<String> cells, String... more) throws IOException {
        String[] row = cells.toArray(new String[cells.size() + more.length]);
        System.arraycopy(more, 0, row, cells.size(), more.length);
        write(row);
    }

    /**
     * Ends the file and gives it its name.
     *
     * @throws IOException if the rows cannot be written
     */
    void commit() throws IOException {
        try {
            csv.close();
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                // A disk may tell only now that it is full.
                written.force(true);
            }
            requireFree(file, replace);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(Exception e) {
        String reason = Throwables.getRootCause(e).getMessage();
        return new IOException(file + " cannot be written: " + reason + "; nothing of it is kept", e);
    }

    /** Leaves nothing behind, unless the file has been committed. */
    @Override
    public void close() throws IOException {
        try {
            csv.close();
        } catch (IOException | UncheckedIOException e) {
            // What was not committed is thrown away: no matter whether its last rows can be written.
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
