package io.github.latamregionalism.query;

import static io.github.latamregionalism.policy.TreatyActionKind.ACCESSION;
import static io.github.latamregionalism.policy.TreatyActionKind.DECLARATION;
import static io.github.latamregionalism.policy.TreatyActionKind.DENUNCIATION;
import static io.github.latamregionalism.policy.TreatyActionKind.RATIFICATION;
import static io.github.latamregionalism.policy.TreatyActionKind.REACCESSION;
import static io.github.latamregionalism.policy.TreatyActionKind.RESERVATION;
import static io.github.latamregionalism.policy.TreatyActionKind.SIGNATURE;
import static io.github.latamregionalism.policy.TreatyActionKind.SUCCESSION;
import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.PACT;
import static io.github.latamregionalism.query.Invented.act;
import static io.github.latamregionalism.query.Invented.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.TreatyStanding.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pact was in force from 2000-01-01 on. */
class TreatiesTest {

    private static final TreatyId AMENDED = TreatyId.of("pact-amended");
    private static final TreatyId OTHER = TreatyId.of("other");
    private static final TreatyId FUTURE = TreatyId.of("future");

    private static Treaties treaties(TreatyAction... acts) {
        DatasetBuilder dataset = Invented.dataset()
                .add(treaty(PACT, Optional.of(EdtfDate.of(2000, 1, 1))))
                .add(treaty(AMENDED, Optional.of(EdtfDate.of(2000, 1, 1))))
                .add(treaty(OTHER, Optional.of(EdtfDate.of(2000, 1, 1))))
                .add(treaty(FUTURE, Optional.empty()));
        for (TreatyAction act : acts) {
            dataset.add(act);
        }
        return dataset.build().treaties();
    }

    private static Certainty party(Treaties treaties, String day) {
        return treaties.partiesTo(PACT, LocalDate.parse(day)).certaintyOf(A);
    }

    private static TreatyStanding standing(Treaties treaties, String day) {
        return treaties.standingOf(A, PACT, LocalDate.parse(day));
    }

    @Test
    void aCountryIsAPartyFromTheDayOfEffectAndNotFromThatOfDeposit() {
        Treaties treaties = treaties(act(PACT, A, RATIFICATION, "2005-01-01", "2005-01-31"));

        assertThat(party(treaties, "2005-01-30")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2005-01-31")).isEqualTo(Certainty.YES);
    }

    @Test
    void aDenunciationEndsWhatAReaccessionBeginsAnew() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01"),
                act(PACT, A, REACCESSION, "2012-03-01", "2012-04-01"));

