package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to every question about the spells of one organization, or of one country, for every day.
 *
 * <p>A question is compiled when it is first asked.
 *
 * @param <K> what the answers list: the countries of an organization, or the organizations of a country
 */
final class SpellTimelines<K extends Comparable<? super K>> {

    private final List<Membership> spells = new ArrayList<>();
    private final List<K> listed = new ArrayList<>();
    private final LocalDate asOf;
    private volatile @Nullable SpellTimeline<K> members;
    private volatile @Nullable SpellTimeline<K> participants;
    private volatile ImmutableList<SpellTimeline<K>> others = ImmutableList.of();

    SpellTimelines(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Adds a spell, before anything is asked. */
    void add(Membership spell, K key) {
        spells.add(spell);
        listed.add(key);
    }

    List<Membership> spells() {
        return spells;
    }

    SpellTimeline<K> members() {
        SpellTimeline<K> known = members;
        if (known == null) {
            known = compile(Status.MEMBER, false);
            members = known;
        }
        return known;
    }

    SpellTimeline<K> withStatus(Status status) {
        if (status == Status.MEMBER) {
            return members();
        }
        SpellTimeline<K> known = amongOthers(status);
        if (known == null) {
            synchronized (this) {
                known = amongOthers(status);
                if (known == null) {
                    known = compile(status, false);
                    others = ImmutableList.<SpellTimeline<K>>builder()
                            .addAll(others)
                            .add(known)
                            .build();
                }
            }
        }
        return known;
    }

    private @Nullable SpellTimeline<K> amongOthers(Status status) {
        for (SpellTimeline<K> known : others) {
            if (known.status() == status) {
                return known;
            }
        }
        return null;
    }

    SpellTimeline<K> participants() {
        SpellTimeline<K> known = participants;
        if (known == null) {
            known = compile(Status.MEMBER, true);
            participants = known;
        }
        return known;
    }

    private SpellTimeline<K> compile(Status status, boolean taking) {
        List<Membership> relevant = new ArrayList<>();
        List<K> keys = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Membership spell = spells.get(i);
            if (spell.status() == status || (taking && TakingPart.keepsFrom(spell.status()))) {
                relevant.add(spell);
                keys.add(listed.get(i));
            }
        }
        return new SpellTimeline<>(relevant, keys, status, asOf);
    }
}
