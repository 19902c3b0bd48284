package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import java.util.function.Function;

/**
 * A fact that holds on the day, or on some of the days, asked about.
 *
 * @param fact the fact
 * @param certainty how surely it holds: {@link Certainty#YES} or {@link Certainty#POSSIBLE}
 * @param <F> the kind of fact
 */
@JsonRecord
public record OnDay<F extends Sourced>(
        @JsonProperty("fact") @JsonOfType F fact,
        @JsonProperty("certainty") Certainty certainty) implements Dated<F> {

    /**
     * Makes a fact that holds.
     *
     * @param fact the fact
     * @param certainty how surely it holds
     * @throws IllegalArgumentException if it does not hold
     */
    public OnDay {
        requireNonNull(fact, "fact");
        requireNonNull(certainty, "certainty");
        if (certainty == Certainty.NO) {
            throw new IllegalArgumentException("a fact that does not hold is not held: " + fact);
        }
    }

    /** Returns those of some facts that certainly or possibly hold, in their order. */
    static <F extends Sourced> ImmutableList<OnDay<F>> held(Iterable<F> facts, Function<F, Certainty> certainty) {
        ImmutableList.Builder<OnDay<F>> held = ImmutableList.builder();
        for (F fact : facts) {
            Certainty holds = certainty.apply(fact);
            if (holds != Certainty.NO) {
                held.add(new OnDay<>(fact, holds));
            }
        }
        return held.build();
    }
}
