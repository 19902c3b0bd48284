package io.github.latamregionalism.query;

import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;

/**
 * A fact that holds on the day, or on some of the days, asked about.
 *
 * @param fact the fact
 * @param certainty how surely it holds: {@link Certainty#YES} or {@link Certainty#POSSIBLE}
 * @param <F> the kind of fact
 */
public record OnDay<F extends Sourced>(F fact, Certainty certainty) implements Dated<F> {

    /**
     * Makes a fact that holds.
     *
     * @param fact the fact
     * @param certainty how surely it holds
     * @throws IllegalArgumentException if it does not hold
     */
    public OnDay {
        if (certainty == Certainty.NO) {
            throw new IllegalArgumentException("a fact that does not hold is not held: " + fact);
        }
    }
}
