package io.github.latamregionalism.programs.tables;

import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Code;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How well the facts are known. */
public final class QualityCommand extends DatasetCommand {

    public QualityCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "How well the facts are known, table by table, and of the memberships organization by"
                        + " organization. It tells how sure they are, by what kinds of source, how exactly"
                        + " dated, how many disputed, and how old.",
                "Shares go from 0 to 1, all else counts rows. A row counts for every kind of source that it has. Without a"
                        + " day is a row with a date that is known to the month or the year, or not at all. Years are those"
                        + " from the last day on which anything in the rows is dated to the day the data are known to:"
                        + " sources do not tell when they were seen.");
    }

    @Override
    public Report call() {
        Map<String, DataQuality> tables = DataQuality.ofTables(dataset);
        Map<?, DataQuality> organizations = DataQuality.ofOrganizations(dataset);
        return new Report(words().say("quality.title", "day", dataset.asOf()))
                .known(dataset)
                .table(measures("tables", "table", tables))
                .table(measures("organizations", "organization", organizations))
                .table(sources("source_kinds_by_table", "table", tables))
                .table(sources("source_kinds_by_organization", "organization", organizations));
    }

    private static Table<Map.Entry<?, DataQuality>> measures(String name, String key, Map<?, DataQuality> qualities) {
        Table<Map.Entry<?, DataQuality>> table = table(name, key, qualities);
        for (Confidence confidence : Confidence.values()) {
            table.column(confidence.text(), row -> rounded(row.getValue().share(confidence), 1000));
        }
        return table.column("unsourced", row -> row.getValue().unsourced())
                .column("weak_only", row -> row.getValue().weakOnly())
                .column("press_only", row -> row.getValue().pressOrEncyclopediaOnly())
                .column("without_day", row -> row.getValue().withoutDay())
                .column("disputed", row -> row.getValue().disputed())
                .column("read_otherwise", row -> row.getValue().readOtherwise())
                .column("last_dated", row -> row.getValue().lastDated())
                .column("years", row -> rounded(row.getValue().yearsSinceLastDated(), 10));
    }

    private static Table<Map.Entry<?, DataQuality>> sources(String name, String key, Map<?, DataQuality> qualities) {
        Table<Map.Entry<?, DataQuality>> table = table(name, key, qualities);
        for (SourceKind kind : SourceKind.values()) {
            table.column(
                    kind.text().replace('-', '_'), row -> rounded(row.getValue().share(kind), 1000));
        }
        return table;
    }

    private static Table<Map.Entry<?, DataQuality>> table(String name, String key, Map<?, DataQuality> qualities) {
        return new Table<Map.Entry<?, DataQuality>>(name, qualities.entrySet())
                .column(
                        key,
                        row -> key.equals("table") ? new Code(key, row.getKey().toString()) : row.getKey())
                .column("rows", row -> row.getValue().facts());
    }

    private static Optional<Double> rounded(OptionalDouble value, int parts) {
        return value.isPresent()
                ? Optional.of((double) Math.round(value.getAsDouble() * parts) / parts)
                : Optional.empty();
    }
}
