package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a report as a section of Markdown, with what people read in its tables. */
public final class MarkdownFormat {

    /** What would be read as markup. A hyphen or an underscore inside a word is none. */
    private static final Escaper SIGNS = Escapers.builder()
            .addEscape('\\', "\\\\")
            .addEscape('|', "\\|")
            .addEscape('*', "\\*")
            .addEscape('`', "\\`")
            .addEscape('<', "\\<")
            .build();

    private final PrintWriter out;
    private final Words words;

    public MarkdownFormat(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    public void print(Report report) {
        line("## " + text(report.title()));
        report.readings().ifPresent(readings -> paragraph(words.say("report.under", "readings", readings)));
        report.lines().forEach(this::paragraph);
        for (Table<?> table : report.tables()) {
            if (!table.isEmpty() && !table.columns(Format.TABLE).isEmpty()) {
                if (report.tables().size() > 1) {
                    line("");
                    line("### " + text(words.heading(table.name())));
                }
                line("");
                print(table);
            }
        }
        report.footnotes().forEach(this::paragraph);
    }

    private <R> void print(Table<R> table) {
        ImmutableList<Table.Column<R>> columns = table.columns(Format.TABLE);
        row(columns.stream().map(column -> words.heading(column.name())));
        line("|" + " --- |".repeat(columns.size()));
        table.rows().forEach(row -> row(columns.stream().map(column -> column.text(row, words))));
    }

    private void row(Stream<String> cells) {
        line(cells.map(MarkdownFormat::text).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void paragraph(String sentence) {
        line("");
        line(text(sentence));
    }

    private static String text(String text) {
        return SIGNS.escape(PlainText.escaped(text));
    }

    private void line(String line) {
        out.print(line);
        out.print('\n');
    }
}
