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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a picture goes and how it looks. */
public final class PictureOption {

    private static final int NARROWEST = 480;
    private static final int WIDEST = 4000;
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--to", paramLabel = "FILE", description = "The picture: a file that ends in .svg or .png.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--force", description = "Replace the picture if it is there already.")
    private boolean force;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "The colours of the picture: light, dark or print (default: light).",
            converter = ThemeConverter.class)
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "The width of the picture, whose letters stay as large (default: ${DEFAULT-VALUE}).")
    private int width = Style.WIDTH;

    @Option(
            names = "--scale",
            paramLabel = "TIMES",
            description = "How many times larger all is, letters too: 2 or 3 for a PNG that is printed (default: 1).")
    private double scale = 1;

    /** Reads the name of a theme. */
    static final class ThemeConverter implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String text) {
            return new TermConverter<>(Theme.class).convert(text);
        }
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
        if (width < NARROWEST || width > WIDEST || !(scale >= SMALLEST && scale <= LARGEST)) {
            throw new UsageException(
                    "--width must be " + NARROWEST + " to " + WIDEST + " and --scale " + SMALLEST + " to " + LARGEST);
        }
        if (to.isPresent()) {
            if (!Picture.isKnown(to.get())) {
                throw new UsageException(to.get() + ": a picture is a file that ends in .svg or .png");
            }
            Style style = new Style(
                    settings.language(),
                    theme,
                    width,
                    scale,
                    String.join("; ", settings.under()),
                    CanonicalCommand.of(command));
            draw.apply(style).writeTo(to.get(), force);
            report.line(Words.in(settings.language()).say("picture.in", "file", to.get()))
                    .field("picture", to.get());
        }
    }
}
