package io.github.latamregionalism.benchmarks;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who were the members of an organization on a day: asked thousands of times, of any organization and day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PointQuery {

    private static final int QUESTIONS = 1 << 12;

    /** The number of spells; 0 stands for the bundled dataset. */
    @Param({"0", "1000", "10000", "100000", "1000000"})
    int spells;

    OrganizationId[] organizations = new OrganizationId[0];
    LocalDate[] days = new LocalDate[0];
    private Dataset dataset = Dataset.empty(SyntheticSpells.AS_OF);
    private Memberships memberships = dataset.memberships();
    private final Map<OrganizationId, int[]> changeDays = new HashMap<>();
    private final Map<OrganizationId, ImmutableRangeMap<LocalDate, ImmutableSet<CountryCode>>> rangeMaps =
            new HashMap<>();
    private int next;

    /** Makes the questions and the structures, and checks that they give the same answers. */
    @Setup
    public void prepare() {
        dataset = spells == 0 ? LatinAmerica.dataset() : SyntheticSpells.dataset(spells);
        memberships = dataset.memberships();
        List<OrganizationId> ids = List.copyOf(new TreeSet<>(dataset.records().memberships().stream()
                .map(Membership::organization)
                .toList()));
        Map<OrganizationId, List<Membership>> spellsOf = dataset.records().memberships().stream()
                .filter(spell -> spell.status() == Status.MEMBER)
                .collect(Collectors.groupingBy(Membership::organization));
        for (OrganizationId id : ids) {
            changeDays.put(id, changeDays(spellsOf.getOrDefault(id, List.of())));
        }
        Random random = new Random(1);
        organizations = new OrganizationId[QUESTIONS];
        days = new LocalDate[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            // An id of its own, as one that was read from somewhere.
            organizations[i] =
                    OrganizationId.of(ids.get(random.nextInt(ids.size())).toString());
            days[i] = LocalDate.of(1948, 1, 1).plusDays(random.nextInt(28_000));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            rangeMaps.computeIfAbsent(organizations[i], this::rangeMap);
            memberships.membersOf(organizations[i], days[i]);
        }
        for (int i = 0; i < QUESTIONS; i += spells <= 10_000 ? 1 : QUESTIONS / 16) {
            Answer<CountryCode> answer = memberships.membersOf(organizations[i], days[i]);
            check(answer.certain(), filtered(organizations[i], days[i]));
            check(
                    answer.certain(),
                    rangeMaps.computeIfAbsent(organizations[i], this::rangeMap).get(days[i]));
        }
    }

    private static void check(Object expected, @Nullable Object answered) {
        if (!expected.equals(answered)) {
            throw new IllegalStateException(answered + " instead of " + expected);
        }
    }

    private int[] changeDays(List<Membership> those) {
        return those.stream()
                .map(memberships::extentOf)
                .flatMap(extent -> Stream.of(
                        extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd()))
                .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
                .mapToInt(day -> (int) day.toEpochDay())
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * Returns the sets of members by the stretches of days between changes; of a large dataset only those asked for.
     */
    private ImmutableRangeMap<LocalDate, ImmutableSet<CountryCode>> rangeMap(OrganizationId organization) {
        int[] turns = changeDays.getOrDefault(organization, new int[0]);
        ImmutableSet<Integer> asked = askedStretches(organization, turns);
        ImmutableRangeMap.Builder<LocalDate, ImmutableSet<CountryCode>> map = ImmutableRangeMap.builder();
        for (int i = 0; i <= turns.length; i++) {
            LocalDate first = i == 0 ? LocalDate.MIN : LocalDate.ofEpochDay(turns[i - 1]);
            LocalDate after = i == turns.length ? LocalDate.MAX : LocalDate.ofEpochDay(turns[i]);
            map.put(
                    Range.closedOpen(first, after),
                    asked.contains(i)
                            ? memberships.membersOf(organization, first).certain()
                            : ImmutableSet.of());
        }
        return map.build();
    }

    private ImmutableSet<Integer> askedStretches(OrganizationId organization, int[] turns) {
        ImmutableSet.Builder<Integer> asked = ImmutableSet.builder();
        for (int i = 0; i < QUESTIONS; i++) {
            if (organizations[i].equals(organization)) {
                asked.add(stretch(turns, (int) days[i].toEpochDay()));
            }
        }
        return asked.build();
    }

    private static int stretch(int[] turns, int day) {
        int found = Arrays.binarySearch(turns, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int question() {
        next = (next + 1) & (QUESTIONS - 1);
        return next;
    }

    /** Asks the library. */
    @Benchmark
    public Answer<CountryCode> membersOf() {
        int i = question();
        return memberships.membersOf(organizations[i], days[i]);
    }

    /** Does what no answer can do without: a look-up by id, a day as a number, a binary search. */
    @Benchmark
    public int physicalParts() {
        int i = question();
        int[] turns = changeDays.get(organizations[i]);
        return turns == null ? -1 : Arrays.binarySearch(turns, (int) days[i].toEpochDay());
    }

    /** Asks a Guava map from ranges of days to ready sets. */
    @Benchmark
    public @Nullable ImmutableSet<CountryCode> rangeMap() {
        int i = question();
        ImmutableRangeMap<LocalDate, ImmutableSet<CountryCode>> map = rangeMaps.get(organizations[i]);
        return map == null ? null : map.get(days[i]);
    }

    /** Goes through all spells. */
    @Benchmark
    public ImmutableSet<CountryCode> filter() {
        int i = question();
        return filtered(organizations[i], days[i]);
    }

    private ImmutableSet<CountryCode> filtered(OrganizationId organization, LocalDate day) {
        ImmutableSortedSet.Builder<CountryCode> members = ImmutableSortedSet.naturalOrder();
        for (Membership spell : dataset.records().memberships()) {
            if (spell.status() == Status.MEMBER && spell.organization().equals(organization)) {
                Extent extent = memberships.extentOf(spell);
                if (!day.isBefore(extent.latestStart()) && day.isBefore(extent.earliestEnd())) {
                    members.add(spell.country());
                }
            }
        }
        return ImmutableSet.copyOf(members.build());
    }
}
