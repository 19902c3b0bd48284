package io.github.latamregionalism.programs.enrich;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.programs.output.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A CSV file that is there as a whole or not at all. */
final class OutputFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final WholeFile whole;
    private final CsvWriter csv;

    private OutputFile(WholeFile whole, CsvWriter csv) {
        this.whole = whole;
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
        WholeFile whole = WholeFile.begin(file, replace);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8));
        return new OutputFile(whole, csv);
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
            throw whole.failed(e);
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
     * Ends two files and gives them their names, once the rows of both are on the disk.
     *
     * @throws IOException if the rows cannot be written
     */
    static void commit(OutputFile one, OutputFile other) throws IOException {
        one.end();
        other.end();
        WholeFile.commit(one.whole, other.whole);
    }

    private void end() throws IOException {
        try {
            csv.close();
        } catch (IOException | UncheckedIOException e) {
            throw whole.failed(e);
        }
    }

    /** Leaves nothing behind, unless the file has been committed. */
    @Override
    public void close() throws IOException {
        whole.close();
    }
}
