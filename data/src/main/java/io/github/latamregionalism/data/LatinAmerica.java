package io.github.latamregionalism.data;

import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.PackageFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;

/**
 * The bundled dataset of Latin American regionalism and drug policy.
 *
 * <p>Thread-safe.
 */
public final class LatinAmerica {

    private static final String VERSION = "1.0.0";
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final PackageFiles FILES = new Files();
    private static final Dataset DATASET = Dataset.bundled(FILES, VERSION, AS_OF);

    private LatinAmerica() {}

    private static final class Files implements PackageFiles {
        @Override
        public byte[] read(String name) throws IOException {
            requireNonNull(name, "name");
            boolean isOfPackage = name.indexOf('/') < 0 && (name.endsWith(".csv") || name.endsWith(".json"));
            try (InputStream file = isOfPackage ? LatinAmerica.class.getResourceAsStream(name) : null) {
                if (file == null) {
                    throw new NoSuchFileException(name);
                }
                return file.readAllBytes();
            }
        }
    }

    /**
     * Returns the bundled dataset.
     *
     * <p>A table is read when it is first needed.
     *
     * @return the same dataset at every call
     */
    public static Dataset dataset() {
        return DATASET;
    }

    /**
     * Returns the files of the bundled dataset: a Frictionless data package, {@code datapackage.json} and a CSV file a
     * table.
     *
     * @return the files as they lie in the jar
     */
    public static PackageFiles files() {
        return FILES;
    }
}
