package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who took part in which organization since 1948, and who came and went: the numbers of {@link StoryChart}. */
public final class Story {

    /**
     * An organization in the order of their founding.
     *
     * @param organization the organization
     * @param most the most members that it ever had at once
     * @param stretches the years in which it had members
     */
    public record Row(Organization organization, Interval most, ImmutableList<Stretch> stretches) {}

    /**
     * Years on whose last days the same numbers hold.
     *
     * @param organization the organization
     * @param first the first year
     * @param last the last year
     * @param participants how many members took part
     * @param absent how many members were suspended or stayed away
     * @param most the most members that the organization ever had at once
     */
    public record Stretch(
            OrganizationId organization, int first, int last, Interval participants, Interval absent, Interval most) {

        /** Returns the share of the most members ever that certainly took part, from 0 to 1. */
        double share() {
            return participants.low() / most.high();
        }
    }

    /**
     * The shortest run of years in which at least half of all states left, were suspended or stayed away.
     *
     * @param first the first year
     * @param last the last year
     * @param leaving how many did in it
     * @param joining how many joined in it
     */
    public record Turn(int first, int last, int leaving, int joining) {}

    private final Dataset dataset;
    private final ImmutableList<Row> rows;
    private final Flows flows;

    /**
     * Counts a dataset.
     *
     * @param dataset the dataset
     */
    public Story(Dataset dataset) {
        this.dataset = dataset;
        this.rows = dataset.records().organizations().stream()
                .filter(organization ->
                        !dataset.memberships().everMemberOf(organization.id()).isEmpty())
                .sorted(Comparator.comparing(Story::founding).thenComparing(Organization::id, Ordering.natural()))
                .map(this::row)
                .collect(ImmutableList.toImmutableList());
        this.flows = new Flows(dataset);
    }

    private static LocalDate founding(Organization organization) {
        return organization.founded().orElse(organization.signed()).earliest();
    }

    /** Returns the last year, whose last day is the day to which the dataset is known. */
    public int last() {
        return dataset.asOf().getYear();
    }

    /** Returns the organizations that ever had members, by founding. */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /** Returns who came and went. */
    public Flows flows() {
        return flows;
    }

    private Row row(Organization organization) {
        List<Answer<CountryCode>> ever = dataset.memberships().changeDaysOf(organization.id()).stream()
                .filter(day -> !day.isAfter(dataset.asOf()))
                .map(day -> dataset.memberships().membersOf(organization.id(), day))
                .toList();
        int sure = ever.stream().mapToInt(one -> one.certain().size()).max().orElse(0);
        int possible = ever.stream()
                .mapToInt(one -> one.certain().size() + one.possible().size())
                .max()
                .orElse(0);
        Interval most = new Interval(sure, possible);
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        Optional<Stretch> running = Optional.empty();
        for (int year = Series.FIRST_YEAR; year <= last(); year++) {
            Optional<Stretch> next = stretch(organization.id(), year, most);
            if (running.isPresent() && next.isPresent() && isSame(running.get(), next.get())) {
                Stretch before = running.get();
                next = Optional.of(new Stretch(
                        before.organization(), before.first(), year, before.participants(), before.absent(), most));
            } else {
                running.ifPresent(stretches::add);
            }
            running = next;
        }
        running.ifPresent(stretches::add);
        return new Row(organization, most, stretches.build());
    }

    private static boolean isSame(Stretch one, Stretch other) {
        return one.participants().equals(other.participants()) && one.absent().equals(other.absent());
    }

    private Optional<Stretch> stretch(OrganizationId organization, int year, Interval most) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isAfter(dataset.asOf()) ? dataset.asOf() : end;
        Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Answer<CountryCode> participants = dataset.memberships().participantsIn(organization, day);
        int possible = participants.certain().size() + participants.possible().size();
        List<Certainty> absent = dataset.memberships().everMemberOf(organization).stream()
                .map(country -> absence(members.certaintyOf(country), participants.certaintyOf(country)))
                .toList();
        long sure = absent.stream().filter(one -> one == Certainty.YES).count();
        long open = absent.stream().filter(one -> one == Certainty.POSSIBLE).count();
        return Optional.of(new Stretch(
                organization,
                year,
                year,
                new Interval(participants.certain().size(), possible),
                new Interval(sure, sure + open),
                most));
    }

    /** Returns whether a country is a member that does not take part. */
    private static Certainty absence(Certainty member, Certainty participant) {
        if (member == Certainty.NO || participant == Certainty.YES) {
            return Certainty.NO;
        }
        // One that may be a member, and takes part if it is, is not absent.
        return participant == Certainty.NO ? member : member == Certainty.YES ? Certainty.POSSIBLE : Certainty.NO;
    }

    /**
     * Returns the shortest run of years with at least half of all that left, were suspended or stayed away, the latest
     * of such runs. More did so in it than joined, while before it more joined.
     */
    public Optional<Turn> turn() {
        int all = IntStream.rangeClosed(Series.FIRST_YEAR, last())
                .map(flows::leaving)
                .sum();
        for (int length = 1; length <= last() - Series.FIRST_YEAR; length++) {
            for (int first = last() - length + 1; first > Series.FIRST_YEAR; first--) {
                Turn turn = turn(first, first + length - 1);
                if (all > 0 && 2 * turn.leaving() >= all) {
                    Turn before = turn(Series.FIRST_YEAR, first - 1);
                    return turn.leaving() > turn.joining() && before.joining() > before.leaving()
                            ? Optional.of(turn)
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Turn turn(int first, int last) {
        return new Turn(
                first,
                last,
                IntStream.rangeClosed(first, last).map(flows::leaving).sum(),
                IntStream.rangeClosed(first, last).map(flows::joining).sum());
    }
}
