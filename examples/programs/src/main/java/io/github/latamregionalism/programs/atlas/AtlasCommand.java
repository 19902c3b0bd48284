package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the atlas. */
public final class AtlasCommand extends DatasetCommand {

    private final Option<Path> to = options.option("--to", "FILE", ValueTypes.FILE, "The page, such as atlas.html.")
            .required();

    private final Option<Boolean> force = options.flag("--force", "Replace the file if it is there already.");

    public AtlasCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Write the atlas: the dataset to look at, as one page that a browser opens without a network.");
    }

    @Override
    public Report call() throws IOException {
        byte[] page = AtlasPage.of(dataset).getBytes(UTF_8);
        WholeFile.write(to.value(), page, force.value());
        return new Report(words().say("atlas.title", "file", to.value()))
                .field("file", to.value())
                .table(new Table<>("files", List.of(page))
                        .column("file", bytes -> to.value())
                        .column("bytes", bytes -> bytes.length));
    }
}
