package io.github.latamregionalism.programs.tables;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.dataset.Difference.CellChange;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two packages of tables. */
public final class DiffCommand extends Command {

    /** A difference, and for a record that changed one of its cells. */
    private record Line(Difference difference, Optional<CellChange> cell) {}

    private final Settings settings;

    private final Option<Path> older =
            options.word("OLD", ValueTypes.FILE, "The package before.").required();

    private final Option<Path> newer =
            options.word("NEW", ValueTypes.FILE, "The package after.").required();

    public DiffCommand(Settings settings) {
        super("What changed from one package of tables to another, record by record. Each is a folder or a zip."
                + " The order of rows and of columns is no difference.");
        this.settings = settings;
    }

    @Override
    public Report call() throws IOException {
        Words words = Words.in(settings.language());
        ImmutableList<Difference> differences =
                Dataset.diff(Packages.read(older.value()), Packages.read(newer.value()));
        List<Line> lines = differences.stream().flatMap(DiffCommand::lines).toList();
        Report report = new Report(title(differences, words))
                .field("older", older.value())
                .field("newer", newer.value())
                .table(new Table<>("differences", lines)
                        .forMachines("table", line -> line.difference().table())
                        .forMachines("id", line -> line.difference().key())
                        .forMachines(
                                "kind", line -> line.difference().kind().name().toLowerCase(Locale.ROOT))
                        .forMachines("field", line -> line.cell().map(CellChange::column))
                        .forMachines("old", line -> line.cell().map(CellChange::from))
                        .forMachines("new", line -> line.cell().map(CellChange::to)));
        differences.forEach(difference -> report.line(line(difference, words)));
        return report;
    }

    private static Stream<Line> lines(Difference difference) {
        return difference.cells().isEmpty()
                ? Stream.of(new Line(difference, Optional.empty()))
                : difference.cells().stream().map(cell -> new Line(difference, Optional.of(cell)));
    }

    /** Returns a difference on one line, tables and columns by their names in the files. */
    private static String line(Difference difference, Words words) {
        String cells = difference.cells().stream()
                .map(cell -> words.say(
                        "diff.cell", "column", cell.column(), "from", oneLine(cell.from()), "to", oneLine(cell.to())))
                .collect(Collectors.joining(", "));
        return words.say(
                "diff." + difference.kind().text(),
                "table",
                difference.table(),
                "key",
                difference.key(),
                "cells",
                cells);
    }

    private static String oneLine(String cell) {
        return cell.replace("\r", "\\r").replace("\n", "\\n");
    }

    private String title(List<Difference> differences, Words words) {
        return words.say(
                differences.isEmpty() ? "diff.none" : "diff.title",
                "older",
                older.value(),
                "newer",
                newer.value(),
                "added",
                count(differences, Difference.Kind.ADDED),
                "removed",
                count(differences, Difference.Kind.REMOVED),
                "changed",
                count(differences, Difference.Kind.CHANGED));
    }

    private static long count(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }
}
