package io.github.latamregionalism.dataset;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Spelling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of one table: UTF-8, RFC 4180, a header row with columns of the table in any order, all required ones
 * among them, a line end after the last row. Every problem is noted and reading goes on, so that all are known at once.
 *
 * @param <R> the record
 */
final class TableReader<R extends DatasetRecord<?>> {

    private static final int CHUNK = 8192;
    private static final String NOT_UTF_8 = "the file is not UTF-8";
    private static final String STARTING_LINE = " \\(record starting at line (\\d+)\\)";

    private final Table<R> table;
    private final String file;
    private final boolean checking;
    private final Problems problems;

    private TableReader(Table<R> table, String file, boolean checking, Problems problems) {
        this.table = table;
        this.file = file;
        this.checking = checking;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param table the table that the file holds
     * @param file the name of the file
     * @param bytes what is in it
     * @param problems where problems are added
     * @return the rows that are well formed
     */
    static <R extends DatasetRecord<?>> TableContent<R> read(
            Table<R> table, String file, byte[] bytes, Problems problems) {
        TableReader<R> reader = new TableReader<>(table, file, true, problems);
        return reader.isText(bytes) ? reader.rows(bytes) : TableContent.unreadable(table, file);
    }

    /** Reads a file whose texts were checked before, as {@link #read} does. */
    static <R extends DatasetRecord<?>> TableContent<R> readChecked(
            Table<R> table, String file, byte[] bytes, Problems problems) {
        return new TableReader<>(table, file, false, problems).rows(bytes);
    }

    /** Returns whether a file is text in UTF-8, and reports it if it is not. */
    private boolean isText(byte[] bytes) {
        if (bytes.length == 0) {
            report(1, 1, "the file is empty: it must have a header row");
            return false;
        }
        if (!Utf8.isWellFormed(bytes)) {
            reportMalformed(bytes);
            return false;
        }
        int nul = Bytes.indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            String before = new String(bytes, 0, nul, StandardCharsets.UTF_8);
            Place place = new Place();
            place.after(before);
            report(place.line, place.column, NOT_UTF_8 + " text: it has a NUL character at offset " + before.length());
            return false;
        }
        return true;
    }

    private void reportMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        Place place = new Place();
        for (boolean more = true; more; ) {
            out.clear();
            more = decoder.decode(in, out, true).isOverflow();
            out.flip();
            place.after(out);
        }
        String found = String.format("0x%02X", bytes[in.position()]);
        report(
                place.line,
                place.column,
                NOT_UTF_8 + ": byte " + found + " at offset " + in.position() + " begins no character");
    }

    /** The line and the field in which some text from the start of a file ends. */
    private static final class Place {
        private long line = 1;
        private int column = 1;
        private boolean quoted;

        void after(CharSequence text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\n') {
                    line++;
                    column = quoted ? column : 1;
                } else if (c == ',' && !quoted) {
                    column++;
                }
            }
        }
    }

    private TableContent<R> rows(byte[] bytes) {
        // A row that may be cut off is not read: what is wrong in it says nothing about the whole one.
        int end = Bytes.lastIndexOf(bytes, (byte) '\n') + 1;
        boolean cut = end < bytes.length;
        if (end == 0 && Bytes.contains(bytes, (byte) '\r')) {
            report(
                    1,
                    1,
                    "the file has the line ends of old Macs, a carriage return (CR) alone: save it with those of Windows"
                            + " or Unix (CR LF or LF)");
            return TableContent.unreadable(table, file);
        }
        @Nullable RowReader<R> rows = null;
        @Nullable ImmutableList<Integer> fields = null;
        int width = 0;
        try (CsvReader<CsvRecord> csv = open(new ByteArrayInputStream(bytes, 0, end))) {
            for (CsvRecord row : csv) {
                if (rows != null && fields != null) {
                    readRow(row, width, fields, rows);
                    continue;
                }
                fields = header(row.getFields());
                if (fields == null) {
                    break;
                }
                width = row.getFieldCount();
                rows = new RowReader<>(table, file, fields, checking, problems);
            }
            if (cut) {
                long lines =
                        IntStream.range(0, end).filter(i -> bytes[i] == '\n').count();
                report(lines + 1, 1, "the last row has no line end: the file may be cut off");
            }
        } catch (CsvParseException e) {
            reportNotCsv(e);
            cut = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows == null ? TableContent.unreadable(table, file) : rows.content(cut);
    }

    private static CsvReader<CsvRecord> open(InputStream in) throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .maxBufferSize(PackageLimits.CSV_BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(PackageLimits.CELLS)
                                .maxFieldSize(PackageLimits.CSV_BUFFER)
                                .maxRecordSize(PackageLimits.CSV_ROW)
                                .build(),
                        in,
                        StandardCharsets.UTF_8);
    }

    private void reportNotCsv(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = Pattern.compile(STARTING_LINE).matcher(message);
        report(place.find() ? Long.parseLong(place.group(1)) : 1, 1, "the row is not CSV: " + place.replaceAll(""));
    }

    private void readRow(CsvRecord row, int width, ImmutableList<Integer> fields, RowReader<R> rows) {
        int found = row.getFieldCount();
        String[] cells = new String[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            int field = fields.get(i);
            cells[i] = field >= 0 && field < found ? row.getField(field) : "";
        }
        long line = row.getStartingLineNumber();
        if (found != width) {
            rows.leaveOut(cells);
            report(
                    line,
                    Math.min(found, width) + (found > width ? 1 : 0),
                    "the row has " + found + (found == 1 ? " field" : " fields") + ", the header has " + width);
            return;
        }
        rows.read(line, cells);
    }

    /** Returns for each column of the table the index of its field, -1 for none; null if the header is not right. */
    private @Nullable ImmutableList<Integer> header(List<String> header) {
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            names.add(column.name());
        }
        boolean right = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!names.contains(name)) {
                report(1, i + 1, "column " + Spelling.notOneOf(name, names));
                right = false;
            } else if (header.indexOf(name) < i) {
                report(1, i + 1, "column \"" + name + "\" is there twice");
                right = false;
            }
        }
        for (Column column : table.columns()) {
            if (column.isRequired() && !header.contains(column.name())) {
                report(1, 1, "column \"" + column + "\" is missing");
                right = false;
            }
        }
        if (!right) {
            return null;
        }
        ImmutableList.Builder<Integer> fields = ImmutableList.builder();
        for (String name : names) {
            fields.add(header.indexOf(name));
        }
        return fields.build();
    }

    private void report(long line, int column, String message) {
        problems.add(new Problem(file, line, column, message));
    }
}
