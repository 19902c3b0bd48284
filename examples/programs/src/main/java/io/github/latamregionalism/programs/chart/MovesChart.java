package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Sensitivity.Move;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import java.awt.Color;
import java.util.List;

/** How far a measure moves under readings: a row a choice of readings, a bar for the most that a year moves. */
public final class MovesChart {

    private static final double SHARE_FOR_NAMES = 0.5;
    private static final double BAR = 9;

    private MovesChart() {}

    /**
     * Draws moves.
     *
     * @param dataset the dataset
     * @param what what the measure is of, blank for the region
     * @param measure the measure
     * @param moves the moves, the first on top
     * @param style how the picture looks
     * @return the picture
     */
    public static Picture draw(Dataset dataset, String what, Measure measure, List<Move> moves, Style style) {
        ChartWords words = ChartWords.in(style.language(), dataset);
        Sheet sheet = new Sheet(
                dataset,
                style,
                words.get(
                        "moves.title",
                        "what",
                        what.isEmpty() ? words.get("series.region") : what,
                        "measure",
                        words.get("measure." + measure.text())),
                words.get("moves.how"));
        sheet.add(4);
        sheet.paragraph(words.get(Unit.of(measure).key()), sheet.plain().bold());
        double left = sheet.width() * SHARE_FOR_NAMES;
        double right = sheet.width() - 2 * Sheet.MARGIN;
        double high = moves.stream().mapToDouble(Move::shift).max().orElse(1);
        ValueAxis axis = ValueAxis.around(0, high, left, right);
        sheet.add(20);
        double top = sheet.bottom();
        for (Move move : moves) {
            ImmutableList<String> lines = TextSize.wrapped(move.under(), left - 2 * Sheet.MARGIN, sheet.small());
            double height = Math.max(1, lines.size()) * Sheet.SMALL * 1.2 + 6;
            double middle = sheet.bottom() + height / 2;
            for (int i = 0; i < lines.size(); i++) {
                sheet.text(
                        lines.get(i),
                        left - Sheet.MARGIN / 2,
                        sheet.bottom() + 3 + (i + 0.85) * Sheet.SMALL * 1.2,
                        Lettering.of(Sheet.SMALL, sheet.theme().ink()).at(Anchor.END));
            }
            Color color = sheet.theme().of(Status.MEMBER);
            sheet.rectangle(left, middle - BAR / 2, axis.y(move.shift()) - left, BAR, Ink.solid(color));
            sheet.add(height);
        }
        axis.drawAcross(sheet, top, sheet.bottom());
        sheet.add(4);
        return sheet.picture(ImmutableMap.of());
    }
}
