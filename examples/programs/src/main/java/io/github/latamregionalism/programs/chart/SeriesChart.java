package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Measures year by year. Where partial dates leave a measure open, the area between its bounds is filled and the line
 * is the middle of it.
 */
public final class SeriesChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final Color[] COLORS = {
        new Color(0x1F, 0x77, 0xB4),
        new Color(0xD6, 0x27, 0x28),
        new Color(0x2C, 0xA0, 0x2C),
        new Color(0x94, 0x67, 0xBD),
        new Color(0xE3, 0x77, 0x00),
        new Color(0x7F, 0x7F, 0x7F)
    };

    /** Lines of one measure differ from those of another without colour too. */
    private static final float[][] DASHES = {{1, 0}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {1, 2}};

    /** The most measures in one picture. */
    public static final int MOST = COLORS.length;

    private SeriesChart() {}

    /**
     * Draws measures of a series.
     *
     * @param title the title of the picture
     * @param series the series
     * @param measures the measures, at most {@link #MOST}
     * @param years the years drawn, in order
     * @return the picture
     */
    public static Picture draw(String title, Series series, List<Measure> measures, List<Integer> years) {
        int firstYear = years.get(0);
        int lastYear = years.get(years.size() - 1);
        XYChart chart = Picture.blank(title, WIDTH, HEIGHT);
        chart.getStyler()
                .setXAxisDecimalPattern("0")
                .setXAxisMin((double) firstYear)
                .setXAxisMax((double) lastYear);
        chart.getStyler().setYAxisMin(0.0);
        for (int i = 0; i < measures.size(); i++) {
            draw(measures.get(i), i, series, firstYear, lastYear, chart);
        }
        return new Picture(chart);
    }

    private static void draw(Measure measure, int place, Series series, int firstYear, int lastYear, XYChart chart) {
        List<Double> years = new ArrayList<>();
        List<Interval> values = new ArrayList<>();
        int part = 0;
        for (int year = firstYear; year <= lastYear + 1; year++) {
            Optional<Interval> value = year > lastYear ? Optional.empty() : series.value(year, measure);
            if (value.isPresent()) {
                years.add((double) year);
                values.add(value.get());
            } else if (!years.isEmpty()) {
                // A year in which the measure is undefined is a gap in the line.
                draw(measure, place, part, years, values, chart);
                part++;
                years.clear();
                values.clear();
            }
        }
    }

    private static void draw(
            Measure measure, int place, int part, List<Double> years, List<Interval> values, XYChart chart) {
        Color color = COLORS[place];
        if (values.stream().anyMatch(value -> !value.isExact())) {
            List<Double> around = new ArrayList<>(years);
            List<Double> bounds =
                    new ArrayList<>(values.stream().map(Interval::low).toList());
            for (int i = years.size() - 1; i >= 0; i--) {
                around.add(years.get(i));
                bounds.add(values.get(i).high());
            }
            XYSeries band = chart.addSeries(measure.text() + " bounds " + part, around, bounds);
            band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
            band.setFillColor(Picture.translucent(color, 60));
            band.setLineColor(Picture.translucent(color, 60));
            band.setMarker(SeriesMarkers.NONE);
            band.setShowInLegend(false);
        }
        XYSeries line = chart.addSeries(
                measure.text() + " " + part,
                years,
                values.stream().map(value -> (value.low() + value.high()) / 2).toList());
        line.setLabel(measure.text().replace('-', ' '));
        line.setShowInLegend(part == 0);
        line.setMarker(years.size() == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        line.setMarkerColor(color);
        line.setLineColor(color);
        line.setLineStyle(
                place == 0
                        ? new BasicStroke(2.4f)
                        : new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES[place], 0));
    }
}
