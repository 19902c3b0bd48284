package io.github.latamregionalism.programs.enrich;

import com.google.common.base.Utf8;
import com.google.common.io.CountingInputStream;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.programs.output.Faults;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row: UTF-8 with or without a byte order mark, RFC 4180 with any line ends, a header row.
 * Blank lines are no rows.
 *
 * <p>What cannot be read ends the reading with a message that names the file, the line and the rule.
 */
public final class EventReader implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    /** In characters. A quote that is not closed makes the rest of the file one row, which must not be held. */
    private static final int LONGEST_ROW = 1 << 20;

    /** How much of a line a message shows on either side of what is wrong. */
    private static final int SHOWN = 30;

    private final Path file;
    private final CountingInputStream bytes;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private final List<String> header;
    private CsvRecord last;

    private EventReader(Path file, CountingInputStream bytes, CsvReader<CsvRecord> csv) throws IOException {
        this.file = file;
        this.bytes = bytes;
        this.csv = csv;
        this.rows = csv.iterator();
        CsvRecord first = read(null);
        if (first == null) {
            throw new IOException(at(1, 1, "the file is empty: it must have a header row"));
        }
        this.header = first.getFields();
        this.last = first;
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file
     * @param delimiter what separates its cells
     * @return the reader, before the first row
     * @throws IOException if there is no such file, or it has no header that can be read
     */
    public static EventReader open(Path file, char delimiter) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
        try {
            InputStream unmarked = new BufferedInputStream(bytes, BUFFER);
            unmarked.mark(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(unmarked.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
                unmarked.reset();
            }
            CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(new InputStreamReader(unmarked, StandardCharsets.UTF_8.newDecoder()));
            return new EventReader(file, bytes, csv);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** {@return the names of the columns} */
    public List<String> header() {
        return header;
    }

    /**
     * Returns the index of a column.
     *
     * @throws IllegalArgumentException if the header does not have it, or more than once
     */
    int column(String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            List<String> nearest = Spelling.nearest(name, header, 3);
            throw new IllegalArgumentException(file + " has no column \"" + name + "\"; "
                    + (nearest.isEmpty() ? "it has " : "nearest: ")
                    + String.join(", ", nearest.isEmpty() ? header : nearest));
        }
        if (header.lastIndexOf(name) != index) {
            throw new IllegalArgumentException(file + " has more than one column \"" + name + "\"");
        }
        return index;
    }

    /**
     * Returns the next row, with as many cells as the header, or null after the last.
     *
     * @return the row
     * @throws IOException if it cannot be read
     */
    public @Nullable CsvRecord next() throws IOException {
        CsvRecord row = read(last);
        if (row == null) {
            return null;
        }
        int cells = row.getFieldCount();
        if (cells != header.size()) {
            throw new IOException(at(
                    row.getStartingLineNumber(),
                    Math.min(cells, header.size() + 1),
                    "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", the header has " + header.size()
                            + "; its last is \"" + row.getField(cells - 1) + "\""));
        }
        last = row;
        return row;
    }

    private @Nullable CsvRecord read(@Nullable CsvRecord before) throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw new IOException(at(lineAfter(before), 1, "the row is not CSV: " + e.getMessage()), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IOException(malformed(), e);
            }
            throw new IOException(at(lineAfter(before), 1, "cannot be read: " + Faults.reason(e)), e);
        }
    }

    /** Returns the line after a row: where the next one begins, which may be too broken to tell itself. */
    private static long lineAfter(@Nullable CsvRecord row) {
        if (row == null) {
            return 1;
        }
        long lineEnds = row.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return row.getStartingLineNumber() + lineEnds + 1;
    }

    /** Looks for the line that is not UTF-8: it was read ahead of the rows, in which it need not be the next. */
    private String malformed() throws IOException {
        try (InputStream again = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int next = again.read(); next >= 0; next = again.read()) {
                line.write(next);
                if (next == '\n' || line.size() == LONGEST_ROW) {
                    if (!Utf8.isWellFormed(line.toByteArray())) {
                        break;
                    }
                    number += next == '\n' ? 1 : 0;
                    line.reset();
                }
            }
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            int shown = Math.max(0, text.indexOf('\uFFFD') - SHOWN);
            return at(
                    number,
                    1,
                    "the line is not UTF-8: \"" + text.substring(shown, Math.min(text.length(), shown + 2 * SHOWN))
                            + "\"");
        }
    }

    private String at(long line, int column, String message) {
        return file + ":" + line + ":" + column + ": " + message;
    }

    /** Returns how many bytes of the file have been taken in. */
    long bytesRead() {
        return bytes.getCount();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
