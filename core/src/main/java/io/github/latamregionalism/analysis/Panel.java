package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Extent;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for statistics: one row for each country, organization or pair and each year, with what held then.
 *
 * <p>What is counted has two columns. {@code _certain} counts what holds under every reading of the partial dates,
 * {@code _possible} what holds under some and not under others, beyond the certain. So the number lies between
 * {@code certain} and {@code certain + possible}. A cell is blank where the dataset does not tell: not known is not
 * none.
 *
 * <p>A state has a row for each year in which it was independent, as {@link Scope} tells. An organization has one for
 * each year in which it existed. Each row says how surely. A body of another organization has no row.
 *
 * <p>By default a row tells what held on 31 December. {@link #onAnyDay} asks what held on some day of the year, as the
 * data of the Correlates of War project do. The day need not be the same for both states of a pair.
 *
 * <pre>{@code
 * Panel panel = Panel.of(LatinAmerica.dataset(), Panel.Unit.COUNTRY_YEAR, Scope.REGION);
 * panel.rows(1990, 2025).forEach(System.out::println);
 * }</pre>
 *
 * @see Series
 */
public final class Panel extends Measurement {

    /** What a row of a panel is about, such as a country in a year. */
    public enum Unit implements Term {
        /** A state in a year. */
        COUNTRY_YEAR,

        /** An organization in a year; of it, all countries in the dataset are counted unless some are chosen. */
        ORGANIZATION_YEAR,

        /** A state in an organization in a year, whether it had to do with it or not. */
        COUNTRY_ORGANIZATION_YEAR,

        /** Two states in a year, each pair once, the first by code first. */
        DYAD_YEAR
    }

    /** A column of a panel, with what it means. */
    public static final class Column {

        private final String name;
        private final boolean isNumber;
        private final String definition;

        Column(String name, boolean isNumber, String definition) {
            this.name = name;
            this.isNumber = isNumber;
            this.definition = definition;
        }

        /** {@return the name, in snake case} */
        public String name() {
            return name;
        }

        /** {@return whether its cells are whole numbers; others are text} */
        public boolean isNumber() {
            return isNumber;
        }

        /** {@return what a cell tells, in a sentence} */
        public String definition() {
            return definition;
        }

        /** {@return the name} */
        @Override
        public String toString() {
            return name;
        }
    }

    private final Dataset dataset;
    private final Unit unit;
    private final Scope scope;
    private final Optional<MonthDay> day;
    private final PanelColumns columns;
    private final ImmutableMap<OrganizationId, Extent> organizations;
    private final ImmutableSet<CountryCode> counted;

    private Panel(Dataset dataset, Unit unit, Scope scope, Optional<MonthDay> day) {
        super("panel by " + unit.text() + " of " + scope, dataset);
        this.dataset = dataset;
        this.unit = unit;
        this.scope = scope;
        this.day = day;
        this.organizations = PanelYear.lives(dataset, scope);
        this.counted = dataset.memberships().lookup().countries().stream()
                .filter(scope.countries().isPresent() ? scope.countriesIn(dataset) : country -> true)
                .collect(ImmutableSet.toImmutableSet());
        this.columns = new PanelColumns(dataset, unit, day, counted);
    }

    /**
     * {@return a panel of what held on 31 December of each year}
     *
     * @param dataset the dataset
     * @param unit what a row is about
     * @param scope which states have rows, and which organizations count
     * @throws java.util.NoSuchElementException if the dataset does not have one of them
     */
    public static Panel of(Dataset dataset, Unit unit, Scope scope) {
        return new Panel(dataset, unit, scope, Optional.of(MonthDay.of(12, 31)));
    }

    /**
     * {@return the same panel of what held on another day of each year}
     *
     * @param other the day; 29 February is the 28th where there is none
     */
    public Panel on(MonthDay other) {
        requireNonNull(other, "other");
        return new Panel(dataset, unit, scope, Optional.of(other));
    }

    /** {@return the same panel of what held on some day of each year} */
    public Panel onAnyDay() {
        return new Panel(dataset, unit, scope, Optional.empty());
    }

    /** {@return the columns, with what each tells} */
    public ImmutableList<Column> columns() {
        return columns.columns();
    }

    /**
     * {@return the rows by year, then by code and id, each with a cell for every column} They are made one by one as
     * the stream is read.
     *
     * @param firstYear the first year
     * @param lastYear the last year; after {@link #asOf} what was running then is taken to run on, and the row says so
     * @throws IllegalArgumentException if the years are none from 1 to 9999, or in the wrong order
     */
    public Stream<ImmutableList<String>> rows(int firstYear, int lastYear) {
        if (firstYear < 1 || lastYear > 9999 || firstYear > lastYear) {
            throw new IllegalArgumentException("years " + firstYear + " to " + lastYear
                    + ": a panel has years from 1 to 9999, the first one first");
        }
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> new PanelYear(dataset, scope, organizations, year, day))
                .flatMap(this::rows)
                .map(columns::cells);
    }

    private Stream<PanelRow> rows(PanelYear year) {
        ImmutableList<CountryCode> states =
                year.states().keySet().stream().sorted().collect(ImmutableList.toImmutableList());
        ImmutableList<OrganizationId> existing = year.organizations().keySet().asList();
        return switch (unit) {
            case COUNTRY_YEAR -> states.stream().map(state -> row(year, List.of(state)));
            case ORGANIZATION_YEAR -> existing.stream().map(id -> new PanelRow(year, List.of(), Optional.of(id)));
            case COUNTRY_ORGANIZATION_YEAR ->
                states.stream()
                        .flatMap(state ->
                                existing.stream().map(id -> new PanelRow(year, List.of(state), Optional.of(id))));
            case DYAD_YEAR ->
                IntStream.range(0, states.size())
                        .boxed()
                        .flatMap(first -> states.subList(first + 1, states.size()).stream()
                                .map(second -> row(year, List.of(states.get(first), second))));
        };
    }

    private static PanelRow row(PanelYear year, List<CountryCode> states) {
        return new PanelRow(year, states, Optional.empty());
    }

    /**
     * Returns the codebook of the panel: of what data and which days it is, and what each column tells, with the number
     * of rows that have a value in it. It goes through the rows once.
     *
     * @param firstYear the first year
     * @param lastYear the last year
     * @return the codebook, as Markdown
     * @throws IllegalArgumentException if the years are none from 1 to 9999, or in the wrong order
     */
    public String codebook(int firstYear, int lastYear) {
        int[] known = new int[columns().size()];
        int[] all = new int[1];
        rows(firstYear, lastYear).forEach(row -> {
            all[0]++;
            for (int i = 0; i < known.length; i++) {
                known[i] += row.get(i).isEmpty() ? 0 : 1;
            }
        });
        List<String> lines = new ArrayList<>(List.of(
                "# Codebook: a panel by " + unit.text(),
                "",
                "- years: " + firstYear + " to " + lastYear,
                "- day: " + day.map(on -> on.toString().substring(2)).orElse("any of the year"),
                "- rows: " + all[0],
                "- scope: " + scope,
                "- version: " + (version().isEmpty() ? "none" : version()),
                "- as of: " + asOf(),
                "- readings: "
                        + (dataset.readings().isNone()
                                ? "none"
                                : dataset.readings().describe(dataset.records())),
                "",
                "Where partial dates leave a number open, it lies between certain and certain + possible. A blank is not"
                        + " known, which is not none. n is the number of rows with a value.",
                "",
                "| column | n | what it tells |",
                "| --- | ---: | --- |"));
        for (int i = 0; i < known.length; i++) {
            Column column = columns().get(i);
            lines.add("| `" + column.name() + "` | " + known[i] + " | " + column.definition() + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
