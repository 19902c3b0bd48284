package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.policy.Instrument;

/** The key of an {@link Instrument}, such as {@code ury-ley-19172}. */
public final class InstrumentId extends Id<InstrumentId> {

    private InstrumentId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstrumentId of(String text) {
        return new InstrumentId(requireKebabCase("an instrument id", text));
    }
}
