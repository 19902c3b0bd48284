package io.github.latamregionalism.programs;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.Terminal;
import io.github.latamregionalism.programs.report.ApaFormat;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.JsonFormat;
import io.github.latamregionalism.programs.report.MarkdownFormat;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.RowsFormat;
import io.github.latamregionalism.programs.report.TextFormat;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Prints answers in the format asked for, and what is to be noted beside them. */
final class Answers {

    private Answers() {}

    static void print(Report report, CommandLine command, Settings settings, Words words) {
        PrintWriter out = command.getOut();
        Format format = settings.format();
        boolean headers = settings.headers();
        switch (format == Format.TABLE ? report.forPeople() : format) {
            case TABLE ->
                new TextFormat(out, command.getColorScheme().ansi(), words, Terminal.width(), headers).print(report);
            case MARKDOWN -> new MarkdownFormat(out, words).print(report);
            case CSV -> new RowsFormat(out, words, headers).printCsv(report);
            case TSV -> new RowsFormat(out, words, headers).printTsv(report);
            case JSON -> new JsonFormat(out).print(report);
            case NDJSON -> new JsonFormat(out).printLines(report);
            case BIBTEX -> out.print(citing(report, format, command).toBibTex());
            case CSL -> out.print(citing(report, format, command).toCslJson());
            case APA -> new ApaFormat(out, words.language()).print(citing(report, format, command));
            case GRAPHML, DOT, PROSE -> out.print(report.form(format).orElseThrow(() -> noForm(format, command)));
        }
        out.flush();
        if (format == Format.CSV || format == Format.TSV || format == Format.NDJSON) {
            report.uncovered().forEach(sentence -> Refusals.tell(words.say("report.note", "note", sentence), command));
        }
        report.notes().forEach(note -> Refusals.tell(words.say("report.note", "note", note), command));
    }

    private static Bibliography citing(Report report, Format format, CommandLine command) {
        return report.bibliography().orElseThrow(() -> noForm(format, command));
    }

    private static ParameterException noForm(Format format, CommandLine command) {
        return new ParameterException(command, command.getCommandName() + " has no form " + format.text());
    }
}
