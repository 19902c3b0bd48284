package io.github.latamregionalism.programs.names;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** Which records have some words. */
public final class FindCommand extends DatasetCommand {

    private final Option<ImmutableList<String>> words =
            options.word("WORD", ValueTypes.TEXT, "The words, in any order.").atLeastOne();

    private final Option<Integer> most = options.option(
                    "--most", "NUMBER", ValueTypes.WHOLE_NUMBER, "How many records at most (default: 10).")
            .orElse(10);

    public FindCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Which records have some words in a name, summary, note or title, the best first. Case and"
                        + " diacritics do not matter. Words of English, Spanish and Portuguese texts are found, and shown as they stand"
                        + " there.");
    }

    @Override
    public Report call() {
        if (most.value() < 0) {
            throw new UsageException("--most " + most.value() + " is negative");
        }
        Words said = words();
        String query = String.join(" ", words.value());
        List<Hit> hits = dataset.search().find(query, most.value());
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
