package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private final Dataset dataset = SmallDataset.withApproaches(
            List.of(
                    "one,AAA,member,1999-05-01,..,",
                    "one,BBB,member,2000,2001-03-01,withdrawal",
                    "one,CCC,member,2000-12,..,",
                    "one,CCC,inactive,2001-02,..,",
                    "two,AAA,member,2000,..,",
                    "two,CCC,member,2000,..,",
                    "two,DDD,member,2000,..,"),
            List.of("AAA,1999,..,regulation", "CCC,2000,..,militarized", "DDD,2000,..,mixed"));

    @Test
    void aSeriesHasEveryMeasureOfEveryYearInOrder() {
        List<String> expected = new ArrayList<>();
        for (int year = 1948; year <= 2002; year++) {
            for (Measure measure : Measure.values()) {
                expected.add(year + " " + measure);
            }
        }
        assertThat(Series.of(dataset, Scope.of(ONE)).rows())
                .extracting(row -> row.year() + " " + row.measure())
                .isEqualTo(expected);
    }

    @Test
    void theSeriesOfAnOrganizationHasItsMeasuresAtTheEndOfTheYearAndWithinIt() {
        Series series = Series.of(dataset, Scope.of(ONE));
        Participation participation = Participation.of(dataset, Scope.of(ONE));
        LocalDate day = LocalDate.of(2001, 12, 31);
        CoMembershipNetwork network = CoMembershipNetwork.of(dataset, Scope.of(ONE), day);
        PolicyDiversity diversity = PolicyDiversity.of(dataset, Scope.of(ONE), day);
        assertThat(series.value(2001, Measure.MEMBERS)).contains(participation.members(day));
        assertThat(series.value(2001, Measure.PARTICIPANTS)).contains(participation.participants(day));
        assertThat(series.value(2001, Measure.PARTICIPATION_RATE)).isEqualTo(participation.rate(day));
        assertThat(series.value(2001, Measure.ACCESSIONS)).contains(participation.accessions(2001));
        assertThat(series.value(2001, Measure.ACCESSION_RATE)).isEqualTo(participation.accessionRate(2001));
        assertThat(series.value(2001, Measure.EXITS)).contains(participation.exits(2001));
        assertThat(series.value(2001, Measure.EXIT_RATE)).isEqualTo(participation.exitRate(2001));
        assertThat(series.value(2001, Measure.SUSPENSIONS)).contains(participation.suspensions(2001));
        assertThat(series.value(2001, Measure.SELF_SUSPENSIONS)).contains(participation.selfSuspensions(2001));
        assertThat(series.value(2001, Measure.DENSITY)).isEqualTo(network.density());
        assertThat(series.value(2001, Measure.SHARED_ORGANIZATIONS)).isEqualTo(network.meanWeight());
        assertThat(series.value(2001, Measure.OVERLAP))
                .isEqualTo(Overlap.of(dataset, Scope.REGION, day).jaccard(ONE, SmallDataset.TWO));
        assertThat(series.value(2001, Measure.SHARED_MEMBERS))
                .contains(Overlap.of(dataset, Scope.REGION, day).sharedMembers(ONE, SmallDataset.TWO));
        assertThat(series.value(2001, Measure.POLICY_TYPES)).isEqualTo(diversity.types());
        assertThat(series.value(2001, Measure.POLICY_TYPES_WITHIN)).isEqualTo(diversity.typesWithin());
        assertThat(series.value(2001, Measure.POLICY_DIFFERENCE)).isEqualTo(diversity.difference());
        assertThat(series.value(2001, Measure.POLICY_DIFFERENCE_MERGED))
                .isEqualTo(diversity.withEnforcementAsOne().difference());
        assertThat(series.value(2001, Measure.POLICY_AGREEMENT)).isEqualTo(diversity.meanAgreement());
        assertThat(series.value(2001, Measure.TREATY_SHARE))
                .isEqualTo(TreatyAlignment.of(dataset, Scope.of(ONE), day).meanShare());
    }

    @Test
    void theSeriesOfTheRegionLeavesOutWhoIsNoStateOfIt() {
        Series series = Series.of(dataset, Scope.REGION);
        LocalDate day = LocalDate.of(2001, 12, 31);
        assertThat(series.value(2001, Measure.MEMBERS)).contains(Interval.exactly(4));
        assertThat(series.value(2001, Measure.PARTICIPANTS)).contains(Interval.exactly(3));
        assertThat(series.value(2001, Measure.EXITS)).contains(Interval.exactly(1));
        assertThat(series.value(2001, Measure.DENSITY))
                .isEqualTo(CoMembershipNetwork.of(dataset, Scope.REGION, day).density());
        assertThat(series.value(2001, Measure.OVERLAP))
                .isEqualTo(Overlap.of(dataset, Scope.REGION, day).jaccard(ONE, SmallDataset.TWO));
        assertThat(series.value(2001, Measure.POLICY_TYPES)).contains(Interval.exactly(2));
    }

    @Test
    void theMeanOverlapLeavesOutAnOrganizationUnderTheReadingsInWhichItHasNoMembers() {
        Dataset members = SmallDataset.withSpells(List.of(
                "one,AAA,member,2000,..,",
                "one,BBB,member,2000,..,",
                "two,AAA,member,2000,..,",
                "two,BBB,member,2000,..,",
                "three,AAA,member,2000,,withdrawal"));

        // If the third has no member, there is one overlap, of 1; otherwise those of the third, of a half, count too.
        assertThat(Series.of(members, Scope.of(ONE))
                        .value(2001, Measure.OVERLAP)
                        .orElseThrow())
                .satisfies(mean -> assertThat(mean.low()).isLessThanOrEqualTo(0.75))
                .returns(1.0, Interval::high);
        assertThat(Series.of(members, Scope.REGION).value(2001, Measure.OVERLAP).orElseThrow())
                .satisfies(mean -> assertThat(mean.low()).isLessThanOrEqualTo(2.0 / 3))
                .returns(1.0, Interval::high);
    }

    @Test
    void theRowsAreInLongFormWithoutAValueWhereAMeasureIsUndefined() {
        assertThat(Series.of(dataset, Scope.of(ONE)).rows())
                .startsWith(row(1948, Measure.MEMBERS, Optional.of(Interval.exactly(0)), 0))
                .contains(row(1948, Measure.PARTICIPATION_RATE, Optional.empty(), 0))
                .contains(row(2000, Measure.MEMBERS, Optional.of(Interval.exactly(3)), 3))
                .contains(row(2001, Measure.EXIT_RATE, Optional.of(Interval.exactly(1.0 / 3)), 3));
    }

    private static Series.Row row(int year, Measure measure, Optional<Interval> value, int n) {
        return new Series.Row(year, measure, value, Interval.exactly(n), n);
    }

    @Test
    void aValueSaysOfHowManyItIsAndWhetherItIsUnknownOrThereIsNone() {
        Series series = Series.of(dataset, Scope.REGION);
        // One of the three states has no known approach.
        assertThat(series.row(2001, Measure.POLICY_TYPES))
                .returns(Interval.exactly(2), Series.Row::n)
                .returns(3, Series.Row::of);
        // Nothing is known of the approaches of 1990, and there were three states.
        assertThat(series.row(1990, Measure.POLICY_TYPES))
                .returns(Optional.empty(), Series.Row::value)
                .returns(Interval.exactly(0), Series.Row::n)
                .returns(3, Series.Row::of);
        // There was nobody to take part.
        assertThat(series.row(1990, Measure.PARTICIPATION_RATE))
                .returns(Optional.empty(), Series.Row::value)
                .returns(0, Series.Row::of);
    }

    @Test
    void aMeasureOfNoMembersIsUndefinedAndAYearOutsideTheSeriesIsNamed() {
        Series series = Series.of(dataset, Scope.of(SmallDataset.THREE));
        assertThat(series.value(2001, Measure.PARTICIPATION_RATE)).isEqualTo(Optional.empty());
        assertThat(series.value(2001, Measure.DENSITY)).isEmpty();
        assertThatThrownBy(() -> series.value(2003, Measure.MEMBERS))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("year 2003 is not in this series");
    }
}
