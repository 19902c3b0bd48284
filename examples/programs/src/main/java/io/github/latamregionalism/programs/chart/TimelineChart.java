package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import io.github.latamregionalism.programs.chart.Sheet.Entry;
import io.github.latamregionalism.time.Extent;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The spells of all countries in an organization, a row a country.
 *
 * <p>What hinders a membership lies over it. A spell fades over the days on one of which it began or ended, and is
 * hatched where they are unknown. What somebody disputes has a sign over all else.
 */
public final class TimelineChart {

    private static final double ROW = 20;
    private static final double BADGE = 15;

    /** In the order in which they are drawn, the later over the earlier. */
    private static final ImmutableList<Status> DRAWN = ImmutableList.of(
            Status.MEMBER, Status.ASSOCIATE, Status.ACCEDING, Status.OBSERVER, Status.SUSPENDED, Status.INACTIVE);

    private static double height(Status status) {
        return switch (status) {
            case MEMBER -> 15;
            case ASSOCIATE, ACCEDING -> 11;
            case OBSERVER -> 6;
            case SUSPENDED, INACTIVE -> 9;
        };
    }

    /**
     * A span of a picture: a spell with its extent.
     *
     * @param spell the spell
     * @param extent the days on which it certainly and possibly held
     * @param disputes what a party holds otherwise
     */
    public record Span(Membership spell, Extent extent, ImmutableList<AlternativeReading> disputes) {

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
    private final Organization organization;
    private final ImmutableList<Span> spans;

