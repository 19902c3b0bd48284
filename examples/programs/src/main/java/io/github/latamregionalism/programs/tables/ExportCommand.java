package io.github.latamregionalism.programs.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the data package into a folder. */
public final class ExportCommand extends DatasetCommand {

    private static final String DESCRIPTOR = "datapackage.json";

    private final PackageFiles files;

    private final Option<Path> to =
            options.option("--to", "FOLDER", ValueTypes.FILE, "The folder.").required();

    public ExportCommand(PackageFiles files, Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Write the whole dataset into a new or empty folder: a Frictionless data package, datapackage.json"
                        + " and a CSV file a table, which R, Python and spreadsheets open. Two tables are derived from the"
                        + " others: spell-days.csv, the days between which each membership starts and ends, and"
                        + " panel-country-year.csv.",
                "Compare days with those of spell-days.csv, never with the dates of memberships.csv: '2020' < '2020-06-15' as"
                        + " text, though 2020 may be later. The right join in R, pandas and SQL is in examples/programs/joins.");
        this.files = files;
    }

    @Override
    public Report call() throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        byte[] descriptor = files.read(DESCRIPTOR);
        for (JsonNode resource : new ObjectMapper().readTree(descriptor).path("resources")) {
            String name = resource.path("path").asText();
            contents.put(name, files.read(name));
        }
        requireEmpty(to.value());
        DerivedTables derived = new DerivedTables(dataset);
        contents.putAll(derived.files());
        contents.put(DESCRIPTOR, derived.describe(descriptor));
        write(contents);
        return new Report(words().say("export.title", "folder", to.value()))
                .field("folder", to.value())
                .table(new Table<Map.Entry<String, byte[]>>("files", contents.entrySet())
                        .column("file", Map.Entry::getKey)
                        .column("bytes", file -> file.getValue().length));
    }

    /** Writes the files, the descriptor last: a folder without one is no package. If one fails, none is left. */
    private void write(Map<String, byte[]> contents) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeFolder(to.value().toAbsolutePath(), made);
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path path = to.value().resolve(file.getKey());
                WholeFile.write(path, file.getValue(), false);
                made.push(path);
            }
        } catch (IOException | RuntimeException e) {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
            throw e;
        }
    }

    private void makeFolder(Path folder, Deque<Path> made) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new IOException(to.value() + " cannot be written: " + folder + " is no folder");
        }
        if (parent != null) {
            makeFolder(parent, made);
        }
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new IOException(folder + " cannot be made: " + Faults.reason(e), e);
        }
        made.push(folder);
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it is a file");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
                }
            }
        }
    }
}
