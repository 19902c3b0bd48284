package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Organizations.UNASUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.Survival;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.OrganizationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** Means and effective numbers, which may be more than one. */
    private static final Set<Measure> NUMBERS = EnumSet.of(
            Measure.ACCESSION_RATE,
            Measure.SHARED_ORGANIZATIONS,
            Measure.SHARED_MEMBERS,
            Measure.POLICY_TYPES,
            Measure.POLICY_TYPES_WITHIN,
            Measure.POLICY_DIFFERENCE,
            Measure.POLICY_DIFFERENCE_MERGED);

    private static final Set<OrganizationId> ADDED_LAST = Set.of(
            Organizations.CAF,
            Organizations.CFATF,
            Organizations.IDB,
            Organizations.OPANAL,
            Organizations.PARLACEN,
            Organizations.TIAR);

    private static final Series ORGANIZATION = Series.of(LatinAmerica.dataset(), Scope.of(UNASUR));
    private static final Series REGION = Series.of(LatinAmerica.dataset(), Scope.REGION);

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
        assertThat(ORGANIZATION.value(2011, Measure.ACCESSION_RATE)).isEmpty();
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
        Participation participation = Participation.of(LatinAmerica.dataset(), Scope.of(UNASUR));
        assertThat(participation.members(LocalDate.of(2020, 6, 30)).isExact()).isFalse();
        assertThat(participation.members(LocalDate.of(2020, 12, 31)).isExact()).isTrue();
    }

    @Test
    void halfOfTheMembershipsInUnasurEndBetweenTheEighthAndTheTenthYear() {
        Interval halfLife =
                Survival.of(LatinAmerica.dataset(), Scope.of(UNASUR)).halfLife().orElseThrow();
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
    void densityAmongTheStatesThatThereWereIsAsHighIn1961AsIn2025AndWhatTheyShareHasGrown() {
        assertThat(REGION.row(1961, Measure.DENSITY))
                .returns(Optional.of(Interval.exactly(1)), Series.Row::value)
                .returns(Interval.exactly(20), Series.Row::n);
        assertThat(REGION.row(2025, Measure.DENSITY))
                .returns(Optional.of(Interval.exactly(1)), Series.Row::value)
                .returns(Interval.exactly(33), Series.Row::n);
        assertThat(low(REGION, 2025, Measure.SHARED_ORGANIZATIONS))
                .isGreaterThan(2 * high(REGION, 1961, Measure.SHARED_ORGANIZATIONS));
    }

    @Test
    void withoutTheSixOrganizationsAddedLastAPairSharesOneAndAQuarterIn1961AndFiveAndAThirdIn2025() {
        Dataset dataset = LatinAmerica.dataset();
        Set<OrganizationId> others =
                new TreeSet<>(dataset.records().organizations().keys());
        others.removeAll(ADDED_LAST);
        Series series = Series.of(dataset, Scope.REGION.withOrganizations(others));
        for (int year : new int[] {1961, 2025}) {
            assertThat(series.value(year, Measure.DENSITY)).contains(Interval.exactly(1));
        }
        assertThat(low(series, 1961, Measure.SHARED_ORGANIZATIONS)).isCloseTo(1.258, within(0.001));
        assertThat(low(series, 2025, Measure.SHARED_ORGANIZATIONS)).isCloseTo(5.348, within(0.001));
    }

    @Test
    void theStatesOfTheRegionAreBoundByMoreDrugTreatiesIn2025ThanIn1990() {
        assertThat(REGION.value(1960, Measure.TREATY_SHARE)).isEmpty();
        assertThat(REGION.value(1961, Measure.TREATY_SHARE)).contains(Interval.exactly(0));
        assertThat(low(REGION, 2000, Measure.TREATY_SHARE)).isGreaterThan(high(REGION, 1980, Measure.TREATY_SHARE));
        assertThat(low(REGION, 2025, Measure.TREATY_SHARE)).isGreaterThan(high(REGION, 1990, Measure.TREATY_SHARE));
    }

    @Test
    void everyShareLiesBetweenZeroAndOneAndEveryCountIsWhole() {
        for (Series series : Set.of(ORGANIZATION, REGION)) {
            for (Series.Row row : series.rows()) {
                row.value().ifPresent(value -> {
                    assertThat(value.low()).isGreaterThanOrEqualTo(row.measure() == Measure.TREATY_KAPPA ? -1 : 0);
                    if (COUNTS.contains(row.measure())) {
                        assertThat(value.low() % 1).isZero();
                        assertThat(value.high() % 1).isZero();
                    } else if (!NUMBERS.contains(row.measure())) {
                        assertThat(value.high()).isLessThanOrEqualTo(1);
                    }
                });
            }
        }
    }
}
