package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The years across a picture, each as wide as another.
 *
 * @param first the first year
 * @param end the year after the last one
 * @param left where the first begins
 * @param right where the last ends
 * @param tick where in a year its line is: 0 at its beginning, 0.5 in its middle
 */
record YearAxis(int first, int end, double left, double right, double tick) {

    /** The least distance of two years that are written. */
    private static final int ROOM = 50;

    double step() {
        return (right - left) / (end - first);
    }

    /** Returns where a year begins. */
    double x(int year) {
        return left + (year - first) * step();
    }

    /** Returns where a day is; one before the first year or after the last one is at the edge. */
    double x(LocalDate day) {
        if (day.getYear() < first || day.getYear() >= end) {
            return day.getYear() < first ? left : right;
        }
        return left + (day.getYear() - first + (day.getDayOfYear() - 1.0) / day.lengthOfYear()) * step();
    }

    /** Returns where the middle of a year is. */
    double middle(int year) {
        return x(year) + step() / 2;
    }

    private double tick(int year) {
        return x(year) + tick * step();
    }

    /** Returns the years that are written: as many as there is room for, the last one among them. */
    List<Integer> ticks() {
        int every = step() * 10 < ROOM ? 20 : step() * 5 < ROOM ? 10 : step() * 2 < ROOM ? 5 : step() < ROOM ? 2 : 1;
        List<Integer> ticks = new ArrayList<>();
        int last = end - 1;
        for (int year = first; year < last; year++) {
            if (year % every == 0 && (last - year) * step() >= ROOM) {
                ticks.add(year);
            }
        }
        ticks.add(last);
        return ticks;
    }

    /** Draws the lines of the written years from a height down to another, and the years above and below. */
    void draw(Sheet sheet, double top, double bottom) {
        for (int year : ticks()) {
            sheet.line(
                    new double[] {tick(year), top, tick(year), bottom},
                    Stroke.full(sheet.theme().line(), 1));
            write(sheet, year, top - 4);
        }
    }

    /** Writes the years at a height. */
    void write(Sheet sheet, double base) {
        ticks().forEach(year -> write(sheet, year, base));
    }

    private void write(Sheet sheet, int year, double base) {
        sheet.text(
                String.valueOf(year),
                Math.min(tick(year), right - 12),
                base,
                sheet.small().at(Anchor.MIDDLE));
    }
}
