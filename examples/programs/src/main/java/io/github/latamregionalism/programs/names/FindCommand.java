package io.github.latamregionalism.programs.names;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records have some words. */
@Command(
        name = "find",
        description = "Which records have some words in a name, summary, note or title, the best first. Case and"
                + " diacritics do not matter. Words of English, Spanish and Portuguese texts are found, and shown as they stand"
                + " there.")
public final class FindCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The words, in any order.")
    private List<String> words = List.of();

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            description = "How many records at most (default: ${DEFAULT-VALUE}).")
    private int most = 10;

    public FindCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() {
        if (most < 0) {
            throw new UsageException("--most " + most + " is negative");
        }
        Words said = settings.words(dataset);
        String query = String.join(" ", words);
        List<Hit> hits = dataset.search().find(query, most);
        Report report = new Report(said.say("find.title", "words", query))
                .field("query", query)
                .table(new Table<Hit>("hits", hits)
                        .column("table", hit -> new Code("table", hit.table()))
                        .column("key", Hit::key)
                        .column("field", Hit::field)
                        .column("text", Hit::snippet)
                        .forMachines("score", hit -> Math.round(hit.score() * 1000) / 1000.0)
                        .afterAsOf(hit -> dataset.isAfterAsOf(hit.record())))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(), records(hits, Sourced.class).toList()))
                .cite(() -> Bibliography.of(
                        records(hits, Reference.class).toList(),
                        records(hits, Source.class).toList()));
        return hits.isEmpty() ? report.line(said.say("report.none")) : report;
    }

    private static <R> Stream<R> records(List<Hit> hits, Class<R> type) {
        return hits.stream().map(Hit::record).filter(type::isInstance).map(type::cast);
    }
}
