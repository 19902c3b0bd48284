package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.chart.MatrixChart.Cell;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;

/** Draws who is what in which organization. */
public final class MatrixChartCommand extends DayCommand {

    private final PictureOption picture = new PictureOption("chart matrix", options);

    public MatrixChartCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What each state of the region was in each organization on a day, a mark for each status. Where"
                        + " several statuses hold, the one that says most is drawn: suspended or inactive before member.");
    }

    @Override
    public Report call() throws IOException {
        MatrixChart chart = new MatrixChart(dataset, day.value());
        Words words = words();
        Report report =
                new Report(words.say("matrix.title", "day", day.value())).day("on", day.value(), dataset, words);
        picture.write(chart::draw, settings, report);
        return report.table(new Table<Cell>("cells", chart.cells())
                .forPeople(
                        "name",
                        cell -> settings.name(dataset.records().countries().get(cell.country())))
                .column("country", Cell::country)
                .column("organization", Cell::organization)
                .column("status", Cell::status)
                .column("certainty", Cell::certainty)
                .column("disputed", Cell::disputed));
    }
}
