package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import io.github.latamregionalism.programs.chart.Sheet.Entry;
import io.github.latamregionalism.programs.chart.Story.Row;
import io.github.latamregionalism.programs.chart.Story.Stretch;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * The story of all organizations in one picture. Each has a row, by founding, whose colour is the stronger the more of
 * its most members ever take part. Below are those who came and went in each year.
 */
public final class StoryChart {

    private static final double ROW = 16;
    private static final double LEAST_STRIP = 3;
    /** What the legend of the bars below and their scale take side by side. */
    private static final double LEAST_ROOM_AT_LEFT = 96;

    private static final double LEAST_ROOM_AT_RIGHT = 72;

    private final Dataset dataset;
    private final Story story;
    private final ChartWords words;
    private final Labels labels;
    private final Sheet sheet;

    private StoryChart(Dataset dataset, Story story, Style style) {
        this.dataset = dataset;
        this.story = story;
        this.words = ChartWords.in(style.language(), dataset);
        this.labels = new Labels(dataset, style.language());
        this.sheet = new Sheet(dataset, style, heading(story, words), lead());
    }

    /**
     * Returns the picture.
     *
     * @param dataset the dataset
     * @param language the language of its words
     * @param theme its colours
     * @return the picture
     */
    public static Picture of(Dataset dataset, Language language, Theme theme) {
        return of(dataset, new Story(dataset), language, theme);
    }

    /**
     * Returns the picture of numbers that are known already.
     *
     * @param dataset the dataset
     * @param story its numbers
     * @param language the language of its words
     * @param theme its colours
     * @return the picture
     */
    public static Picture of(Dataset dataset, Story story, Language language, Theme theme) {
        return draw(
                dataset,
                story,
                Style.of(language, theme)
                        .by("chart story --language " + language.text() + " --theme " + theme.text() + " --width "
                                + Style.WIDTH));
    }

    /**
     * Returns the picture of numbers.
     *
     * @param dataset the dataset
     * @param story its numbers
     * @param style how the picture looks
     * @return the picture
     */
    public static Picture draw(Dataset dataset, Story story, Style style) {
        return new StoryChart(dataset, story, style).picture();
    }

    /** Returns what the numbers tell in a line: when joining turned to leaving, if it did. */
    static String heading(Story story, ChartWords words) {
        return story.turn()
                .map(turn -> words.get(
                        "story.turn",
                        "before",
                        words.counted("years", turn.first() - Series.FIRST_YEAR),
                        "after",
                        words.counted("years", turn.last() - turn.first() + 1)))
                .orElseGet(() -> words.get("story.title", "first", Series.FIRST_YEAR, "last", story.last()));
    }

    private String lead() {
        String how = words.get("story.how");
        return story.turn()
                .map(turn -> words.get(
                                "story.lead",
                                "leaving",
                                turn.leaving(),
                                "all",
                                story.flows().leaving(),
                                "start",
                                Series.FIRST_YEAR,
                                "first",
                                turn.first(),
                                "last",
                                turn.last())
                        + " " + how)
                .orElse(how);
    }

    private Picture picture() {
        legend();
        double left = 2 * Sheet.MARGIN
                + story.rows().stream()
                        .mapToDouble(row -> TextSize.width(name(row), sheet.small()))
                        .reduce(LEAST_ROOM_AT_LEFT, Math::max);
        double right = story.rows().stream()
                .mapToDouble(row -> TextSize.width(outcome(row), sheet.small()))
                .reduce(LEAST_ROOM_AT_RIGHT, Math::max);
        YearAxis axis =
                new YearAxis(Series.FIRST_YEAR, story.last() + 1, left, sheet.width() - Sheet.MARGIN - right, 0.5);
        sheet.add(18);
        double top = sheet.bottom();
        FlowBars bars = new FlowBars(dataset, story.flows(), axis, sheet, labels, words);
        double rowsEnd = top + ROW * story.rows().size();
        axis.draw(sheet, top, rowsEnd + bars.height());
        double y = top;
        for (Row row : story.rows()) {
            draw(row, y, axis);
            y += ROW;
        }
        sheet.add(rowsEnd - top);
        bars.draw(rowsEnd);
        sheet.add(bars.height() + 16);
        axis.write(sheet, sheet.bottom() - 3);
        return sheet.picture(ImmutableMap.of(
                "first-year", String.valueOf(axis.first()),
                "last-year", String.valueOf(story.last()),
                "left", String.valueOf(Math.round(axis.left() * 100) / 100.0),
                "step", String.valueOf(Math.round(axis.step() * 1000) / 1000.0)));
    }

