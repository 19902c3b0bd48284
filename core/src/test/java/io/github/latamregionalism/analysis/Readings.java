package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The slow judge of bounds: goes through the readings of a dataset, measures each on its own, and keeps the extremes.
 *
 * <p>Of the days that a partial date allows, the first, the last and those beside a year's end or the day asked about
 * stand for all others.
 */
final class Readings {

    static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    private static final List<LocalDate> TURNS = List.of(
            DAY,
            DAY.plusDays(1),
            LocalDate.of(2000, 12, 31),
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2001, 12, 31),
            LocalDate.of(2002, 1, 1));

    /** A spell with the days of one reading. */
    record Dated(Membership spell, long start, long end) {
        boolean contains(LocalDate day) {
            return start <= day.toEpochDay() && day.toEpochDay() < end;
        }

        boolean isMembership() {
            return spell.status() == Status.MEMBER;
        }
    }

    /** The world as one reading has it. */
    record World(List<Dated> spells) {

        boolean holds(OrganizationId organization, CountryCode country, Status status, LocalDate day) {
            return spells.stream()
                    .anyMatch(dated -> dated.spell().organization().equals(organization)
                            && dated.spell().country().equals(country)
                            && dated.spell().status() == status
                            && dated.contains(day));
        }

        boolean isMember(OrganizationId organization, CountryCode country, LocalDate day) {
            return holds(organization, country, Status.MEMBER, day);
        }

        boolean participates(OrganizationId organization, CountryCode country, LocalDate day) {
            return isMember(organization, country, day)
                    && !holds(organization, country, Status.SUSPENDED, day)
                    && !holds(organization, country, Status.INACTIVE, day);
        }
    }

    private final List<World> worlds = new ArrayList<>();

    Readings(Dataset dataset) {
        List<List<Dated>> choices = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            choices.add(readings(spell, dataset.asOf()));
        }
        addWorlds(choices, new ArrayList<>());
    }

    /** Returns how many readings a dataset has, so that a test can leave out those with too many. */
    static long count(Dataset dataset) {
        return dataset.records().memberships().stream()
                .mapToLong(spell -> readings(spell, dataset.asOf()).size())
                .reduce(1, Math::multiplyExact);
    }

    private static List<Dated> readings(Membership spell, LocalDate asOf) {
        Extent extent = spell.period().extent();
        List<Dated> all = new ArrayList<>();
        for (LocalDate start : days(extent.earliestStart(), extent.latestStart(), asOf)) {
            for (LocalDate end : days(extent.earliestEnd(), extent.latestEnd(), asOf)) {
                if (start.isBefore(end)) {
                    all.add(new Dated(spell, start.toEpochDay(), end.toEpochDay()));
                }
            }
        }
        List<Dated> running = all.stream().filter(dated -> dated.contains(asOf)).toList();
        return spell.period().isRunning() && !running.isEmpty() ? running : all;
    }

    private static Set<LocalDate> days(LocalDate earliest, LocalDate latest, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(earliest, latest));
        TreeSet<LocalDate> turns = new TreeSet<>(TURNS);
        turns.add(asOf);
        turns.stream()
                .filter(turn -> turn.isAfter(earliest) && turn.isBefore(latest))
                .forEach(days::add);
        return days;
    }

    private void addWorlds(List<List<Dated>> choices, List<Dated> chosen) {
        if (chosen.size() == choices.size()) {
            worlds.add(new World(List.copyOf(chosen)));
            return;
        }
        for (Dated choice : choices.get(chosen.size())) {
            chosen.add(choice);
            addWorlds(choices, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Asserts that a measure is as low and as high as its readings, and empty if it is NaN under all of them. */
    void assertTight(Optional<Interval> measured, ToDoubleFunction<World> measure) {
        double[] values = worlds.stream()
                .mapToDouble(measure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        OptionalDouble low = Arrays.stream(values).min();
        OptionalDouble high = Arrays.stream(values).max();
        assertThat(measured.isPresent()).isEqualTo(low.isPresent());
        if (measured.isPresent()) {
            assertThat(measured.get().low()).isCloseTo(low.getAsDouble(), within(1e-9));
            assertThat(measured.get().high()).isCloseTo(high.getAsDouble(), within(1e-9));
        }
    }

    void assertTight(Interval measured, ToDoubleFunction<World> measure) {
        assertTight(Optional.of(measured), measure);
    }

    /** Asserts that no reading of a measure lies outside its bounds. */
    void assertValid(Optional<Interval> measured, ToDoubleFunction<World> measure) {
        for (World world : worlds) {
            double value = measure.applyAsDouble(world);
            if (!Double.isNaN(value)) {
                assertThat(measured).isPresent();
                assertThat(value)
                        .isBetween(measured.get().low() - 1e-9, measured.get().high() + 1e-9);
            }
        }
    }
}
