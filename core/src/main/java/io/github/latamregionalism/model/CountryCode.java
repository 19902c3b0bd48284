package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link Country}: its ISO 3166-1 alpha-3 code, such as {@code BRA}. */
public final class CountryCode extends Id<CountryCode> implements Actor {

    private CountryCode(String text) {
        super(text);
    }

    /**
     * {@return the code with a text; it need not be in any dataset}
     *
     * @param alpha3 three capital letters, such as {@code BRA}
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountryCode of(String alpha3) {
        boolean valid = alpha3.length() == 3;
        for (int i = 0; valid && i < 3; i++) {
            valid = alpha3.charAt(i) >= 'A' && alpha3.charAt(i) <= 'Z';
        }
        if (!valid) {
            throw new IllegalArgumentException("\"" + alpha3
                    + "\" is not a country code: it must be the three capital letters of ISO 3166-1 alpha-3");
        }
        return new CountryCode(alpha3);
    }
}
