package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.latamregionalism.model.Spelling;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of one table: UTF-8, RFC 4180, a header row with exactly the columns of the table in any order, a line
 * end after the last row. Every problem is noted and reading goes on, so that all are known at once.
 *
 * @param <R> the record
 */
final class TableReader<R> {

    private static final String NOT_UTF_8 = "the file is not UTF-8";

    private final Table<R> table;
    private final List<Problem> problems;

    /** For each column of the table, what cells with a text stand for: equal cells share one value. */
    private final List<Map<String, Object>> known = new ArrayList<>();

    private TableReader(Table<R> table, List<Problem> problems) {
        this.table = table;
        this.problems = problems;
        for (int i = 0; i < table.columns().size(); i++) {
            known.add(new HashMap<>());
        }
    }

    /**
     * Reads a file.
     *
     * @param table the table that the file holds
     * @param bytes the file
     * @param problems where problems are added
     * @return the rows that are well formed
     */
    static <R> TableContent<R> read(Table<R> table, byte[] bytes, List<Problem> problems) {
        TableReader<R> reader = new TableReader<>(table, problems);
        @Nullable String text = reader.decode(bytes);
        return text == null
                ? new TableContent<>(table, ImmutableList.of(), ImmutableList.of(), ImmutableLongArray.of())
                : reader.rows(text);
    }

    private @Nullable String decode(byte[] bytes) {
        if (bytes.length == 0) {
            report(1, 1, "the file is empty: it must have a header row");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1;
            int column = 1;
            boolean quoted = false;
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
            String found = String.format("0x%02X", bytes[in.position()]);
            report(
                    line,
                    column,
                    NOT_UTF_8 + ": byte " + found + " at offset " + in.position() + " begins no character");
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            report(1, 1, NOT_UTF_8 + " text: it has a NUL character at offset " + text.indexOf('\0'));
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private TableContent<R> rows(String text) {
        ImmutableList.Builder<R> records = ImmutableList.builder();
        ImmutableList.Builder<List<String>> keys = ImmutableList.builder();
        ImmutableLongArray.Builder lines = ImmutableLongArray.builder();
        Map<List<String>, Long> lineOfKey = new HashMap<>();
        @Nullable CsvRecord last = null;
        Iterator<CsvRecord> iterator = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(text)
                .iterator();
        try {
            int @Nullable [] fields = null;
            if (iterator.hasNext()) {
                last = iterator.next();
                fields = header(last);
            }
            while (fields != null && iterator.hasNext()) {
                CsvRecord csvRecord = iterator.next();
                last = csvRecord;
                @Nullable R found = row(csvRecord, fields);
                if (found == null) {
                    continue;
                }
                List<String> key = key(csvRecord, fields);
                long line = csvRecord.getStartingLineNumber();
                @Nullable Long earlier = table.key().isEmpty() ? null : lineOfKey.putIfAbsent(key, line);
                if (earlier != null) {
                    report(line, fields[table.numberOf(table.key().get(0)) - 1] + 1, duplicate(key, earlier));
                    continue;
                }
                records.add(found);
                keys.add(key);
                lines.add(line);
            }
        } catch (CsvParseException e) {
            report(last == null ? 1 : lineAfter(last), 1, "the row is not CSV: " + e.getMessage());
        }
        if (!text.endsWith("\n")) {
            report(
                    1 + text.chars().filter(c -> c == '\n').count(),
                    1,
                    "the last row has no line end: the file may be cut off");
        }
        return new TableContent<>(table, records.build(), keys.build(), lines.build());
    }

    /** Returns the line after a row: where the next one begins, which may be too broken to tell itself. */
    private static long lineAfter(CsvRecord csvRecord) {
        long line = csvRecord.getStartingLineNumber() + 1;
        for (String field : csvRecord.getFields()) {
            line += field.chars().filter(c -> c == '\n').count();
        }
        return line;
    }

    /** Returns for each column of the table the index of its field, or null if the header is not right. */
    private int @Nullable [] header(CsvRecord header) {
        int[] fields = new int[table.columns().size()];
        Arrays.fill(fields, -1);
        List<String> names = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            names.add(column.name());
        }
        boolean right = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i);
            int column = names.indexOf(name);
            if (column < 0) {
                ImmutableList<String> nearest = Spelling.nearest(name, names, 1);
                report(
                        1,
                        i + 1,
                        "column \"" + name + "\" is not one of " + String.join(", ", names)
                                + (nearest.isEmpty() ? "" : "; nearest: " + nearest.get(0)));
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

    private @Nullable R row(CsvRecord csvRecord, int[] fields) {
        long line = csvRecord.getStartingLineNumber();
        if (csvRecord.getFieldCount() != fields.length) {
            int found = csvRecord.getFieldCount();
            report(
                    line,
                    Math.min(found, fields.length) + (found > fields.length ? 1 : 0),
                    "the row has " + found + (found == 1 ? " field" : " fields") + ", the header has " + fields.length);
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[fields.length];
        boolean right = true;
        for (int i = 0; i < fields.length; i++) {
            String text = csvRecord.getField(fields[i]);
            @Nullable Object value = known.get(i).get(text);
            if (value == null) {
                Column<?> column = table.columns().get(i);
                try {
                    value = column.parse(text);
                    if (value != null) {
                        known.get(i).put(text, value);
                    }
                } catch (IllegalArgumentException | DateTimeException e) {
                    report(line, fields[i] + 1, column + " " + e.getMessage());
                    right = false;
                }
            }
            values[i] = value;
        }
        if (!right) {
            return null;
        }
        try {
            return table.read(new Row(table, values));
        } catch (RejectedRowException e) {
            report(line, fields[table.numberOf(e.column()) - 1] + 1, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | DateTimeException e) {
            report(line, 1, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private List<String> key(CsvRecord csvRecord, int[] fields) {
        List<String> key = new ArrayList<>(table.key().size());
        for (Column<?> column : table.key()) {
            key.add(csvRecord.getField(fields[table.numberOf(column) - 1]));
        }
        return key;
    }

    private String duplicate(List<String> key, long earlier) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            named.add(table.key().get(i) + " \"" + key.get(i) + "\"");
        }
        return String.join(", ", named) + " is already on line " + earlier + ": the key must be unique";
    }

    private void report(long line, int column, String message) {
        problems.add(new Problem(table.file(), line, column, message));
    }
}
