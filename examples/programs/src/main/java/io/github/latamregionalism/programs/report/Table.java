package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.words.Held;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.time.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a report, with what each column shows of them.
 *
 * @param <R> what a row is about
 */
public final class Table<R> {

    /** The column of what the parties themselves do not agree about. */
    private static final String DISPUTED = "disputed";

    /** Who is shown a column. */
    enum Audience {
        /** Everybody. */
        ALL,
        /** People, and JSON for completeness. */
        PEOPLE,
        /** CSV and JSON. */
        MACHINES,
        /** CSV, where JSON nests what it holds. */
        CSV,
        /** JSON, where CSV has columns for the parts. */
        JSON
    }

    /**
     * A column.
     *
     * @param name the name in snake case
     * @param audience who is shown it
     * @param value what it shows: a word, a date, a list, an optional value
     */
    public record Column<R>(String name, Audience audience, Function<? super R, ?> value) {

        /** Returns the text in a row, nothing where there is no value. */
        String text(R row, Words words) {
            return shown(value.apply(row), words);
        }

        /** Returns the cell in a row as people read it. */
        Cell cell(R row, Words words) {
            @Nullable Object of = value.apply(row);
            return new Cell(
                    PlainText.escaped(shown(of, words)),
                    isOpen(of) || (name.equals(DISPUTED) && Boolean.TRUE.equals(of)));
        }

        private static boolean isOpen(@Nullable Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.filter(Column::isOpen).isPresent();
            }
            if (value instanceof Collection<?> collection) {
                return collection.stream().anyMatch(Column::isOpen);
            }
            return value == Certainty.POSSIBLE
                    || (value instanceof Held held && held.certainty() == Certainty.POSSIBLE);
        }

        /** Returns the value in a row, which JSON writes by its annotations. */
        @Nullable
        Object json(R row) {
            return value.apply(row);
        }

        private static String shown(@Nullable Object value, Words words) {
            if (value instanceof Optional<?> optional) {
                return shown(optional.orElse(null), words);
            }
            if (value instanceof Collection<?> collection) {
                return collection.stream()
                        .map(one -> shown(one, words))
                        .collect(Collectors.joining(words.say("separator")));
            }
            return value == null ? "" : words.of(value);
        }
    }

    private final String name;
    private final Supplier<Stream<R>> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    /**
     * Makes a table without columns.
     *
     * @param name what the rows are, in snake case
     * @param rows the rows
     */
    public Table(String name, Collection<? extends R> rows) {
        this(name, ImmutableList.<R>copyOf(rows)::stream);
    }

    /**
     * Makes a table without columns whose rows are made as they are printed.
     *
     * @param name what the rows are, in snake case
     * @param rows makes the rows, the same at every call
     */
    public Table(String name, Supplier<Stream<R>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Adds a column. */
    public Table<R> column(String name, Function<? super R, ?> value) {
        columns.add(new Column<>(name, Audience.ALL, value));
        return this;
    }

    /** Adds a column that CSV does not have. */
    public Table<R> forPeople(String name, Function<? super R, ?> value) {
        columns.add(new Column<>(name, Audience.PEOPLE, value));
        return this;
    }

    /** Adds a column that is not shown to people. */
    public Table<R> forMachines(String name, Function<? super R, ?> value) {
        columns.add(new Column<>(name, Audience.MACHINES, value));
        return this;
    }

    /** Adds a column that only CSV has. */
    public Table<R> forCsv(String name, Function<? super R, ?> value) {
        columns.add(new Column<>(name, Audience.CSV, value));
        return this;
    }

    /** Adds a column that only JSON has. */
    public Table<R> forJson(String name, Function<? super R, ?> value) {
        columns.add(new Column<>(name, Audience.JSON, value));
        return this;
    }

    /** Marks the rows beyond the day to which the data are complete; people see the mark where there is one. */
    public Table<R> afterAsOf(Predicate<? super R> isAfter) {
        if (rows().anyMatch(isAfter)) {
            forPeople("after_as_of", row -> isAfter.test(row) ? Certainty.YES : "");
        }
        return forMachines("after_as_of", isAfter::test);
    }

    /** Returns whether only people are shown the table. */
    boolean isForPeople() {
        return columns.stream().allMatch(column -> column.audience() == Audience.PEOPLE);
    }

    public String name() {
        return name;
    }

    public Stream<R> rows() {
        return rows.get();
    }

    /** Returns whether there are no rows. */
    public boolean isEmpty() {
        return rows().findAny().isEmpty();
    }

    /** Returns the columns that a format shows. */
    public ImmutableList<Column<R>> columns(Format format) {
        return columns.stream()
                .filter(column -> switch (column.audience()) {
                    case ALL -> true;
                    case PEOPLE -> format != Format.CSV;
                    case MACHINES -> format != Format.TABLE;
                    case CSV -> format == Format.CSV;
                    case JSON -> format == Format.JSON;
                })
                .collect(ImmutableList.toImmutableList());
    }
}
