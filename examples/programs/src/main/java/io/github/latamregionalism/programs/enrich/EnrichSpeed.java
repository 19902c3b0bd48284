package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Measures enrichment against FastCSV alone, in this process: what {@code examples/enrich-speed.sh} runs. */
public final class EnrichSpeed {

    private static final int RUNS = 7;

    private EnrichSpeed() {}

    /**
     * Makes a file of events, then enriches and copies it by turns, and prints medians.
     *
     * @param args how many events, and a folder for the files
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        Dataset dataset = LatinAmerica.dataset();
        Path events = folder.resolve("events.csv");
        write(events, count, dataset);
        System.out.printf(
                "%,d events, %,d bytes; medians of %d runs after one that is not counted%n",
                count, Files.size(events), RUNS);
        for (ImmutableSet<EventColumn> columns : List.of(
                ImmutableSet.of(EventColumn.ORGANIZATIONS, EventColumn.POSSIBLE_ORGANIZATIONS),
                ImmutableSet.copyOf(EventColumn.values()))) {
            measure(events, folder, columns, dataset);
        }
    }

    private static void measure(Path events, Path folder, ImmutableSet<EventColumn> columns, Dataset dataset)
            throws IOException {
        Path enriched = folder.resolve("enriched.csv");
        Path unresolved = folder.resolve("unresolved.csv");
        Path copied = folder.resolve("copied.csv");
        Enrichment enrichment = new Enrichment(
                EventSource.of(events),
                "country",
                Optional.empty(),
                "date",
                EventDates.ISO,
                columns,
                "",
                enriched,
                Optional.of(unresolved),
                true);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Progress none = new Progress(nowhere, false, System::nanoTime, Words.in(Language.EN));
        List<Double> seconds = new ArrayList<>();
        List<Double> toInput = new ArrayList<>();
        List<Double> toOutput = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            long start = System.nanoTime();
            enrichment.run(dataset, none, nowhere);
            long enriching = System.nanoTime() - start;
            long copying = copy(events, copied);
            long copyingEnriched = copy(enriched, copied);
            if (run > 0) {
                seconds.add(enriching / 1e9);
                toInput.add((double) copying / enriching);
                toOutput.add((double) copyingEnriched / enriching);
            }
        }
        System.out.printf(
                "%d columns: %.2f s, %,d bytes; speed over that of copying the events %.2f, the enriched events %.2f%n",
                columns.size(), median(seconds), Files.size(enriched), median(toInput), median(toOutput));
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static void write(Path file, int count, Dataset dataset) throws IOException {
        Random random = new Random(1);
        ImmutableList<Country> countries = dataset.records().countries().all();
        long first = LocalDate.of(1990, 1, 1).toEpochDay();
        long days = LocalDate.of(2025, 12, 31).toEpochDay() - first;
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("id", "country", "date", "kind", "actor", "fatalities", "latitude", "longitude", "source");
            for (int i = 0; i < count; i++) {
                csv.writeRecord(
                        "E" + i,
                        countries.get(random.nextInt(countries.size())).nameEn(),
                        LocalDate.ofEpochDay(first + random.nextLong(days)).toString(),
                        "Violence against civilians",
                        "Group " + random.nextInt(500),
                        Integer.toString(random.nextInt(20)),
                        Double.toString(random.nextInt(1_000_000) / 10_000.0),
                        Double.toString(random.nextInt(1_000_000) / -10_000.0),
                        "Newspaper " + random.nextInt(50) + ", page " + random.nextInt(30));
            }
        }
    }

    /** Reads a file and writes it with FastCSV, as it comes, and returns the nanoseconds that it took. */
    private static long copy(Path from, Path to) throws IOException {
        long start = System.nanoTime();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(from);
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to)) {
            for (CsvRecord row : reader) {
                writer.writeRecord(row.getFields());
            }
        }
        return System.nanoTime() - start;
    }
}
