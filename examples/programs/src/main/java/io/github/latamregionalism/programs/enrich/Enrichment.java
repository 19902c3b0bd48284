package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The task of adding columns to a file of events, each with a country and a date.
 *
 * <p>Rows are read and written one by one, so that a file of any size takes the same memory. The dates are EDTF: of an
 * event known to the month or the year, what holds on every day of it certainly holds, and what holds on some day
 * possibly.
 *
 * @param events the file
 * @param countryColumn the column with a name or code of a country
 * @param dateColumn the column with a date, EDTF level 0
 * @param delimiter what separates cells, in all files
 * @param columns what is added, in this order
 * @param prefix what the names of the added columns begin with; may be empty
 * @param to the file for the events with their added columns
 * @param unresolved the file for the events whose country or date cannot be read, with their line and the reason
 * @param replace whether to replace those two files if they are there
 */
public record Enrichment(
        Path events,
        String countryColumn,
        String dateColumn,
        char delimiter,
        ImmutableSet<EventColumn> columns,
        String prefix,
        Path to,
        Path unresolved,
        boolean replace) {

    private static final String LINE = "line";
    private static final String REASON = "reason";

    /**
     * What came of it.
     *
     * @param enriched how many events have their columns
     * @param unresolved how many were set aside
     * @param afterAsOf how many of those enriched lie after the day to which the dataset is known
     */
    public record Counts(long enriched, long unresolved, long afterAsOf) {}

    /**
     * Adds the columns.
     *
     * @param dataset the dataset that is asked
     * @param progress where it is told how far this is
     * @return the numbers of events
     * @throws IllegalArgumentException if the events have no such column, or already one that is added, or if an output
     *     is the file of the events
     * @throws IOException if a file cannot be read or written, or is there already; both outputs are then left as they
     *     were
     */
    public Counts run(Dataset dataset, Progress progress) throws IOException {
        try (EventReader reader = EventReader.open(events, delimiter)) {
            requireOther(to);
            requireOther(unresolved);
            int country = reader.column(countryColumn);
            int date = reader.column(dateColumn);
            String[] enrichedHeader =
                    header(reader, columns.stream().map(EventColumn::text).toList());
            String[] setAsideHeader = header(reader, List.of(LINE, REASON));
            try (OutputFile enriched = OutputFile.create(to, replace, delimiter);
                    OutputFile setAside = OutputFile.create(unresolved, replace, delimiter)) {
                enriched.write(enrichedHeader);
                setAside.write(setAsideHeader);
                Counts counts = run(dataset, progress, reader, country, date, enriched, setAside);
                OutputFile.commit(setAside, enriched);
                return counts;
            }
        }
    }

    private void requireOther(Path output) throws IOException {
        if (WholeFile.isSame(output, events)) {
            throw new IllegalArgumentException(
                    output + " is the file of the events, " + events + ": they are read while it is written");
        }
    }

    private String[] header(EventReader reader, List<String> added) {
        List<String> names = new ArrayList<>(reader.header());
        for (String name : added) {
            if (reader.header().contains(prefix + name)) {
                throw new IllegalArgumentException(events + " has a column \"" + prefix + name
                        + "\" already: --prefix gives the added columns other names");
            }
            names.add(prefix + name);
        }
        return names.toArray(String[]::new);
    }

    private Counts run(
            Dataset dataset,
            Progress progress,
            EventReader reader,
            int country,
            int date,
            OutputFile enriched,
            OutputFile setAside)
            throws IOException {
        EventContexts<String[]> contexts = new EventContexts<>(dataset, this::cells);
        long size = Files.size(events);
        long resolved = 0;
        long unread = 0;
        long afterAsOf = 0;
        progress.start();
        try {
            for (CsvRecord row = reader.next(); row != null; row = reader.next()) {
                EventContexts.Named<String[]> named = contexts.named(row.getField(country));
                CountryContexts<String[]> found = named.contexts();
                EdtfDate on = null;
                String problem = named.problem() == null ? "" : countryColumn + ": " + named.problem();
                try {
                    on = EdtfDate.parse(row.getField(date).strip());
                } catch (DateTimeParseException e) {
                    problem += (problem.isEmpty() ? "" : "; ") + dateColumn + ": " + e.getMessage();
                }
                if (found != null && on != null) {
                    enriched.write(row.getFields(), found.on(on));
                    resolved++;
                    afterAsOf += on.latest().isAfter(dataset.asOf()) ? 1 : 0;
                } else {
                    setAside.write(row.getFields(), Long.toString(row.getStartingLineNumber()), problem);
                    unread++;
                }
                progress.at(resolved + unread, reader.bytesRead(), size);
            }
        } finally {
            progress.end();
        }
        return new Counts(resolved, unread, afterAsOf);
    }

    private String[] cells(Context context) {
        return columns.stream().map(column -> column.cell(context)).toArray(String[]::new);
    }
}
