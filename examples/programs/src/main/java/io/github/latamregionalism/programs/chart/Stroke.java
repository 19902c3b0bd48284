package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import java.awt.Color;

/**
 * What a line is drawn with.
 *
 * @param color its colour
 * @param width its width
 * @param dashes the lengths of its dashes and gaps in turn, none for a full line
 */
record Stroke(Color color, double width, ImmutableList<Integer> dashes) {

    static Stroke full(Color color, double width) {
        return new Stroke(color, width, ImmutableList.of());
    }
}
