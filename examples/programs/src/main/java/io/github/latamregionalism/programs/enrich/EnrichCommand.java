package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.output.Streams;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds to a file of events what their countries were to organizations and treaties on their days. */
public final class EnrichCommand extends DatasetCommand {

    private final Streams streams;

    private final Option<Path> events = options.word(
                    "EVENTS", ValueTypes.FILE, "The CSV file, with a header row; - for standard input.")
            .required();

    private final Option<String> country = options.option(
                    "--country", "COLUMN", ValueTypes.TEXT, "The column with the country.")
            .required();

    private final Option<Optional<CodeSystem>> system = options.option(
                    "--codes",
                    "SYSTEM",
                    ValueTypes.term(CodeSystem.class),
                    "The countries are codes of this system: iso-alpha-2, iso-alpha-3, iso-numeric, cow,"
                            + " gleditsch-ward, vdem, fips or wikidata (default: names, and codes of ISO 3166-1).")
            .optional();

    private final Option<String> date = options.option("--date", "COLUMN", ValueTypes.TEXT, "The column with the date.")
            .required();

    private final Option<Optional<String>> dateFormat = options.option(
                    "--date-format",
                    "PATTERN",
                    ValueTypes.TEXT,
                    "How dates are written, such as d/M/yyyy, M/d/yyyy or d MMMM yyyy: the letters of Java's"
                            + " DateTimeFormatter.")
            .optional();

    private final Option<String> dateLanguage = options.option(
                    "--date-language",
                    "LANGUAGE",
                    ValueTypes.TEXT,
                    "The language of the names of months for --date-format, such as es (default: en).")
            .orElse("en");

    private final Option<Path> to = options.option(
                    "--to", "FILE", ValueTypes.FILE, "Where the events go, with more columns; - for standard output.")
            .required();

    private final Option<Optional<Path>> unresolved = options.option(
                    "--unresolved",
                    "FILE",
                    ValueTypes.FILE,
                    "Where the events go whose country or date cannot be read (default: beside the other, with"
                            + " .unresolved before its extension).")
            .optional();

    private final Option<Boolean> keep = options.flag(
            "--keep",
            "Keep every event in its place: those whose country or date cannot be read have empty columns,"
                    + " and a further column, reason, says why.");

    private final Option<ImmutableList<EventColumn>> columns = options.option(
                    "--add",
                    "COLUMN",
                    ValueTypes.term(EventColumn.class),
                    "Which columns to add, separated by commas (default: all).")
            .listOrElse(List.of(EventColumn.values()));

    private final Option<String> prefix = options.option(
                    "--prefix",
                    "TEXT",
                    ValueTypes.TEXT,
                    "What the names of the added columns begin with (default: nothing).")
            .orElse("");

    private final CsvOptions csv = new CsvOptions(options);

    private final Option<Boolean> force = options.flag("--force", "Replace files that are there already.");

    public EnrichCommand(Dataset dataset, Settings settings, Streams streams) {
        super(
                dataset,
                settings,
                "Add columns to a CSV file of events, each with a country and a date. They tell the "
                        + "organizations of the country on its day, its standing in each, its drug policy and its "
                        + "treaties. Countries are found by code or name, in any language that the dataset has. A date is "
                        + "yyyy-mm-dd, with or without a time, yyyymmdd, yyyy-mm, yyyy, or as --date-format says. Of a "
                        + "month or a year, what holds on every day of it is certain and what holds on some day possible.",
                "The added columns are iso3, organizations, possible_organizations, standing, approaches,"
                        + " possible_approaches, treaties and after_as_of, which is true for days after the one to which the"
                        + " data are known. Lists are separated by semicolons; a ? after an element of standing or treaties"
                        + " says that it is only possible. What is written is UTF-8; blank lines are no rows."
                        + " Events whose country or date cannot be read go to a file of their own, with line and reason, or"
                        + " stay with --keep. A broken row, or a column of which nothing can be read, ends the program, and"
                        + " then no file is written.");
        this.streams = streams;
    }

    @Override
    public @Nullable Report call() throws IOException {
        boolean toStandardOutput = to.value().equals(EventSource.STANDARD);
        if (keep.value() && unresolved.value().isPresent()) {
            throw new UsageException("--keep leaves no events for --unresolved");
        }
        if (!keep.value() && toStandardOutput && unresolved.value().isEmpty()) {
            throw new UsageException("--to - has no place for what cannot be read: add --keep or --unresolved FILE");
        }
        if (dateLanguage.isGiven() && dateFormat.value().isEmpty()) {
            throw new UsageException("--date-language needs --date-format");
        }
        Optional<Path> setAside =
                keep.value() ? Optional.empty() : unresolved.value().or(() -> Optional.of(beside(to.value())));
        if (setAside.isPresent()
                && (setAside.get().equals(to.value()) || WholeFile.isSame(setAside.get(), to.value()))) {
            throw new UsageException("--unresolved and --to name the same file, " + to.value());
        }
        EventSource source = csv.source(events.value(), streams.in());
        Words words = words();
        // Where there may be colours there is a terminal.
        boolean terminal = settings.colors(streams) && source.isFile() && !toStandardOutput;
        Progress progress = new Progress(streams.err(), terminal, System::nanoTime, words);
        Enrichment.Counts counts;
        try {
            Enrichment enrichment = new Enrichment(
                    source,
                    country.value(),
                    system.value(),
                    date.value(),
                    dates(),
                    ImmutableSet.copyOf(columns.value()),
                    prefix.value(),
                    to.value(),
                    setAside,
                    force.value());
            counts = enrichment.run(dataset, progress, streams.out());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Report report = report(counts, setAside, words);
        if (toStandardOutput) {
            report.notes()
                    .forEach(note -> streams.err().println(words.say("report.note", "note", PlainText.escaped(note))));
            return null;
        }
        return report;
    }

    private EventDates dates() {
        Locale language = Locale.forLanguageTag(dateLanguage.value());
        if (!Arrays.asList(Locale.getISOLanguages()).contains(language.getLanguage())) {
            throw new IllegalArgumentException(
                    "--date-language " + dateLanguage.value() + " is no language, such as es");
        }
        return dateFormat
                .value()
                .map(pattern -> EventDates.of(pattern, language))
                .orElse(EventDates.ISO);
    }

    private Report report(Enrichment.Counts counts, Optional<Path> setAside, Words words) {
        Report report = new Report(words.say("enrich.title", "file", to.value())).field("to", to.value());
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
