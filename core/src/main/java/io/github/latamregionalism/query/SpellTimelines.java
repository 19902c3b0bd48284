package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers to every question about the spells of one organization, or of one country, for every day.
 *
 * <p>A question is compiled when it is first asked: its answers change only on the days on which some extent does.
 *
 * @param <K> what the answers list: the countries of an organization, or the organizations of a country
 */
abstract class SpellTimelines<K extends Comparable<? super K>> {

    private final ImmutableList<Membership> spells;
    private final LocalDate asOf;
    private final Map<Status, Timeline<Answer<K>>> byStatus = new EnumMap<>(Status.class);
    private volatile @Nullable Timeline<Answer<K>> members;
    private volatile @Nullable Timeline<Answer<K>> participants;

    SpellTimelines(ImmutableList<Membership> spells, LocalDate asOf) {
        this.spells = spells;
        this.asOf = asOf;
    }

    /** Returns what the answers list of a spell. */
    abstract K listed(Membership spell);

    final ImmutableList<Membership> spells() {
        return spells;
    }

    final Timeline<Answer<K>> members() {
        Timeline<Answer<K>> known = members;
        if (known == null) {
            known = withStatus(Status.MEMBER);
            members = known;
        }
        return known;
    }

    final synchronized Timeline<Answer<K>> withStatus(Status status) {
        Timeline<Answer<K>> known = byStatus.get(status);
        if (known == null) {
            known = compile(status, false);
            byStatus.put(status, known);
        }
        return known;
    }

    final Timeline<Answer<K>> participants() {
        Timeline<Answer<K>> known = participants;
        if (known == null) {
            known = compile(Status.MEMBER, true);
            participants = known;
        }
        return known;
    }

    private Timeline<Answer<K>> compile(Status status, boolean taking) {
        List<Membership> relevant = new ArrayList<>();
        List<Extent> extents = new ArrayList<>();
        for (Membership spell : spells) {
            boolean over = spell.status() == Status.SUSPENDED || spell.status() == Status.INACTIVE;
            if (spell.status() == status || (taking && over)) {
                relevant.add(spell);
                extents.add(KnownExtent.of(spell.period(), asOf));
            }
        }
        int[] days = changeDays(extents);
        List<Answer<K>> answers = new ArrayList<>(days.length + 1);
        answers.add(answer(relevant, extents, status, days.length == 0 ? asOf : LocalDate.ofEpochDay(days[0] - 1L)));
        for (int day : days) {
            answers.add(answer(relevant, extents, status, LocalDate.ofEpochDay(day)));
        }
        return Timeline.of(days, answers);
    }

    private int[] changeDays(List<Extent> extents) {
        int[] days = new int[4 * extents.size() + 1];
        int count = 0;
        days[count++] = Math.toIntExact(asOf.toEpochDay() + 1);
        for (Extent extent : extents) {
            for (LocalDate day : new LocalDate[] {
                extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd()
            }) {
                if (day.getYear() >= 0 && day.getYear() <= 9999) {
                    days[count++] = Math.toIntExact(day.toEpochDay());
                }
            }
        }
        Arrays.sort(days, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || days[i] != days[i - 1]) {
                days[distinct++] = days[i];
            }
        }
        return Arrays.copyOf(days, distinct);
    }

    private Answer<K> answer(List<Membership> relevant, List<Extent> extents, Status status, LocalDate day) {
        TreeMap<K, Certainty> held = new TreeMap<>();
        TreeMap<K, Certainty> kept = new TreeMap<>();
        ImmutableList.Builder<Membership> behind = ImmutableList.builder();
        for (int i = 0; i < relevant.size(); i++) {
            Membership spell = relevant.get(i);
            Certainty certainty = extents.get(i).contains(day);
            if (certainty != Certainty.NO) {
                TreeMap<K, Certainty> side = spell.status() == status ? held : kept;
                K key = listed(spell);
                Certainty before = side.getOrDefault(key, Certainty.NO);
                side.put(key, before.or(certainty));
                behind.add(spell);
            }
        }
        for (Map.Entry<K, Certainty> entry : held.entrySet()) {
            Certainty keptFrom = kept.getOrDefault(entry.getKey(), Certainty.NO);
            entry.setValue(entry.getValue().and(keptFrom.not()));
        }
        return Answer.of(held, behind.build(), day, asOf);
    }
}
