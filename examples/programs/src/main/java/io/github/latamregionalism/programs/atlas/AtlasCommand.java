package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the atlas. */
@Command(
        name = "atlas",
        description = "Write the atlas: the dataset to look at, as one page that a browser opens without a network.")
public final class AtlasCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The page, such as atlas.html.")
    private Path to = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    public AtlasCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() throws IOException {
        byte[] page = AtlasPage.of(dataset).getBytes(UTF_8);
        WholeFile.write(to, page, force);
        return new Report(settings.words(dataset).say("atlas.title", "file", to))
                .field("file", to)
                .table(new Table<>("files", List.of(page))
                        .column("file", bytes -> to)
                        .column("bytes", bytes -> bytes.length));
    }
}
