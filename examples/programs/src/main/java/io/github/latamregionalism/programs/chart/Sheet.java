package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A picture in the making: a heading, what is drawn below it, and at its foot of what it is. */
final class Sheet implements Canvas {

    /** The size of most letters: at 16 cm a picture of the usual width has them in more than 7 points. */
    static final double SIZE = 13;

    /** The size of the smallest letters. */
    static final double SMALL = 11.5;

    static final double MARGIN = 14;
    private static final double HEADING = 19;
    private static final double LINE = 1.3;
    private static final double SWATCH = 22;

    /**
     * An entry of a legend.
     *
     * @param text what a mark means
     * @param mark draws the mark into the room of a small rectangle, whose left end and middle are given
     */
    record Entry(String text, Mark mark) {}

    /** Draws a mark of a legend. */
    interface Mark {
        void draw(Canvas canvas, double left, double middle);
    }

    private final Dataset dataset;
    private final Style style;
    private final ChartWords words;
    private final String title;
    private final String description;
    private final List<Consumer<Canvas>> shapes = new ArrayList<>();
    private double bottom = MARGIN;

    /** Begins a picture with its heading and the sentences that say how to read it. */
    Sheet(Dataset dataset, Style style, String title, String description) {
        this.dataset = dataset;
        this.style = style;
        this.words = ChartWords.in(style.language(), dataset);
        this.title = title;
        this.description = description;
        paragraph(title, Lettering.of(HEADING, style.theme().ink()).bold());
        bottom += 2;
        paragraph(description, small());
        bottom += 8;
    }

    Style style() {
        return style;
    }

    Theme theme() {
        return style.theme();
    }

    ChartWords words() {
        return words;
    }

    double width() {
        return style.width();
    }

    /** Returns the height at which the next part begins. */
    double bottom() {
        return bottom;
    }

    /** Ends a part of some height. */
    void add(double height) {
        bottom += height;
    }

    Lettering plain() {
        return Lettering.of(SIZE, theme().ink());
    }

    Lettering small() {
        return Lettering.of(SMALL, theme().soft());
    }

    /** Writes a text over the whole width, in as many lines as it takes. */
    void paragraph(String text, Lettering lettering) {
        for (String line : TextSize.wrapped(text, width() - 2 * MARGIN, lettering)) {
            bottom += lettering.size() * LINE;
            text(line, MARGIN, bottom - lettering.size() * (LINE - 1), lettering);
        }
    }

    /** Writes what marks mean, in as many lines as it takes. */
    void legend(List<Entry> entries) {
        double x = MARGIN;
        bottom += 4;
        for (Entry entry : entries) {
            double room = SWATCH + 6 + TextSize.width(entry.text(), small()) + 16;
            if (x > MARGIN && x + room > width()) {
                x = MARGIN;
                bottom += 18;
            }
            double left = x;
            double middle = bottom + 9;
            shapes.add(canvas -> entry.mark().draw(canvas, left, middle));
            text(entry.text(), x + SWATCH + 6, middle + SMALL * 0.36, small());
            x += room;
        }
        bottom += 22;
    }

    /** Returns where what stands right of some names begins. */
    double rightOf(Stream<String> names) {
        return 2 * MARGIN
                + names.mapToDouble(name -> TextSize.width(name, plain())).max().orElse(0);
    }

    /** Returns a mark of a legend that is a surface of a height. */
    static Mark surface(double height, Ink ink) {
        return (canvas, left, middle) -> canvas.rectangle(left, middle - height / 2, SWATCH, height, ink);
    }

    /** Ends the picture with the line that says of what it is. */
    Picture picture(ImmutableMap<String, String> data) {
        Credit credit = Credit.of(dataset, style);
        bottom += 6;
        paragraph(credit.line(), small());
        return new Picture(title, description, style, credit, data, bottom + MARGIN, ImmutableList.copyOf(shapes));
    }

    /** Writes a sign in a small disc, which is drawn after all else. */
    static void badge(Canvas canvas, Theme theme, double x, double y) {
        double radius = 6.5;
        int corners = 16;
        double[] circle = new double[2 * corners + 2];
        for (int i = 0; i <= corners; i++) {
            circle[2 * i] = x + radius * Math.cos(2 * Math.PI * i / corners);
            circle[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / corners);
        }
        canvas.area(circle, Ink.solid(theme.paper()));
        canvas.line(circle, Stroke.full(theme.ink(), 1.4));
        canvas.text("≠", x, y + 4, Lettering.of(SMALL, theme.ink()).bold().at(Anchor.MIDDLE));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink ink) {
        if (width > 0 && height > 0) {
            shapes.add(canvas -> canvas.rectangle(x, y, width, height, ink));
        }
    }

    @Override
    public void area(double[] corners, Ink ink) {
        shapes.add(canvas -> canvas.area(corners, ink));
    }

    @Override
    public void line(double[] points, Stroke stroke) {
        shapes.add(canvas -> canvas.line(points, stroke));
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        shapes.add(canvas -> canvas.text(text, x, y, lettering));
    }

    @Override
    public void begin(String name, ImmutableMap<String, String> data) {
        shapes.add(canvas -> canvas.begin(name, data));
    }

    @Override
    public void end() {
        shapes.add(Canvas::end);
    }
}
