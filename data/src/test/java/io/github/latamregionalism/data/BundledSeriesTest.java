package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Organizations.UNASUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.Survival;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundledSeriesTest {

    private static final Set<Measure> COUNTS = EnumSet.of(
            Measure.MEMBERS,
            Measure.PARTICIPANTS,
            Measure.ACCESSIONS,
            Measure.EXITS,
            Measure.SUSPENSIONS,
            Measure.SELF_SUSPENSIONS);

    private static final Series ORGANIZATION = Series.of(LatinAmerica.dataset(), UNASUR);
    private static final Series REGION = Series.ofRegion(LatinAmerica.dataset());

    private static double low(Series series, int year, Measure measure) {
        return series.value(year, measure).orElseThrow().low();
    }

    private static double high(Series series, int year, Measure measure) {
        return series.value(year, measure).orElseThrow().high();
    }

    @Test
    void unasurHasNoMemberBeforeItsTreatyIsInForceAndAllTwelveStatesFrom2012To2018() {
        assertThat(high(ORGANIZATION, 2010, Measure.MEMBERS)).isZero();
        assertThat(ORGANIZATION.value(2010, Measure.PARTICIPATION_RATE)).isEmpty();
        assertThat(ORGANIZATION.value(2011, Measure.ACCESSION_RATE)).contains(Interval.exactly(1));
        assertThat(IntStream.rangeClosed(2012, 2018))
                .allSatisfy(year ->
                        assertThat(ORGANIZATION.value(year, Measure.MEMBERS)).contains(Interval.exactly(12)));
    }

    @Test
    void sixStatesStopTakingPartInUnasurIn2018AndSevenLeaveInTheTwoYearsAfter() {
        assertThat(ORGANIZATION.value(2018, Measure.SELF_SUSPENSIONS)).contains(Interval.exactly(6));
        assertThat(ORGANIZATION.value(2018, Measure.PARTICIPATION_RATE)).contains(Interval.exactly(0.5));
        assertThat(low(ORGANIZATION, 2019, Measure.EXITS) + low(ORGANIZATION, 2020, Measure.EXITS))
                .isEqualTo(7);
        assertThat(high(ORGANIZATION, 2020, Measure.MEMBERS)).isLessThan(low(ORGANIZATION, 2018, Measure.MEMBERS) / 2);
    }

    @Test
    void theYearInWhichEcuadorLeftBoundsTheMembersOfUnasurWithinItAndNotAtItsEnd() {
        Participation participation = Participation.of(LatinAmerica.dataset(), UNASUR);
        assertThat(participation.members(LocalDate.of(2020, 6, 30)).isExact()).isFalse();
        assertThat(participation.members(LocalDate.of(2020, 12, 31)).isExact()).isTrue();
    }

    @Test
    void halfOfTheMembershipsInUnasurEndBetweenTheEighthAndTheTenthYear() {
        Interval halfLife =
                Survival.of(LatinAmerica.dataset(), UNASUR).halfLife().orElseThrow();
        assertThat(halfLife.low()).isGreaterThan(8);
        assertThat(halfLife.high()).isLessThan(10);
        assertThat(halfLife.isExact()).isFalse();
    }

    @Test
    void theSeriesOfTheRegionRunsFrom1948To2025() {
        assertThat(REGION.rows().get(0).year()).isEqualTo(1948);
        assertThat(REGION.rows().get(REGION.rows().size() - 1).year()).isEqualTo(2025);
    }

    @Test
    void everyPairOfStatesOfTheRegionHasAnOrganizationInCommonOnceThereIsCelac() {
        assertThat(low(REGION, 1960, Measure.DENSITY)).isLessThan(1);
        assertThat(IntStream.rangeClosed(2011, 2025))
                .allSatisfy(
                        year -> assertThat(REGION.value(year, Measure.DENSITY)).contains(Interval.exactly(1)));
    }

    @Test
    void theStatesOfTheRegionAreBoundByMoreDrugTreatiesIn2025ThanIn1990() {
        assertThat(REGION.value(1960, Measure.TREATY_SHARE)).contains(Interval.exactly(0));
        assertThat(low(REGION, 2000, Measure.TREATY_SHARE)).isGreaterThan(high(REGION, 1980, Measure.TREATY_SHARE));
        assertThat(low(REGION, 2025, Measure.TREATY_SHARE)).isGreaterThan(high(REGION, 1990, Measure.TREATY_SHARE));
    }

    @Test
    void everyShareLiesBetweenZeroAndOneAndEveryCountIsWhole() {
        for (Series series : Set.of(ORGANIZATION, REGION)) {
            for (Series.Row row : series.rows()) {
                row.value().ifPresent(value -> {
                    assertThat(value.low()).isNotNegative();
                    if (COUNTS.contains(row.measure())) {
                        assertThat(value.low() % 1).isZero();
                        assertThat(value.high() % 1).isZero();
                    } else if (row.measure() != Measure.SHANNON && row.measure() != Measure.SHARED_ORGANIZATIONS) {
                        assertThat(value.high()).isLessThanOrEqualTo(1);
                    }
                });
            }
        }
    }
}
