package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.programs.output.WholeFile;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** A chart that can be written to a file. */
public final class Picture {

    private static final Color FAINT = new Color(0xE6, 0xE6, 0xE6);
    private static final String FONT = Font.SANS_SERIF;

    private final XYChart chart;

    Picture(XYChart chart) {
        this.chart = chart;
    }

    /** Returns an empty chart in the style of all. */
    static XYChart blank(String title, int width, int height) {
        XYChart chart =
                new XYChartBuilder().title(title).width(width).height(height).build();
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(new Font(FONT, Font.PLAIN, 12))
                .setChartTitleFont(new Font(FONT, Font.BOLD, 15))
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false);
        chart.getStyler()
                .setAxisTickLabelsFont(new Font(FONT, Font.PLAIN, 12))
                .setPlotGridLinesColor(FAINT)
                .setLocale(Locale.ROOT);
        return chart;
    }

    /** Writes a line below the chart. */
    public void caption(String text) {
        chart.setXAxisTitle(text);
        chart.getStyler().setAxisTitleFont(new Font(FONT, Font.PLAIN, 12));
    }

    /** Returns a colour through which what lies behind it shows, from 0, not to be seen, to 255. */
    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /**
     * Returns the label of a tick on an axis that counts things from 1.
     *
     * <p>XChart takes longer and longer steps until all labels differ, so that a tick with nothing to tell needs one of
     * its own that nobody sees.
     */
    static String label(double tick, List<String> names) {
        int place = (int) Math.round(tick);
        boolean named = place >= 1 && place <= names.size() && Math.abs(tick - place) < 0.01;
        return named
                ? names.get(place - 1)
                : Long.toBinaryString(Math.round(tick * 100))
                        .replace('0', '\u2009')
                        .replace('1', '\u200A');
    }

    /**
     * Writes the chart into a file.
     *
     * @param file the file; its extension, svg or png, says what is written
     * @param replace whether to replace one that is there
     * @throws IOException if the file is there and must not be replaced, cannot be written, or has another extension
     */
    public void writeTo(Path file, boolean replace) throws IOException {
        WholeFile.write(file, bytes(file), replace);
    }

    private byte[] bytes(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (name.endsWith(".svg")) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
        } else if (name.endsWith(".png")) {
            BitmapEncoder.saveBitmap(chart, bytes, BitmapFormat.PNG);
        } else {
            throw new IOException(file + ": a picture is a file that ends in .svg or .png");
        }
        return bytes.toByteArray();
    }
}
