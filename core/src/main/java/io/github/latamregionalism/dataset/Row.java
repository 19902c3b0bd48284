package io.github.latamregionalism.dataset;

import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.SpellDates;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A row of a file whose cells are all well formed. */
final class Row {

    private final Table<?> table;
    private final @Nullable Object[] values;

    Row(Table<?> table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** Returns the value of a column that always has one. */
    <T> T get(Column<T> column) {
        @Nullable T value = value(column);
        if (value == null) {
            throw new NoSuchElementException(table.file() + " has no value in " + column);
        }
        return value;
    }

    /** Returns the value of a column that may have none. */
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable(value(column));
    }

    /** Returns the number in a column that may have none. */
    OptionalInt findNumber(Column<Integer> column) {
        @Nullable Integer value = value(column);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Returns the period between the values of two columns. */
    SpellDates period(Column<Bound> start, Column<Bound> end) {
        try {
            return SpellDates.of(get(start), get(end));
        } catch (IllegalArgumentException e) {
            throw new RejectedRowException(
                    end, "end \"" + get(end) + "\" is not after start \"" + get(start) + "\"", e);
        }
    }

    @SuppressWarnings("unchecked") // each value was made by the type of its column
    private <T> @Nullable T value(Column<T> column) {
        return (T) values[table.indexOf(column)];
    }
}
