package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question about the spells of an organization, or of a country, for every day.
 *
 * @param <L> what the answers list
 */
final class SpellTimeline<L extends Comparable<? super L>> extends Timeline<Answer<L>> {

    // First what every question reads, so that it lies next to the days in memory.
    private final @Nullable Answer<L>[] answers;
    private final Map<L, List<Membership>> spells;
    private final Relation relation;
    private final Function<LocalDate, Coverage> coverage;
    private final Records records;
    private final SpellExtents extents;

    /**
     * Makes a timeline.
     *
     * @param days the days on which an answer may change
     * @param spells the spells on which the answers rest, by what they list and in its order
     * @param relation what is asked
     * @param coverage how far the records cover it on a day
     * @param records the records that the spells are from
     * @param extents the days of the spells
     */
    @SuppressWarnings("unchecked") // an array without elements
    SpellTimeline(
            int[] days,
            Map<L, List<Membership>> spells,
            Relation relation,
            Function<LocalDate, Coverage> coverage,
            Records records,
            SpellExtents extents) {
        super(days);
        this.answers = (@Nullable Answer<L>[]) new Answer<?>[stretches()];
        this.spells = spells;
        this.relation = relation;
        this.coverage = coverage;
        this.records = records;
        this.extents = extents;
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
        for (Map.Entry<L, List<Membership>> ofPair : spells.entrySet()) {
            held.put(ofPair.getKey(), relation.on(day, ofPair.getValue(), extents));
            for (Membership spell : ofPair.getValue()) {
                if (extents.of(spell).contains(day) != Certainty.NO) {
                    behind.add(spell);
                }
            }
        }
        Answer<L> answer = Answer.of(held, behind.build(), coverage.apply(day), records);
        answers[stretch] = answer;
        return answer;
    }
}
