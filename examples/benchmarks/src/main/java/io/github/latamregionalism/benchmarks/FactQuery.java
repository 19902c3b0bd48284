package io.github.latamregionalism.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Who followed a drug policy, and who was bound by a treaty, on a day: asked thousands of times of the bundled dataset.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FactQuery {

    private static final int QUESTIONS = 1 << 12;

    private final Dataset dataset = LatinAmerica.dataset();
    private final Policies policies = dataset.policies();
    private final Treaties treaties = dataset.treaties();
    private final ApproachModel[] models = new ApproachModel[QUESTIONS];
    private final TreatyId[] treatyIds = new TreatyId[QUESTIONS];
    private final LocalDate[] days = new LocalDate[QUESTIONS];
    private int next;

    /** Makes the questions, and checks that filtering gives the same answers. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        ImmutableList<ApproachModel> all = ImmutableList.copyOf(ApproachModel.values());
        ImmutableSet<TreatyId> ids = dataset.records().treaties().keys();
        for (int i = 0; i < QUESTIONS; i++) {
            models[i] = all.get(random.nextInt(all.size()));
            // An id of its own, as one that was read from somewhere.
            treatyIds[i] =
                    TreatyId.of(ids.asList().get(random.nextInt(ids.size())).toString());
            days[i] = LocalDate.of(1948, 1, 1).plusDays(random.nextInt(28_000));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            check(following(models[i], days[i]), policies.countriesFollowing(models[i], days[i]));
            check(bound(treatyIds[i], days[i]), treaties.partiesTo(treatyIds[i], days[i]));
        }
    }

    private static void check(ImmutableSet<CountryCode> expected, Answer<CountryCode> answer) {
        if (!answer.certain().equals(expected)) {
            throw new IllegalStateException(answer + " instead of " + expected);
        }
    }

    private int question() {
        next = (next + 1) & (QUESTIONS - 1);
        return next;
    }

    /** Asks the library about a drug policy. */
    @Benchmark
    public Answer<CountryCode> countriesFollowing() {
        int i = question();
        return policies.countriesFollowing(models[i], days[i]);
    }

    /** Goes through all approaches. */
    @Benchmark
    public ImmutableSet<CountryCode> filterApproaches() {
        int i = question();
        return following(models[i], days[i]);
    }

    private ImmutableSet<CountryCode> following(ApproachModel model, LocalDate day) {
        ImmutableSortedSet.Builder<CountryCode> following = ImmutableSortedSet.naturalOrder();
        for (Approach approach : dataset.records().approaches()) {
            if (approach.model() == model) {
                Extent extent = approach.period().extent();
                if (approach.period().isRunning()) {
                    extent = extent.knownToContain(dataset.asOf());
                }
                if (extent.contains(day) == Certainty.YES) {
                    following.add(approach.country());
                }
            }
        }
        return ImmutableSet.copyOf(following.build());
    }

    /** Asks the library about a treaty. */
    @Benchmark
    public Answer<CountryCode> partiesTo() {
        int i = question();
        return treaties.partiesTo(treatyIds[i], days[i]);
    }

    /** Goes through all acts. */
    @Benchmark
    public ImmutableSet<CountryCode> filterActs() {
        int i = question();
        return bound(treatyIds[i], days[i]);
    }

    private ImmutableSet<CountryCode> bound(TreatyId treaty, LocalDate day) {
        ImmutableSortedSet.Builder<CountryCode> bound = ImmutableSortedSet.naturalOrder();
        for (TreatyAction act : dataset.records().treatyActions()) {
            if (act.treaty().equals(treaty)
                    && joins(act)
                    && !day.isBefore(certainlyFrom(act))
                    && !mayHaveLeft(act, day)) {
                bound.add(act.country());
            }
        }
        return ImmutableSet.copyOf(bound.build());
    }

    private static boolean joins(TreatyAction act) {
        return act.action().joins()
                || (act.action() == TreatyActionKind.SIGNATURE
                        && act.effective().isPresent());
    }

    private LocalDate certainlyFrom(TreatyAction act) {
        if (act.effective().isPresent()) {
            return act.effective().get().latest();
        }
        Optional<EdtfDate> inForce =
                dataset.records().treaties().get(act.treaty()).inForce();
        if (inForce.isEmpty()) {
            return LocalDate.MAX;
        }
        if (act.date().isEmpty()) {
            return dataset.asOf();
        }
        LocalDate date = act.date().get().latest();
        LocalDate latest =
                date.isAfter(inForce.get().latest()) ? date : inForce.get().latest();
        return act.action() == TreatyActionKind.SUCCESSION ? latest : latest.plus(Treaties.LONGEST_DELAY_OF_JOINING);
    }

    private boolean mayHaveLeft(TreatyAction joining, LocalDate day) {
        for (TreatyAction act : dataset.records().treatyActions()) {
            if (act.action() == TreatyActionKind.DENUNCIATION
                    && act.treaty().equals(joining.treaty())
                    && act.country().equals(joining.country())
                    && !day.isBefore(first(act))
                    && !first(act).isBefore(first(joining))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate first(TreatyAction act) {
        return act.effective().or(act::date).map(EdtfDate::earliest).orElse(LocalDate.MIN);
    }
}
