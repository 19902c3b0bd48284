package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jol.info.GraphLayout;

/** Measures the memory that the bundled dataset takes once every table was read. */
public final class Memory {

    private static final Pattern TABLE = Pattern.compile("\"path\"\\s*:\\s*\"([^\"]+\\.csv)\"");

    static {
        // Records do not tell where their fields lie.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private Memory() {}

    /** The table of texts in other languages, which is read where these are asked for. */
    private static final String TEXTS = "texts";

    /** The most bytes of the tables in English. */
    private static final long MOST_IN_ENGLISH = 6L << 20;

    /** The most bytes of all tables. */
    private static final long MOST = 8L << 20;

    /**
     * Prints the memory and the size of the text.
     *
     * @param arguments not used
     * @throws Exception if the dataset cannot be read
     */
    public static void main(String... arguments) throws Exception {
        long retained = retained(LatinAmerica.files());
        long text = csvBytes(LatinAmerica.files());
        System.out.printf(
                Locale.ROOT,
                "retained %,d bytes (at most %,d), in English %,d (at most %,d), CSV text %,d bytes, ratio %.2f (at most 3)%n",
                retained,
                MOST,
                retainedInEnglish(LatinAmerica.files()),
                MOST_IN_ENGLISH,
                text,
                (double) retained / text);
    }

    /** Returns the bytes of all objects that a fully loaded dataset leads to. */
    static long retained(PackageFiles files) throws ReflectiveOperationException {
        return retained(files, true);
    }

    /** Returns the bytes of all objects that a dataset leads to before anybody asked for another language. */
    static long retainedInEnglish(PackageFiles files) throws ReflectiveOperationException {
        return retained(files, false);
    }

    private static long retained(PackageFiles files, boolean texts) throws ReflectiveOperationException {
        Dataset loaded = load(Dataset.bundled(files, "1", SyntheticSpells.AS_OF), texts);
        // What the dataset leads to without its tables is not its own, such as the loader of its files.
        GraphLayout before = GraphLayout.parseInstance(Dataset.bundled(files, "1", SyntheticSpells.AS_OF));
        return GraphLayout.parseInstance(loaded).subtract(before).totalSize();
    }

    private static Dataset load(Dataset dataset, boolean texts) throws ReflectiveOperationException {
        for (Method table : Records.class.getMethods()) {
            if (table.getParameterCount() == 0 && (texts || !table.getName().equals(TEXTS))) {
                table.invoke(dataset.records());
            }
        }
        return dataset;
    }

    /** Returns the bytes of the CSV files that the descriptor of a package names. */
    static long csvBytes(PackageFiles files) throws IOException {
        Matcher table = TABLE.matcher(new String(files.read("datapackage.json"), StandardCharsets.UTF_8));
        long bytes = 0;
        while (table.find()) {
            bytes += files.read(table.group(1)).length;
        }
        return bytes;
    }
}
