package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.ARGENTINA;
import static io.github.latamregionalism.data.Countries.BOLIVIA;
import static io.github.latamregionalism.data.Countries.BRAZIL;
import static io.github.latamregionalism.data.Countries.CHILE;
import static io.github.latamregionalism.data.Countries.COLOMBIA;
import static io.github.latamregionalism.data.Countries.COSTA_RICA;
import static io.github.latamregionalism.data.Countries.DOMINICAN_REPUBLIC;
import static io.github.latamregionalism.data.Countries.ECUADOR;
import static io.github.latamregionalism.data.Countries.GUYANA;
import static io.github.latamregionalism.data.Countries.HAITI;
import static io.github.latamregionalism.data.Countries.HONDURAS;
import static io.github.latamregionalism.data.Countries.PANAMA;
import static io.github.latamregionalism.data.Countries.PARAGUAY;
import static io.github.latamregionalism.data.Countries.PERU;
import static io.github.latamregionalism.data.Countries.SURINAME;
import static io.github.latamregionalism.data.Countries.URUGUAY;
import static io.github.latamregionalism.data.Countries.VENEZUELA;
import static io.github.latamregionalism.data.Organizations.ALADI;
import static io.github.latamregionalism.data.Organizations.AMERIPOL;
import static io.github.latamregionalism.data.Organizations.CAN;
import static io.github.latamregionalism.data.Organizations.CARICOM;
import static io.github.latamregionalism.data.Organizations.CARICOM_IMPACS;
import static io.github.latamregionalism.data.Organizations.CELAC;
import static io.github.latamregionalism.data.Organizations.CICAD;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static io.github.latamregionalism.model.Status.ACCEDING;
import static io.github.latamregionalism.model.Status.ASSOCIATE;
import static io.github.latamregionalism.model.Status.INACTIVE;
import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.model.Status.OBSERVER;
import static io.github.latamregionalism.model.Status.SUSPENDED;
import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Sets;
import io.github.latamregionalism.analysis.Overlap;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the bundled dataset answers in the cases that turn on one day, each of which can be looked up elsewhere. */
class BundledMembershipTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Memberships MEMBERSHIPS = DATASET.memberships();

    private static Standing standing(CountryCode country, OrganizationId organization, String day) {
        return MEMBERSHIPS.standingOf(country, organization, LocalDate.parse(day));
    }

    @Test
    void unasurHadElevenMembersOnTheFirstOfSeptember2019() {
        Answer<CountryCode> members = MEMBERSHIPS.membersOf(UNASUR, LocalDate.parse("2019-09-01"));
        assertThat(members.certain())
                .containsExactly(
                        ARGENTINA, BOLIVIA, BRAZIL, CHILE, ECUADOR, GUYANA, PERU, PARAGUAY, SURINAME, URUGUAY,
                        VENEZUELA);
        assertThat(members.possible()).isEmpty();
    }

    @Test
    void fiveMembersTookPartInUnasurOnTheFirstOfSeptember2019() {
        Answer<CountryCode> participants = MEMBERSHIPS.participantsIn(UNASUR, LocalDate.parse("2019-09-01"));
        assertThat(participants.certain()).containsExactly(BOLIVIA, GUYANA, SURINAME, URUGUAY, VENEZUELA);
        assertThat(participants.possible()).isEmpty();
    }

    @Test
    void sixMembersStoppedTakingPartInUnasurOnTheEighteenthOfApril2018() {
        LocalDate day = LocalDate.parse("2018-04-18");
        assertThat(Sets.difference(
                        MEMBERSHIPS.participantsIn(UNASUR, day.minusDays(1)).certain(),
                        MEMBERSHIPS.participantsIn(UNASUR, day).certain()))
                .containsExactlyInAnyOrder(ARGENTINA, BRAZIL, CHILE, COLOMBIA, PARAGUAY, PERU);
        assertThat(MEMBERSHIPS.membersOf(UNASUR, day).certain())
                .isEqualTo(MEMBERSHIPS.membersOf(UNASUR, day.minusDays(1)).certain());
    }

    @Test
    void theRestOfTheYearIsPossibleWhereTheExitOfEcuadorFromUnasurIsKnownToTheYear() {
        assertThat(standing(ECUADOR, UNASUR, "2019-12-31").certaintyOf(MEMBER)).isEqualTo(YES);
        assertThat(standing(ECUADOR, UNASUR, "2020-06-01").certaintyOf(MEMBER)).isEqualTo(POSSIBLE);
        assertThat(standing(ECUADOR, UNASUR, "2020-12-31").certaintyOf(MEMBER)).isEqualTo(NO);
        assertThat(MEMBERSHIPS.membersOf(UNASUR, LocalDate.parse("2020-06-01")).possible())
                .containsExactly(ECUADOR);
    }

    @Test
    void ecuadorTookPartInUnasurOnNoDayOfTheYearOfItsExit() {
        for (LocalDate day = LocalDate.of(2019, 3, 13); day.getYear() < 2021; day = day.plusDays(1)) {
            assertThat(standing(ECUADOR, UNASUR, day.toString()).participates())
                    .as("%s", day)
                    .isEqualTo(NO);
            assertThat(MEMBERSHIPS.participantsIn(UNASUR, day).certaintyOf(ECUADOR))
                    .as("%s", day)
                    .isEqualTo(NO);
        }
        assertThat(standing(ECUADOR, UNASUR, "2020-06-01").certaintyOf(INACTIVE))
                .isEqualTo(POSSIBLE);
    }

    @Test
    void panamaIsPossiblyAnObserverAndPossiblyAMemberOfAladiInTheMonthOfItsEntry() {
        for (int day = 1; day < 31; day++) {
            assertThat(standing(PANAMA, ALADI, LocalDate.of(2012, 3, day).toString())
                            .statuses())
                    .containsOnlyKeys(MEMBER, OBSERVER)
                    .containsValues(POSSIBLE, POSSIBLE);
        }
    }

    @Test
    void aLookUpOfTheBundledDataAnswersAsTheQuestionsDo() {
        MembershipLookup members = MEMBERSHIPS.lookup();
        MembershipLookup participants = MEMBERSHIPS.participationLookup();
        for (CountryCode country : members.countries()) {
            for (LocalDate day = LocalDate.of(1945, 1, 15); day.getYear() < 2030; day = day.plusDays(97)) {
                int ordinal = members.ordinalOf(country);
                int stretch = members.stretchOf(ordinal, (int) day.toEpochDay());
                Answer<OrganizationId> asked = MEMBERSHIPS.organizationsOf(country, day);
                assertThat(members.organizations(Certainty.YES, stretch)).containsExactlyElementsOf(asked.certain());
                assertThat(members.organizations(Certainty.POSSIBLE, stretch))
                        .containsExactlyElementsOf(asked.possible());
                int taking = participants.stretchOf(ordinal, (int) day.toEpochDay());
                for (OrganizationId organization : asked.certain()) {
                    assertThat(participants.organizations(Certainty.YES, taking).contains(organization))
                            .isEqualTo(standing(country, organization, day.toString())
                                            .participates()
                                    == YES);
                }
            }
        }
    }

    @Test
    void mercosurSuspendsParaguayFromJune2012ToAugust2013() {
        assertThat(standing(PARAGUAY, MERCOSUR, "2012-06-28").participates()).isEqualTo(YES);
        assertThat(standing(PARAGUAY, MERCOSUR, "2012-06-29").certaintyOf(SUSPENDED))
                .isEqualTo(YES);
        assertThat(standing(PARAGUAY, MERCOSUR, "2013-08-14").participates()).isEqualTo(NO);
        assertThat(standing(PARAGUAY, MERCOSUR, "2013-08-15").participates()).isEqualTo(YES);
    }

    @Test
    void venezuelaIsAMemberOfMercosurFromTheTwelfthOfAugust2012() {
        assertThat(standing(VENEZUELA, MERCOSUR, "2012-08-11").statuses()).containsOnlyKeys(ASSOCIATE, ACCEDING);
        assertThat(standing(VENEZUELA, MERCOSUR, "2012-08-12").statuses()).containsOnlyKeys(MEMBER);
    }

    @Test
    void paraguayContestsTheEntryOfVenezuelaIntoMercosurInTheFirstYear() {
        assertThat(standing(VENEZUELA, MERCOSUR, "2012-12-01").alternativeReadings())
                .extracting(reading -> reading.holder().orElse(""), AlternativeReading::kind)
                .containsExactly(tuple("Government of Paraguay (foreign ministry)", ReadingKind.DISPUTE));
        assertThat(standing(VENEZUELA, MERCOSUR, "2014-01-01").alternativeReadings())
                .isEmpty();
    }

    @Test
    void mercosurSuspendsVenezuelaFromTheSecondOfDecember2016() {
        assertThat(standing(VENEZUELA, MERCOSUR, "2016-12-01").participates()).isEqualTo(YES);
        assertThat(standing(VENEZUELA, MERCOSUR, "2016-12-02").statuses()).containsOnlyKeys(MEMBER, SUSPENDED);
        assertThat(standing(VENEZUELA, MERCOSUR, "2017-12-31").participates()).isEqualTo(NO);
    }

    @Test
    void theFirstSuspensionOfVenezuelaFromMercosurIsContestedAndTheSecondIsNot() {
        assertThat(standing(VENEZUELA, MERCOSUR, "2017-08-04").alternativeReadings())
                .extracting(AlternativeReading::field, AlternativeReading::reading)
                .containsExactlyInAnyOrder(
                        tuple(ReadingField.EXISTENCE, "none"), tuple(ReadingField.START, "2017-08-05"));
    }

    @Test
    void chileIsAMemberOfTheAndeanPactIn1975() {
        assertThat(standing(CHILE, CAN, "1975-06-01").statuses()).containsOnlyKeys(MEMBER);
    }

    @Test
    void chileIsAnObserverOfTheAndeanPactIn1980AfterItsWithdrawal() {
        Standing standing = standing(CHILE, CAN, "1980-06-01");
        assertThat(standing.statuses()).containsOnlyKeys(OBSERVER);
        assertThat(standing.departure().orElseThrow().exit()).contains(ExitKind.WITHDRAWAL);
    }

    @Test
    void chileIsAnAssociateOfTheAndeanCommunityIn2010() {
        assertThat(standing(CHILE, CAN, "2010-06-01").statuses()).containsOnlyKeys(ASSOCIATE);
    }

    @Test
    void brazilStaysAwayFromCelacFromJanuary2020ToJanuary2023() {
        assertThat(standing(BRAZIL, CELAC, "2019-06-01").participates()).isEqualTo(YES);
        assertThat(standing(BRAZIL, CELAC, "2021-06-01").statuses()).containsOnlyKeys(MEMBER, INACTIVE);
        assertThat(standing(BRAZIL, CELAC, "2023-01-04").participates()).isEqualTo(NO);
        assertThat(standing(BRAZIL, CELAC, "2024-06-01").participates()).isEqualTo(YES);
    }

    @Test
    void boliviaIsAnAssociateOfMercosurIn2010AndAccedingIn2015() {
        assertThat(standing(BOLIVIA, MERCOSUR, "2010-06-01").statuses()).containsOnlyKeys(ASSOCIATE);
        assertThat(standing(BOLIVIA, MERCOSUR, "2015-12-01").statuses()).containsOnlyKeys(ASSOCIATE, ACCEDING);
    }

    @Test
    void boliviaIsAMemberOfMercosurFromTheSeventhOfAugust2024() {
        assertThat(standing(BOLIVIA, MERCOSUR, "2024-08-06").certaintyOf(MEMBER))
                .isEqualTo(NO);
        assertThat(standing(BOLIVIA, MERCOSUR, "2024-08-07").statuses()).containsOnlyKeys(MEMBER);
    }

    @Test
    void thirteenCountriesAreMembersOfAmeripolByTheirPoliceAndAccedingByTheTreatyOf2023() {
        LocalDate day = DATASET.asOf();
        assertThat(Sets.intersection(
                        MEMBERSHIPS.membersOf(AMERIPOL, day).certain(),
                        MEMBERSHIPS.countriesWith(ACCEDING, AMERIPOL, day).certain()))
                .containsExactlyInAnyOrder(
                        ARGENTINA,
                        BOLIVIA,
                        BRAZIL,
                        CHILE,
                        COLOMBIA,
                        COSTA_RICA,
                        DOMINICAN_REPUBLIC,
                        ECUADOR,
                        HONDURAS,
                        HAITI,
                        PANAMA,
                        PARAGUAY,
                        URUGUAY);
    }

    @Test
    void aMemberOfAmeripolSinceAnUnknownDayIsCertainOnlyOnTheLastKnownDay() {
        assertThat(standing(PANAMA, AMERIPOL, "2024-01-01").certaintyOf(MEMBER)).isEqualTo(POSSIBLE);
        assertThat(MEMBERSHIPS.standingOf(PANAMA, AMERIPOL, DATASET.asOf()).certaintyOf(MEMBER))
                .isEqualTo(YES);
    }

    @Test
    void aBodyOfAnotherOrganizationHasNoMembersOfItsOwn() {
        LocalDate day = LocalDate.parse("2019-09-01");
        assertThat(MEMBERSHIPS.membersOf(CICAD, day).facts()).isEmpty();
        assertThat(MEMBERSHIPS.everMemberOf(CARICOM_IMPACS)).isEmpty();
        assertThat(DATASET.records().organizations().get(CICAD).bodyOf()).contains(OAS);
        assertThat(DATASET.records().organizations().get(CARICOM_IMPACS).bodyOf())
                .contains(CARICOM);
    }

    @Test
    void aDayAfterTheLastKnownOneSaysSo() {
        LocalDate asOf = DATASET.asOf();
        assertThat(MEMBERSHIPS.membersOf(MERCOSUR, asOf).coverage().isAfterAsOf())
                .isFalse();
        assertThat(MEMBERSHIPS.membersOf(MERCOSUR, asOf.plusDays(1)).coverage().isAfterAsOf())
                .isTrue();
    }

    @Test
    void whatTwoCountriesShareByStatusIsInTheOrderOfTheStatuses() {
        Overlap overlap = Overlap.of(LatinAmerica.dataset(), Scope.REGION, LocalDate.of(2019, 9, 1));

        for (CountryCode country : LatinAmerica.dataset().records().countries().keys()) {
            assertThat(overlap.sharedByStatus(Countries.BRAZIL, country)
                            .columnKeySet()
                            .asList())
                    .isSorted();
            assertThat(overlap.sharedByStatus(Countries.BRAZIL, country)
                            .rowKeySet()
                            .asList())
                    .isSorted();
        }
    }
}
