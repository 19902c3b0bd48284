package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import io.github.latamregionalism.programs.chart.Sheet.Entry;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each state of the region is in each organization on a day: a row a state, a column an organization.
 *
 * <p>Each status has a colour and a letter; what is only possible is hatched; what a party disputes has a frame.
 */
public final class MatrixChart {

    private static final double ROW = 18;
    private static final double FRAME = 2.2;

    /** Of the statuses that hold together, the one that says most. */
    private static final ImmutableList<Status> TELLING = ImmutableList.of(
            Status.SUSPENDED, Status.INACTIVE, Status.MEMBER, Status.ACCEDING, Status.ASSOCIATE, Status.OBSERVER);

    /**
     * A mark of a picture.
     *
     * @param country the state
     * @param organization the organization
     * @param status the status drawn: where several hold, the one that says most; empty where none does, but a party
     *     holds that one does
     * @param certainty how surely it holds
     * @param disputed whether a party holds otherwise
     */
    public record Cell(
            CountryCode country,
            OrganizationId organization,
            Optional<Status> status,
            Certainty certainty,
            boolean disputed) {}

    private final Dataset dataset;
    private final LocalDate day;
    private final ImmutableList<Cell> cells;

    /**
     * Draws a day.
     *
     * @param dataset the dataset
     * @param day the day
     */
    public MatrixChart(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day;
        ImmutableList.Builder<Cell> all = ImmutableList.builder();
        for (Country country : dataset.records().countries()) {
            if (country.kind() == CountryKind.STATE) {
                for (OrganizationId organization :
                        dataset.records().organizations().keys()) {
                    cell(country.iso3(), organization).ifPresent(all::add);
                }
            }
        }
        this.cells = all.build();
    }

