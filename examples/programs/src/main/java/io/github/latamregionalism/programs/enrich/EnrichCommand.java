package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds to a file of events what their countries were to organizations and treaties on their days. */
@Command(
        name = "enrich",
        description = "Add columns to a CSV file of events, each with a country and a date: the organizations of which"
                + " the country was a member, its standing in each, its drug policies, its treaties. Countries are found"
                + " by code or name, in any language that the dataset has. A date is yyyy-mm-dd, yyyy-mm or yyyy; of a"
                + " month or a year, what holds on every day of it is certain and what holds on some day possible.",
        footer = {
            "",
            "The added columns are iso3, organizations, possible_organizations, standing, approaches,"
                    + " possible_approaches, treaties and after_as_of, which is true for days after the one to which the"
                    + " data are known. Lists are separated by semicolons; a ? after an element of standing or treaties"
                    + " says that it is only possible. Files are UTF-8; blank lines are no rows."
                    + " Events whose country or date cannot be read go to a file of their own, with line and reason. A"
                    + " broken row ends the program, and then no file is written."
        })
public final class EnrichCommand implements Callable<Report> {

    private final Dataset dataset;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "EVENTS", description = "The CSV file, with a header row.")
    private Path events = Path.of("");

    @Option(names = "--country", paramLabel = "COLUMN", required = true, description = "The column with the country.")
    private String country = "";

    @Option(names = "--date", paramLabel = "COLUMN", required = true, description = "The column with the date.")
    private String date = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "Where the events go, with more columns.")
    private Path to = Path.of("");

    @Option(
            names = "--unresolved",
            paramLabel = "FILE",
            description = "Where the events go whose country or date cannot be read (default: beside the other, with"
                    + " .unresolved before its extension).")
    private Optional<Path> unresolved = Optional.empty();

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

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description = "What separates the cells of all files (default: ${DEFAULT-VALUE}).")
    private char delimiter = ',';

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    public EnrichCommand(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public Report call() throws IOException {
        Path setAside = unresolved.orElseGet(() -> beside(to));
        if (WholeFile.isSame(setAside, to)) {
            throw new UsageException("--unresolved and --to name the same file, " + to);
        }
        Enrichment enrichment = new Enrichment(
                events, country, date, delimiter, ImmutableSet.copyOf(columns), prefix, to, setAside, force);
        CommandLine commandLine = spec.commandLine();
        // Where there may be colours there is a terminal.
        boolean terminal = commandLine.getColorScheme().ansi().enabled();
        Progress progress = new Progress(commandLine.getErr(), terminal, System::nanoTime);
        Enrichment.Counts counts;
        try {
            counts = enrichment.run(dataset, progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Report report = new Report("Events in " + to)
                .field("to", to)
                .field("unresolved_to", setAside)
                .table(new Table<>("events", List.of(counts))
                        .column("enriched", Enrichment.Counts::enriched)
                        .column("unresolved", Enrichment.Counts::unresolved)
                        .column("after_as_of", Enrichment.Counts::afterAsOf));
        if (counts.unresolved() > 0) {
            report.note(counts.unresolved() + " events are set aside in " + setAside
                    + ", as their country or date cannot be read");
        }
        if (counts.afterAsOf() > 0) {
            report.note(counts.afterAsOf() + " events lie after " + dataset.asOf()
                    + ", to which the data are known: what was running then is taken to run on");
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
