package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A table of the paper. */
@Command(
        name = "paper",
        description = "A table of the paper as it is printed. Both are printed as \"Table 1\": 1 is that of the"
                + " organizations, 2 that of the countries.")
public final class PaperCommand implements Callable<Report> {

    private static final ImmutableList<PaperTable> TABLES = ImmutableList.copyOf(PaperTable.values());

    private final Dataset dataset;

    @Option(names = "--table", paramLabel = "NUMBER", required = true, description = "1 or 2.")
    private int number;

    @Option(
            names = "--links",
            description = "A row a cell, with the organization, country or challenge that it is about.")
    private boolean links;

    public PaperCommand(Dataset dataset) {
        this.dataset = dataset;
    }

    /** A cell with its place. */
    private record Placed(String row, String column, PaperCell cell) {}

    @Override
    public Report call() {
        if (number < 1 || number > TABLES.size()) {
            throw new UsageException("--table " + number + " is not 1 or 2");
        }
        PaperGrid grid = dataset.literature().table(TABLES.get(number - 1));
        return new Report(grid.caption())
                .field("table", grid.table().text())
                .field("caption", grid.caption())
                .table(links ? cells(grid) : rows(grid));
    }

    private static Table<?> rows(PaperGrid grid) {
        Table<ImmutableList<PaperCell>> table = new Table<>("rows", grid.rows());
        for (int i = 0; i < grid.columns().size(); i++) {
            int column = i;
            table.column(grid.columns().get(i), row -> row.get(column).text());
        }
        return table;
    }

    private static Table<?> cells(PaperGrid grid) {
        List<Placed> cells = new ArrayList<>();
        for (ImmutableList<PaperCell> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                cells.add(new Placed(row.get(0).text(), grid.columns().get(i), row.get(i)));
            }
        }
        return new Table<Placed>("cells", cells)
                .column("row", Placed::row)
                .column("column", Placed::column)
                .column("text", placed -> placed.cell().text())
                .column("about", placed -> placed.cell().subject().map(subject -> subject.type()))
                .column("id", placed -> placed.cell().subject().map(subject -> subject.key()))
                .forMachines("note", placed -> placed.cell().note());
    }
}
