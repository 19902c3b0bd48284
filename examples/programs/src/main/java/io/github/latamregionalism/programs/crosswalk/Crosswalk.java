package io.github.latamregionalism.programs.crosswalk;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.enrich.EventReader;
import io.github.latamregionalism.programs.enrich.EventSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of the state-year format of the COW data on intergovernmental organizations, set beside the dataset.
 *
 * <p>The file has a row a state and year: {@code ccode} is the COW number of the state, {@code year} the year, and each
 * organization has a column of its acronym with the number of a {@link CowCode}. What is blank, {@code NA} or a point
 * is missing. Other columns, such as {@code state}, are not read; upper and lower case in the header are one. Compared
 * are the organizations that have a COW acronym in the dataset. They are compared for the states of the region and any
 * other country that has had a standing in them.
 *
 * <p>A cell differs if on no day of its year the dataset has the country be what the code says. Missing data differ
 * from nothing. The cells of all countries of the years before an organization has any member in the dataset, such as
 * those of the Pan American Union, are one difference.
 *
 * @param differences the runs of cells that differ, by organization, country and year
 * @param compared how many cells were compared
 * @param differing how many of them differ
 * @param missing how many further cells are missing data
 * @param absent the COW acronyms of organizations of the dataset that the file has no column for
 * @param lastYear the last year of a cell compared, 0 if there is none
 */
