package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;

/**
 * What shapes are drawn on, each over those before. Lengths are in units of the picture, from its upper left corner.
 */
interface Canvas {

    void rectangle(double x, double y, double width, double height, Ink ink);

    /** Fills the area within corners, given as x and y in turn. */
    void area(double[] corners, Ink ink);

    /** Draws a line through points, given as x and y in turn. */
    void line(double[] points, Stroke stroke);

    /** Writes a text whose base line begins, is centred or ends at a point. */
    void text(String text, double x, double y, Lettering lettering);

    /**
     * Begins shapes that are one thing.
     *
     * @param title what the thing is, for those who point at it or hear it; blank for none
     * @param data what scripts know it by
     */
    void begin(String title, ImmutableMap<String, String> data);

    /** Ends what {@link #begin} began. */
    void end();
}