        assertThat(standing(treaties, "2010-12-31").certainStatus()).hasValue(Status.PARTY);
        assertThat(standing(treaties, "2011-01-01").certainStatus()).hasValue(Status.DENOUNCED);
        assertThat(standing(treaties, "2012-03-31").certainStatus()).hasValue(Status.DENOUNCED);
        assertThat(standing(treaties, "2012-04-01").certainStatus()).hasValue(Status.PARTY);
    }

    @Test
    void aSignatoryIsNotBound() {
        Treaties treaties = treaties(
                act(PACT, A, SIGNATURE, "2003-05-05", ""), act(PACT, A, RATIFICATION, "2005-01-01", "2005-01-31"));

        assertThat(standing(treaties, "2003-05-04").certainStatus()).hasValue(Status.NONE);
        assertThat(standing(treaties, "2003-05-05").certainStatus()).hasValue(Status.SIGNATORY);
        assertThat(standing(treaties, "2005-01-31").certainStatus()).hasValue(Status.PARTY);
    }

    @Test
    void theCountriesWithAStatusAreThoseThatHaveItOnTheDay() {
        TreatyAction signature = act(PACT, A, SIGNATURE, "2003", "");
        TreatyAction ratification = act(PACT, A, RATIFICATION, "2005-01-01", "2005-01-31");
        Treaties treaties = treaties(signature, ratification);
        LocalDate open = LocalDate.of(2003, 5, 5);
        LocalDate signed = LocalDate.of(2004, 1, 1);
        LocalDate bound = LocalDate.of(2005, 1, 31);

        assertThat(treaties.countriesWith(Status.SIGNATORY, PACT, open).possible())
                .containsExactly(A);
        assertThat(treaties.countriesWith(Status.NONE, PACT, open).possible()).containsExactly(A);
        assertThat(treaties.countriesWith(Status.NONE, PACT, open).certain()).containsExactly(B);
        assertThat(treaties.countriesWith(Status.SIGNATORY, PACT, signed).certain())
                .containsExactly(A);
        assertThat(treaties.countriesWith(Status.SIGNATORY, PACT, signed).facts())
                .containsExactly(signature, ratification);
        assertThat(treaties.countriesWith(Status.SIGNATORY, PACT, bound).certain())
                .isEmpty();
        assertThat(treaties.countriesWith(Status.PARTY, PACT, bound).certain()).containsExactly(A);
    }

    @Test
    void aSignatureWithADayOfEffectBinds() {
        Treaties treaties = treaties(act(PACT, A, SIGNATURE, "2003-05-05", "2003-05-05"));

        assertThat(party(treaties, "2003-05-05")).isEqualTo(Certainty.YES);
    }

    @Test
    void withoutADayOfEffectARatificationBindsPossiblyFromItsDateAndCertainlyAYearLater() {
        Treaties treaties = treaties(act(PACT, A, RATIFICATION, "2005-03", ""));

        assertThat(party(treaties, "2005-02-28")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2005-03-01")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2006-03-30")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2006-03-31")).isEqualTo(Certainty.YES);
    }

    @Test
    void aRatificationBeforeTheTreatyWasInForceBindsFromThenAtTheEarliest() {
        Treaties treaties = treaties(act(PACT, A, RATIFICATION, "1995-03-01", ""));

        assertThat(party(treaties, "1999-12-31")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2000-01-01")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2001-01-01")).isEqualTo(Certainty.YES);
    }

    @Test
    void aSuccessionMayReachBackToTheEntryIntoForceAndBindsFromItsDateForCertain() {
        Treaties treaties = treaties(act(PACT, A, SUCCESSION, "2005-03-01", ""));

        assertThat(party(treaties, "1999-12-31")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2000-01-01")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2005-03-01")).isEqualTo(Certainty.YES);
    }

    @Test
    void aRatificationOnAnUnknownDayHappenedByTheDayToWhichTheDatasetIsKnown() {
        Treaties treaties = treaties(act(PACT, A, RATIFICATION, "", ""));

        assertThat(party(treaties, "1999-12-31")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2000-01-01")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2020-11-16")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2020-11-17")).isEqualTo(Certainty.YES);
    }

    @Test
    void aDenunciationWithoutADayOfEffectFreesPossiblyFromItsDateAndCertainlyTwoYearsLater() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"), act(PACT, A, DENUNCIATION, "2010-06-01", ""));

        assertThat(party(treaties, "2010-05-31")).isEqualTo(Certainty.YES);
        assertThat(standing(treaties, "2010-06-01").statuses())
                .containsEntry(Status.PARTY, Certainty.POSSIBLE)
                .containsEntry(Status.DENOUNCED, Certainty.POSSIBLE)
                .hasSize(2);
        assertThat(standing(treaties, "2010-06-01").certainStatus()).isEmpty();
        assertThat(party(treaties, "2012-05-31")).isEqualTo(Certainty.POSSIBLE);
        assertThat(standing(treaties, "2012-06-01").certainStatus()).hasValue(Status.DENOUNCED);
    }

    @Test
    void anAccessionOnAnUnknownDayCameBeforeTheDenunciation() {
        Treaties treaties =
                treaties(act(PACT, A, ACCESSION, "", ""), act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01"));

        assertThat(party(treaties, "2010-12-31")).isEqualTo(Certainty.POSSIBLE);
        assertThat(party(treaties, "2011-01-01")).isEqualTo(Certainty.NO);
    }

    @Test
    void aDenunciationOnAnUnknownDayCameAfterTheAccession() {
        Treaties treaties =
                treaties(act(PACT, A, RATIFICATION, "2005-01-01", "2005-02-01"), act(PACT, A, DENUNCIATION, "", ""));

        assertThat(party(treaties, "2005-01-31")).isEqualTo(Certainty.NO);
        assertThat(party(treaties, "2015-01-01")).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void aReaccessionOnAnUnknownDayCameAfterTheDenunciation() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(PACT, A, DENUNCIATION, "", ""),
                act(PACT, A, REACCESSION, "", ""));

        assertThat(party(treaties, "2020-11-17")).isEqualTo(Certainty.YES);
    }

    @Test
    void theAnswersAboutACountryMayChangeOnTheDaysOfItsActsAndOfTheirEffects() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01"),
                act(PACT, B, ACCESSION, "2007-01-01", "2007-02-01"));

        assertThat(treaties.changeDaysOf(A))
                .contains(LocalDate.of(2005, 2, 1), LocalDate.of(2011, 1, 1))
                .isSubsetOf(
                        LocalDate.of(2005, 1, 1),
                        LocalDate.of(2005, 2, 1),
                        LocalDate.of(2010, 6, 1),
                        LocalDate.of(2011, 1, 1));
    }

    @Test
    void aTreatyThatIsNotInForceBindsNobody() {
        Treaties treaties = treaties(act(FUTURE, A, RATIFICATION, "2005-03-01", ""));

        Answer<CountryCode> parties = treaties.partiesTo(FUTURE, LocalDate.of(2020, 1, 1));
        assertThat(parties.certain()).isEmpty();
        assertThat(parties.possible()).isEmpty();
    }

    @Test
    void behindAnAnswerAreTheActsByWhichThePartiesJoinedAndLeft() {
        TreatyAction accession = act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01");
        TreatyAction denunciation = act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01");
        TreatyAction reaccession = act(PACT, A, REACCESSION, "2012-03-01", "2012-04-01");
        Treaties treaties = treaties(accession, denunciation, reaccession);

        assertThat(treaties.partiesTo(PACT, LocalDate.of(2006, 1, 1)).facts()).containsExactly(accession, denunciation);
        assertThat(treaties.partiesTo(PACT, LocalDate.of(2013, 1, 1)).facts(TreatyAction.class))
                .containsExactly(reaccession);
    }

    @Test
    void aPartyToOneFormOfATreatyIsAPartyToTheTreaty() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(AMENDED, B, ACCESSION, "2005-01-01", "2005-02-01"),
                act(OTHER, A, ACCESSION, "2006-01-01", "2006-02-01"),
                act(OTHER, B, ACCESSION, "2007-01-01", "2007-02-01"));
        List<Set<TreatyId>> both = List.of(Set.of(PACT, AMENDED), Set.of(OTHER));

        assertThat(treaties.partiesToAll(both, LocalDate.of(2006, 1, 31)).certain())
                .isEmpty();
        assertThat(treaties.partiesToAll(both, LocalDate.of(2006, 2, 1)).certain())
                .containsExactly(A);
        assertThat(treaties.partiesToAll(both, LocalDate.of(2007, 2, 1)).certain())
                .containsExactly(A, B);
        assertThat(treaties.partiesToAll(List.of(Set.of(PACT), Set.of(OTHER)), LocalDate.of(2007, 2, 1))
                        .certain())
                .containsExactly(A);
    }

    @Test
    void partiesToAllOfNoTreatiesIsNoQuestion() {
        assertThatThrownBy(() -> treaties().partiesToAll(List.of(), LocalDate.of(2006, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no treaty is given: everybody would be a party to all of none");
    }

    @Test
    void theTreatiesOfACountryAreThoseThatBindIt() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(OTHER, A, RATIFICATION, "2005-01-01", ""),
                act(AMENDED, A, SIGNATURE, "2005-01-01", ""));

        Answer<TreatyId> bound = treaties.treatiesOf(A, LocalDate.of(2005, 3, 1));
        assertThat(bound.certain()).containsExactly(PACT);
        assertThat(bound.possible()).containsExactly(OTHER);
    }

    @Test
    void theActsOfACountryComeByDateWithUnknownOnesLast() {
        TreatyAction unknown = act(PACT, A, DECLARATION, "", "");
        TreatyAction first = act(PACT, A, SIGNATURE, "2003-05-05", "");
        TreatyAction second = act(PACT, A, RATIFICATION, "2005", "");
        Treaties treaties = treaties(unknown, second, first);

        assertThat(treaties.actionsOf(A, PACT)).containsExactly(first, second, unknown);
        assertThat(treaties.actionsOf(A)).containsExactly(first, second, unknown);
        assertThat(treaties.actionsOf(B)).isEmpty();
    }

    @Test
    void theReservationsToATreatyAreThoseOfAllCountries() {
        TreatyAction ofA = act(PACT, A, RESERVATION, "2003-05-05", "");
        TreatyAction ofB = act(PACT, B, RESERVATION, "2001-05-05", "");
        Treaties treaties = treaties(ofB, ofA, act(PACT, B, DECLARATION, "2001-05-05", ""));

        assertThat(treaties.reservationsTo(PACT)).isEqualTo(ImmutableList.of(ofA, ofB));
    }

    @Test
    void anUnknownTreatyIsNamedWithTheNearest() {
        assertThatThrownBy(() -> treaties().partiesTo(TreatyId.of("pakt"), LocalDate.of(2006, 1, 1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no treaty \"pakt\" in this dataset; nearest: pact");
    }

    @Test
    void theDaysOnWhichNothingChangesShareOneAnswer() {
        Treaties treaties = treaties(act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"));
        LocalDate day = LocalDate.of(2005, 2, 1);
        LocalDate later = Invented.AS_OF;

        assertThat(treaties.partiesTo(PACT, later)).isSameAs(treaties.partiesTo(PACT, day));
        assertThat(treaties.treatiesOf(A, later)).isSameAs(treaties.treatiesOf(A, day));
        assertThat(treaties.countriesWith(Status.NONE, PACT, later))
                .isSameAs(treaties.countriesWith(Status.NONE, PACT, day));
    }

    @Test
    void aStandingIsOfTheDayThatIsAskedAbout() {
        Treaties treaties = treaties(act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"));
        LocalDate day = LocalDate.of(2005, 2, 1);
        TreatyStanding first = treaties.standingOf(A, PACT, day);
        TreatyStanding next = treaties.standingOf(A, PACT, day.plusDays(1));

        assertThat(next.day()).isEqualTo(day.plusDays(1));
        assertThat(next.statuses()).isEqualTo(first.statuses());
        assertThat(treaties.standingOf(A, PACT, day)).isEqualTo(first);
        assertThat(first.day()).isEqualTo(day);
    }

    @Test
    void whoIsUnknownIsNamedBothTimesThatItIsAskedAbout() {
        Treaties treaties = treaties();
        CountryCode unknown = CountryCode.of("ZZZ");

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> treaties.standingOf(unknown, PACT, LocalDate.of(2006, 1, 1)))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no country \"ZZZ\"");
            assertThatThrownBy(() -> treaties.treatiesOf(unknown, LocalDate.of(2006, 1, 1)))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no country \"ZZZ\"");
            assertThatThrownBy(
                            () -> treaties.countriesWith(Status.PARTY, TreatyId.of("pakt"), LocalDate.of(2006, 1, 1)))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no treaty \"pakt\"");
        }
    }
}
