package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.DrugConventions.SINGLE_CONVENTION_1961;
import static io.github.latamregionalism.data.DrugConventions.SINGLE_CONVENTION_1961_AMENDED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.query.TreatyStanding.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledTreatyTest {

    private static final Treaties TREATIES = LatinAmerica.dataset().treaties();

    private static TreatyStanding bolivia(String day) {
        return TREATIES.standingOf(Countries.BOLIVIA, SINGLE_CONVENTION_1961_AMENDED, LocalDate.parse(day));
    }

    @Test
    void reservationsAndObjectionsComeByCountryAndDate() {
        for (TreatyId treaty : LatinAmerica.dataset().records().treaties().keys()) {
            assertThat(TREATIES.reservationsTo(treaty)).isSorted();
            for (TreatyAction reservation : TREATIES.reservationsTo(treaty)) {
                assertThat(TREATIES.objectionsTo(reservation)).isSorted();
            }
        }
        assertThat(bolivia("2020-01-01").objections()).extracting(OnDay::fact).isSorted();
    }

    private static Answer<CountryCode> partiesToAllThree(String day) {
        return TREATIES.partiesToAll(DrugConventions.ALL, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1976-10-22, NONE",
        "1976-10-23, PARTY",
        "2011-12-31, PARTY",
        "2012-01-01, DENOUNCED",
        "2013-02-09, DENOUNCED",
        "2013-02-10, PARTY"
    })
    void boliviaLeavesThe1961ConventionForAYearAndComesBack(String day, Status status) {
        assertThat(bolivia(day).certainStatus()).hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31", "2012-01-01", "2013-02-09"})
    void boliviaReservesNothingInThe1961ConventionBeforeItComesBack(String day) {
        assertThat(bolivia(day).reservations()).isEmpty();
        assertThat(bolivia(day).objections()).isEmpty();
    }

    @Test
    void boliviaComesBackWithAReservationOnTheCocaLeaf() {
        ImmutableList<OnDay<TreatyAction>> reservations = bolivia("2013-02-10").reservations();

        assertThat(reservations).hasSize(1);
        assertThat(reservations.get(0).isCertain()).isTrue();
        assertThat(reservations.get(0).fact().date()).hasValue(EdtfDate.of(2013, 1, 11));
        assertThat(reservations.get(0).fact().detail().orElseThrow()).contains("coca leaf");
    }

    @Test
    void fifteenStatesObjectToTheReservationOnTheCocaLeafThreeOfThemOnADayThatIsKnown() {
        ImmutableList<OnDay<TreatyAction>> objections = bolivia("2013-02-10").objections();

        assertThat(objections)
                .extracting(held -> held.fact().country())
                .containsExactlyInAnyOrder(
                        Countries.CANADA,
                        Countries.GERMANY,
                        Countries.FINLAND,
                        Countries.FRANCE,
                        Countries.UNITED_KINGDOM,
                        Countries.IRELAND,
                        Countries.ISRAEL,
                        Countries.ITALY,
                        Countries.JAPAN,
                        Countries.MEXICO,
                        Countries.NETHERLANDS,
                        Countries.PORTUGAL,
                        Countries.RUSSIA,
                        Countries.SWEDEN,
                        Countries.UNITED_STATES);
        assertThat(objections)
                .filteredOn(OnDay::isCertain)
                .extracting(held -> held.fact().country())
                .containsExactlyInAnyOrder(Countries.MEXICO, Countries.NETHERLANDS, Countries.UNITED_STATES);
    }

    @Test
    void theNetherlandsAndMexicoWithdrewTheirObjections() {
        assertThat(bolivia("2023-07-01").objections())
                .filteredOn(held -> held.fact().country().equals(Countries.NETHERLANDS))
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.POSSIBLE);
        assertThat(bolivia("2025-12-31").objections())
                .extracting(held -> held.fact().country())
                .hasSize(13)
                .doesNotContain(Countries.NETHERLANDS, Countries.MEXICO);
    }

    @Test
    void theFirstReservationOfBoliviaLapsedIn2001() {
        assertThat(bolivia("2000-12-31").reservations())
                .extracting(held -> held.fact().date())
                .contains(Optional.of(EdtfDate.of(1976)));
        assertThat(bolivia("2001-06-01").reservations())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.POSSIBLE);
        assertThat(bolivia("2001-12-31").reservations()).isEmpty();
    }

    @Test
    void whileBoliviaIsOutOfThe1961ConventionItIsNoPartyToAllThreeDrugConventions() {
        assertThat(partiesToAllThree("2011-12-31").certaintyOf(Countries.BOLIVIA))
                .isEqualTo(Certainty.YES);
        assertThat(partiesToAllThree("2012-01-01").certaintyOf(Countries.BOLIVIA))
                .isEqualTo(Certainty.NO);
        assertThat(partiesToAllThree("2013-02-10").certaintyOf(Countries.BOLIVIA))
                .isEqualTo(Certainty.YES);
    }

    @Test
    void twentyNineCountriesAreCertainlyPartiesToAllThreeDrugConventionsInJanuary2000() {
        Answer<CountryCode> parties = partiesToAllThree("2000-01-01");

        assertThat(parties.certain())
                .containsExactly(
                        Countries.ARGENTINA,
                        Countries.ANTIGUA_AND_BARBUDA,
                        Countries.BAHAMAS,
                        Countries.BOLIVIA,
                        Countries.BRAZIL,
                        Countries.BARBADOS,
                        Countries.CANADA,
                        Countries.CHILE,
                        Countries.COLOMBIA,
                        Countries.COSTA_RICA,
                        Countries.CUBA,
                        Countries.DOMINICA,
                        Countries.DOMINICAN_REPUBLIC,
                        Countries.ECUADOR,
                        Countries.GRENADA,
                        Countries.GUATEMALA,
                        Countries.JAMAICA,
                        Countries.ST_KITTS_AND_NEVIS,
                        Countries.MEXICO,
                        Countries.NICARAGUA,
                        Countries.PANAMA,
                        Countries.PERU,
                        Countries.PARAGUAY,
                        Countries.EL_SALVADOR,
                        Countries.SURINAME,
                        Countries.TRINIDAD_AND_TOBAGO,
                        Countries.URUGUAY,
                        Countries.UNITED_STATES,
                        Countries.VENEZUELA);
        assertThat(parties.possible()).isEmpty();
    }

    @Test
    void twentyYearsLaterBelizeGuyanaHondurasSaintLuciaAndSaintVincentHaveJoinedThem() {
        Set<CountryCode> before = partiesToAllThree("2000-01-01").certain();
        Set<CountryCode> after = partiesToAllThree("2020-01-01").certain();

        assertThat(Sets.difference(after, before))
                .containsExactlyInAnyOrder(
                        Countries.BELIZE,
                        Countries.GUYANA,
                        Countries.HONDURAS,
                        Countries.ST_LUCIA,
                        Countries.ST_VINCENT_AND_GRENADINES);
        assertThat(Sets.difference(before, after)).isEmpty();
    }

    @Test
    void haitiIsAPartyToTwoOfTheThreeSinceItHasNotJoinedThatOf1971() {
        Answer<TreatyId> treaties = TREATIES.treatiesOf(Countries.HAITI, LocalDate.of(2020, 1, 1));

        assertThat(treaties.certain())
                .contains(SINGLE_CONVENTION_1961, DrugConventions.ILLICIT_TRAFFIC_1988)
                .doesNotContain(DrugConventions.PSYCHOTROPICS_1971);
    }

    @Test
    void anAnswerHasTheActsBehindItWithTheirSources() {
        assertThat(partiesToAllThree("2013-02-10").facts(TreatyAction.class))
                .filteredOn(act -> act.country().equals(Countries.BOLIVIA))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.provenance().sources()).isNotEmpty());
    }

    @Test
    void theIdsOfTheDrugConventionsAreInTheDataset() {
        assertThat(DrugConventions.ALL)
                .allSatisfy(forms -> assertThat(forms)
                        .allSatisfy(form -> assertThat(LatinAmerica.dataset()
                                        .records()
                                        .treaties()
                                        .contains(form))
                                .isTrue()));
    }
}
