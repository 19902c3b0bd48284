package io.github.latamregionalism.query;

import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final LocalDate asOf;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    NaiveSpells(Collection<Membership> spells, LocalDate asOf, LocalDate... asked) {
        this.spells = List.copyOf(spells);
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

    /** Returns how surely a status is held, each of its spells read on its own. */
    Certainty holds(Status status, LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.status() == status)
                .map(spell -> judge(spell, dated -> dated.contains(day)))
                .reduce(Certainty.NO, Certainty::or);
    }

    /**
     * Returns how surely the country takes part, single acts being one day for all spells; empty if the spells
     * contradict each other. Where nothing may keep it from taking part, it does as surely as it is a member.
     */
    Optional<Certainty> takesPart(LocalDate day) {
        Certainty kept = holds(Status.SUSPENDED, day).or(holds(Status.INACTIVE, day));
        if (kept == Certainty.NO) {
            return Optional.of(holds(Status.MEMBER, day));
        }
        List<Membership> bearing = spells.stream()
                .filter(spell -> spell.status() == Status.MEMBER
                        || spell.status() == Status.SUSPENDED
                        || spell.status() == Status.INACTIVE)
                .toList();
        List<Boolean> answers = new ArrayList<>();
        collect(bearing, 0, new ArrayList<>(), new HashMap<>(), day, answers);
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(agreed(answers.stream()).and(holds(Status.MEMBER, day)));
    }

    private void collect(
            List<Membership> bearing,
            int next,
            List<Dated> chosen,
            Map<EdtfDate, LocalDate> acts,
            LocalDate day,
            List<Boolean> answers) {
        if (next == bearing.size()) {
            boolean member = chosen.stream().anyMatch(dated -> dated.spell().status() == Status.MEMBER);
            answers.add(
                    member && chosen.stream().allMatch(dated -> dated.spell().status() == Status.MEMBER));
            return;
        }
        Membership spell = bearing.get(next);
        Map<Object, Dated> different = new HashMap<>();
        for (Dated dated : readings(spell)) {
            Optional<EdtfDate> start = act(spell.period().start(), bearing);
            Optional<EdtfDate> end = act(spell.period().end(), bearing);
            boolean agrees = start.map(
                                    act -> acts.getOrDefault(act, dated.start()).equals(dated.start()))
                            .orElse(true)
                    && end.map(act -> acts.getOrDefault(act, dated.end()).equals(dated.end()))
                            .orElse(true);
            if (agrees) {
                // Readings that fix the same acts on the same days and hold alike need be followed once.
                different.put(
                        List.of(start.map(act -> dated.start()), end.map(act -> dated.end()), dated.contains(day)),
                        dated);
            }
        }
        for (Dated dated : different.values()) {
            Map<EdtfDate, LocalDate> then = new HashMap<>(acts);
            act(spell.period().start(), bearing).ifPresent(act -> then.put(act, dated.start()));
            act(spell.period().end(), bearing).ifPresent(act -> then.put(act, dated.end()));
            List<Dated> holding = new ArrayList<>(chosen);
            if (dated.contains(day)) {
                holding.add(dated);
            }
            collect(bearing, next + 1, holding, then, day, answers);
        }
    }

    /** Returns the date of an end if it is a single act among the spells. */
    private static Optional<EdtfDate> act(Bound bound, List<Membership> bearing) {
        return bound.date().filter(date -> {
            List<Membership> ending = bearing.stream()
                    .filter(spell -> spell.period().end().equals(bound))
                    .toList();
            List<Status> bounded = Stream.concat(
                            ending.stream(),
                            bearing.stream()
                                    .filter(spell -> spell.period().start().equals(bound)))
                    .map(Membership::status)
                    .toList();
            List<DateBasis> bases = ending.stream()
                    .map(spell -> spell.endBasis().orElseThrow())
                    .distinct()
                    .toList();
            return !ending.isEmpty()
                    && (ending.size() == 1
                            || bases.equals(List.of(DateBasis.EFFECT))
                            || bases.equals(List.of(DateBasis.DECISION)))
                    && bounded.stream().distinct().count() == bounded.size();
        });
    }

    private static Certainty agreed(Stream<Boolean> answers) {
        List<Boolean> different = answers.distinct().toList();
        return different.size() == 2 ? Certainty.POSSIBLE : Certainty.of(different.get(0));
    }
}
