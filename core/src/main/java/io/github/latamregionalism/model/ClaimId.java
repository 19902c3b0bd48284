package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.paper.Claim;
import java.util.regex.Pattern;

/** The key of a {@link Claim}, such as {@code c044}. */
public final class ClaimId extends Id<ClaimId> {

    private static final Pattern FORM = Pattern.compile("c[0-9]{3}");

    private ClaimId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text {@code c} and three digits
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimId of(String text) {
        requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a claim id: it must be c and three digits, such as c044");
        }
        return new ClaimId(text);
    }
}
