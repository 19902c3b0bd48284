package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What each state of the region is in each organization on a day: a row an organization, a column a state.
 *
 * <p>Each status has a colour and a shape; what is only possible is pale.
 */
public final class MatrixChart {

    private static final int WIDTH = 1320;
    private static final int ROW_HEIGHT = 24;
    private static final int ROOM_FOR_CODES = 90;
    private static final int MARK = 12;
    private static final int PALE = 90;

    private record Look(Color color, Marker marker) {}

    private static final ImmutableMap<Status, Look> LOOKS = Maps.immutableEnumMap(ImmutableMap.of(
            Status.MEMBER, new Look(new Color(0x1F, 0x77, 0xB4), SeriesMarkers.SQUARE),
            Status.ASSOCIATE, new Look(new Color(0x2C, 0xA0, 0x2C), SeriesMarkers.TRIANGLE_UP),
            Status.OBSERVER, new Look(new Color(0x7F, 0x7F, 0x7F), SeriesMarkers.CIRCLE),
            Status.ACCEDING, new Look(new Color(0x94, 0x67, 0xBD), SeriesMarkers.TRIANGLE_DOWN),
            Status.SUSPENDED, new Look(new Color(0xD6, 0x27, 0x28), SeriesMarkers.CROSS),
            Status.INACTIVE, new Look(new Color(0xE3, 0x77, 0x00), SeriesMarkers.DIAMOND)));

    /** Of the statuses that hold together, the one that says most. */
    private static final ImmutableList<Status> TELLING = ImmutableList.of(
            Status.SUSPENDED, Status.INACTIVE, Status.MEMBER, Status.ACCEDING, Status.ASSOCIATE, Status.OBSERVER);

    /**
     * A mark of a picture.
     *
     * @param country the state
     * @param organization the organization
     * @param status the status drawn: where several hold, the one that says most
     * @param certainty how surely it holds
     */
    public record Cell(CountryCode country, OrganizationId organization, Status status, Certainty certainty) {}

    private final ImmutableList<Cell> cells;

    /**
     * Draws a day.
     *
     * @param dataset the dataset
     * @param day the day
     */
    public MatrixChart(Dataset dataset, LocalDate day) {
        ImmutableList.Builder<Cell> all = ImmutableList.builder();
        for (Country country : dataset.records().countries()) {
            if (country.kind() == CountryKind.STATE) {
                for (OrganizationId organization :
                        dataset.records().organizations().keys()) {
                    Standing standing = dataset.memberships().standingOf(country.iso3(), organization, day);
                    TELLING.stream()
                            .filter(status -> standing.certaintyOf(status) != Certainty.NO)
                            .findFirst()
                            .ifPresent(status -> all.add(
                                    new Cell(country.iso3(), organization, status, standing.certaintyOf(status))));
                }
            }
        }
        this.cells = all.build();
    }

    /**
     * Returns what is drawn.
     *
     * @return the marks, by country and organization
     */
    public ImmutableList<Cell> cells() {
        return cells;
    }

    /**
     * Returns the picture.
     *
     * @param title its title
     * @return the picture
     */
    public Picture draw(String title) {
        List<OrganizationId> rows = cells.stream()
                .map(Cell::organization)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<CountryCode> columns =
                cells.stream().map(Cell::country).distinct().sorted().toList();
        XYChart chart = Picture.blank(title, WIDTH, ROOM_FOR_CODES + ROW_HEIGHT * Math.max(1, rows.size()));
        chart.getStyler()
                .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                .setMarkerSize(MARK)
                .setLegendPosition(LegendPosition.OutsideE)
                .setLegendLayout(LegendLayout.Vertical);
        chart.getStyler()
                .setYAxisMin(0.0)
                .setYAxisMax(rows.size() + 1.0)
                .setXAxisMin(0.0)
                .setXAxisMax(columns.size() + 1.0)
                .setYAxisTickMarkSpacingHint(ROW_HEIGHT * 3 / 4)
                .setXAxisTickMarkSpacingHint(ROW_HEIGHT)
                .setPlotContentSize(1);
        List<String> ids = rows.stream().map(OrganizationId::toString).toList();
        List<String> codes = columns.stream().map(CountryCode::toString).toList();
        chart.setCustomYAxisTickLabelsFormatter(tick -> Picture.label(tick, ids));
        chart.setCustomXAxisTickLabelsFormatter(tick -> Picture.label(tick, codes));
        for (Map.Entry<Status, Look> look : LOOKS.entrySet()) {
            for (Certainty certainty : List.of(Certainty.YES, Certainty.POSSIBLE)) {
                mark(look.getKey(), certainty, look.getValue(), rows, columns, chart);
            }
        }
        return new Picture(chart);
    }

    private void mark(
            Status status,
            Certainty certainty,
            Look look,
            List<OrganizationId> rows,
            List<CountryCode> columns,
            XYChart chart) {
        List<Cell> marked = cells.stream()
                .filter(cell -> cell.status() == status && cell.certainty() == certainty)
                .toList();
        if (marked.isEmpty()) {
            return;
        }
        XYSeries marks = chart.addSeries(
                status.text() + (certainty == Certainty.POSSIBLE ? " (possibly)" : ""),
                marked.stream().map(cell -> columns.indexOf(cell.country()) + 1).toList(),
                marked.stream()
                        .map(cell -> rows.indexOf(cell.organization()) + 1)
                        .toList());
        Color color = look.color();
        marks.setMarker(look.marker());
        marks.setMarkerColor(certainty == Certainty.YES ? color : Picture.translucent(color, PALE));
    }
}
