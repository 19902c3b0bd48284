package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question about some spells, for every day.
 *
 * @param <K> what the answers list
 */
final class SpellTimeline<K extends Comparable<? super K>> extends Timeline {

    // First what every question reads, so that it lies next to the days in memory.
    private final @Nullable Answer<K>[] answers;
    private final List<Membership> spells;
    private final List<K> listed;
    private final List<Extent> extents;
    private final Status status;
    private final LocalDate asOf;
    private final IntervalIndex index;

    /**
     * Makes a timeline.
     *
     * @param spells the spells of the status, and those that keep from what they would give
     * @param listed what the answers list of each
     */
    SpellTimeline(List<Membership> spells, List<K> listed, Status status, LocalDate asOf) {
        this(spells, listed, extents(spells, asOf), status, asOf);
    }

    private SpellTimeline(
            List<Membership> spells, List<K> listed, List<Extent> extents, Status status, LocalDate asOf) {
        super(changeDays(spells, listed, extents, status, asOf));
        this.answers = unasked(stretches());
        this.spells = spells;
        this.listed = listed;
        this.extents = extents;
        this.status = status;
        this.asOf = asOf;
        int[] starts = new int[extents.size()];
        int[] ends = new int[extents.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = EpochDays.of(extents.get(i).earliestStart());
            ends[i] = EpochDays.of(extents.get(i).latestEnd());
        }
        this.index = IntervalIndex.of(starts, ends);
    }

    private static List<Extent> extents(List<Membership> spells, LocalDate asOf) {
        List<Extent> extents = new ArrayList<>(spells.size());
        for (Membership spell : spells) {
            extents.add(KnownExtent.of(spell.period(), asOf));
        }
        return extents;
    }

    private static <K> int[] changeDays(
            List<Membership> spells, List<K> listed, List<Extent> extents, Status status, LocalDate asOf) {
        int[] days = new int[4 * extents.size() + 1];
        int count = 0;
        days[count++] = EpochDays.of(asOf) + 1;
        for (Extent extent : extents) {
            days[count++] = EpochDays.of(extent.earliestStart());
            days[count++] = EpochDays.of(extent.latestStart());
            days[count++] = EpochDays.of(extent.earliestEnd());
            days[count++] = EpochDays.of(extent.latestEnd());
        }
        return asksWhoTookPart(spells, status) ? withActs(days, spells, listed, asOf) : days;
    }

    private static boolean asksWhoTookPart(List<Membership> spells, Status status) {
        for (Membership spell : spells) {
            if (spell.status() != status) {
                return true;
            }
        }
        return false;
    }

    /** Returns the days with those on which acts shared by the spells of one country in one organization tell more. */
    private static <K> int[] withActs(int[] days, List<Membership> spells, List<K> listed, LocalDate asOf) {
        Map<K, List<Membership>> byKey = new HashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            byKey.computeIfAbsent(listed.get(i), key -> new ArrayList<>()).add(spells.get(i));
        }
        return IntStream.concat(
                        Arrays.stream(days),
                        byKey.values().stream()
                                .flatMap(those -> TakingPart.changeDays(those, asOf).stream())
                                .mapToInt(EpochDays::of))
                .toArray();
    }

    @SuppressWarnings("unchecked") // an array without elements
    private static <K extends Comparable<? super K>> @Nullable Answer<K>[] unasked(int count) {
        return (@Nullable Answer<K>[]) new Answer<?>[count];
    }

    Status status() {
        return status;
    }

    /** Returns the answer for a day. */
    Answer<K> on(LocalDate day) {
        int stretch = stretchOf(day);
        Answer<K> known = answers[stretch];
        return known != null ? known : ask(stretch);
    }

    private Answer<K> ask(int stretch) {
        LocalDate day = dayIn(stretch);
        int epochDay = EpochDays.of(day);
        TreeMap<K, Certainty> held = new TreeMap<>();
        TreeMap<K, Certainty> kept = new TreeMap<>();
        ImmutableList.Builder<Membership> behind = ImmutableList.builder();
        for (int i : index.overlapping(epochDay, epochDay + 1)) {
            Membership spell = spells.get(i);
            TreeMap<K, Certainty> side = spell.status() == status ? held : kept;
            Certainty certainty = extents.get(i).contains(day);
            Certainty before = side.get(listed.get(i));
            side.put(listed.get(i), before == null ? certainty : before.or(certainty));
            behind.add(spell);
        }
        for (Map.Entry<K, Certainty> entry : held.entrySet()) {
            Certainty from = kept.get(entry.getKey());
            if (from != null && entry.getValue().and(from.not()) == Certainty.POSSIBLE) {
                entry.setValue(TakingPart.on(day, spellsOf(entry.getKey()), asOf));
            } else if (from != null) {
                entry.setValue(entry.getValue().and(from.not()));
            }
        }
        Answer<K> answer = Answer.of(held, behind.build(), day, asOf);
        answers[stretch] = answer;
        return answer;
    }

    private List<Membership> spellsOf(K key) {
        List<Membership> those = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).equals(key)) {
                those.add(spells.get(i));
            }
        }
        return those;
    }
}
