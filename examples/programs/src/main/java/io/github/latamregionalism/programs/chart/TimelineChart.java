package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Extent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The spells of all countries in an organization, a row a country.
 *
 * <p>Suspended and inactive lie hatched over membership, each in its own way. The days on which a spell may but need
 * not have begun or ended fade out.
 */
public final class TimelineChart {

    private static final int WIDTH = 900;
    private static final int ROW_HEIGHT = 22;
    private static final int REST_HEIGHT = 130;
    private static final int FADE_STEPS = 8;

    /** How strongly a spell is drawn that certainly held on no day. */
    private static final double POSSIBLE = 0.4;

    /**
     * What a status looks like.
     *
     * @param color its colour
     * @param width its height in pixels
     * @param dash the length of the dashes of a hatching, 0 for a full bar
     * @param gap the length of the gaps of a hatching
     */
    private record Look(Color color, float width, float dash, float gap) {
        BasicStroke stroke() {
            return dash == 0
                    ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                    : new BasicStroke(
                            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, gap}, 0);
        }

        Color faded(double share) {
            return Picture.translucent(color, (int) Math.round(255 * share));
        }
    }

    /** In the order in which they are drawn, the later over the earlier. */
    private static final ImmutableMap<Status, Look> LOOKS = Maps.immutableEnumMap(ImmutableMap.of(
            Status.MEMBER, new Look(new Color(0x1F, 0x77, 0xB4), 14, 0, 0),
            Status.ASSOCIATE, new Look(new Color(0x2C, 0xA0, 0x2C), 8, 0, 0),
            Status.OBSERVER, new Look(new Color(0x7F, 0x7F, 0x7F), 4, 0, 0),
            Status.ACCEDING, new Look(new Color(0x94, 0x67, 0xBD), 8, 6, 2),
            Status.SUSPENDED, new Look(new Color(0xD6, 0x27, 0x28), 14, 2, 3),
            Status.INACTIVE, new Look(new Color(0xFF, 0xBB, 0x33), 14, 5, 5)));

    /**
     * A span of a picture: a spell with its extent.
     *
     * @param spell the spell
     * @param extent the days on which it certainly and possibly held
     */
    public record Span(Membership spell, Extent extent) {

        /**
         * The days on one of which a spell began or ended.
         *
         * @param earliest the first of them
         * @param latest the last of them
         */
        public record Days(LocalDate earliest, LocalDate latest) {}

        /** {@return the days on one of which it began, empty if unknown} */
        public Optional<Days> from() {
            return spell.period().start().date().map(date -> new Days(extent.earliestStart(), extent.latestStart()));
        }

        /** {@return the days on one of which it ended, empty if it runs on or is unknown} */
        public Optional<Days> to() {
            return spell.period().end().date().map(date -> new Days(extent.earliestEnd(), extent.latestEnd()));
        }
    }

    private final Dataset dataset;
    private final ImmutableList<Span> spans;

    /**
     * Draws an organization.
     *
     * @param dataset the dataset
     * @param organization the organization
     */
    public TimelineChart(Dataset dataset, Organization organization) {
        this.dataset = dataset;
        this.spans = dataset.memberships().historyOf(organization.id()).stream()
                .map(spell -> new Span(spell, dataset.memberships().extentOf(spell)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is drawn.
     *
     * @return the spans, by country, status and start
     */
    public ImmutableList<Span> spans() {
        return spans;
    }

    /**
     * Returns the picture.
     *
     * @param title its title
     * @param name the name of a country in it
     * @return the picture
     */
    public Picture draw(String title, Function<Country, String> name) {
        List<CountryCode> rows = spans.stream()
                .map(span -> span.spell().country())
                .distinct()
                .sorted(Comparator.comparing((CountryCode code) ->
                                name.apply(dataset.records().countries().get(code)))
                        .reversed())
                .toList();
        XYChart chart = Picture.blank(title, WIDTH, REST_HEIGHT + ROW_HEIGHT * rows.size());
        double last = years(dataset.asOf().plusDays(1));
        double first = spans.stream()
                .mapToDouble(span -> Math.max(years(span.extent().earliestStart()), years(LocalDate.of(1940, 1, 1))))
                .min()
                .orElse(last - 1);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(rows.size() + 1.0);
        chart.getStyler().setXAxisMin(Math.floor(first)).setXAxisMax(Math.ceil(last));
        chart.getStyler()
                .setYAxisTickMarkSpacingHint(ROW_HEIGHT * 3 / 4)
                .setXAxisDecimalPattern("0")
                .setPlotContentSize(0.96);
        List<String> names = rows.stream()
                .map(code -> name.apply(dataset.records().countries().get(code)))
                .toList();
        chart.setCustomYAxisTickLabelsFormatter(tick -> Picture.label(tick, names));
        Set<Status> shown = EnumSet.noneOf(Status.class);
        for (Status status : LOOKS.keySet()) {
            for (Span span : spans) {
                if (span.spell().status() == status) {
                    draw(span, rows.indexOf(span.spell().country()) + 1, last, chart, shown.add(status));
                }
            }
        }
        return new Picture(chart);
    }

    /** Draws the days on which a spell possibly held faded, and those on which it certainly did in full. */
    private void draw(Span span, int row, double last, XYChart chart, boolean inLegend) {
        @Nullable Look look = LOOKS.get(span.spell().status());
        if (look == null) {
            return;
        }
        Extent extent = span.extent();
        double from = years(extent.earliestStart());
        double to = Math.min(last, years(extent.latestEnd()));
        double sureFrom = Math.min(to, years(extent.latestStart()));
        double sureTo = Math.min(to, years(extent.earliestEnd()));
        XYSeries drawn;
        if (sureFrom < sureTo) {
            for (int i = 0; i < FADE_STEPS; i++) {
                double step = (double) i / FADE_STEPS;
                double next = (double) (i + 1) / FADE_STEPS;
                bar(from + (sureFrom - from) * step, from + (sureFrom - from) * next, row, look, next * 0.8, chart);
                bar(sureTo + (to - sureTo) * step, sureTo + (to - sureTo) * next, row, look, (1 - step) * 0.8, chart);
            }
            drawn = bar(sureFrom, sureTo, row, look, 1, chart);
        } else {
            drawn = bar(from, to, row, look, POSSIBLE, chart);
        }
        if (inLegend && drawn != null) {
            drawn.setShowInLegend(true);
            drawn.setLabel(span.spell().status().text());
        }
    }

    private static @Nullable XYSeries bar(double from, double to, int row, Look look, double share, XYChart chart) {
        if (!(from < to)) {
            return null;
        }
        XYSeries bar =
                chart.addSeries("bar " + chart.getSeriesMap().size(), new double[] {from, to}, new double[] {row, row});
        bar.setMarker(SeriesMarkers.NONE);
        bar.setLineStyle(look.stroke());
        bar.setLineColor(look.faded(share));
        bar.setShowInLegend(false);
        return bar;
    }

    /** Returns a day as years, so that a year is as long as another. */
    private static double years(LocalDate day) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            return day.equals(LocalDate.MIN) ? -1e9 : 1e9;
        }
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
