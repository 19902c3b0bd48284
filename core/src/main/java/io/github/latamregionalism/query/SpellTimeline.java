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
 * <p>The answer changes only where an extent does. A look-up is a search among these days; the answer of a stretch
 * between two of them is made when it is first asked for, and from then on shared.
 *
 * <p>Thread-safe: an answer is immutable, so that one that two threads make at once may be taken from either.
 *
 * @param <K> what the answers list
 */
final class SpellTimeline<K extends Comparable<? super K>> {

    // First what every question reads, so that it lies together in memory.
    private final int[] changeDays;
    private final double changesPerDay;
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
        this.spells = spells;
        this.listed = listed;
        this.status = status;
        this.asOf = asOf;
        this.extents = new ArrayList<>(spells.size());
        int[] starts = new int[spells.size()];
        int[] ends = new int[spells.size()];
        int[] days = new int[4 * spells.size() + 1];
        int count = 0;
        days[count++] = EpochDays.of(asOf) + 1;
        for (int i = 0; i < starts.length; i++) {
            Extent extent = KnownExtent.of(spells.get(i).period(), asOf);
            extents.add(extent);
            starts[i] = EpochDays.of(extent.earliestStart());
            ends[i] = EpochDays.of(extent.latestEnd());
            days[count++] = starts[i];
            days[count++] = EpochDays.of(extent.latestStart());
            days[count++] = EpochDays.of(extent.earliestEnd());
            days[count++] = ends[i];
        }
        this.index = IntervalIndex.of(starts, ends);
        this.changeDays = distinct(asksWhoTookPart() ? withActs(days) : days);
        this.changesPerDay = perDay(changeDays);
        this.answers = unasked(changeDays.length + 1);
    }

    private boolean asksWhoTookPart() {
        for (Membership spell : spells) {
            if (spell.status() != status) {
                return true;
            }
        }
        return false;
    }

    /** Returns the days with those on which acts shared by the spells of one country in one organization tell more. */
    private int[] withActs(int[] days) {
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

    /** Returns the days in order, each once, without those that stand for an open or unknown end. */
    private static int[] distinct(int[] days) {
        Arrays.sort(days);
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            boolean endless = days[i] == Integer.MIN_VALUE || days[i] == Integer.MAX_VALUE;
            if (!endless && (count == 0 || days[i] != days[count - 1])) {
                days[count++] = days[i];
            }
        }
        return Arrays.copyOf(days, count);
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
        int stretch = countUpTo(day.toEpochDay(), changeDays, changesPerDay);
        Answer<K> known = answers[stretch];
        return known != null ? known : ask(stretch);
    }

    /** Returns how many days there are to each day from the first to the last, if they are spread evenly. */
    static double perDay(int[] days) {
        return days.length == 0 ? 0 : days.length / ((double) days[days.length - 1] - days[0] + 1);
    }

    /**
     * Returns the number of days up to a day.
     *
     * <p>A binary search that widens from where the day would be if the days were spread evenly: what lies around there
     * is together in memory, which the middles of halves and quarters are not.
     *
     * @param epochDay the day
     * @param days different days in order
     * @param perDay {@link #perDay} of them
     */
    static int countUpTo(long epochDay, int[] days, double perDay) {
        if (days.length == 0) {
            return 0;
        }
        int low = (int) Math.max(0, Math.min((epochDay - days[0]) * perDay, days.length));
        int high = low;
        int step = 1;
        while (low > 0 && days[low - 1] > epochDay) {
            high = low - 1;
            low = Math.max(0, low - step);
            step *= 2;
        }
        while (high < days.length && days[high] <= epochDay) {
            low = high + 1;
            high = Math.min(days.length, high + step);
            step *= 2;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Answer<K> ask(int stretch) {
        int epochDay = stretch == 0 ? changeDays[0] - 1 : changeDays[stretch - 1];
        LocalDate day = LocalDate.ofEpochDay(epochDay);
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
