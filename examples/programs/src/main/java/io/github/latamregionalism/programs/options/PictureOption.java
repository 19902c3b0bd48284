package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.programs.chart.Picture;
import io.github.latamregionalism.programs.chart.Style;
import io.github.latamregionalism.programs.chart.Theme;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where a picture goes and how it looks. */
public final class PictureOption {

    private static final int NARROWEST = 480;
    private static final int WIDEST = 4000;
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    private final String name;
    private final Options options;
    private final Option<Optional<Path>> to;
    private final Option<Boolean> force;
    private final Option<Theme> theme;
    private final Option<Integer> width;
    private final Option<Double> scale;

    /**
     * Makes one.
     *
     * @param name what draws the picture, such as {@code chart story}
     */
    public PictureOption(String name, Options options) {
        this.name = name;
        this.options = options;
        to = options.option("--to", "FILE", ValueTypes.FILE, "The picture: a file that ends in .svg or .png.")
                .optional();
        force = options.flag("--force", "Replace the picture if it is there already.");
        theme = options.option(
                        "--theme",
                        "THEME",
                        ValueTypes.term(Theme.class),
                        "The colours of the picture: light, dark or print (default: light).")
                .orElse(Theme.LIGHT);
        width = options.option(
                        "--width",
                        "PIXELS",
                        ValueTypes.WHOLE_NUMBER,
                        "The width of the picture, whose letters stay as large (default: " + Style.WIDTH + ").")
                .orElse(Style.WIDTH);
        scale = options.option(
                        "--scale",
                        "TIMES",
                        ValueTypes.NUMBER,
                        "How many times larger all is, letters too: 2 or 3 for a PNG that is printed (default: 1).")
                .orElse(1.0);
    }

    /**
     * Writes a picture, if one is asked for, and says so.
     *
     * @param draw draws it as it shall look
     * @param settings the language and the readings asked for
     * @param report what is printed
     * @throws IOException if it cannot be written
     */
    public void write(Function<Style, Picture> draw, Settings settings, Report report) throws IOException {
        if (width.value() < NARROWEST
                || width.value() > WIDEST
                || !(scale.value() >= SMALLEST && scale.value() <= LARGEST)) {
            throw new UsageException(
                    "--width must be " + NARROWEST + " to " + WIDEST + " and --scale " + SMALLEST + " to " + LARGEST);
        }
        if (to.value().isPresent()) {
            if (!Picture.isKnown(to.value().get())) {
                throw new UsageException(to.value().get() + ": a picture is a file that ends in .svg or .png");
            }
            Style style = new Style(
                    settings.language(),
                    theme.value(),
                    width.value(),
                    scale.value(),
                    String.join("; ", settings.under()),
                    CanonicalCommand.of(name, options, settings.options()));
            draw.apply(style).writeTo(to.value().get(), force.value());
            report.line(Words.in(settings.language())
                            .say("picture.in", "file", to.value().get()))
                    .field("picture", to.value().get());
        }
    }
}
