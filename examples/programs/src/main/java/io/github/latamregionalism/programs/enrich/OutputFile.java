package io.github.latamregionalism.programs.enrich;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.output.WholeFile;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file that is there as a whole or not at all; or standard output, where rows go as they come. */
final class OutputFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final @Nullable WholeFile whole;
    private final CsvWriter csv;

    private OutputFile(@Nullable WholeFile whole, Writer text, char delimiter) {
        this.whole = whole;
        this.csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(text);
    }

    /**
     * Begins a file.
     *
     * @param file the file, {@code -} for standard output
     * @param replace whether to replace one that is there
     * @param standardOutput what is written for {@code -}
     * @param delimiter what separates cells
     * @throws IOException if it is there and must not be replaced, or cannot be written
     */
    static OutputFile create(Path file, boolean replace, PrintWriter standardOutput, char delimiter)
            throws IOException {
        if (file.equals(EventSource.STANDARD)) {
            return new OutputFile(null, new StandardOutputWriter(standardOutput), delimiter);
        }
        WholeFile whole = WholeFile.begin(file, replace);
        return new OutputFile(whole, new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8), delimiter);
    }

    /** Ends the program where nobody reads its output any more, of which a print writer says nothing. */
    private static final class StandardOutputWriter extends FilterWriter {

        private final PrintWriter printer;

        StandardOutputWriter(PrintWriter printer) {
            super(printer);
            this.printer = printer;
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            printer.write(text, start, length);
            if (printer.checkError()) {
                throw new IOException("standard output cannot be written");
            }
        }

        @Override
        public void close() {
            printer.flush();
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
     * Ends files and gives them their names, once the rows of all are on the disk.
     *
     * @throws IOException if the rows cannot be written
     */
    static void commit(List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            file.end();
        }
        WholeFile.commit(
                files.stream().map(file -> file.whole).filter(Objects::nonNull).toArray(WholeFile[]::new));
    }

    private void end() throws IOException {
        try {
            csv.close();
        } catch (IOException | UncheckedIOException e) {
            throw failed(e);
        }
    }

    private IOException failed(Exception e) {
        return whole == null ? new IOException(Faults.reason(e), e) : whole.failed(e);
    }

    /** Leaves nothing of a file behind, unless it has been committed. */
    @Override
    public void close() throws IOException {
        if (whole != null) {
            whole.close();
        }
    }
}
