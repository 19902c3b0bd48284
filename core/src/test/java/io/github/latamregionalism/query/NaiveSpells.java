package io.github.latamregionalism.query;

import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The slow and obvious judge of spells of one country in one organization: goes through the days that each end can be.
 *
 * <p>Only the order of days counts, so that of a long stretch those near the ends of spells and near the days asked
 * about are enough.
 */
final class NaiveSpells {

    private static final LocalDate FAR_BEFORE = LocalDate.of(1000, 1, 1);
    private static final LocalDate FAR_AFTER = LocalDate.of(3000, 1, 1);

    /** A spell with the days of one reading. */
    record Dated(Membership spell, LocalDate start, LocalDate end) {
        boolean contains(LocalDate day) {
            return !day.isBefore(start) && day.isBefore(end);
        }

        boolean overlaps(LocalDate first, LocalDate after) {
            return first.isBefore(after) && start.isBefore(after) && first.isBefore(end);
        }
    }

    private final List<Membership> spells;
    private final List<SpellAct> acts;
    private final Map<EventId, String> datesOfActs;
    private final LocalDate asOf;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    NaiveSpells(Collection<Membership> spells, LocalDate asOf, LocalDate... asked) {
        this(spells, List.of(), Map.of(), asOf, asked);
    }

    NaiveSpells(
            Collection<Membership> spells,
            Collection<SpellAct> acts,
            Map<EventId, String> datesOfActs,
            LocalDate asOf,
            LocalDate... asked) {
        this.spells = List.copyOf(spells);
        this.acts = List.copyOf(acts);
        this.datesOfActs = Map.copyOf(datesOfActs);
        this.asOf = asOf;
        Stream.concat(
                        Stream.concat(Stream.of(asked), Stream.of(asOf)),
                        this.spells.stream()
                                .flatMap(spell -> Stream.of(
                                        spell.period().start(), spell.period().end()))
                                .flatMap(bound -> bound.date().stream())
                                .flatMap(date -> Stream.of(date.earliest(), date.latest())))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }

    private List<LocalDate> daysOf(Bound bound, LocalDate open) {
        if (bound.isOpen()) {
            return List.of(open);
        }
        TreeSet<LocalDate> those = new TreeSet<>(days);
        if (bound.isUnknown()) {
            those.add(FAR_BEFORE);
            those.add(FAR_AFTER);
        } else {
            those.removeIf(
                    day -> !day.toString().startsWith(bound.date().orElseThrow().toString()));
        }
        return List.copyOf(those);
    }

    /** Returns the readings of one spell on its own. */
    List<Dated> readings(Membership spell) {
        List<Dated> all = new ArrayList<>();
        for (LocalDate start : daysOf(spell.period().start(), LocalDate.MIN)) {
            for (LocalDate end : daysOf(spell.period().end(), LocalDate.MAX)) {
                if (start.isBefore(end)) {
                    all.add(new Dated(spell, start, end));
                }
            }
        }
        List<Dated> running = all.stream().filter(dated -> dated.contains(asOf)).toList();
        return spell.period().isRunning() && !running.isEmpty() ? running : all;
    }

    Certainty judge(Membership spell, Predicate<Dated> question) {
        return agreed(readings(spell).stream().map(question::test));
    }

    /** Returns how surely a status is held. */
    Certainty holds(Status status, LocalDate day) {
        return agreed(worlds(day).stream().map(held -> held.contains(status)));
    }

    /** Returns how surely the country takes part. */
    Certainty takesPart(LocalDate day) {
        return agreed(worlds(day).stream()
                .map(held -> held.contains(Status.MEMBER)
                        && !held.contains(Status.SUSPENDED)
                        && !held.contains(Status.INACTIVE)));
    }

    /** Returns the sets of statuses that are held on a day under some reading of all dates together. */
    Set<Set<Status>> worlds(LocalDate day) {
        Set<Set<Status>> worlds = new HashSet<>();
        collect(0, EnumSet.noneOf(Status.class), new HashMap<>(), day, worlds);
        return worlds;
    }

    private void collect(
            int next, Set<Status> held, Map<EventId, LocalDate> acts, LocalDate day, Set<Set<Status>> worlds) {
        if (next == spells.size()) {
            worlds.add(EnumSet.copyOf(held.isEmpty() ? EnumSet.noneOf(Status.class) : held));
            return;
        }
        Membership spell = spells.get(next);
        Optional<EventId> start = act(spell, ActRole.STARTS);
        Optional<EventId> end = act(spell, ActRole.ENDS);
        Map<Object, Dated> different = new HashMap<>();
        for (Dated dated : readings(spell)) {
            boolean agrees = isOn(start, dated.start(), acts) && isOn(end, dated.end(), acts);
            if (agrees) {
                // Readings that fix the same acts on the same days and hold alike need be followed once.
                different.put(
                        List.of(start.map(act -> dated.start()), end.map(act -> dated.end()), dated.contains(day)),
                        dated);
            }
        }
        for (Dated dated : different.values()) {
            Map<EventId, LocalDate> then = new HashMap<>(acts);
            start.ifPresent(act -> then.put(act, dated.start()));
            end.ifPresent(act -> then.put(act, dated.end()));
            Set<Status> more = EnumSet.noneOf(Status.class);
            more.addAll(held);
            if (dated.contains(day)) {
                more.add(spell.status());
            }
            collect(next + 1, more, then, day, worlds);
        }
    }

    private boolean isOn(Optional<EventId> act, LocalDate day, Map<EventId, LocalDate> acts) {
        return act.isEmpty()
                || (acts.getOrDefault(act.get(), day).equals(day)
                        && day.toString().startsWith(datesOfActs.get(act.get())));
    }

    private Optional<EventId> act(Membership spell, ActRole role) {
        return acts.stream()
                .filter(act -> act.membership().equals(spell.id()) && act.role() == role)
                .map(SpellAct::event)
                .findFirst();
    }

    private static Certainty agreed(Stream<Boolean> answers) {
        List<Boolean> different = answers.distinct().toList();
        return different.size() == 2 ? Certainty.POSSIBLE : Certainty.of(different.get(0));
    }
}
