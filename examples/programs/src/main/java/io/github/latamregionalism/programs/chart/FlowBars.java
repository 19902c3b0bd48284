package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.chart.Flows.Kind;
import io.github.latamregionalism.programs.chart.Flows.Reason;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who came, upwards, and who went, downwards, in each year, with the acts that explain the highest bars. */
final class FlowBars {

    private static final double UNIT = 3.1;
    private static final double ABOVE = 84;
    private static final double BELOW = 74;
    private static final double LINE = 13.5;
    private static final double[] WIDTHS = {210, 150, 110};
    private static final int LABELS_ABOVE = 8;
    private static final int LABELS_BELOW = 3;
    private static final ImmutableList<Kind> DOWNWARDS =
            ImmutableList.of(Kind.EXIT, Kind.SUSPENSION, Kind.SELF_SUSPENSION);

    private final Dataset dataset;
    private final Flows flows;
    private final YearAxis axis;
    private final Sheet sheet;
    private final Labels labels;
    private final ChartWords words;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private double zero;
    private double end;

    FlowBars(Dataset dataset, Flows flows, YearAxis axis, Sheet sheet, Labels labels, ChartWords words) {
        this.dataset = dataset;
        this.flows = flows;
        this.axis = axis;
        this.sheet = sheet;
        this.labels = labels;
        this.words = words;
    }

    /** Returns numbers as people write them: one, or the lowest and the highest. */
    static String between(Interval some) {
        return some.isExact() ? String.valueOf((int) some.low()) : (int) some.low() + "–" + (int) some.high();
    }

    private IntStream years() {
        return IntStream.range(axis.first(), axis.end());
    }

    private int most(boolean joining) {
        int unknown = joining
                ? flows.ofUnknownYear(Kind.ACCESSION)
                : DOWNWARDS.stream().mapToInt(flows::ofUnknownYear).sum();
        return Math.max(
                unknown,
                years().map(year -> joining ? flows.joining(year) : flows.leaving(year))
                        .max()
                        .orElse(0));
    }

    double height() {
        return ABOVE + UNIT * (most(true) + most(false)) + BELOW;
    }

    /** Draws all below a height. */
    void draw(double top) {
        zero = top + ABOVE + UNIT * most(true);
        end = top + height();
        scale(top);
        years().forEach(this::bars);
        unknown();
        sheet.line(
                new double[] {axis.left(), zero, axis.right() + 30, zero},
                Stroke.full(sheet.theme().ink(), 1));
        years().forEach(this::occupy);
        taken.add(new Rectangle2D.Double(0, 0, axis.left(), end));
        peaks(true, LABELS_ABOVE, top);
        peaks(false, LABELS_BELOW, top);
    }

    private void scale(double top) {
        for (int value = 10; value <= most(true); value += 10) {
            tick(value, zero - UNIT * value);
        }
        for (int value = 10; value <= most(false); value += 10) {
            tick(value, zero + UNIT * value);
        }
        Lettering bold = Lettering.of(Sheet.SMALL, sheet.theme().ink()).bold();
        double y = top + 26;
        for (String line : TextSize.wrapped(words.get("story.joined"), axis.left() - Sheet.MARGIN - 26, bold)) {
            sheet.text(line, Sheet.MARGIN, y, bold);
            y += LINE;
        }
        y = zero + 16;
        for (Kind kind : DOWNWARDS) {
            sheet.rectangle(Sheet.MARGIN, y - 8, 9, 9, Ink.solid(color(kind)));
            for (String line : TextSize.wrapped(
                    words.get("story." + Term.textOf(kind)), axis.left() - Sheet.MARGIN - 48, sheet.small())) {
                sheet.text(line, Sheet.MARGIN + 13, y, sheet.small());
                y += LINE;
            }
        }
    }

    private void tick(int value, double y) {
        sheet.line(
                new double[] {axis.left(), y, axis.right(), y},
                Stroke.full(sheet.theme().line(), 0.6));
        sheet.text(String.valueOf(value), axis.left() - 4, y + 4, sheet.small().at(Anchor.END));
    }

    private Color color(Kind kind) {
        return switch (kind) {
            case ACCESSION -> sheet.theme().of(Status.MEMBER);
            case EXIT -> sheet.theme().soft();
            case SUSPENSION -> sheet.theme().of(Status.SUSPENDED);
            case SELF_SUSPENSION -> sheet.theme().of(Status.INACTIVE);
        };
    }

    private void bars(int year) {
        if (flows.joining(year) + flows.leaving(year) == 0) {
            return;
        }
        sheet.begin(
                year + ": " + words.get("story.joined") + " " + flows.joining(year) + ", " + words.get("story.left")
                        + " " + flows.leaving(year),
                ImmutableMap.of("year", String.valueOf(year)));
        double x = axis.x(year) + 0.5;
        double width = axis.step() - 1;
        double up = UNIT * flows.joining(year);
        sheet.rectangle(x, zero - up, width, up, Ink.solid(color(Kind.ACCESSION)));
        double y = zero;
        for (Kind kind : DOWNWARDS) {
            double height = UNIT * flows.count(kind, year);
            sheet.rectangle(x, y, width, height, Ink.solid(color(kind)));
            y += height;
        }
        sheet.end();
    }

