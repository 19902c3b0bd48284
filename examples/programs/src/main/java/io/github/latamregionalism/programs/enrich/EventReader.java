package io.github.latamregionalism.programs.enrich;

import com.google.common.io.CountingInputStream;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.programs.output.Faults;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row: RFC 4180 with any line ends, a header row, in any encoding, with or without a byte order
 * mark. Blank lines are no rows, nor is a first line {@code sep=;}, which says what separates the cells.
 *
 * <p>What cannot be read ends the reading with a message that names the file, the line and the rule.
 */
public final class EventReader implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    /** In characters: how much of the first line is looked at for what separates its cells. */
    private static final int LOOKED_AT = 1 << 12;

    /** In characters. A quote that is not closed makes the rest of the file one row, which must not be held. */
    private static final int LONGEST_ROW = 1 << 20;

    /** How much of a line a message shows on either side of what is wrong. */
    private static final int SHOWN = 30;

    private static final char REPLACEMENT = '\uFFFD';

    private final EventSource source;
    private final CountingInputStream bytes;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private final char delimiter;
    private final String otherDelimiter;
    private final List<String> header;
    private CsvRecord last;

    private EventReader(EventSource source, CountingInputStream bytes, BufferedReader text) throws IOException {
        this.source = source;
        this.bytes = bytes;
        String firstLine = firstLine(text);
        Matcher declaration = DECLARATION.matcher(firstLine);
        this.delimiter = source.delimiter()
                .orElseGet(() -> declaration.matches() ? declaration.group(1).charAt(0) : ',');
        this.otherDelimiter = declaration.matches() ? "" : otherDelimiter(firstLine);
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
        this.rows = csv.iterator();
        CsvRecord first = read(null);
        if (first != null && declaration.matches()) {
            first = read(first);
        }
        if (first == null) {
            throw new IOException(at(1, 1, "the file is empty: it must have a header row"));
        }
        this.header = first.getFields();
        this.last = first;
    }

    /**
     * Opens a file and reads its header.
     *
     * @param source the file
     * @return the reader, before the first row
     * @throws IOException if there is no such file, or it has no header that can be read
     */
    public static EventReader open(EventSource source) throws IOException {
        CountingInputStream bytes = new CountingInputStream(source.open());
        try {
            return new EventReader(
                    source,
                    bytes,
                    new BufferedReader(
                            new InputStreamReader(bytes, source.encoding().newDecoder()), BUFFER));
        } catch (CharacterCodingException e) {
            bytes.close();
            throw new IOException(malformed(source), e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Looks at the first line, without the byte order mark, which is taken away. */
    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LOOKED_AT);
        StringBuilder line = new StringBuilder();
        int next = text.read();
        while (next >= 0 && next != '\n' && next != '\r' && line.length() < LOOKED_AT - 1) {
            line.append((char) next);
            next = text.read();
        }
        text.reset();
        return line.toString();
    }

    /** Returns what seems to separate the cells of a line that does not have the delimiter, in words. */
    private String otherDelimiter(String line) {
        if (line.indexOf(delimiter) >= 0) {
            return "";
        }
        String instead = line.indexOf(';') >= 0
                ? "semicolons: --delimiter ';'"
                : line.indexOf('\t') >= 0
                        ? "tabs: --delimiter tab"
                        : line.indexOf('|') >= 0 ? "bars: --delimiter '|'" : "";
        return instead.isEmpty() ? "" : "its cells seem to be separated by " + instead + " reads them";
    }

    /** {@return what separates the cells} */
    char delimiter() {
        return delimiter;
    }

    /** {@return the sentence that says by what else the cells seem to be separated, empty if nothing hints at it} */
    public String hint() {
        return otherDelimiter;
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
            if (!otherDelimiter.isEmpty()) {
                throw new IllegalArgumentException(source + " has no column \"" + name + "\": " + otherDelimiter);
            }
            List<String> nearest = Spelling.nearest(name, header, 3);
            throw new IllegalArgumentException(source + " has no column \"" + name + "\"; "
                    + (nearest.isEmpty() ? "it has " : "nearest: ")
                    + String.join(", ", nearest.isEmpty() ? header : nearest));
        }
        if (header.lastIndexOf(name) != index) {
            throw new IllegalArgumentException(source + " has more than one column \"" + name + "\"");
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
            String hint = before == null && !otherDelimiter.isEmpty() ? "; " + otherDelimiter : "";
            throw new IOException(at(lineAfter(before), 1, "the row is not CSV: " + e.getMessage() + hint), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IOException(malformed(source), e);
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

    /**
     * Looks for the line that is not in its encoding: it was read ahead of the rows, in which it need not be the next.
     */
    private static String malformed(EventSource source) throws IOException {
        String rule = " is not " + source.encoding();
        String wayOut = "; --encoding says what it is, such as windows-1252";
        if (!source.isFile()) {
            return source + rule + wayOut;
        }
        try (Reader again = new BufferedReader(new InputStreamReader(source.open(), source.encoding()), BUFFER)) {
            StringBuilder line = new StringBuilder();
            long number = 1;
            int wrong = -1;
            for (int next = again.read();
                    next >= 0 && (wrong < 0 || (next != '\n' && line.length() < wrong + 2 * SHOWN));
                    next = again.read()) {
                wrong = wrong < 0 && next == REPLACEMENT ? line.length() : wrong;
                line.append((char) next);
                if (next == '\n' || line.length() == LONGEST_ROW) {
                    number += next == '\n' ? 1 : 0;
                    line.setLength(0);
                }
            }
            String text = line.toString().stripTrailing();
            int shown = Math.max(0, wrong - SHOWN);
            return source + ":" + number + ":1: the line" + rule + ": \""
                    + text.substring(shown, Math.min(text.length(), shown + 2 * SHOWN)) + "\"" + wayOut;
        }
    }

    private String at(long line, int column, String message) {
        return source + ":" + line + ":" + column + ": " + message;
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
