package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table of the paper. */
public final class PaperCommand extends DatasetCommand {

    private static final ImmutableList<PaperTable> TABLES = ImmutableList.copyOf(PaperTable.values());

    private final Option<Integer> number = options.option("--table", "NUMBER", ValueTypes.WHOLE_NUMBER, "1 or 2.")
            .required();

    private final Option<Boolean> links =
            options.flag("--links", "A row a cell, with the organization, country or challenge that it is about.");

    public PaperCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "A table of the paper as it is printed. Both are printed as \"Table 1\": 1 is that of the"
                        + " organizations, 2 that of the countries.");
    }

    /** A cell with its place. */
    private record Placed(PaperCell row, String column, PaperCell cell) {}

    @Override
    public Report call() {
        if (number.value() < 1 || number.value() > TABLES.size()) {
            throw new UsageException("--table " + number.value() + " is not 1 or 2");
        }
        Words words = words();
        PaperGrid grid = dataset.literature().table(TABLES.get(number.value() - 1));
        Function<String, String> said = printed -> said(printed, grid, words);
        Report report = new Report(said.apply(grid.caption()))
                .field("table", grid.table().text())
                .field("caption", said.apply(grid.caption()))
                .table(links.value() ? cells(grid, said, words) : rows(grid, said));
        words.find("paper.translation")
                .ifPresent(sentence -> report.line(sentence).field("translation", sentence));
        return report;
    }

    /** Returns what is printed in a cell, in English or in our translation. */
    private String said(String printed, PaperGrid grid, Words words) {
        return dataset.records().paperTableCells().stream()
                .filter(cell -> cell.table() == grid.table() && cell.value().equals(printed))
                .findFirst()
                .flatMap(cell -> words.text(cell, "value"))
                .orElse(printed);
    }

    private static Table<?> rows(PaperGrid grid, Function<String, String> said) {
        Table<ImmutableList<PaperCell>> table = new Table<>("rows", grid.rows());
        for (int i = 0; i < grid.columns().size(); i++) {
            int column = i;
            table.column(
                    grid.columns().get(i), row -> said.apply(row.get(column).text()));
        }
        return table;
    }

    private static Table<?> cells(PaperGrid grid, Function<String, String> said, Words words) {
        List<Placed> cells = new ArrayList<>();
        for (ImmutableList<PaperCell> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                cells.add(new Placed(row.get(0), grid.columns().get(i), row.get(i)));
            }
        }
        return new Table<Placed>("cells", cells)
                .column("row", placed -> said.apply(placed.row().text()))
                .column("column", placed -> new Code("heading", placed.column()))
                .column("text", placed -> said.apply(placed.cell().text()))
                .column("about", placed -> placed.cell().subject().map(Subject::type))
                .column("id", placed -> placed.cell().subject().map(Subject::key))
                .forMachines("note", placed -> placed.cell().note().map(words::english));
    }
}