    private Optional<Cell> cell(CountryCode country, OrganizationId organization) {
        Standing standing = dataset.memberships().standingOf(country, organization, day);
        Optional<Status> status = TELLING.stream()
                .filter(one -> standing.certaintyOf(one) != Certainty.NO)
                .findFirst();
        boolean disputed =
                standing.alternativeReadings().stream().anyMatch(reading -> reading.kind() == ReadingKind.DISPUTE);
        return status.isPresent() || disputed
                ? Optional.of(new Cell(
                        country,
                        organization,
                        status,
                        status.map(standing::certaintyOf).orElse(Certainty.NO),
                        disputed))
                : Optional.empty();
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
     * @param style how it looks
     * @return the picture
     */
    public Picture draw(Style style) {
        ChartWords words = ChartWords.in(style.language(), dataset);
        Labels labels = new Labels(dataset, style.language());
        Sheet sheet = new Sheet(dataset, style, words.get("matrix.title", "day", day), words.get("matrix.how"));
        legend(sheet);
        Places places = places(labels, sheet);
        drawColumns(places, labels, sheet);
        drawRows(places, labels, sheet);
        for (Cell cell : cells) {
            draw(cell, places.x(cell) + 1, places.y(cell) + 1, places.wide() - 2, sheet);
        }
        for (Cell cell : cells) {
            if (cell.disputed()) {
                frame(sheet, sheet.theme(), places.x(cell) + 1, places.y(cell) + 1, places.wide() - 2, ROW - 2);
            }
        }
        sheet.add(places.bottom() - places.top() + 6);
        return sheet.picture(ImmutableMap.of());
    }

    /** Where the rows and columns lie. */
    private record Places(double left, double top, double wide, List<CountryCode> rows, List<OrganizationId> columns) {

        double bottom() {
            return top + ROW * rows.size();
        }

        double x(Cell cell) {
            return left + wide * columns.indexOf(cell.organization());
        }

        double y(Cell cell) {
            return top + ROW * rows.indexOf(cell.country());
        }
    }

    /** Lays out the rows and columns, and leaves room for the names of these on the sheet. */
    private Places places(Labels labels, Sheet sheet) {
        List<CountryCode> rows = labels.inOrder(cells.stream().map(Cell::country));
        List<OrganizationId> columns = cells.stream()
                .map(Cell::organization)
                .distinct()
                .sorted(Comparator.comparing(labels::brief, labels.order()))
                .toList();
        double left = sheet.rightOf(rows.stream().map(labels::of));
        sheet.add(8
                + columns.stream()
                        .mapToDouble(id -> TextSize.width(labels.brief(id), sheet.small()))
                        .max()
                        .orElse(0));
        double wide = (sheet.width() - Sheet.MARGIN - left) / Math.max(1, columns.size());
        return new Places(left, sheet.bottom(), wide, rows, columns);
    }

    private static void drawColumns(Places places, Labels labels, Sheet sheet) {
        for (int i = 0; i < places.columns().size(); i++) {
            double x = places.left() + places.wide() * (i + 0.5);
            sheet.line(
                    new double[] {x, places.top(), x, places.bottom()},
                    Stroke.full(sheet.theme().line(), 0.6));
            sheet.text(
                    labels.brief(places.columns().get(i)),
                    x + 4,
                    places.top() - 4,
                    Lettering.of(Sheet.SMALL, sheet.theme().ink()).upright());
        }
    }

    private static void drawRows(Places places, Labels labels, Sheet sheet) {
        for (int i = 0; i < places.rows().size(); i++) {
            double y = places.top() + ROW * (i + 0.5);
            sheet.line(
                    new double[] {places.left(), y, sheet.width() - Sheet.MARGIN, y},
                    Stroke.full(sheet.theme().line(), 0.6));
            sheet.text(
                    labels.of(places.rows().get(i)),
                    places.left() - Sheet.MARGIN / 2,
                    y + Sheet.SIZE * 0.36,
                    sheet.plain().at(Anchor.END));
        }
    }

    private static void draw(Cell cell, double x, double y, double width, Sheet sheet) {
        if (cell.status().isEmpty()) {
            sheet.rectangle(x, y, width, ROW - 2, Ink.solid(sheet.theme().paper()));
            letter("≠", sheet.theme().ink(), x + width / 2, y, sheet);
            return;
        }
        Status status = cell.status().get();
        Color color = sheet.theme().of(status);
        String letter = sheet.words().get("letter." + status.text());
        if (cell.certainty() == Certainty.YES) {
            sheet.rectangle(x, y, width, ROW - 2, Ink.solid(color));
            letter(letter, Theme.readableOn(color), x + width / 2, y, sheet);
        } else {
            sheet.rectangle(x, y, width, ROW - 2, Ink.solid(sheet.theme().paper()));
            sheet.rectangle(x, y, width, ROW - 2, Ink.hatched(color));
            letter(letter + "?", sheet.theme().ink(), x + width / 2, y, sheet);
        }
    }

    private static void letter(String letter, Color color, double x, double y, Sheet sheet) {
        sheet.text(letter, x, y + ROW / 2 + 2.6, Lettering.of(10, color).bold().at(Anchor.MIDDLE));
    }

    /** Draws a frame around what is disputed, with a pale line inside it, so that it is seen on every colour. */
    private static void frame(Canvas canvas, Theme theme, double x, double y, double width, double height) {
        double in = FRAME;
        canvas.line(
                new double[] {
                    x + in,
                    y + in,
                    x + width - in,
                    y + in,
                    x + width - in,
                    y + height - in,
                    x + in,
                    y + height - in,
                    x + in,
                    y + in
                },
                Stroke.full(theme.paper(), 1));
        canvas.line(
                new double[] {x, y, x + width, y, x + width, y + height, x, y + height, x, y - FRAME / 2},
                Stroke.full(theme.ink(), FRAME));
    }

    private void legend(Sheet sheet) {
        List<Entry> entries = new ArrayList<>();
        for (Status status : TELLING) {
            if (cells.stream().anyMatch(cell -> cell.status().equals(Optional.of(status)))) {
                Color color = sheet.theme().of(status);
                entries.add(new Entry(
                        sheet.words().get("letter." + status.text()) + " "
                                + sheet.words().get("status." + status.text()),
                        Sheet.surface(14, Ink.solid(color))));
            }
        }
        entries.add(new Entry(
                "? " + sheet.words().get("legend.possible"),
                Sheet.surface(14, Ink.hatched(sheet.theme().of(Status.MEMBER)))));
        if (cells.stream().anyMatch(Cell::disputed)) {
            entries.add(new Entry(
                    sheet.words().get("legend.disputed"),
                    (canvas, left, middle) -> frame(canvas, sheet.theme(), left + 1, middle - 7, 20, 14)));
        }
        sheet.legend(entries);
    }
}
