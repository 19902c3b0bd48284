package io.github.latamregionalism.programs.tables;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.dataset.Difference.CellChange;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two packages of tables. */
@Command(
        name = "diff",
        description = "What changed from one package of tables to another, record by record. Each is a folder or a zip."
                + " The order of rows and of columns is no difference.")
public final class DiffCommand implements Callable<Report> {

    /** A difference, and for a record that changed one of its cells. */
    private record Line(Difference difference, Optional<CellChange> cell) {}

    @Parameters(index = "0", paramLabel = "OLD", description = "The package before.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The package after.")
    private Path newer = Path.of("");

    @Override
    public Report call() throws IOException {
        ImmutableList<Difference> differences = Dataset.diff(Packages.read(older), Packages.read(newer));
        List<Line> lines = differences.stream().flatMap(DiffCommand::lines).toList();
        Report report = new Report(title(differences))
                .field("older", older)
                .field("newer", newer)
                .table(new Table<>("differences", lines)
                        .forMachines("table", line -> line.difference().table())
                        .forMachines("id", line -> line.difference().key())
                        .forMachines(
                                "kind", line -> line.difference().kind().name().toLowerCase(Locale.ROOT))
                        .forMachines("field", line -> line.cell().map(CellChange::column))
                        .forMachines("old", line -> line.cell().map(CellChange::from))
                        .forMachines("new", line -> line.cell().map(CellChange::to)));
        differences.forEach(difference -> report.line(difference.toString()));
        return report;
    }

    private static Stream<Line> lines(Difference difference) {
        return difference.cells().isEmpty()
                ? Stream.of(new Line(difference, Optional.empty()))
                : difference.cells().stream().map(cell -> new Line(difference, Optional.of(cell)));
    }

    private String title(List<Difference> differences) {
        String between = "From " + older + " to " + newer + ": ";
        if (differences.isEmpty()) {
            return between + "no differences";
        }
        return between + count(differences, Difference.Kind.ADDED) + " added, "
                + count(differences, Difference.Kind.REMOVED) + " removed, "
                + count(differences, Difference.Kind.CHANGED) + " changed";
    }

    private static long count(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }
}
