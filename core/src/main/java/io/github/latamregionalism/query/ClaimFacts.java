package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;

/**
 * A claim of the paper beside the dated facts that bear on it. They neither prove nor refute it: they are what happened
 * to those that the claim is about.
 *
 * @param claim the claim
 * @param membershipChanges the withdrawals, dissolutions, suspensions and absences of the countries and organizations
 *     that the claim is about, by date. Ends of suspensions and absences are among them, changes on unknown days are
 *     not
 * @param events the events in which those countries and organizations act or are acted on, by date
 * @param treatyActions what those countries did about any treaty, and what any country did about the treaties that the
 *     claim is about, by treaty, country and date
 * @param approaches the approaches of drug policy of those countries, by country and start
 * @param instruments the instruments that the claim is about, and those of the countries or in which they are partners,
 *     by start
 * @see Literature#factsBearingOn
 */
@JsonRecord
public record ClaimFacts(
        @JsonProperty("claim") Claim claim,
        @JsonProperty("membership_changes") ImmutableList<Change<Membership>> membershipChanges,
        @JsonProperty("events") ImmutableList<Event> events,
        @JsonProperty("treaty_actions") ImmutableList<TreatyAction> treatyActions,
        @JsonProperty("approaches") ImmutableList<Approach> approaches,
        @JsonProperty("instruments") ImmutableList<Instrument> instruments) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public ClaimFacts {
        requireNonNull(claim, "claim");
        requireNonNull(membershipChanges, "membershipChanges");
        requireNonNull(events, "events");
        requireNonNull(treatyActions, "treatyActions");
        requireNonNull(approaches, "approaches");
        requireNonNull(instruments, "instruments");
    }

    /**
     * {@return all facts, each once, such as to cite their sources: the spells of membership, the events, the acts, the
     * approaches and the instruments}
     */
    public ImmutableList<Sourced> all() {
        return ImmutableSet.<Sourced>builder()
                .addAll(membershipChanges.stream().map(Change::fact).iterator())
                .addAll(events)
                .addAll(treatyActions)
                .addAll(approaches)
                .addAll(instruments)
                .build()
                .asList();
    }
}
