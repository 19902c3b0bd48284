package io.github.latamregionalism.query;

import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;

/**
 * A fact on the day, or in the days, of a question, with its certainty: an {@link OnDay}, a {@link Change} or a
 * {@link ChronicleEntry}.
 *
 * @param <F> the kind of fact
 */
public sealed interface Dated<F extends Sourced> permits OnDay, Change, ChronicleEntry {

    /** {@return the fact, such as a spell of membership} */
    F fact();

    /**
     * {@return how surely the fact belongs to the day or the days asked about: {@link Certainty#YES} or
     * {@link Certainty#POSSIBLE}}
     */
    Certainty certainty();

    /** {@return whether the fact belongs there whatever the days behind partial dates are} */
    default boolean isCertain() {
        return certainty() == Certainty.YES;
    }
}
