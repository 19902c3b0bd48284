package io.github.latamregionalism.programs.enrich;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.time.Certainty;
import java.util.Map;

/** A column that enrichment adds to events; all but the first and the last hold lists. */
public enum EventColumn implements Term {
    /** The ISO 3166-1 alpha-3 code of the country, such as {@code BOL}. */
    ISO3,

    /** The organizations of which the country certainly was a member, suspended and inactive membership included. */
    ORGANIZATIONS,

    /** The organizations of which the dates leave open whether it was a member. */
    POSSIBLE_ORGANIZATIONS,

    /** Every status in an organization, such as {@code oas:suspended}; one that is only possible ends in {@code ?}. */
    STANDING,

    /** The types of drug policy that the country certainly followed. */
    APPROACHES,

    /** The types of drug policy of which the dates leave open whether it followed them. */
    POSSIBLE_APPROACHES,

    /**
     * The status in each treaty about which the country had acted, such as {@code illicit-traffic-1988:party}; one that
     * is only possible ends in {@code ?}.
     */
    TREATIES,

    /** Whether the day lies after the one to which the dataset is known: {@code true} or {@code false}. */
    AFTER_AS_OF;

    private static final Joiner SEPARATED = Joiner.on(';');

    /** {@return the name of the column} */
    @Override
    public String text() {
        return Ascii.toLowerCase(name());
    }

    /** {@return whether the column holds lists} */
    public boolean isList() {
        return this != ISO3 && this != AFTER_AS_OF;
    }

    /**
     * Returns what the column says.
     *
     * @param context what is known of the country on the day
     * @return the elements of the list, in ascending order
     */
    public ImmutableList<String> values(Context context) {
        return switch (this) {
            case ISO3 -> ImmutableList.of(context.country().toString());
            case ORGANIZATIONS -> memberships(context, Certainty.YES);
            case POSSIBLE_ORGANIZATIONS -> memberships(context, Certainty.POSSIBLE);
            case STANDING -> qualified(context.organizations());
            case APPROACHES -> approaches(context, Certainty.YES);
            case POSSIBLE_APPROACHES -> approaches(context, Certainty.POSSIBLE);
            case TREATIES -> qualified(context.treaties());
            case AFTER_AS_OF -> ImmutableList.of(String.valueOf(context.afterAsOf()));
        };
    }

    /**
     * Returns what the column says as the text of a cell.
     *
     * @param context what is known of the country on the day
     * @return the elements of the list, separated by semicolons
     */
    public String cell(Context context) {
        return SEPARATED.join(values(context));
    }

    private static ImmutableList<String> memberships(Context context, Certainty certainty) {
        return context.organizations().entrySet().stream()
                .filter(entry -> entry.getKey().status() == Status.MEMBER && entry.getValue() == certainty)
                .map(entry -> entry.getKey().organization().toString())
                .collect(toImmutableList());
    }

    private static ImmutableList<String> approaches(Context context, Certainty certainty) {
        return context.approaches().entrySet().stream()
                .filter(entry -> entry.getValue() == certainty)
                .map(Map.Entry::getKey)
                .map(ApproachModel::text)
                .collect(toImmutableList());
    }

    /** EDTF marks what is uncertain with a question mark, and so does this. */
    private static ImmutableList<String> qualified(Map<?, Certainty> statuses) {
        return statuses.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == Certainty.POSSIBLE ? "?" : ""))
                .collect(toImmutableList());
    }
}
