package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.chart.Sheet.Entry;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures year by year, those of one unit on one axis. Where partial dates leave a measure open, the band between its
 * bounds is filled; there is no line within it.
 */
public final class SeriesChart {

    private static final double HEIGHT = 320;
    private static final double HEIGHT_OF_SEVERAL = 170;
    private static final double ROOM_FOR_VALUES = 48;

    /** Lines of one measure differ from those of another without colour too. */
    private static final ImmutableList<ImmutableList<Integer>> DASHES = ImmutableList.of(
            ImmutableList.of(),
            ImmutableList.of(8, 4),
            ImmutableList.of(2, 3),
            ImmutableList.of(10, 3, 2, 3),
            ImmutableList.of(14, 4),
            ImmutableList.of(1, 2));

    /** The most measures in one picture. */
    public static final int MOST = DASHES.size();

    private final Series series;
    private final YearAxis axis;
    private final Sheet sheet;

    private SeriesChart(Series series, List<Integer> years, Sheet sheet) {
        this.series = series;
        this.axis = new YearAxis(
                years.get(0),
                years.get(years.size() - 1) + 1,
                Sheet.MARGIN + ROOM_FOR_VALUES,
                sheet.width() - Sheet.MARGIN,
                0.5);
        this.sheet = sheet;
    }

    /**
     * Draws measures of a series.
     *
     * @param dataset the dataset
     * @param what what the series is of, blank for the region
     * @param series the series
     * @param measures the measures, at most {@link #MOST}
     * @param years the years drawn, in order
     * @param style how the picture looks
     * @return the picture
     */
    public static Picture draw(
            Dataset dataset, String what, Series series, List<Measure> measures, List<Integer> years, Style style) {
        ChartWords words = ChartWords.in(style.language(), dataset);
        String title = words.get(
                "series.title",
                "what",
                what.isEmpty() ? words.get("series.region") : what,
                "first",
                years.get(0),
                "last",
                years.get(years.size() - 1));
        Sheet sheet = new Sheet(dataset, style, title, words.get("series.bands"));
        SeriesChart chart = new SeriesChart(series, years, sheet);
        ImmutableListMultimap<Unit, Measure> byUnit = Multimaps.index(measures, Unit::of);
        byUnit.asMap()
                .forEach((unit, some) ->
                        chart.panel(unit, List.copyOf(some), byUnit.keySet().size() == 1 ? HEIGHT : HEIGHT_OF_SEVERAL));
        return sheet.picture(ImmutableMap.of());
    }

    private void panel(Unit unit, List<Measure> some, double height) {
        sheet.add(4);
        sheet.paragraph(sheet.words().get(unit.key()), sheet.plain().bold());
        sheet.legend(IntStream.range(0, some.size())
                .mapToObj(place -> entry(some.get(place), place))
                .toList());
        sheet.add(18);
        double top = sheet.bottom();
        double bottom = top + height;
        List<Interval> values = new ArrayList<>();
        for (Measure measure : some) {
            for (int year = axis.first(); year < axis.end(); year++) {
                series.value(year, measure).ifPresent(values::add);
            }
        }
        ValueAxis value = scale(unit, values, bottom, top);
        axis.draw(sheet, top, bottom);
        value.draw(sheet, axis.left(), axis.right());
        for (int place = 0; place < some.size(); place++) {
            draw(some.get(place), place, value);
        }
        sheet.add(height + 8);
    }

    private static ValueAxis scale(Unit unit, List<Interval> values, double bottom, double top) {
        double low = values.stream().mapToDouble(Interval::low).min().orElse(0);
        double high = values.stream().mapToDouble(Interval::high).max().orElse(1);
        return unit == Unit.SHARE
                ? new ValueAxis(0, 1, 0.25, bottom, top)
                : ValueAxis.around(Math.min(0, low), Math.max(1, high), bottom, top);
    }

    private Entry entry(Measure measure, int place) {
        Stroke stroke = stroke(place, 2.2);
        return new Entry(
                sheet.words().get("measure." + measure.text()),
                (canvas, left, middle) -> canvas.line(new double[] {left, middle, left + 22, middle}, stroke));
    }

    private Stroke stroke(int place, double width) {
        return new Stroke(sheet.theme().ofLine(place), width, DASHES.get(place));
    }

    /** Draws each run of years in which a measure is defined. */
    private void draw(Measure measure, int place, ValueAxis value) {
        List<Interval> run = new ArrayList<>();
        for (int year = axis.first(); year <= axis.end(); year++) {
            Optional<Interval> next = year == axis.end() ? Optional.empty() : series.value(year, measure);
            if (next.isPresent()) {
                run.add(next.get());
            } else if (!run.isEmpty()) {
                draw(place, year - run.size(), run, value);
                run.clear();
            }
        }
    }

    private void draw(int place, int first, List<Interval> run, ValueAxis value) {
        Color color = sheet.theme().ofLine(place);
        double[] lows = points(first, run.stream().map(Interval::low).toList(), value);
        double[] highs = points(first, run.stream().map(Interval::high).toList(), value);
        boolean open = run.stream().anyMatch(one -> !one.isExact());
        if (open) {
            sheet.area(around(lows, highs), new Ink(color, Ink.Fill.PALE));
            sheet.line(highs, stroke(place, 1.1));
        }
        sheet.line(lows, stroke(place, open ? 1.1 : 2.2));
        exact(place, run, lows);
    }

    /** Draws the stretches of a run in which both bounds are one value as strongly as a line. */
    private void exact(int place, List<Interval> run, double[] points) {
        int from = 0;
        for (int i = 0; i <= run.size(); i++) {
            if (i == run.size() || !run.get(i).isExact()) {
                if (i - from == 1) {
                    double x = points[2 * from];
                    double y = points[2 * from + 1];
                    sheet.rectangle(x - 2, y - 2, 4, 4, Ink.solid(sheet.theme().ofLine(place)));
                } else if (i > from) {
                    sheet.line(Arrays.copyOfRange(points, 2 * from, 2 * i), stroke(place, 2.2));
                }
                from = i + 1;
            }
        }
    }

    /** A value of a year is drawn in the middle of it. */
    private double[] points(int first, List<Double> values, ValueAxis value) {
        double[] points = new double[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = axis.middle(first + i);
            points[2 * i + 1] = value.y(values.get(i));
        }
        return points;
    }

    private static double[] around(double[] lows, double[] highs) {
        double[] around = Arrays.copyOf(lows, lows.length + highs.length);
        for (int i = 0; i < highs.length; i += 2) {
            around[lows.length + i] = highs[highs.length - 2 - i];
            around[lows.length + i + 1] = highs[highs.length - 1 - i];
        }
        return around;
    }
}
