package io.github.latamregionalism.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What records of drug policy and of treaties do not accept. */
class PolicyRecordsTest {

    private static final CountryCode A = CountryCode.of("AAA");
    private static final Provenance PROVENANCE =
            Provenance.builder().confidence(Confidence.LOW).build();

    private static Approach.Builder approach() {
        return Approach.builder()
                .id(ApproachId.of("a-war"))
                .country(A)
                .period(SpellDates.parse("2005/.."))
                .model(ApproachModel.MILITARIZED)
                .label("War")
                .summary("S")
                .mainChallenge("C")
                .regionalSignificance("R")
                .provenance(PROVENANCE);
    }

    private static TreatyAction.Builder act(TreatyActionKind kind) {
        return TreatyAction.builder()
                .id(TreatyActionId.of("pact-aaa-" + kind.text()))
                .treaty(TreatyId.of("pact"))
                .country(A)
                .action(kind)
                .date(EdtfDate.of(2005))
                .provenance(PROVENANCE);
    }

    private static Treaty.Builder treaty() {
        return Treaty.builder()
                .id(TreatyId.of("pact"))
                .titleEn("T")
                .titleEs("T")
                .shortNames(ImmutableList.of("Pact"))
                .adopted(EdtfDate.of(1990, 5))
                .place("P")
                .depositary("D")
                .topic(TreatyTopic.DRUGS)
                .provenance(PROVENANCE);
    }

    @Test
    void anApproachHasARoleAndEachOnlyOnce() {
        assertThatThrownBy(() -> approach().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("approach a-war has no role: it must have at least one");
        assertThatThrownBy(() -> approach()
                        .roles(ImmutableList.of(TradeRole.TRANSIT, TradeRole.TRANSIT))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("approach a-war has a role twice: [TRANSIT, TRANSIT]");
    }

    @Test
    void anInstrumentIsThatOfACountryWhichIsNoPartnerInIt() {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("a-law"))
                .kind(InstrumentKind.LAW)
                .nameEn("Law")
                .nameLocal("Ley")
                .period(SpellDates.parse("2005/.."))
                .detail("D")
                .provenance(PROVENANCE);

        assertThatThrownBy(instrument::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instrument a-law has no country: it must have at least one");
        assertThatThrownBy(() -> instrument
                        .countries(ImmutableList.of(A))
                        .partners(ImmutableList.of(A))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instrument a-law has AAA both as its country and as a partner");
    }

    @Test
    void aTreatyIsNotInForceBeforeItIsAdopted() {
        assertThat(treaty().inForce(EdtfDate.of(1990)).build().inForce()).hasValue(EdtfDate.of(1990));
        assertThatThrownBy(() -> treaty().inForce(EdtfDate.of(1990, 4, 30)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("treaty pact is in force on 1990-04-30, before it is adopted on 1990-05");
    }

    @Test
    void aTreatyHasAShortName() {
        assertThatThrownBy(() -> treaty().shortNames(ImmutableList.of()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("treaty pact has no short name: it must have at least one");
    }

    @Test
    void anObjectionTellsToWhoseActItIsMadeAndNothingElseDoes() {
        assertThatThrownBy(() -> act(TreatyActionKind.OBJECTION).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an objection must tell the act to which it is made");
        assertThatThrownBy(() -> act(TreatyActionKind.RATIFICATION)
                        .objectsTo(TreatyActionId.of("pact-bbb-reservation"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only an objection is made to the act of another country, not a ratification");
        assertThatThrownBy(() -> act(TreatyActionKind.RESERVATION)
                        .objectsTo(TreatyActionId.of("pact-bbb-reservation"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only an objection is made to the act of another country, not a reservation");
    }

    @ParameterizedTest
    @EnumSource(
            value = TreatyActionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESERVATION", "DECLARATION", "OBJECTION"})
    void onlyAStatementCanEnd(TreatyActionKind kind) {
        assertThatThrownBy(() -> act(kind).ended(EdtfDate.of(2010)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a " + kind.text() + " cannot be withdrawn or lapse, but \"2010\" is given as its end");
    }

    @Test
    void aReservationDoesNotEndBeforeItIsMade() {
        assertThatThrownBy(() -> act(TreatyActionKind.RESERVATION)
                        .ended(EdtfDate.of(2004))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end 2004 is not after start 2005");
    }

    @Test
    void theTypeOfAnEventIsAWord() {
        assertThatThrownBy(() -> Event.builder()
                        .id(EventId.of("summit"))
                        .date(EdtfDate.of(2005))
                        .kind("Big Summit")
                        .title("T")
                        .provenance(PROVENANCE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"Big Summit\" is not a type of event");
    }

    @Test
    void aChallengeIsNamedSomewhere() {
        assertThatThrownBy(() -> Challenge.builder()
                        .id(ChallengeId.of("war"))
                        .label("War")
                        .category(ChallengeCategory.SECURITY)
                        .description("D")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("challenge war has no section: it must have at least one");
    }
}
