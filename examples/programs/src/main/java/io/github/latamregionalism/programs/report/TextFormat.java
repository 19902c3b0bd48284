package io.github.latamregionalism.programs.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints a report for people. */
public final class TextFormat {

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final Ansi ansi;
    private final Words words;

    public TextFormat(PrintWriter out, Ansi ansi, Words words) {
        this.out = out;
        this.ansi = ansi;
        this.words = words;
    }

    public void print(Report report) {
        boldLine(report.title());
        report.readings().ifPresent(readings -> line(words.say("report.under", "readings", readings)));
        report.lines().forEach(this::line);
        for (Table<?> table : report.tables()) {
            if (!table.isEmpty() && !table.columns(Format.TABLE).isEmpty()) {
                line("");
                if (report.tables().size() > 1) {
                    boldLine(words.heading(table.name()) + ":");
                }
                print(table);
            }
        }
        if (!report.footnotes().isEmpty()) {
            line("");
            report.footnotes().forEach(this::line);
        }
    }

    private <R> void print(Table<R> table) {
        ImmutableList<Table.Column<R>> columns = table.columns(Format.TABLE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> words.heading(column.name())).toList());
        table.rows()
                .forEach(row -> rows.add(columns.stream()
                        .map(column -> PlainText.escaped(column.text(row, words)))
                        .toList()));
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            String text = aligned(rows.get(i), widths);
            if (i == 0) {
                boldLine(text);
            } else {
                line(text);
            }
        }
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(Strings.padEnd(row.get(i), widths[i], ' ')).append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private void boldLine(String text) {
        String shown = PlainText.escaped(text);
        end(ansi.enabled() ? Ansi.Style.bold.on() + shown + Ansi.Style.bold.off() : shown);
    }

    private void line(String text) {
        end(PlainText.escaped(text));
    }

    private void end(String line) {
        out.print(line);
        out.print('\n');
    }
}
