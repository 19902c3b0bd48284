package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.query.MembershipLookup;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The set and the number of organizations of the country of each of a million events, by the look-up; per event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Enrichment.EVENTS)
public class Enrichment {

    static final int EVENTS = 1_000_000;

    private final MembershipLookup lookup = LatinAmerica.dataset().memberships().lookup();
    private final Events events = new Events(EVENTS, lookup);
    private final long[] sets = new long[EVENTS];
    private final int[] counts = new int[EVENTS];
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Checks that text gives what numbers give. */
    @Setup
    public void check() throws Exception {
        long[] expected = numbers().clone();
        Arrays.fill(sets, -1);
        if (!Arrays.equals(expected, text()) || !Arrays.equals(expected, numbersOnTwoThreads())) {
            throw new IllegalStateException("different answers");
        }
    }

    /** Stops the threads. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    /** From columns of country ordinals and epoch days. */
    @Benchmark
    public long[] numbers() {
        Events.lookUp(lookup, events, 0, EVENTS, sets, counts);
        return sets;
    }

    /** From columns of alpha-3 codes and {@code yyyy-mm-dd}. */
    @Benchmark
    public long[] text() {
        Events.lookUpText(lookup, events, sets, counts);
        return sets;
    }

    /** From numbers, half of the column on each of two threads. */
    @Benchmark
    public long[] numbersOnTwoThreads() throws Exception {
        Callable<Boolean> firstHalf = () -> lookUp(0, EVENTS / 2);
        Callable<Boolean> secondHalf = () -> lookUp(EVENTS / 2, EVENTS);
        for (Future<Boolean> half : threads.invokeAll(List.of(firstHalf, secondHalf))) {
            half.get();
        }
        return sets;
    }

    private boolean lookUp(int from, int to) {
        Events.lookUp(lookup, events, from, to, sets, counts);
        return true;
    }
}
