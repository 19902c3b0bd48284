package io.github.latamregionalism.programs.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.programs.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** A picture that can be written to a file, as SVG or as PNG. */
public final class Picture {

    private final String title;
    private final String description;
    private final Style style;
    private final Credit credit;
    private final ImmutableMap<String, String> data;
    private final double height;
    private final ImmutableList<Consumer<Canvas>> shapes;

    Picture(
            String title,
            String description,
            Style style,
            Credit credit,
            ImmutableMap<String, String> data,
            double height,
            ImmutableList<Consumer<Canvas>> shapes) {
        this.title = title;
        this.description = description;
        this.style = style;
        this.credit = credit;
        this.data = data;
        this.height = height;
        this.shapes = shapes;
    }

    /** Returns what the picture is of. */
    public String title() {
        return title;
    }

    /** Returns how to read it. */
    public String description() {
        return description;
    }

    Style style() {
        return style;
    }

    Credit credit() {
        return credit;
    }

    /** Returns what scripts know of the whole picture. */
    ImmutableMap<String, String> data() {
        return data;
    }

    double height() {
        return height;
    }

    void drawOn(Canvas canvas) {
        shapes.forEach(shape -> shape.accept(canvas));
    }

    /** Returns the picture as an element of SVG, which may stand in a page or, in UTF-8, in a file of its own. */
    public String svg() {
        return SvgCanvas.of(this);
    }

    /**
     * Writes the picture into a file.
     *
     * @param file the file; its extension, svg or png, says what is written
     * @param replace whether to replace one that is there
     * @throws IOException if the file is there and must not be replaced, or cannot be written
     */
    public void writeTo(Path file, boolean replace) throws IOException {
        WholeFile.write(file, bytes(file), replace);
    }

    /** Returns whether the extension of a file is that of a picture. */
    public static boolean isKnown(Path file) {
        return isSvg(file) || hasExtension(file, ".png");
    }

    private byte[] bytes(Path file) throws IOException {
        return isSvg(file) ? svg().getBytes(UTF_8) : PngFile.of(this);
    }

    private static boolean isSvg(Path file) {
        return hasExtension(file, ".svg");
    }

    private static boolean hasExtension(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
