package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.programs.chart.Picture;
import io.github.latamregionalism.programs.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a picture goes. */
public final class PictureOption {

    @Option(names = "--to", paramLabel = "FILE", description = "The picture: a file that ends in .svg or .png.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--force", description = "Replace the picture if it is there already.")
    private boolean force;

    /** Writes a picture, if one is asked for, and says so. */
    public void write(Picture picture, Report report) throws IOException {
        if (to.isPresent()) {
            if (!report.readings().isEmpty()) {
                picture.caption(report.readings());
            }
            picture.writeTo(to.get(), force);
            report.line("The picture is in " + to.get() + ".").field("picture", to.get());
        }
    }
}
