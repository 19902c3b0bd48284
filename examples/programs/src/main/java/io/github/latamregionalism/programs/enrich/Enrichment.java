package io.github.latamregionalism.programs.enrich;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The task of adding columns to a file of events, each with a country and a date.
 *
 * <p>Rows are read and written one by one, so that a file of any size takes the same memory. Of an event known to the
 * month or the year, what holds on every day of it certainly holds, and what holds on some day possibly.
 *
 * @param events the file
 * @param country the column with a name or code of a country
 * @param system the system of the codes in that column; absent for names and codes of ISO 3166-1
 * @param date the column with a date
 * @param dates what reads the dates
 * @param columns what is added, in this order
 * @param prefix what the names of the added columns begin with; may be empty
 * @param to the file for the events with their added columns, {@code -} for standard output
 * @param unresolved the file for the events whose country or date cannot be read, with their line and the reason. It is
 *     absent if they are kept among the others, with empty columns and the reason
 * @param replace whether to replace those files if they are there
 */
public record Enrichment(
        EventSource events,
        String country,
        Optional<CodeSystem> system,
        String date,
        EventDates dates,
        ImmutableSet<EventColumn> columns,
        String prefix,
        Path to,
        Optional<Path> unresolved,
        boolean replace) {

    private static final String LINE = "line";
    private static final String REASON = "reason";

    /**
     * What came of it.
     *
     * @param enriched how many events have their columns
     * @param unresolved how many were set aside, or kept without their columns
     * @param afterAsOf how many of those enriched lie after the day to which the dataset is known
     * @param otherInFips the codes of two letters that are other countries in FIPS 10-4
     */
    public record Counts(long enriched, long unresolved, long afterAsOf, ImmutableSortedSet<String> otherInFips) {}

    /**
     * Adds the columns.
     *
     * @param dataset the dataset that is asked
     * @param progress where it is told how far this is
     * @param standardOutput what is written where a file is {@code -}
     * @return the numbers of events
     * @throws IllegalArgumentException if the events have no such column, or already one that is added. Also if an
     *     output is the file of the events, or if the column of countries has codes that only FIPS 10-4 has
     * @throws IOException if a file cannot be read or written, or is there already, or if of a column nothing can be
     *     read; files are then left as they were
     */
    public Counts run(Dataset dataset, Progress progress, PrintWriter standardOutput) throws IOException {
        try (EventReader reader = EventReader.open(events)) {
            requireOther(to);
            if (unresolved.isPresent()) {
                requireOther(unresolved.get());
            }
            Run run = new Run(dataset, reader);
            List<String> added =
                    new ArrayList<>(columns.stream().map(EventColumn::text).toList());
            if (unresolved.isEmpty()) {
                added.add(REASON);
            }
            String[] enrichedHeader = header(reader, added);
            if (unresolved.isEmpty()) {
                try (OutputFile all = OutputFile.create(to, replace, standardOutput, reader.delimiter())) {
                    all.write(enrichedHeader);
                    return run.of(all, null, progress);
                }
            }
            String[] setAsideHeader = header(reader, List.of(LINE, REASON));
            try (OutputFile enriched = OutputFile.create(to, replace, standardOutput, reader.delimiter());
                    OutputFile setAside =
                            OutputFile.create(unresolved.get(), replace, standardOutput, reader.delimiter())) {
                enriched.write(enrichedHeader);
                setAside.write(setAsideHeader);
                return run.of(enriched, setAside, progress);
            }
        }
    }

    private void requireOther(Path output) throws IOException {
        if (events.isFile() && !output.equals(EventSource.STANDARD) && WholeFile.isSame(output, events.path())) {
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

    /** The reading of the rows. */
    private final class Run {

        private final Dataset dataset;
        private final EventReader reader;
        private final EventContexts<String[]> contexts;
        private final ReadColumn countries;
        private final ReadColumn days;
        private long enrichedRows;
        private long unread;
        private long afterAsOf;

        Run(Dataset dataset, EventReader reader) {
            this.dataset = dataset;
            this.reader = reader;
            this.contexts = new EventContexts<>(dataset, system.orElse(null), this::cells);
            this.countries = new ReadColumn(country, reader.column(country));
            this.days = new ReadColumn(date, reader.column(date));
        }

        private String[] cells(Context context) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.cell(context)));
            if (unresolved.isEmpty()) {
                cells.add("");
            }
            return cells.toArray(String[]::new);
        }

        Counts of(OutputFile enriched, @Nullable OutputFile setAside, Progress progress) throws IOException {
            long size = events.size();
            progress.start();
            try {
                for (CsvRecord row = reader.next(); row != null; row = reader.next()) {
                    add(row, enriched, setAside);
                    progress.at(enrichedRows + unread, reader.bytesRead(), size);
                }
            } finally {
                progress.end();
            }
            requireSomeRead(countries);
            requireSomeRead(days);
            OutputFile.commit(setAside == null ? List.of(enriched) : List.of(setAside, enriched));
            return new Counts(enrichedRows, unread, afterAsOf, contexts.otherInFips());
        }

        private void add(CsvRecord row, OutputFile enriched, @Nullable OutputFile setAside) throws IOException {
            EventContexts.Named<String[]> named = contexts.named(row.getField(countries.index));
            CountryContexts<String[]> found = named.contexts();
            String why = named.problem();
            if (why == null || named.recognised()) {
                countries.anyRead = true;
            } else {
                requireNoFips(row);
            }
            String problem = why == null ? "" : countries.problem(row, why);
            @Nullable EdtfDate on = null;
            try {
                on = dates.parse(row.getField(days.index).strip());
                days.anyRead = true;
            } catch (DateTimeParseException e) {
                problem += (problem.isEmpty() ? "" : "; ") + days.problem(row, Strings.nullToEmpty(e.getMessage()));
            }
            if (found != null && on != null) {
                enriched.write(row.getFields(), found.on(on));
                enrichedRows++;
                afterAsOf += on.latest().isAfter(dataset.asOf()) ? 1 : 0;
            } else if (setAside != null) {
                setAside.write(row.getFields(), Long.toString(row.getStartingLineNumber()), problem);
                unread++;
            } else {
                String[] none = new String[columns.size() + 1];
                Arrays.fill(none, "");
                none[columns.size()] = problem;
                enriched.write(row.getFields(), none);
                unread++;
            }
        }

        /** Refuses codes that only FIPS has: the others of their column would be read as those of ISO 3166-1. */
        private void requireNoFips(CsvRecord row) {
            ImmutableList<String> codes = contexts.onlyInFips().asList();
            if (!codes.isEmpty()) {
                throw new IllegalArgumentException(
                        events + ":" + row.getStartingLineNumber() + ":" + (countries.index + 1)
                                + ": " + country + " \"" + codes.get(0)
                                + "\" is a code of FIPS 10-4 and none of ISO 3166-1, and"
                                + " many codes are other countries in the one than in the other: --codes fips or --codes"
                                + " iso-alpha-2 says which they are");
            }
        }

        private void requireSomeRead(ReadColumn column) throws IOException {
            if (!column.anyRead && !column.firstProblem.isEmpty()) {
                throw new IOException(events + ": nothing in column \"" + column.name + "\" could be read, of "
                        + (enrichedRows + unread) + " rows; the first is in line " + column.firstProblem
                        + (column == countries && system.isEmpty()
                                ? "; --codes says of which system the codes are"
                                : ""));
            }
        }
    }

    /** A column, whether anything in it was read, and what was wrong first. */
    private static final class ReadColumn {

        private final String name;
        private final int index;
        private boolean anyRead;
        private String firstProblem = "";

        ReadColumn(String name, int index) {
            this.name = name;
            this.index = index;
        }

        String problem(CsvRecord row, String why) {
            if (firstProblem.isEmpty()) {
                firstProblem = row.getStartingLineNumber() + ": " + why;
            }
            return name + ": " + why;
        }
    }
}
