package io.github.latamregionalism.programs.crosswalk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.Term;
import java.util.Arrays;

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

    private final int number;

    CowCode(int number) {
        this.number = number;
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
