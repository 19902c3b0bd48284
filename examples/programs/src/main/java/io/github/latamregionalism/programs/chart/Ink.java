package io.github.latamregionalism.programs.chart;

import java.awt.Color;

/**
 * What a surface is filled with.
 *
 * @param color the colour
 * @param fill how it covers the surface
 */
record Ink(Color color, Fill fill) {

    /** How a colour covers a surface. */
    enum Fill {
        /** Everywhere the same. */
        SOLID,

        /** From nothing at the left to all at the right. */
        RISING,

        /** From all at the left to nothing at the right. */
        FALLING,

        /** By slanting lines over a pale ground. */
        HATCHED,

        /** Pale, so that what lies behind it shows. */
        PALE
    }

    /** How much of a colour a pale ground has. */
    static final double PALE = 0.25;

    /** The distance from one line of a hatching to the next along an edge. */
    static final int HATCH = 5;

    static Ink solid(Color color) {
        return new Ink(color, Fill.SOLID);
    }

    static Ink hatched(Color color) {
        return new Ink(color, Fill.HATCHED);
    }
}
