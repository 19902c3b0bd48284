package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.programs.chart.Lettering.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values of an axis, from below to above or from left to right.
 *
 * @param low the lowest
 * @param high the highest
 * @param step the distance of those that are written
 * @param bottom where the lowest is
 * @param top where the highest is
 */
record ValueAxis(double low, double high, double step, double bottom, double top) {

    private static final int STEPS = 5;

    /** Returns an axis whose ends are written values and have all values between them. */
    static ValueAxis around(double low, double high, double bottom, double top) {
        double rough = Math.max(high - low, 1e-9) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough <= power ? 1 : rough <= 2 * power ? 2 : rough <= 5 * power ? 5 : 10);
        return new ValueAxis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step, bottom, top);
    }

    double y(double value) {
        return bottom + (value - low) / (high - low) * (top - bottom);
    }

    /** Draws a line for each written value, which stands at its left. */
    void draw(Sheet sheet, double left, double right) {
        long steps = Math.round((high - low) / step);
        for (long i = 0; i <= steps; i++) {
            double value = low + i * step;
            sheet.line(
                    new double[] {left, y(value), right, y(value)},
                    Stroke.full(sheet.theme().line(), 1));
            sheet.text(text(value), left - 6, y(value) + 4, sheet.small().at(Anchor.END));
        }
    }

    /** Draws the values from left to right, each with a line from a height down to another. */
    void drawAcross(Sheet sheet, double from, double to) {
        long steps = Math.round((high - low) / step);
        for (long i = 0; i <= steps; i++) {
            double value = low + i * step;
            sheet.line(
                    new double[] {y(value), from, y(value), to},
                    Stroke.full(sheet.theme().line(), 1));
            sheet.text(text(value), y(value), from - 4, sheet.small().at(Anchor.MIDDLE));
        }
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
