package io.github.latamregionalism.query;

import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.model.Status.OBSERVER;
import static io.github.latamregionalism.model.Status.SUSPENDED;
import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.memberships;
import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void anObserverThatBecomesAMemberInAMonthIsPossiblyEither() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, OBSERVER, "2005-12/2012-03", DateBasis.OTHER),
                Invented.spell(LEAGUE, A, MEMBER, "2012-03/.."));

        Standing standing = memberships.standingOf(A, LEAGUE, day("2012-03-15"));
        assertThat(standing.statuses()).containsOnlyKeys(MEMBER, OBSERVER);
        assertThat(standing.certaintyOf(MEMBER)).isEqualTo(POSSIBLE);
        assertThat(standing.certaintyOf(OBSERVER)).isEqualTo(POSSIBLE);
    }

    @Test
    void aRunningSpellIsTakenToRunOnAndTheAnswerSaysSo() {
        Memberships memberships = memberships(Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."));

        assertThat(memberships.membersOf(LEAGUE, day("2020-11-17")).coverage().isAfterAsOf())
                .isFalse();
        Answer<CountryCode> later = memberships.membersOf(LEAGUE, day("2020-11-18"));
        assertThat(later.coverage().isAfterAsOf()).isTrue();
        assertThat(later.certain()).containsExactly(A);
        assertThat(memberships.membersOf(LEAGUE, LocalDate.MAX).certain()).containsExactly(A);
        assertThat(memberships.membersOf(LEAGUE, LocalDate.MIN).certain()).isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, LocalDate.MAX).participates())
                .isEqualTo(YES);
    }

    @Test
    void anOrganizationWithoutSpellsHasNoMembers() {
        assertThat(memberships().membersOf(LEAGUE, day("2010-01-01")).certain()).isEmpty();
        assertThat(memberships().organizationsOf(B, day("2010-01-01")).possible())
                .isEmpty();
        assertThat(memberships().historyOf(A, LEAGUE)).isEmpty();
    }

    @Test
    void whatIsNotInTheDatasetIsRefusedWithItsNearest() {
        Memberships memberships = memberships();

        assertThatThrownBy(() -> memberships.membersOf(OrganizationId.of("leage"), day("2010-01-01")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no organization \"leage\" in this dataset; nearest: league");
        assertThatThrownBy(() -> memberships.organizationsOf(CountryCode.of("AAB"), day("2010-01-01")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no country \"AAB\" in this dataset; nearest: AAA");
        assertThatThrownBy(() -> memberships.standingOf(A, OrganizationId.of("leage"), day("2010-01-01")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> memberships.everMemberOf(OrganizationId.of("leage")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEmptyStretchHasNoSpellsAndABackwardOneIsRefused() {
        Memberships memberships = memberships(Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."));

        assertThat(memberships
                        .spellsBetween(day("2010-01-01"), day("2010-01-01"))
                        .all())
                .isEmpty();
        assertThatThrownBy(() -> memberships
                        .spellsBetween(day("2010-01-02"), day("2010-01-01"))
                        .all())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end 2010-01-01 is before start 2010-01-02");
        assertThat(memberships
                        .changesBetween(day("2000-01-01"), day("2000-01-01"))
                        .all())
                .isEmpty();
        assertThat(memberships
                        .changesBetween(day("1999-12-31"), day("2000-01-02"))
                        .all())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.START);
    }

    @Test
    void aMembershipThatStartsOnAnUnknownDayOfAYearCertainlyHasADayInTheTwoYears() {
        Memberships memberships = memberships(Invented.spell(LEAGUE, A, MEMBER, "2010/.."));

        assertThat(memberships
                        .participantsBetween(LEAGUE, day("2010-01-01"), day("2010-12-31"))
                        .possible())
                .containsExactly(A);
        Answer<CountryCode> inTheYear = memberships.participantsBetween(LEAGUE, day("2010-01-01"), day("2011-01-01"));
        assertThat(inTheYear.certain()).containsExactly(A);
        assertThat(inTheYear.facts()).hasSize(1);
        assertThat(memberships
                        .participantsBetween(LEAGUE, day("2010-01-01"), day("2010-01-01"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anAnswerSaysWhetherItsLastDayLiesAfterTheDayToWhichTheDatasetIsKnown() {
        Memberships memberships = memberships(Invented.spell(LEAGUE, A, MEMBER, "2010/.."));
        LocalDate after = Invented.AS_OF.plusDays(1);

        assertThat(memberships.spellsBetween(Invented.AS_OF, after).isAfterAsOf())
                .isFalse();
        assertThat(memberships.spellsBetween(Invented.AS_OF, after.plusDays(1)).isAfterAsOf())
                .isTrue();
        assertThat(memberships.spellsOn(LEAGUE, after).isAfterAsOf()).isTrue();
        assertThat(memberships.spellsOn(A, after).asOf()).isEqualTo(Invented.AS_OF);
        assertThat(memberships
                        .participantsBetween(LEAGUE, after, after.plusDays(1))
                        .coverage()
                        .isAfterAsOf())
                .isTrue();
    }

    @Test
    void theAnswersAboutACountryMayChangeOnTheBoundsOfItsSpellsAndOnNoOtherDay() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2000-02/.."),
                Invented.spell(LEAGUE, A, SUSPENDED, "2009-07-04/2011-06-01"),
                Invented.spell(LEAGUE, B, MEMBER, "/2015-01-01"));

        assertThat(memberships.changeDaysOf(A))
                .containsExactly(day("2000-02-01"), day("2000-02-29"), day("2009-07-04"), day("2011-06-01"));
        // An unknown start is on the day before the end at the latest.
        // The league was founded in 2000, so that nobody belonged to it before.
        assertThat(memberships.changeDaysOf(B))
                .containsExactly(day("2000-01-01"), day("2014-12-31"), day("2015-01-01"));
        assertThat(memberships(Invented.spell(LEAGUE, A, MEMBER, "0000-01-01/9999-12-31"))
                        .changeDaysOf(A))
                .containsExactly(day("0000-01-01"), day("9999-12-31"));
    }

    @Test
    void theDepartureIsTheLastMembershipThatHadEndedByTheDay() {
        Membership first = Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/2005-03-01");
        Membership second = Invented.spell(LEAGUE, A, MEMBER, "2007-01-01/2010");
        Memberships memberships =
                memberships(first, second, Invented.spell(LEAGUE, A, OBSERVER, "2012-01-01/2013-01-01"));

        assertThat(memberships.standingOf(A, LEAGUE, day("1999-12-31")).departure())
                .isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, day("2005-02-28")).departure())
                .isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, day("2005-03-01")).departure())
                .contains(first);
        assertThat(memberships.standingOf(A, LEAGUE, day("2008-01-01")).departure())
                .isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, day("2010-06-01")).departure())
                .isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, day("2010-12-31")).departure())
                .contains(second);
        assertThat(memberships.standingOf(A, LEAGUE, day("2014-01-01")).departure())
                .contains(second);
        assertThat(memberships.standingOf(B, LEAGUE, day("2014-01-01")).departure())
                .isEmpty();
    }

    @Test
    void aStandingSaysWhetherItsDayIsAfterTheOneToWhichTheDatasetIsKnown() {
        Memberships memberships = memberships();

        assertThat(memberships
                        .standingOf(A, LEAGUE, day("2020-11-17"))
                        .coverage()
                        .isAfterAsOf())
                .isFalse();
        assertThat(memberships
                        .standingOf(A, LEAGUE, day("2020-11-18"))
                        .coverage()
                        .isAfterAsOf())
                .isTrue();
    }

    @Test
    void aSpellThatRunsOnTheDayOfTheDatasetStartedByThenWhereverInItsYearThatLies() {
        Membership running = Invented.spell(LEAGUE, A, MEMBER, "2020/..");
        Memberships memberships = memberships(running);

        assertThat(memberships
                        .changesBetween(day("2020-01-01"), day("2020-11-18"))
                        .all())
                .extracting(Change::kind, Change::certainty)
                .containsExactly(tuple(Change.Kind.START, YES));
        assertThat(memberships
                        .changesBetween(day("2020-07-01"), day("2020-12-01"))
                        .all())
                .extracting(Change::kind, Change::certainty)
                .containsExactly(tuple(Change.Kind.START, POSSIBLE));
        assertThat(memberships
                        .changesBetween(day("2020-11-18"), day("2021-01-01"))
                        .all())
                .isEmpty();
        assertThat(memberships.membersOf(LEAGUE, day("2020-11-16")).certaintyOf(A))
                .isEqualTo(POSSIBLE);
        assertThat(memberships.membersOf(LEAGUE, day("2020-11-17")).certaintyOf(A))
                .isEqualTo(YES);
    }

    @Test
    void twoCountriesShareAnOrganizationAsSurelyAsBothAreInIt() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."),
                Invented.spell(LEAGUE, A, SUSPENDED, "2009-01-01/2010-01-01"),
                Invented.spell(LEAGUE, B, MEMBER, "2005/.."));

        assertThat(memberships.sharedOrganizations(A, B, day("2004-12-31"))).isEmpty();
        assertThat(memberships.sharedOrganizations(A, B, day("2005-06-01")))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.organization()).isEqualTo(LEAGUE);
                    assertThat(shared.bothMembers()).isEqualTo(POSSIBLE);
                    assertThat(shared.bothParticipate()).isEqualTo(POSSIBLE);
                });
        assertThat(memberships.sharedOrganizations(A, B, day("2009-06-01")))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.bothMembers()).isEqualTo(YES);
                    assertThat(shared.bothParticipate()).isEqualTo(NO);
                });
    }

    @Test
    void onlyStandingsInOneOrganizationOnOneDayAreShared() {
        OrganizationId union = OrganizationId.of("union");
        Memberships memberships =
                Invented.dataset().add(Invented.organization(union)).build().memberships();
        Standing standing = memberships.standingOf(A, LEAGUE, day("2010-01-01"));

        assertThatThrownBy(() -> new SharedOrganization(standing, memberships.standingOf(B, union, day("2010-01-01"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the standings are of league on 2010-01-01 and of union on 2010-01-01");
        assertThatThrownBy(() -> new SharedOrganization(standing, memberships.standingOf(B, LEAGUE, day("2010-01-02"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the standings are of league on 2010-01-01 and of league on 2010-01-02");
    }

    @Test
    void theReadingsOfASpellAreThoseOfNoOther() {
        Membership first = Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/2005-03-01");
        Membership second = Invented.spell(LEAGUE, A, MEMBER, "2007-01-01/..");
        AlternativeReading never = AlternativeReading.builder()
                .id(RowId.of("never"))
                .membership(second.id())
                .field(ReadingField.EXISTENCE)
                .reading("none")
                .kind(ReadingKind.DISPUTE)
                .build();
        Memberships memberships =
                Invented.dataset().add(first).add(second).add(never).build().memberships();

        assertThat(memberships.readingsOf(second)).containsExactly(never);
        assertThat(memberships.readingsOf(first)).isEmpty();
        assertThat(memberships.standingOf(A, LEAGUE, day("2010-01-01")).alternativeReadings())
                .containsExactly(never);
        assertThat(memberships.standingOf(A, LEAGUE, day("2003-01-01")).alternativeReadings())
                .isEmpty();
    }

    @Test
    void aLookUpIsCompiledOnce() {
        Memberships memberships = memberships();

        assertThat(memberships.lookup()).isSameAs(memberships.lookup()).isSameAs(memberships.lookup(MEMBER));
        assertThat(memberships.participationLookup()).isSameAs(memberships.participationLookup());
    }
}
