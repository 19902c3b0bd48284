package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds to a file of events what their countries were to organizations and treaties on their days. */
@Command(
        name = "enrich",
        description = "Add columns to a CSV file of events, each with a country and a date. They tell the "
                + "organizations of the country on its day, its standing in each, its drug policy and its "
                + "treaties. Countries are found by code or name, in any language that the dataset has. A date is "
                + "yyyy-mm-dd, with or without a time, yyyymmdd, yyyy-mm, yyyy, or as --date-format says. Of a "
                + "month or a year, what holds on every day of it is certain and what holds on some day possible.",
        footer = {
            "",
            "The added columns are iso3, organizations, possible_organizations, standing, approaches,"
                    + " possible_approaches, treaties and after_as_of, which is true for days after the one to which the"
                    + " data are known. Lists are separated by semicolons; a ? after an element of standing or treaties"
                    + " says that it is only possible. What is written is UTF-8; blank lines are no rows."
                    + " Events whose country or date cannot be read go to a file of their own, with line and reason, or"
                    + " stay with --keep. A broken row, or a column of which nothing can be read, ends the program, and"
                    + " then no file is written."
        })
public final class EnrichCommand implements Callable<@Nullable Report> {

    private final Dataset dataset;
    private final Settings settings;
    private final InputStream in;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "EVENTS", description = "The CSV file, with a header row; - for standard input.")
    private Path events = Path.of("");

    @Option(names = "--country", paramLabel = "COLUMN", required = true, description = "The column with the country.")
    private String country = "";

    @Option(
            names = "--codes",
            paramLabel = "SYSTEM",
            description = "The countries are codes of this system: iso-alpha-2, iso-alpha-3, iso-numeric, cow,"
                    + " gleditsch-ward, vdem, fips or wikidata (default: names, and codes of ISO 3166-1).")
    private Optional<CodeSystem> system = Optional.empty();

    @Option(names = "--date", paramLabel = "COLUMN", required = true, description = "The column with the date.")
    private String date = "";

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates are written, such as d/M/yyyy, M/d/yyyy or d MMMM yyyy: the letters of Java's"
                    + " DateTimeFormatter.")
    private Optional<String> dateFormat = Optional.empty();

    @Option(
            names = "--date-language",
            paramLabel = "LANGUAGE",
            description = "The language of the names of months for --date-format, such as es (default: en).")
    private String dateLanguage = "en";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "Where the events go, with more columns; - for standard output.")
    private Path to = Path.of("");

    @Option(
            names = "--unresolved",
            paramLabel = "FILE",
            description = "Where the events go whose country or date cannot be read (default: beside the other, with"
                    + " .unresolved before its extension).")
    private Optional<Path> unresolved = Optional.empty();

    @Option(
            names = "--keep",
            description =
                    "Keep every event in its place: those whose country or date cannot be read have empty columns,"
                            + " and a further column, reason, says why.")
    private boolean keep;

    @Option(
            names = "--add",
            paramLabel = "COLUMN",
            split = ",",
            description = "Which columns to add, separated by commas (default: all).")
    private List<EventColumn> columns = List.of(EventColumn.values());

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            description = "What the names of the added columns begin with (default: nothing).")
    private String prefix = "";

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    public EnrichCommand(Dataset dataset, Settings settings, InputStream in) {
        this.dataset = dataset;
        this.settings = settings;
        this.in = in;
    }

    @Override
    public @Nullable Report call() throws IOException {
        boolean toStandardOutput = to.equals(EventSource.STANDARD);
        if (keep && unresolved.isPresent()) {
            throw new UsageException("--keep leaves no events for --unresolved");
        }
        if (!keep && toStandardOutput && unresolved.isEmpty()) {
            throw new UsageException("--to - has no place for what cannot be read: add --keep or --unresolved FILE");
        }
        Optional<Path> setAside = keep ? Optional.empty() : unresolved.or(() -> Optional.of(beside(to)));
        if (setAside.isPresent() && (setAside.get().equals(to) || WholeFile.isSame(setAside.get(), to))) {
            throw new UsageException("--unresolved and --to name the same file, " + to);
        }
        EventSource source = csv.source(events, in);
        Words words = settings.words(dataset);
        CommandLine commandLine = spec.commandLine();
        // Where there may be colours there is a terminal.
        boolean terminal = commandLine.getColorScheme().ansi().enabled() && source.isFile() && !toStandardOutput;
        Progress progress = new Progress(commandLine.getErr(), terminal, System::nanoTime, words);
        Enrichment.Counts counts;
        try {
            Enrichment enrichment = new Enrichment(
                    source, country, system, date, dates(), ImmutableSet.copyOf(columns), prefix, to, setAside, force);
            counts = enrichment.run(dataset, progress, commandLine.getOut());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Report report = report(counts, setAside, words);
        if (toStandardOutput) {
            report.notes()
                    .forEach(note ->
                            commandLine.getErr().println(words.say("report.note", "note", PlainText.escaped(note))));
            return null;
        }
        return report;
    }

    private EventDates dates() {
        Locale language = Locale.forLanguageTag(dateLanguage);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(language.getLanguage())) {
            throw new IllegalArgumentException("--date-language " + dateLanguage + " is no language, such as es");
        }
        return dateFormat.map(pattern -> EventDates.of(pattern, language)).orElse(EventDates.ISO);
    }

    private Report report(Enrichment.Counts counts, Optional<Path> setAside, Words words) {
        Report report = new Report(words.say("enrich.title", "file", to)).field("to", to);
        setAside.ifPresent(file -> report.field("unresolved_to", file));
        report.table(new Table<>("events", List.of(counts))
                .column("enriched", Enrichment.Counts::enriched)
                .column("unresolved", Enrichment.Counts::unresolved)
                .column("after_as_of", Enrichment.Counts::afterAsOf));
        if (counts.unresolved() > 0) {
            report.note(setAside.map(file -> words.say("enrich.set-aside", "number", counts.unresolved(), "file", file))
                    .orElseGet(() -> words.say("enrich.kept", "number", counts.unresolved())));
        }
        if (!counts.otherInFips().isEmpty()) {
            report.note(words.say(
                    counts.otherInFips().size() == 1 ? "enrich.fips.one" : "enrich.fips.several",
                    "codes",
                    String.join(", ", counts.otherInFips())));
        }
        if (counts.afterAsOf() > 0) {
            report.note(words.say("enrich.after", "number", counts.afterAsOf(), "known", dataset.asOf()));
        }
        return report;
    }

    private static Path beside(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot <= 0 ? name.length() : dot;
        return file.resolveSibling(name.substring(0, end) + ".unresolved" + name.substring(end));
    }
}
