package io.github.latamregionalism.programs.crosswalk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.Term;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a cell of the state-year format says of a state and an organization in a year, by the codebook of version 3. */
public enum CowCode implements Term {
    /** Full membership. */
    MEMBER(1),

    /** Associate membership. */
    ASSOCIATE(2),

    /** Observer. */
    OBSERVER(3),

    /** No membership. */
    NONE(0),

    /** The organization does not exist. */
    NOT_IN_EXISTENCE(-1),

    /** Missing data. */
    MISSING(-9);

    static final ImmutableMap<String, CowCode> BY_NUMBER =
            Maps.uniqueIndex(Arrays.asList(values()), code -> Integer.toString(code.number));

    private static final Pattern FRACTION = Pattern.compile("\\.0+$");

    /** How statistical software writes that a value is missing. */
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", ".", "NA");

    private final int number;

    CowCode(int number) {
        this.number = number;
    }

    /** Returns whether a cell of a file says that its value is missing. */
    static boolean isNothing(String cell) {
        return NOTHING.contains(cell);
    }

    /**
     * Returns a number of a file without the fraction of zeros that statistical software adds: {@code 155.0} is 155.
     */
    static String withoutFraction(String cell) {
        return FRACTION.matcher(cell.strip()).replaceFirst("");
    }

    /** {@return the number that stands for it in a file} */
    public int number() {
        return number;
    }

    /** {@return the code as a reading: where there is no organization, nobody is a member of it} */
    CowCode asReading() {
        return this == NOT_IN_EXISTENCE ? NONE : this;
    }
}
