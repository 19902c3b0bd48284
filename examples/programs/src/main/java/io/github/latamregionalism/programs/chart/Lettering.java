package io.github.latamregionalism.programs.chart;

import java.awt.Color;

/**
 * How a text is written.
 *
 * @param size the size of its letters
 * @param color its colour
 * @param anchor which part of it is at its place
 * @param isBold whether it is bold
 * @param isUpright whether it runs upwards
 */
record Lettering(double size, Color color, Anchor anchor, boolean isBold, boolean isUpright) {

    /** The part of a text that is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Lettering of(double size, Color color) {
        return new Lettering(size, color, Anchor.START, false, false);
    }

    Lettering at(Anchor other) {
        return new Lettering(size, color, other, isBold, isUpright);
    }

    Lettering bold() {
        return new Lettering(size, color, anchor, true, isUpright);
    }

    Lettering upright() {
        return new Lettering(size, color, anchor, isBold, true);
    }
}