public record Crosswalk(
        ImmutableList<Difference> differences,
        int compared,
        int differing,
        int missing,
        ImmutableList<String> absent,
        int lastYear) {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::organization)
            .thenComparing(difference ->
                    difference.country().map(CountryCode::toString).orElse(""))
            .thenComparing(Difference::from);

    /**
     * Compares a file with the dataset.
     *
     * @param dataset the dataset
     * @param file the file
     * @return what differs
     * @throws IOException if the file cannot be read, or a cell breaks a rule; the message names file, line and column
     * @throws IllegalArgumentException if the file has no {@code ccode}, no {@code year} or no column of an
     *     organization
     */
    public static Crosswalk of(Dataset dataset, EventSource file) throws IOException {
        try (EventReader rows = EventReader.open(file)) {
            return new Reading(dataset, file, rows).of(rows);
        }
    }

    /** What a line says of a country in a year. */
    private record Row(long line, ImmutableMap<OrganizationId, CowCode> codes) {}

    /** The reading of a file: which columns matter, and what the rows have said so far. */
    private static final class Reading {

        private final Dataset dataset;
        private final EventSource file;
        private final List<String> header;
        private final String hint;
        private final Map<OrganizationId, Integer> columns = new LinkedHashMap<>();
        private final List<String> absent = new ArrayList<>();
        private final Map<Integer, Country> countries = new HashMap<>();
        private final Map<CountryCode, NavigableMap<Integer, Row>> years = new TreeMap<>();
        private final List<Difference> differences = new ArrayList<>();
        private final Map<OrganizationId, Integer> firstYears = new HashMap<>();
        private final Map<List<?>, Difference> earlier = new LinkedHashMap<>();
        private int compared;
        private int differing;
        private int missing;
        private int lastYear;

        Reading(Dataset dataset, EventSource file, EventReader rows) {
            this.dataset = dataset;
            this.file = file;
            this.hint = rows.hint().isEmpty() ? "" : "; " + rows.hint();
            this.header = rows.header().stream().map(Ascii::toLowerCase).toList();
            for (Organization organization : dataset.records().organizations()) {
                organization.cowIgo().ifPresent(acronym -> {
                    int column = this.header.indexOf(Ascii.toLowerCase(acronym));
                    if (column < 0) {
                        absent.add(acronym);
                    } else {
                        columns.put(organization.id(), column);
                        NavigableSet<LocalDate> changes = dataset.memberships().changeDaysOf(organization.id());
                        if (!changes.isEmpty()) {
                            firstYears.put(organization.id(), changes.first().getYear());
                        }
                    }
                });
            }
            if (columns.isEmpty()) {
                throw new IllegalArgumentException(file + " has no column of an organization that is compared: "
                        + String.join(", ", absent) + hint);
            }
            for (Country country : dataset.records().countries()) {
                country.cow().ifPresent(number -> countries.put(number, country));
            }
        }

        Crosswalk of(EventReader rows) throws IOException {
            int ccode = column("ccode");
            int year = column("year");
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                if (CowCode.isNothing(row.getField(ccode).strip())) {
                    continue;
                }
                Country country = countries.get(number(row, ccode));
                int of = number(row, year);
                if (country != null) {
                    Row before = years.computeIfAbsent(country.iso3(), code -> new TreeMap<>())
                            .put(of, codes(row, country.iso3()));
                    if (before != null) {
                        throw problem(row, year, country.iso3() + " has this year already in line " + before.line());
                    }
                }
            }
            for (Map.Entry<CountryCode, NavigableMap<Integer, Row>> country : years.entrySet()) {
                NavigableSet<LocalDate> changes = dataset.memberships().changeDaysOf(country.getKey());
                for (OrganizationId organization : columns.keySet()) {
                    if (isCompared(country.getKey(), organization)) {
                        compare(country.getKey(), organization, country.getValue(), changes);
                    }
                }
            }
            differences.addAll(earlier.values());
            differences.sort(ORDER);
            return new Crosswalk(
                    ImmutableList.copyOf(differences),
                    compared,
                    differing,
                    missing,
                    ImmutableList.copyOf(absent),
                    lastYear);
        }

        private int column(String name) {
            int column = header.indexOf(name);
            if (column < 0) {
                throw new IllegalArgumentException(file + " has no column \"" + name
                        + "\": it is not of the state-year format, whose columns are ccode, year and one an organization"
                        + hint);
            }
            return column;
        }

        private boolean isCompared(CountryCode country, OrganizationId organization) {
            return dataset.records().countries().get(country).kind() == CountryKind.STATE
                    || !history(country, organization).isEmpty();
        }

        private ImmutableList<Membership> history(CountryCode country, OrganizationId organization) {
            return dataset.memberships().historyOf(country, organization);
        }

        private void compare(
                CountryCode country,
                OrganizationId organization,
                NavigableMap<Integer, Row> rows,
                NavigableSet<LocalDate> changes) {
            Difference run = null;
            for (Map.Entry<Integer, Row> row : rows.entrySet()) {
                int year = row.getKey();
                CowCode code = requireNonNull(row.getValue().codes().get(organization));
                if (code == CowCode.MISSING) {
                    missing++;
                    run = ended(run);
                    continue;
                }
                compared++;
                lastYear = Math.max(lastYear, year);
                YearReading reading = YearReading.of(dataset, country, organization, year, changes);
                if (reading.allows(code)) {
                    run = ended(run);
                } else {
                    differing++;
                    if (year < firstYears.getOrDefault(organization, year)) {
                        ended(run);
                        run = null;
                        addEarlier(organization, year, code, reading);
                    } else if (run != null && run.goesOn(code, reading)) {
                        run = run.with(year);
                    } else {
                        ended(run);
                        run = new Difference(organization, Optional.of(country), year, year, 1, code, reading);
                    }
                }
            }
            ended(run);
        }

        /** Adds a row to those of all countries of the years before the organization has members in the dataset. */
        private void addEarlier(OrganizationId organization, int year, CowCode code, YearReading reading) {
            earlier.merge(
                    List.of(organization, code),
                    new Difference(organization, Optional.empty(), year, year, 1, code, reading),
                    (all, one) -> new Difference(
                            organization,
                            Optional.empty(),
                            Math.min(all.from(), one.from()),
                            Math.max(all.to(), one.to()),
                            all.rows() + 1,
                            code,
                            reading));
        }

        private @Nullable Difference ended(@Nullable Difference run) {
            if (run != null) {
                differences.add(run);
            }
            return null;
        }

        /** Reads what is compared of a row: whatever else is in it is not held. */
        private Row codes(CsvRecord row, CountryCode country) throws IOException {
            Map<OrganizationId, CowCode> codes = new HashMap<>();
            for (Map.Entry<OrganizationId, Integer> organization : columns.entrySet()) {
                if (isCompared(country, organization.getKey())) {
                    codes.put(organization.getKey(), code(row, organization.getValue()));
                }
            }
            return new Row(row.getStartingLineNumber(), ImmutableMap.copyOf(codes));
        }

        private CowCode code(CsvRecord row, int column) throws IOException {
            String cell = row.getField(column).strip();
            CowCode code =
                    CowCode.isNothing(cell) ? CowCode.MISSING : CowCode.BY_NUMBER.get(CowCode.withoutFraction(cell));
            if (code == null) {
                throw problem(
                        row,
                        column,
                        "\"" + row.getField(column) + "\" is not one of "
                                + String.join(", ", CowCode.BY_NUMBER.keySet()));
            }
            return code;
        }

        private int number(CsvRecord row, int column) throws IOException {
            String text = CowCode.withoutFraction(row.getField(column));
            if (!text.matches("\\d{1,4}")) {
                throw problem(row, column, "\"" + row.getField(column) + "\" is not a number of one to four digits");
            }
            return Integer.parseInt(text);
        }

        private IOException problem(CsvRecord row, int column, String message) {
            return new IOException(file + ":" + row.getStartingLineNumber() + ":" + (column + 1) + ": "
                    + header.get(column) + " " + message);
        }
    }
}
