package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints a report for people. */
public final class TextFormat {

    /** What the second and the next lines of a sentence begin with. */
    private static final String INDENT = "  ";

    private static final String BOLD = "\u001b[1m";
    private static final String YELLOW = "\u001b[33m";
    private static final String RESET = "\u001b[0m";

    private final PrintWriter out;
    private final boolean colors;
    private final Words words;
    private final int width;
    private final boolean headers;

    /**
     * Makes one.
     *
     * @param out where it prints
     * @param colors whether in colours
     * @param words the words of a language
     * @param width how many characters fit in a line
     * @param headers whether columns have their names
     */
    public TextFormat(PrintWriter out, boolean colors, Words words, int width, boolean headers) {
        this.out = out;
        this.colors = colors;
        this.words = words;
        this.width = width;
        this.headers = headers;
    }

    public void print(Report report) {
        fold(report.title(), true);
        report.readings().ifPresent(readings -> fold(words.say("report.under", "readings", readings), false));
        report.lines().forEach(line -> fold(line, false));
        for (Table<?> table : report.tables()) {
            if (!table.isEmpty() && !table.columns(Format.TABLE).isEmpty()) {
                end("");
                if (report.tables().size() > 1) {
                    fold(words.heading(table.name()) + ":", true);
                }
                print(table);
            }
        }
        if (!report.footnotes().isEmpty()) {
            end("");
            report.footnotes().forEach(line -> fold(line, false));
        }
    }

    private <R> void print(Table<R> table) {
        ImmutableList<Table.Column<R>> columns = table.columns(Format.TABLE);
        List<List<Cell>> rows = new ArrayList<>();
        if (headers) {
            rows.add(columns.stream()
                    .map(column -> Cell.of(words.heading(column.name())))
                    .toList());
        }
        table.rows()
                .forEach(row -> rows.add(
                        columns.stream().map(column -> column.cell(row, words)).toList()));
        Grid grid = new Grid(rows, width);
        for (int i = 0; i < rows.size(); i++) {
            boolean isHeader = headers && i == 0;
            for (String line : grid.lines(i, text -> styled(text, YELLOW))) {
                end(isHeader ? styled(line, BOLD) : line);
            }
        }
    }

    /** Prints a sentence, broken between words. */
    private void fold(String sentence, boolean isBold) {
        String text = PlainText.escaped(sentence);
        ImmutableList<String> lines =
                text.length() <= width ? ImmutableList.of(text) : Folded.lines(text, width - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? "" : INDENT) + lines.get(i);
            end(isBold ? styled(line, BOLD) : line);
        }
    }

    /** Ends with a reset: what ends bold letters alone begins to underline on some terminals. */
    private String styled(String text, String style) {
        return colors && !text.isEmpty() ? style + text + RESET : text;
    }

    private void end(String line) {
        out.print(line);
        out.print('\n');
    }
}
