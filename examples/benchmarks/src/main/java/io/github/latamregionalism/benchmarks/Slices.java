package io.github.latamregionalism.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A benchmark in slices of a hundredth of a second or one call, whichever is longer. */
final class Slices {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final long NANOSECONDS = 10_000_000;
    private static final long LONG = 50_000_000;
    private static final int PAIRS = 31;
    private static final int LONG_PAIRS = 5;

    private final Callable<?> benchmark;
    private final int calls;
    private @Nullable Object last;

    private Slices(Callable<?> benchmark) {
        this.benchmark = benchmark;
        int enough = 1;
        while (slice(enough) < NANOSECONDS) {
            enough *= 2;
        }
        this.calls = enough;
    }

    static Slices of(Callable<?> benchmark) {
        return new Slices(benchmark);
    }

    /** Returns the nanoseconds of the processor that some calls take. */
    private long slice(int count) {
        long start = THREAD.getCurrentThreadCpuTime();
        try {
            for (int i = 0; i < count; i++) {
                last = benchmark.call();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return THREAD.getCurrentThreadCpuTime() - start;
    }

    /** Returns how many times as long a call takes as one of another benchmark. */
    double ratioTo(Slices other) {
        long once = Math.max(slice(calls), slice(calls));
        other.slice(other.calls);
        double[] ratios = new double[once > LONG ? LONG_PAIRS : PAIRS];
        for (int i = 0; i < ratios.length; i++) {
            double own = (double) slice(calls) / calls;
            ratios[i] = own / ((double) other.slice(other.calls) / other.calls);
        }
        return median(ratios);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Returns the last answer, so that no compiler can leave out what makes it. */
    @Nullable
    Object last() {
        return last;
    }
}
