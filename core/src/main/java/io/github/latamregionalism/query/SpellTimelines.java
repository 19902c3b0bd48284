package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers about the spells of organizations, or about those of countries, for every day.
 *
 * @param <K> what is asked about
 * @param <L> what the answers list: the countries of an organization, or the organizations of a country
 */
final class SpellTimelines<K extends Actor, L extends Comparable<? super L>> {

    private final String asked;
    private final Records records;
    private final SpellExtents extents;
    private final Map<K, Map<L, List<Membership>>> spells = new HashMap<>();
    private final Map<Status, Timelines<K, Answer<L>>> byStatus = new EnumMap<>(Status.class);
    private final Timelines<K, Answer<L>> members;
    private final Timelines<K, Answer<L>> participants;

    SpellTimelines(Class<K> asked, Class<L> listed, Records records, SpellExtents extents) {
        this.asked = asked == CountryCode.class ? "country" : "organization";
        this.records = records;
        this.extents = extents;
        for (Membership spell : records.memberships()) {
            K key = oneOf(spell, asked);
            L other = oneOf(spell, listed);
            Map<L, List<Membership>> byListed = spells.get(key);
            if (byListed == null) {
                byListed = new TreeMap<>();
                spells.put(key, byListed);
            }
            List<Membership> ofPair = byListed.get(other);
            if (ofPair == null) {
                ofPair = new ArrayList<>();
                byListed.put(other, ofPair);
            }
            ofPair.add(spell);
        }
        for (Status status : Status.values()) {
            byStatus.put(status, timelines(Relation.of(status)));
        }
        members = withStatus(Status.MEMBER);
        participants = timelines(Relation.PARTICIPATION);
    }

    /** Returns the country of a spell, or its organization. */
    private static <A> A oneOf(Membership spell, Class<A> type) {
        return type.cast(type == CountryCode.class ? spell.country() : spell.organization());
    }

    Timelines<K, Answer<L>> members() {
        return members;
    }

    Timelines<K, Answer<L>> participants() {
        return participants;
    }

    @SuppressWarnings("NullAway") // there is one for every status
    Timelines<K, Answer<L>> withStatus(Status status) {
        return byStatus.get(status);
    }

    /** Returns all spells of a key, by what the answers list. */
    Map<L, List<Membership>> spellsOf(K key) {
        @Nullable Map<L, List<Membership>> known = spells.get(key);
        if (known == null) {
            Questions.require(key, records);
            return Map.of();
        }
        return known;
    }

    /** Returns those that certainly or possibly participated on some day of a range. */
    Answer<L> participantsIn(K key, DayRange range) {
        TreeMap<L, Certainty> held = new TreeMap<>();
        ImmutableList.Builder<Membership> behind = ImmutableList.builder();
        for (Map.Entry<L, List<Membership>> ofPair : spellsOf(key).entrySet()) {
            List<Membership> within = new ArrayList<>();
            Certainty member = Certainty.NO;
            boolean prevented = false;
            for (Membership spell : ofPair.getValue()) {
                Certainty overlaps = range.overlaps(extents.of(spell));
                if (Relation.PARTICIPATION.restsOn(spell) && overlaps != Certainty.NO) {
                    within.add(spell);
                    member = spell.status() == Status.MEMBER ? member.or(overlaps) : member;
                    prevented |= spell.status() != Status.MEMBER;
                }
            }
            Certainty certainty =
                    prevented ? onSomeDay(range, ofPair.getValue()).and(member) : member;
            if (certainty != Certainty.NO) {
                held.put(ofPair.getKey(), certainty);
                behind.addAll(within);
            }
        }
        LocalDate last = range.endExclusive().isEqual(LocalDate.MIN)
                ? LocalDate.MIN
                : range.endExclusive().minusDays(1);
        return Answer.of(
                held,
                behind.build(),
                Coverage.of(key, Relation.PARTICIPATION.statuses(), last, extents, records),
                records);
    }

    /** Returns how surely a country participated on the surest day of a range. */
    private Certainty onSomeDay(DayRange range, List<Membership> ofPair) {
        Certainty surest = Relation.PARTICIPATION.on(range.startInclusive(), ofPair, extents);
        for (int day : Relation.changeDays(ofPair, extents)) {
            LocalDate change = LocalDate.ofEpochDay(day);
            if (range.contains(change, change) == Certainty.YES) {
                surest = surest.or(Relation.PARTICIPATION.on(change, ofPair, extents));
            }
        }
        return surest;
    }

    /** Returns the days on which an answer about a key may change, each once and in order. */
    int[] changeDays(K key) {
        int[] days = {};
        for (List<Membership> ofPair : spellsOf(key).values()) {
            days = concat(days, Relation.changeDays(ofPair, extents));
        }
        return Timeline.distinct(days);
    }

    private static int[] concat(int[] days, int... more) {
        int[] all = Arrays.copyOf(days, days.length + more.length);
        System.arraycopy(more, 0, all, days.length, more.length);
        return all;
    }

    private Timelines<K, Answer<L>> timelines(Relation relation) {
        return new Timelines<>(asked, new Function<>() {
            @Override
            public Timeline<Answer<L>> apply(K key) {
                return timeline(key, relation);
            }
        });
    }

    private Timeline<Answer<L>> timeline(K key, Relation relation) {
        Map<L, List<Membership>> relevant = new TreeMap<>();
        int[] days = concat(Coverage.changeDays(key, extents, records), Timeline.epochDay(records.asOf()) + 1);
        for (Map.Entry<L, List<Membership>> ofPair : spellsOf(key).entrySet()) {
            List<Membership> those = new ArrayList<>();
            for (Membership spell : ofPair.getValue()) {
                if (relation.restsOn(spell)) {
                    those.add(spell);
                }
            }
            if (!those.isEmpty()) {
                relevant.put(ofPair.getKey(), those);
                days = concat(days, Relation.changeDays(those, extents));
            }
        }
        return new Answers(days, key, relevant, relation);
    }

    /** The answers to one question about a key. */
    private final class Answers extends Timeline<Answer<L>> {

        // First what every question reads, so that it lies next to the days in memory.
        private final @Nullable Answer<L>[] answers;
        private final K key;
        private final Map<L, List<Membership>> relevant;
        private final Relation relation;

        @SuppressWarnings("unchecked") // an array without elements
        Answers(int[] days, K key, Map<L, List<Membership>> relevant, Relation relation) {
            super(days);
            this.answers = (@Nullable Answer<L>[]) new Answer<?>[stretches()];
            this.key = key;
            this.relevant = relevant;
            this.relation = relation;
        }

        @Override
        Answer<L> on(LocalDate day) {
            int stretch = stretchOf(day);
            Answer<L> known = answers[stretch];
            return known != null ? known : ask(stretch);
        }

        private Answer<L> ask(int stretch) {
            LocalDate day = dayIn(stretch);
            TreeMap<L, Certainty> held = new TreeMap<>();
            ImmutableList.Builder<Membership> behind = ImmutableList.builder();
            for (Map.Entry<L, List<Membership>> ofPair : relevant.entrySet()) {
                held.put(ofPair.getKey(), relation.on(day, ofPair.getValue(), extents));
                for (Membership spell : ofPair.getValue()) {
                    if (extents.of(spell).contains(day) != Certainty.NO) {
                        behind.add(spell);
                    }
                }
            }
            Coverage coverage = Coverage.of(key, relation.statuses(), day, extents, records);
            Answer<L> answer = Answer.of(held, behind.build(), coverage, records);
            answers[stretch] = answer;
            return answer;
        }
    }
}
