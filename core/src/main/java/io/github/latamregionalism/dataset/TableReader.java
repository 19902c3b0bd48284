package io.github.latamregionalism.dataset;

import com.google.common.base.Utf8;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Spelling;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of one table: UTF-8, RFC 4180, a header row with exactly the columns of the table in any order, a line
 * end after the last row. Every problem is noted and reading goes on, so that all are known at once.
 *
 * @param <R> the record
 */
final class TableReader<R extends DatasetRecord> {

    private static final int CHUNK = 8192;
    private static final String NOT_UTF_8 = "the file is not UTF-8";

    private final Table<R> table;
    private final String file;
    private final List<Problem> problems;

    private TableReader(Table<R> table, String file, List<Problem> problems) {
        this.table = table;
        this.file = file;
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
    static <R extends DatasetRecord> TableContent<R> read(
            Table<R> table, String file, byte[] bytes, List<Problem> problems) {
        TableReader<R> reader = new TableReader<>(table, file, problems);
        @Nullable String text = reader.decode(bytes);
        return text == null ? TableContent.unreadable(table, file) : reader.rows(text);
    }

    private @Nullable String decode(byte[] bytes) {
        if (bytes.length == 0) {
            report(1, 1, "the file is empty: it must have a header row");
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Decoding puts U+FFFD for what is malformed; a file may also have it of its own.
        if (text.indexOf('\uFFFD') >= 0 && !Utf8.isWellFormed(bytes)) {
            reportMalformed(bytes);
            return null;
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            Place place = new Place();
            place.after(text.substring(0, nul));
            report(place.line, place.column, NOT_UTF_8 + " text: it has a NUL character at offset " + nul);
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    private TableContent<R> rows(String text) {
        // A row that may be cut off is not read: what is wrong in it says nothing about the whole one.
        int lineEnd = text.lastIndexOf('\n') + 1;
        boolean cut = lineEnd < text.length();
        CsvRows csv = new CsvRows(cut ? text.substring(0, lineEnd) : text);
        @Nullable RowReader<R> rows = null;
        try {
            @Nullable List<String> header = csv.next();
            int @Nullable [] fields = header == null ? null : header(header);
            if (fields != null) {
                rows = new RowReader<>(table, file, fields, problems);
                for (List<String> row = csv.next(); row != null; row = csv.next()) {
                    readRow(csv.line(), row, fields, rows);
                }
            }
            if (cut) {
                long line = 1;
                for (int i = 0; i < lineEnd; i++) {
                    line += text.charAt(i) == '\n' ? 1 : 0;
                }
                report(line, 1, "the last row has no line end: the file may be cut off");
            }
        } catch (ParseException e) {
            report(csv.line(), 1, "the row is not CSV: " + e.getMessage());
            cut = true;
        }
        return rows == null ? TableContent.unreadable(table, file) : rows.content(cut);
    }

    private void readRow(long line, List<String> row, int[] fields, RowReader<R> rows) {
        int found = row.size();
        String[] cells = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            cells[i] = fields[i] < found ? row.get(fields[i]) : "";
        }
        if (found != fields.length) {
            rows.leaveOut(cells);
            report(
                    line,
                    Math.min(found, fields.length) + (found > fields.length ? 1 : 0),
                    "the row has " + found + (found == 1 ? " field" : " fields") + ", the header has " + fields.length);
            return;
        }
        rows.read(line, cells);
    }

    /** Returns for each column of the table the index of its field, or null if the header is not right. */
    private int @Nullable [] header(List<String> header) {
        int[] fields = new int[table.columns().size()];
        Arrays.fill(fields, -1);
        List<String> names = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            names.add(column.name());
        }
        boolean right = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            int column = names.indexOf(name);
            if (column < 0) {
                report(1, i + 1, "column " + Spelling.notOneOf(name, names));
                right = false;
            } else if (!seen.add(name)) {
                report(1, i + 1, "column \"" + name + "\" is there twice");
                right = false;
            } else {
                fields[column] = i;
            }
        }
        for (int column = 0; column < fields.length; column++) {
            if (fields[column] < 0) {
                report(1, 1, "column \"" + names.get(column) + "\" is missing");
                right = false;
            }
        }
        return right ? fields : null;
    }

    private void report(long line, int column, String message) {
        problems.add(new Problem(file, line, column, message));
    }
}
