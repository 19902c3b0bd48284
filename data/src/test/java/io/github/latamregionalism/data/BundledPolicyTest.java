package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.TolerantReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledPolicyTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Policies POLICIES = DATASET.policies();

    private static List<String> approaches(CountryCode country, String day) {
        return POLICIES.approachesOf(country, LocalDate.parse(day)).all().stream()
                .map(held -> held.fact().id() + " " + held.certainty())
                .toList();
    }

    private static ImmutableList<OnDay<Instrument>> instruments(CountryCode country, String day) {
        return POLICIES.instrumentsInForce(country, LocalDate.parse(day)).all();
    }

    private static Certainty inForce(String instrument, CountryCode country, String day) {
        return instruments(country, day).stream()
                .filter(held -> held.fact().id().equals(InstrumentId.of(instrument)))
                .map(OnDay::certainty)
                .findFirst()
                .orElse(Certainty.NO);
    }

    @Test
    void everyTableLoadsWithoutAProblemAndHasRows() throws ReflectiveOperationException {
        TolerantReading read = Dataset.readTolerantly(LatinAmerica.files());

        assertThat(read.problems()).isEmpty();
        int tables = 0;
        for (Method table : Records.class.getMethods()) {
            if (table.isDefault()) {
                tables++;
                assertThat((Iterable<?>) table.invoke(read.dataset().records()))
                        .as(table.getName())
                        .isNotEmpty();
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(18);
    }

    @Test
    void theTablesReadOnFirstUseAreThoseReadAtOnce() {
        Dataset read = Dataset.read(LatinAmerica.files());

        assertThat(DATASET.records().approaches()).isEqualTo(read.records().approaches());
        assertThat(DATASET.records().instruments()).isEqualTo(read.records().instruments());
        assertThat(DATASET.records().treaties()).isEqualTo(read.records().treaties());
        assertThat(DATASET.records().treatyActions()).isEqualTo(read.records().treatyActions());
        assertThat(DATASET.records().events()).isEqualTo(read.records().events());
        assertThat(DATASET.records().challenges()).isEqualTo(read.records().challenges());
    }

    @Test
    void colombiaWagesPlanColombiaAndDemocraticSecuritySideBySideIn2003() {
        assertThat(approaches(Countries.COLOMBIA, "2003-01-01"))
                .containsExactly(
                        "col-1994-personal-dose YES", "col-2000-plan-colombia YES", "col-2002-democratic-security YES");
        assertThat(POLICIES.rolesOf(Countries.COLOMBIA, LocalDate.of(2003, 1, 1))
                        .certain())
                .containsExactly(TradeRole.PRODUCER, TradeRole.TRANSIT, TradeRole.CONSUMER);
    }

    @Test
    void colombiaSubstitutesCropsAfterThePeaceAccord() {
        assertThat(approaches(Countries.COLOMBIA, "2017-01-01"))
                .containsExactly(
                        "col-2009-possession-ban YES",
                        "col-2015-spray-suspension YES",
                        "col-2016-medical-cannabis YES",
                        "col-2016-peace-accord-pnis YES");
        assertThat(POLICIES.modelsOf(Countries.COLOMBIA, LocalDate.of(2017, 1, 1))
                        .certain())
                .contains(ApproachModel.ALTERNATIVE_DEVELOPMENT)
                .doesNotContain(ApproachModel.MILITARIZED);
    }

    @Test
    void theLawOfUruguayOnCannabisIsInForceFromItsPrintOn7January2014On() {
        assertThat(inForce("ury-ley-19172", Countries.URUGUAY, "2014-01-06")).isEqualTo(Certainty.NO);
        assertThat(inForce("ury-ley-19172", Countries.URUGUAY, "2014-01-07")).isEqualTo(Certainty.YES);
        assertThat(POLICIES.countriesFollowing(ApproachModel.REGULATION, LocalDate.of(2014, 1, 7))
                        .certain())
                .contains(Countries.URUGUAY);
        assertThat(POLICIES.countriesFollowing(ApproachModel.REGULATION, LocalDate.of(2014, 1, 6))
                        .certaintyOf(Countries.URUGUAY))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void elSalvadorIsInAStateOfExceptionFrom27March2022On() {
        assertThat(inForce("slv-decreto-333-2022", Countries.EL_SALVADOR, "2022-03-26"))
                .isEqualTo(Certainty.NO);
        assertThat(inForce("slv-decreto-333-2022", Countries.EL_SALVADOR, "2022-03-27"))
                .isEqualTo(Certainty.YES);
        assertThat(approaches(Countries.EL_SALVADOR, "2022-03-26")).containsExactly("slv-2019-territorial-control YES");
        assertThat(approaches(Countries.EL_SALVADOR, "2022-03-27")).containsExactly("slv-2022-exception YES");
    }

    @Test
    void thePartnersOfBilateralInstrumentsAreFoundFromTheirSideToo() {
        assertThat(POLICIES.instrumentsWithPartner(Countries.UNITED_STATES, LocalDate.of(2022, 1, 1))
                        .all())
                .extracting(held -> held.fact().id())
                .contains(InstrumentId.of("slv-comalapa-2000"));
        assertThat(POLICIES.instrumentsInForce(InstrumentKind.BILATERAL_AGREEMENT, LocalDate.of(2022, 1, 1))
                        .all())
                .extracting(held -> held.fact().id())
                .contains(InstrumentId.of("slv-comalapa-2000"));
    }

    /** Returns a day on which something possibly holds: the first that its start may be or the last before its end. */
    private static Optional<LocalDate> dayOf(SpellDates period) {
        return period.start()
                .date()
                .map(EdtfDate::earliest)
                .or(() -> period.end().date().map(end -> end.earliest().minusDays(1)));
    }

    @Test
    void everyApproachHoldsOnSomeDayForCertainOrPossibly() {
        for (Approach approach : DATASET.records().approaches()) {
            LocalDate day = dayOf(approach.period()).orElse(DATASET.asOf());
            assertThat(POLICIES.approachesOf(approach.country(), day).all())
                    .as(approach.id() + " on " + day)
                    .extracting(OnDay::fact)
                    .contains(approach);
        }
    }

    @Test
    void theTimelineOfBoliviaTellsOfItsDenunciationBetweenItsLawAndItsReturn() {
        List<String> acts = DATASET.chronicle().entriesOf(Countries.BOLIVIA).stream()
                .filter(entry -> entry.kind() == ChronicleEntry.Kind.TREATY_ACTION)
                .filter(entry -> !entry.date().isUnknown())
                .map(entry -> entry.date() + " " + entry.what())
                .toList();

        assertThat(acts)
                .containsSubsequence(
                        "2011-06-29 BOL denunciation, 1961 Convention as amended",
                        "2013-01-08 NLD objection, 1961 Convention as amended",
                        "2013-01-11 BOL reaccession, 1961 Convention as amended");
    }

    @Test
    void anInstrumentThatTheGovernmentReadsOtherwiseCountsAsDisputed() {
        assertThat(DATASET.records().alternativeReadings().all())
                .anyMatch(reading -> reading.instrument().equals(Optional.of(InstrumentId.of("gtm-cicig")))
                        && reading.kind() == ReadingKind.DISPUTE);
        assertThat(DataQuality.ofTables(DATASET).get("instruments").disputed()).isPositive();
    }
}
