package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Comparator;

/**
 * A country or an organization, by its key: whatever can act, or be named.
 *
 * <p>The two forms of key have no text in common, so the text of an actor tells which it is: {@code CAN} is Canada and
 * {@code can} the Andean Community.
 */
public sealed interface Actor permits CountryCode, OrganizationId {

    /** By text: countries by code, before all organizations whose id begins with a letter. */
    Comparator<Actor> ORDER = (one, other) -> one.toString().compareTo(other.toString());

    /**
     * Returns the key of a country or of an organization.
     *
     * @param text the ISO 3166-1 alpha-3 code of a country, or the id of an organization
     * @return the key; it need not be in any dataset
     * @throws IllegalArgumentException if the text has the form of neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Actor of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return CountryCode.of(text);
            }
        }
        return OrganizationId.of(text);
    }

    /** {@return the text of the key} */
    @Override
    String toString();
}