    /** Draws beside the years, hatched, those of whom it is not known in which year they came or went. */
    private void unknown() {
        double x = axis.right() + 10;
        double up = UNIT * flows.ofUnknownYear(Kind.ACCESSION);
        sheet.rectangle(x, zero - up, 14, up, Ink.hatched(color(Kind.ACCESSION)));
        double y = zero;
        for (Kind kind : DOWNWARDS) {
            double height = UNIT * flows.ofUnknownYear(kind);
            sheet.rectangle(x, y, 14, height, Ink.hatched(color(kind)));
            y += height;
        }
        if (up + y - zero > 0) {
            y += 12;
            for (String line : TextSize.wrapped(words.get("story.unknown"), 60, sheet.small())) {
                sheet.text(line, x, y, sheet.small());
                y += LINE;
            }
        }
    }

    private void occupy(int year) {
        double up = UNIT * flows.joining(year);
        double down = UNIT * flows.leaving(year);
        taken.add(new Rectangle2D.Double(axis.x(year), zero - up - 2, axis.step(), up + down + 4));
    }

    /** Labels the highest bars, in the order in which most of what they show gets a label. */
    private void peaks(boolean joining, int some, double top) {
        ToIntFunction<Integer> count = joining ? flows::joining : flows::leaving;
        List<Integer> peaks = years().boxed()
                .filter(year -> count.applyAsInt(year) > 0)
                .sorted(Comparator.comparingInt(count).reversed())
                .limit(some)
                .toList();
        Stream.<Comparator<Integer>>of(
                        Comparator.comparingInt(count),
                        Comparator.comparingInt(count).reversed(),
                        Comparator.naturalOrder(),
                        Comparator.reverseOrder())
                .map(order -> placed(peaks.stream().sorted(order).toList(), joining, top))
                .max(Comparator.comparingInt(labelled -> labelled.stream()
                        .mapToInt(label -> count.applyAsInt(label.year()))
                        .sum()))
                .ifPresent(labelled -> labelled.forEach(this::write));
    }

    private List<Label> placed(List<Integer> peaks, boolean joining, double top) {
        List<Label> placed = new ArrayList<>();
        for (int year : peaks) {
            flows.reason(year, joining)
                    .flatMap(reason -> label(year, text(year, reason, joining), joining, top, placed))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    private String text(int year, Reason reason, boolean joining) {
        String what = reason.act()
                .flatMap(act -> dataset.texts().find(act, "title", sheet.style().language()))
                .map(title -> title.text() + " (" + reason.count() + ")")
                .orElseGet(() -> words.get(
                        joining ? "story.joining" : "story.leaving",
                        "number",
                        reason.count(),
                        "what",
                        labels.brief(reason.organization())));
        return year + ": " + what;
    }

    /** Returns a label beside the end of a bar or farther out, where there is room; where there is none, nothing. */
    private Optional<Label> label(int year, String text, boolean joining, double top, List<Label> others) {
        double tip = joining ? zero - UNIT * flows.joining(year) - 3 : zero + UNIT * flows.leaving(year) + 3;
        for (double away = 0; away < height(); away += 4) {
            for (double wide : WIDTHS) {
                ImmutableList<String> lines = TextSize.wrapped(text, wide, lettering());
                double y = joining ? tip + LINE - away - LINE * lines.size() : tip - LINE + away;
                for (boolean right : new boolean[] {true, false}) {
                    Label label = new Label(year, lines, box(lines, axis.middle(year), y, right), tip, right);
                    if (isFree(label, top, others)) {
                        return Optional.of(label);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Lettering lettering() {
        return Lettering.of(Sheet.SMALL - 0.5, sheet.theme().ink());
    }

    private Rectangle2D box(List<String> lines, double x, double y, boolean right) {
        double width = lines.stream()
                .mapToDouble(line -> TextSize.width(line, lettering()))
                .max()
                .orElse(0);
        return new Rectangle2D.Double(right ? x + 4 : x - 4 - width, y, width, LINE * lines.size());
    }

    private boolean isFree(Label label, double top, List<Label> others) {
        Rectangle2D box = label.box();
        boolean inside = box.getMinY() >= top + 4 && box.getMaxY() <= end && box.getMaxX() <= axis.right() + 4;
        return inside
                && taken.stream().noneMatch(bar -> bar.intersects(box) || bar.intersects(label.leader()))
                && others.stream().noneMatch(label::covers);
    }

    private void write(Label label) {
        Rectangle2D leader = label.leader();
        sheet.line(
                new double[] {leader.getCenterX(), leader.getMinY(), leader.getCenterX(), leader.getMaxY()},
                Stroke.full(sheet.theme().soft(), 0.8));
        for (int i = 0; i < label.lines().size(); i++) {
            sheet.text(
                    label.lines().get(i),
                    label.right() ? label.box().getMinX() : label.box().getMaxX(),
                    label.box().getMinY() + LINE * (i + 0.8),
                    label.right() ? lettering() : lettering().at(Anchor.END));
        }
    }

    /**
     * What explains a bar.
     *
     * @param year the year of the bar
     * @param lines the lines of the text
     * @param box the room that they take
     * @param tip where the bar ends
     * @param right whether the text is at the right of the line that leads to the bar
     */
    private record Label(int year, ImmutableList<String> lines, Rectangle2D box, double tip, boolean right) {

        /** Returns the line from the bar to the text. */
        Rectangle2D leader() {
            double x = right ? box.getMinX() - 4 : box.getMaxX() + 4;
            double from = Math.min(tip, box.getMinY() + 2);
            return new Rectangle2D.Double(x - 1, from, 2, Math.max(tip, box.getMaxY() - 2) - from);
        }

        boolean covers(Label other) {
            return box.intersects(other.box)
                    || box.intersects(other.leader())
                    || leader().intersects(other.box)
                    || leader().intersects(other.leader());
        }
    }
}
