package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.PACT;
import static io.github.latamregionalism.query.Invented.act;
import static io.github.latamregionalism.query.Invented.actBuilder;
import static io.github.latamregionalism.query.Invented.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final Event SUMMIT = event("2003-05-01", "summit", "Summit", ImmutableList.of(LEAGUE, A));
    private static final Event PLAN = event("2003", "plan", "Plan", ImmutableList.of(B));

    private static final Chronicle CHRONICLE = Invented.dataset()
            .add(SUMMIT)
            .add(PLAN)
            .add(Membership.builder()
                    .id(MembershipId.of("league-aaa-member"))
                    .organization(LEAGUE)
                    .country(A)
                    .status(Status.MEMBER)
                    .period(SpellDates.parse("2001/2010-05-01"))
                    .startBasis(DateBasis.SIGNATURE)
                    .provenance(Invented.PROVENANCE)
                    .build())
            .add(Invented.approach("a-war", A, "2005/..", ApproachModel.MILITARIZED, TradeRole.TRANSIT))
            .add(Invented.instrument("b-law", B, ImmutableList.of(A), InstrumentKind.LAW, "/2004"))
            .add(Invented.treaty(PACT, Optional.of(EdtfDate.of(2000))))
            .add(act(PACT, A, TreatyActionKind.RESERVATION, "2002-01-01", "2002-02-01"))
            .add(actBuilder(PACT, B, TreatyActionKind.OBJECTION, "", "")
                    .objectsTo(Invented.actId(PACT, A, TreatyActionKind.RESERVATION, "2002-01-01"))
                    .build())
            .build()
            .chronicle();

    @Test
    void anEventLiesInAStretchOfDaysAsSurelyAsItsDateTells() {
        LocalDate may = LocalDate.of(2003, 5, 1);
        LocalDate june = LocalDate.of(2003, 6, 1);

        assertThat(CHRONICLE.eventsBetween(may, june).all())
                .containsExactly(new OnDay<>(PLAN, Certainty.POSSIBLE), new OnDay<>(SUMMIT, Certainty.YES));
        assertThat(CHRONICLE.eventsBetween(june, LocalDate.of(2004, 1, 1)).all())
                .containsExactly(new OnDay<>(PLAN, Certainty.POSSIBLE));
        assertThat(CHRONICLE
                        .eventsBetween(LocalDate.of(2003, 1, 1), LocalDate.of(2004, 1, 1))
                        .all())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.YES, Certainty.YES);
        assertThat(CHRONICLE.eventsBetween(A, may, june).all()).containsExactly(new OnDay<>(SUMMIT, Certainty.YES));
        assertThat(CHRONICLE
                        .eventsBetween(LocalDate.of(2002, 1, 1), LocalDate.of(2003, 1, 1))
                        .all())
                .isEmpty();
    }

    @Test
    void aStretchOfDaysThatEndsBeforeItStartsIsRefused() {
        LocalDate may = LocalDate.of(2003, 5, 1);

        assertThatThrownBy(() -> CHRONICLE.eventsBetween(may, may.minusDays(1)).all())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end 2003-04-30 is before start 2003-05-01");
    }

    @Test
    void eventsAreFoundByActorAndType() {
        assertThat(CHRONICLE.eventsOf(LEAGUE)).containsExactly(SUMMIT);
        assertThat(CHRONICLE.eventsOf(B)).containsExactly(PLAN);
        assertThat(CHRONICLE.eventsOfKind("summit")).containsExactly(SUMMIT);
        assertThatThrownBy(() -> CHRONICLE.eventsOfKind("sumit"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("type of event \"sumit\" is not one of plan, summit; nearest: summit");
        assertThat(CHRONICLE.kinds()).containsExactly("plan", "summit");
    }

    @Test
    void eventsOfTwoAreThoseInWhichBothAct() {
        assertThat(CHRONICLE.sharedEvents(A, LEAGUE)).containsExactly(SUMMIT);
        assertThat(CHRONICLE.sharedEvents(A, B)).isEmpty();
        assertThatThrownBy(() -> CHRONICLE.sharedEvents(A, CountryCode.of("ZZZ")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theTimelineOfACountryHasAllThatIsDatedOfItInOrderWithUnknownDaysLast() {
        assertThat(CHRONICLE.entriesOf(A))
                .extracting(entry -> entry.date().toString(), ChronicleEntry::kind, ChronicleEntry::what)
                .containsExactly(
                        tuple("2001", ChronicleEntry.Kind.MEMBERSHIP_START, "AAA member in league"),
                        tuple("2002-01-01", ChronicleEntry.Kind.TREATY_ACTION, "AAA reservation, the pact"),
                        tuple("2003-05-01", ChronicleEntry.Kind.EVENT, "Summit"),
                        tuple("2004", ChronicleEntry.Kind.INSTRUMENT_END, "Instrument b-law"),
                        tuple("2005", ChronicleEntry.Kind.APPROACH_START, "Approach a-war"),
                        tuple("2010-05-01", ChronicleEntry.Kind.MEMBERSHIP_END, "AAA member in league"),
                        tuple("", ChronicleEntry.Kind.TREATY_ACTION, "BBB objection, the pact"),
                        tuple("", ChronicleEntry.Kind.INSTRUMENT_START, "Instrument b-law"));
    }

    @Test
    void theTimelineOfACountryHasNothingThatIsOfOthersOnly() {
        assertThat(CHRONICLE.entriesOf(B))
                .extracting(ChronicleEntry::what)
                .containsExactly("Plan", "Instrument b-law", "BBB objection, the pact", "Instrument b-law");
    }

    @Test
    void theTimelineOfAnOrganizationHasItsSpellsAndEvents() {
        assertThat(CHRONICLE.entriesOf(LEAGUE))
                .extracting(ChronicleEntry::what)
                .containsExactly("AAA member in league", "Summit", "AAA member in league");
    }

    @Test
    void theTimelineOfAStretchOfDaysHasWhatCertainlyOrPossiblyLiesInItAndNoUnknownDays() {
        LocalDate july = LocalDate.of(2005, 7, 1);
        LocalDate end = LocalDate.of(2010, 5, 1);

        assertThat(CHRONICLE.entriesBetween(A, july, end).all())
                .extracting(ChronicleEntry::what, ChronicleEntry::certainty)
                .containsExactly(tuple("Approach a-war", Certainty.POSSIBLE));
        assertThat(CHRONICLE.entriesBetween(LEAGUE, july, end.plusDays(1)).all())
                .extracting(ChronicleEntry::what, ChronicleEntry::certainty)
                .containsExactly(tuple("AAA member in league", Certainty.YES));
        assertThatThrownBy(() ->
                        CHRONICLE.entriesBetween(A, july, july.minusDays(1)).all())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end 2005-06-30 is before start 2005-07-01");
    }

    @Test
    void anUnknownActorIsNamed() {
        CountryCode country = CountryCode.of("ZZZ");
        LocalDate day = LocalDate.of(2003, 1, 1);
        for (ThrowingCallable question : List.<ThrowingCallable>of(
                () -> CHRONICLE.entriesOf(country),
                () -> CHRONICLE.eventsOf(country),
                () -> CHRONICLE.eventsBetween(country, day, day).all())) {
            assertThatThrownBy(question)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no country \"ZZZ\"");
        }
        assertThatThrownBy(() -> CHRONICLE.eventsOf(OrganizationId.of("leage")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no organization \"leage\" in this dataset; nearest: league");
    }

    @Test
    void whatNeverHappensHasNoEntry() {
        assertThatThrownBy(() ->
                        new ChronicleEntry(Bound.OPEN, ChronicleEntry.Kind.APPROACH_END, "War", Certainty.YES, SUMMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what never happens has no entry: the date of \"War\" is open");
    }
}
