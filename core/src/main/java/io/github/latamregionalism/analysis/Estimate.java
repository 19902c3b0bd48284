package io.github.latamregionalism.analysis;

import io.github.latamregionalism.analysis.Survival.End;
import io.github.latamregionalism.analysis.Survival.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** The standard errors of the estimates of a survival under one reading of its durations. */
record Estimate(double survivingError, double exitedError, double dissolvedError) {

    /** What is known at a duration at which spells ended: how many were at risk and ended how, and the curves then. */
    private record Point(double atRisk, double exits, double dissolutions, double before, Shares after) {
        double ends() {
            return exits + dissolutions;
        }
    }

    private record Shares(double surviving, double exited, double dissolved) {
        double of(End end) {
            return end == End.EXIT ? exited : dissolved;
        }
    }

    static Estimate of(List<Observation> observations, ToLongFunction<Observation> duration, long days) {
        LongStream ends = observations.stream()
                .filter(Observation::isEvent)
                .mapToLong(duration)
                .filter(end -> end <= days);
        List<Point> points = new ArrayList<>();
        Shares last = new Shares(1, 0, 0);
        for (long end : ends.distinct().sorted().toArray()) {
            double atRisk = observations.stream()
                    .filter(spell -> duration.applyAsLong(spell) >= end)
                    .count();
            double exits = ending(observations, duration, end, End.EXIT);
            double dissolutions = ending(observations, duration, end, End.DISSOLUTION);
            Shares next = new Shares(
                    last.surviving() * (1 - (exits + dissolutions) / atRisk),
                    last.exited() + last.surviving() * exits / atRisk,
                    last.dissolved() + last.surviving() * dissolutions / atRisk);
            points.add(new Point(atRisk, exits, dissolutions, last.surviving(), next));
            last = next;
        }
        return new Estimate(
                greenwood(points, last.surviving()),
                error(points, last, End.EXIT),
                error(points, last, End.DISSOLUTION));
    }

    private static double ending(
            List<Observation> observations, ToLongFunction<Observation> duration, long days, End how) {
        return observations.stream()
                .filter(spell -> spell.end() == how && duration.applyAsLong(spell) == days)
                .count();
    }

    private static double greenwood(List<Point> points, double surviving) {
        if (surviving <= 0) {
            return 0;
        }
        double sum = 0;
        for (Point point : points) {
            sum += point.ends() / (point.atRisk() * (point.atRisk() - point.ends()));
        }
        return surviving * Math.sqrt(sum);
    }

    private static double error(List<Point> points, Shares last, End end) {
        double variance = 0;
        for (Point point : points) {
            double n = point.atRisk();
            double ends = end == End.EXIT ? point.exits() : point.dissolutions();
            double still = last.of(end) - point.after().of(end);
            // Where nobody is left, nothing is still to come.
            variance += n > point.ends() ? still * still * point.ends() / (n * (n - point.ends())) : 0;
            variance += point.before() * point.before() * (n - ends) * ends / (n * n * n);
            variance -= 2 * still * point.before() * ends / (n * n);
        }
        return Math.sqrt(Math.max(0, variance));
    }
}