    /**
     * Draws an organization.
     *
     * @param dataset the dataset
     * @param organization the organization
     */
    public TimelineChart(Dataset dataset, Organization organization) {
        this.dataset = dataset;
        this.organization = organization;
        this.spans = dataset.memberships().historyOf(organization.id()).stream()
                .map(spell -> new Span(
                        spell,
                        dataset.memberships().extentOf(spell),
                        dataset.memberships().readingsOf(spell).stream()
                                .filter(reading -> reading.kind() == ReadingKind.DISPUTE)
                                .collect(ImmutableList.toImmutableList())))
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
     * @param style how it looks
     * @return the picture
     */
    public Picture draw(Style style) {
        ChartWords words = ChartWords.in(style.language(), dataset);
        Labels labels = new Labels(dataset, style.language());
        List<CountryCode> rows =
                labels.inOrder(spans.stream().map(span -> span.spell().country()));
        Sheet sheet = new Sheet(
                dataset,
                style,
                words.get("timeline.title", "what", organization.name(style.language())),
                words.get("timeline.how"));
        legend(sheet);
        double left = sheet.rightOf(rows.stream().map(labels::of));
        YearAxis axis = axis(left, sheet.width() - Sheet.MARGIN);
        sheet.add(16);
        double top = sheet.bottom();
        double bottom = top + ROW * rows.size();
        axis.draw(sheet, top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            CountryCode row = rows.get(i);
            draw(row, top + ROW * (i + 0.5), axis, labels, sheet);
        }
        for (int i = 0; i < rows.size(); i++) {
            CountryCode row = rows.get(i);
            badges(
                    spans.stream()
                            .filter(span -> span.spell().country().equals(row))
                            .toList(),
                    top + ROW * (i + 0.5),
                    axis,
                    sheet);
        }
        sheet.add(bottom - top + 16);
        axis.write(sheet, bottom + 14);
        return sheet.picture(ImmutableMap.of());
    }

    private YearAxis axis(double left, double right) {
        int last = dataset.asOf().getYear();
        int first = spans.stream()
                .mapToInt(span -> span.extent().earliestStart().getYear())
                .map(year -> Math.max(year, 1900))
                .min()
                .orElse(last);
        return new YearAxis(first, Math.max(first, last) + 1, left, right, 0);
    }

    private void draw(CountryCode row, double middle, YearAxis axis, Labels labels, Sheet sheet) {
        sheet.text(
                labels.of(row),
                axis.left() - Sheet.MARGIN / 2,
                middle + Sheet.SIZE * 0.36,
                sheet.plain().at(Anchor.END));
        for (Status status : DRAWN) {
            for (Span span : spans) {
                if (span.spell().country().equals(row) && span.spell().status() == status) {
                    draw(span, middle, axis, labels, sheet);
                }
            }
        }
    }

    /** Draws the days on which a spell certainly held in full, and those on which it possibly did fading or hatched. */
    private void draw(Span span, double middle, YearAxis axis, Labels labels, Sheet sheet) {
        Status status = span.spell().status();
        Color color = sheet.theme().of(status);
        Extent extent = span.extent();
        double height = height(status);
        double top = middle - height / 2;
        double from = axis.x(extent.earliestStart());
        double to = axis.x(extent.latestEnd());
        sheet.begin(
                labels.of(span.spell().country()) + ": "
                        + sheet.words().get("status." + status.text()) + ", "
                        + span.spell().period(),
                ImmutableMap.of());
        if (extent.certain().isEmpty()) {
            sheet.rectangle(from, top, to - from, height, Ink.hatched(color));
        } else {
            double sureFrom = axis.x(extent.latestStart());
            double sureTo = axis.x(extent.earliestEnd());
            Ink.Fill start = span.from().isPresent() ? Ink.Fill.RISING : Ink.Fill.HATCHED;
            Ink.Fill end = span.to().isPresent() ? Ink.Fill.FALLING : Ink.Fill.HATCHED;
            if (status == Status.SUSPENDED || status == Status.INACTIVE) {
                sheet.rectangle(
                        sureFrom,
                        top - 1,
                        sureTo - sureFrom,
                        height + 2,
                        Ink.solid(sheet.theme().paper()));
            }
            sheet.rectangle(from, top, sureFrom - from, height, new Ink(color, start));
            sheet.rectangle(sureFrom, top, sureTo - sureFrom, height, Ink.solid(color));
            sheet.rectangle(sureTo, top, to - sureTo, height, new Ink(color, end));
            String letter = sheet.words().get("letter." + status.text());
            if (height > 6 && sureTo - sureFrom > 20) {
                sheet.text(
                        letter,
                        sureFrom + 4,
                        middle + 3.6,
                        Lettering.of(10, Theme.readableOn(color)).bold());
            }
        }
        sheet.end();
    }

    /** Draws a sign where a spell is disputed, each beside the others of its row. */
    private static void badges(List<Span> row, double middle, YearAxis axis, Sheet sheet) {
        List<Double> places = new ArrayList<>();
        for (Span span : row) {
            double from = axis.x(span.extent().earliestStart());
            double to = axis.x(span.extent().latestEnd());
            span.disputes().stream()
                    .map(AlternativeReading::field)
                    .distinct()
                    .map(field -> switch (field) {
                        case START -> from;
                        case END -> to;
                        case STATUS, EXISTENCE -> (from + to) / 2;
                    })
                    .forEach(places::add);
        }
        double last = axis.right() - BADGE / 2;
        places.sort(Comparator.reverseOrder());
        double free = last;
        for (double place : places) {
            double x = Math.max(axis.left() + BADGE / 2, Math.min(place, free));
            Sheet.badge(sheet, sheet.theme(), x, middle);
            free = x - BADGE;
        }
    }

    private void legend(Sheet sheet) {
        Set<Status> shown = EnumSet.noneOf(Status.class);
        spans.forEach(span -> shown.add(span.spell().status()));
        List<Entry> entries = new ArrayList<>();
        for (Status status : DRAWN) {
            if (shown.contains(status)) {
                entries.add(new Entry(
                        sheet.words().get("status." + status.text()),
                        Sheet.surface(height(status), Ink.solid(sheet.theme().of(status)))));
            }
        }
        Color member = sheet.theme().of(Status.MEMBER);
        entries.add(new Entry(sheet.words().get("legend.fading"), Sheet.surface(15, new Ink(member, Ink.Fill.RISING))));
        entries.add(new Entry(sheet.words().get("legend.unknown"), Sheet.surface(15, Ink.hatched(member))));
        if (spans.stream().anyMatch(span -> !span.disputes().isEmpty())) {
            entries.add(disputed(sheet.theme(), sheet.words()));
        }
        sheet.legend(entries);
    }

    static Entry disputed(Theme theme, ChartWords words) {
        return new Entry(
                words.get("legend.disputed"), (canvas, left, middle) -> Sheet.badge(canvas, theme, left + 11, middle));
    }
}
