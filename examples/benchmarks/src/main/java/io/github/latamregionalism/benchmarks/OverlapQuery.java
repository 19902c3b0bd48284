package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All spells that overlap some day, about 100 of a million. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OverlapQuery {

    private static final int LONGEST = 5;

    /** The number of spells. */
    @Param("1000000")
    int spells;

    private Dataset dataset = Dataset.empty(SyntheticSpells.AS_OF);
    private Memberships memberships = dataset.memberships();
    private int next;

    /** Makes the spells and the index, and checks some answers. */
    @Setup
    public void prepare() {
        dataset = SyntheticSpells.dataset(spells, LONGEST);
        memberships = dataset.memberships();
        for (int i = 0; i < 5; i++) {
            LocalDate day = day();
            List<Membership> expected = scanned(day);
            List<Membership> answered = memberships.spellsBetween(day, day.plusDays(1)).all().stream()
                    .map(OnDay::fact)
                    .toList();
            if (!answered.equals(expected)) {
                throw new IllegalStateException(answered.size() + " spells instead of " + expected.size());
            }
        }
    }

    private LocalDate day() {
        next = (next + 7919) % 40_000;
        return LocalDate.of(1910, 1, 1).plusDays(next);
    }

    /** Asks the index. */
    @Benchmark
    public List<OnDay<Membership>> spellsBetween() {
        LocalDate day = day();
        return memberships.spellsBetween(day, day.plusDays(1)).all();
    }

    /** Goes through all spells. */
    @Benchmark
    public List<Membership> scan() {
        return scanned(day());
    }

    private List<Membership> scanned(LocalDate day) {
        List<Membership> found = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            Extent extent = spell.period().extent();
            if (extent.earliestStart().isBefore(day.plusDays(1))
                    && extent.latestEnd().isAfter(day)) {
                found.add(spell);
            }
        }
        return found;
    }
}
