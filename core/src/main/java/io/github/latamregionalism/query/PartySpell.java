package io.github.latamregionalism.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a country is a party to a treaty, between the act by which it joins and the one by which it leaves.
 *
 * @param joining the act by which the country becomes a party
 * @param leaving the denunciation, empty if there is none
 * @param begun the days from its start on, whether it has ended on them or not
 * @param extent the days
 */
record PartySpell(TreatyAction joining, Optional<TreatyAction> leaving, Extent begun, Extent extent) {

    /** The acts as they come: those on an unknown day where the kind of act puts them. */
    private static final Comparator<TreatyAction> SEQUENCE = comparing(PartySpell::rank)
            .thenComparing(act -> act.effective().or(act::date).map(Bound::at).orElse(Bound.UNKNOWN));

    /** Returns the spells of one country in one treaty, from its acts on it. */
    static ImmutableList<PartySpell> of(Optional<EdtfDate> inForce, List<TreatyAction> acts, LocalDate asOf) {
        List<TreatyAction> sequence = new ArrayList<>(acts);
        sequence.sort(SEQUENCE);
        ImmutableList.Builder<PartySpell> spells = ImmutableList.builder();
        for (int i = 0; i < sequence.size(); i++) {
            TreatyAction joining = sequence.get(i);
            @Nullable Extent from = joins(joining) ? from(joining, inForce, asOf) : null;
            if (from == null) {
                continue;
            }
            Optional<TreatyAction> leaving = sequence.subList(i, sequence.size()).stream()
                    .filter(act -> act.action() == TreatyActionKind.DENUNCIATION)
                    .findFirst();
            Optional<Extent> extent = leaving.isEmpty() ? Optional.of(from) : from.intersection(until(leaving.get()));
            if (extent.isPresent()) {
                spells.add(new PartySpell(joining, leaving, from, extent.get()));
            }
        }
        return spells.build();
    }

    private static int rank(TreatyAction act) {
        if (act.effective().isPresent() || act.date().isPresent()) {
            return 1;
        }
        return switch (act.action()) {
            case DENUNCIATION -> 2;
            case REACCESSION -> 3;
            default -> 0;
        };
    }

    private static boolean joins(TreatyAction act) {
        boolean definitiveSignature =
                act.action() == TreatyActionKind.SIGNATURE && act.effective().isPresent();
        return act.action().joins() || definitiveSignature;
    }

    /**
     * Returns the days from which an act makes a party on, or null if it makes none since the treaty is not in force.
     */
    private static @Nullable Extent from(TreatyAction act, Optional<EdtfDate> entryIntoForce, LocalDate asOf) {
        if (act.effective().isPresent()) {
            return SpellDates.startingOn(act.effective().get()).extent();
        }
        if (entryIntoForce.isEmpty()) {
            return null;
        }
        EdtfDate inForce = entryIntoForce.get();
        if (act.date().isEmpty()) {
            return onUnknownDay(inForce, asOf);
        }
        EdtfDate date = act.date().get();
        LocalDate latest = later(date.latest(), inForce.latest());
        if (act.action() == TreatyActionKind.SUCCESSION) {
            return Extent.of(inForce, EdtfDate.from(latest), Bound.OPEN);
        }
        return Extent.of(
                EdtfDate.from(later(date.earliest(), inForce.earliest())),
                EdtfDate.from(latest.plus(Treaties.LONGEST_DELAY_OF_JOINING)),
                Bound.OPEN);
    }

    /** Returns a period that starts on an unknown day, not before the treaty was in force. */
    private static Extent onUnknownDay(EdtfDate inForce, LocalDate asOf) {
        Extent any = SpellDates.startingOn(inForce).extent();
        return SpellDates.of(Bound.UNKNOWN, Bound.OPEN)
                .extent()
                .intersection(any)
                .orElse(any)
                .knownToContain(asOf);
    }

    /** Returns the days until a denunciation takes effect. */
    static Extent until(TreatyAction denunciation) {
        if (denunciation.effective().isPresent()) {
            return SpellDates.of(Bound.OPEN, Bound.at(denunciation.effective().get()))
                    .extent();
        }
        if (denunciation.date().isEmpty()) {
            return SpellDates.of(Bound.OPEN, Bound.UNKNOWN).extent();
        }
        EdtfDate date = denunciation.date().get();
        return Extent.of(Bound.OPEN, date, EdtfDate.from(date.latest().plus(Treaties.LONGEST_DELAY_OF_LEAVING)));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
