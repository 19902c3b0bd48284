package io.github.latamregionalism.programs;

import com.google.common.collect.Iterables;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.KeyKind;
import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.Terminal;
import io.github.latamregionalism.programs.report.ApaFormat;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.JsonFormat;
import io.github.latamregionalism.programs.report.MarkdownFormat;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.RowsFormat;
import io.github.latamregionalism.programs.report.TextFormat;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.stream.Stream;

/** Prints answers in the format asked for, and what is to be noted beside them. */
final class Answers {

    private Answers() {}

    static void print(Report report, CommandLine line, Words words) {
        Settings settings = line.settings();
        PrintWriter out = line.streams().out();
        Format format = settings.format();
        boolean headers = settings.headers();
        switch (format == Format.TABLE ? report.forPeople() : format) {
            case TABLE ->
                new TextFormat(out, settings.colors(line.streams()), words, Terminal.width(), headers).print(report);
            case MARKDOWN -> new MarkdownFormat(out, words).print(report);
            case CSV -> new RowsFormat(out, words, headers).printCsv(report);
            case TSV -> new RowsFormat(out, words, headers).printTsv(report);
            case JSON -> new JsonFormat(out).print(report);
            case NDJSON -> new JsonFormat(out).printLines(report);
            case BIBTEX -> out.print(citing(report, format, line).toBibTex());
            case CSL -> out.print(citing(report, format, line).toCslJson());
            case APA -> new ApaFormat(out, words.language()).print(citing(report, format, line));
            case GRAPHML, DOT, PROSE -> out.print(report.form(format).orElseThrow(() -> noForm(format, line)));
        }
        out.flush();
        if (format == Format.CSV || format == Format.TSV || format == Format.NDJSON) {
            report.uncovered().forEach(sentence -> Refusals.tell(words.say("report.note", "note", sentence), line));
        }
        report.notes().forEach(note -> Refusals.tell(words.say("report.note", "note", note), line));
    }

    private static Bibliography citing(Report report, Format format, CommandLine line) {
        return report.bibliography().orElseThrow(() -> noForm(format, line));
    }

    private static UsageException noForm(Format format, CommandLine line) {
        return new UsageException(Iterables.getLast(line.path()) + " has no form " + format.text());
    }

    /** Returns what was found by a name and not by an id, a sentence each. */
    static Stream<String> tellTaken(Options options, Dataset dataset, Words words) {
        return options.all().stream()
                .flatMap(option -> KeyKind.of(option.label()).stream()
                        .flatMap(kind -> option.texts().stream().flatMap(text -> kind.taken(dataset, text, words))))
                .distinct();
    }
}
