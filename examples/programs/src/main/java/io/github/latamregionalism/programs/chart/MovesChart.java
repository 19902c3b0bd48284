package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.analysis.Sensitivity.Move;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How far a measure moves under readings: a row a choice of readings, a dot for the most that a year moves. */
public final class MovesChart {

    private static final int WIDTH = 900;
    private static final int ROW_HEIGHT = 22;
    private static final int REST_HEIGHT = 110;
    private static final int LONGEST = 60;
    private static final Color COLOR = new Color(0x1F, 0x77, 0xB4);

    private MovesChart() {}

    /**
     * Draws moves.
     *
     * @param title the title of the picture
     * @param moves the moves, the first on top
     * @return the picture
     */
    public static Picture draw(String title, List<Move> moves) {
        int rows = Math.max(1, moves.size());
        XYChart chart = Picture.blank(title, WIDTH, REST_HEIGHT + ROW_HEIGHT * rows);
        chart.getStyler()
                .setYAxisMin(0.0)
                .setYAxisMax(rows + 1.0)
                .setXAxisMin(0.0)
                .setXAxisMax(moves.isEmpty() ? 1.0 : moves.get(0).shift() * 1.05)
                .setYAxisTickMarkSpacingHint(ROW_HEIGHT * 3 / 4)
                .setPlotContentSize(1);
        List<String> names = IntStream.rangeClosed(1, moves.size())
                .mapToObj(row -> shortened(moves.get(moves.size() - row).under()))
                .toList();
        chart.setCustomYAxisTickLabelsFormatter(tick -> Picture.label(tick, names));
        chart.getStyler().setLegendVisible(false);
        for (int i = 0; i < moves.size(); i++) {
            double row = (double) moves.size() - i;
            line("to " + i, new double[] {0, moves.get(i).shift()}, row, chart).setMarker(SeriesMarkers.NONE);
            line("dot " + i, new double[] {moves.get(i).shift()}, row, chart).setMarker(SeriesMarkers.CIRCLE);
        }
        return new Picture(chart);
    }

    private static XYSeries line(String name, double[] to, double row, XYChart chart) {
        XYSeries line = chart.addSeries(
                name, to, IntStream.range(0, to.length).mapToDouble(x -> row).toArray());
        line.setLineColor(Picture.translucent(COLOR, 90));
        line.setLineStyle(new BasicStroke(2));
        line.setMarkerColor(COLOR);
        return line;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