    private String name(Row row) {
        return labels.brief(row.organization().id());
    }

    private void draw(Row row, double y, YearAxis axis) {
        double base = y + ROW / 2 + Sheet.SMALL * 0.36;
        Lettering name = Lettering.of(Sheet.SMALL, sheet.theme().ink());
        sheet.begin(
                row.organization().name(sheet.style().language()),
                ImmutableMap.of("organization", row.organization().id().toString()));
        sheet.text(name(row), axis.left() - 6, base, name.at(Anchor.END));
        row.stretches().forEach(stretch -> draw(stretch, y + 1, axis));
        sheet.text(outcome(row), axis.right() + 6, base, sheet.small());
        sheet.end();
    }

    /** Returns how many of the most members take part in the end, or when the organization ended. */
    private String outcome(Row row) {
        return row.organization()
                .ended()
                .map(ended -> words.get("story.ended", "year", ended.earliest().getYear()))
                .or(() -> Optional.of(row.stretches())
                        .filter(stretches -> !stretches.isEmpty())
                        .map(stretches -> stretches.get(stretches.size() - 1))
                        .map(last -> words.get(
                                "story.outcome",
                                "some",
                                FlowBars.between(last.participants()),
                                "most",
                                FlowBars.between(row.most()))))
                .orElse("");
    }

    private void draw(Stretch stretch, double y, YearAxis axis) {
        double height = ROW - 2;
        double x = axis.x(stretch.first());
        double width = axis.x(stretch.last() + 1) - x;
        double share = stretch.share();
        Color shade = sheet.theme().shade(share);
        sheet.rectangle(x, y, width, height, Ink.solid(shade));
        if (!stretch.participants().isExact()) {
            sheet.rectangle(x, y, width, height, Ink.hatched(hatching(share)));
        }
        double sure = strip(stretch.absent().low(), stretch.most().high(), height);
        double possible = strip(stretch.absent().high(), stretch.most().high(), height);
        Color absent = sheet.theme().of(Status.SUSPENDED);
        if (possible > 0) {
            sheet.rectangle(
                    x,
                    y + height - possible - 1,
                    width,
                    possible + 1,
                    Ink.solid(sheet.theme().paper()));
            sheet.rectangle(x, y + height - possible, width, possible - sure, Ink.hatched(absent));
            sheet.rectangle(x, y + height - sure, width, sure, Ink.solid(absent));
        }
    }

    /** Returns the height of a strip for some of the most members: high enough to be seen. */
    private static double strip(double some, double most, double height) {
        return some == 0 ? 0 : Math.max(LEAST_STRIP, Math.min(1, some / most) * height);
    }

    private Color hatching(double share) {
        return share > 0.5 ? sheet.theme().paper() : sheet.theme().of(Status.MEMBER);
    }

    private void legend() {
        Theme theme = sheet.theme();
        Color absent = theme.of(Status.SUSPENDED);
        sheet.legend(List.of(
                new Entry(words.get("story.share"), (canvas, left, middle) -> {
                    int steps = 4;
                    for (int i = 0; i < steps; i++) {
                        canvas.rectangle(
                                left + 22.0 * i / steps,
                                middle - 7,
                                22.0 / steps,
                                14,
                                Ink.solid(theme.shade((i + 1.0) / steps)));
                    }
                }),
                new Entry(words.get("story.absent"), (canvas, left, middle) -> {
                    canvas.rectangle(left, middle - 7, 22, 14, Ink.solid(theme.shade(0.7)));
                    canvas.rectangle(left, middle, 22, 7, Ink.solid(absent));
                }),
                new Entry(words.get("story.open"), Sheet.surface(14, Ink.hatched(theme.of(Status.MEMBER))))));
    }
}
