package io.github.latamregionalism.model;

import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeReadingTest {

    private static final MembershipId SPELL = MembershipId.of("moon-league-xaa-member");

    private static AlternativeReading reading(ReadingField field, String reading) {
        return builder(field, reading).membership(SPELL).build();
    }

    private static AlternativeReading.Builder builder(ReadingField field, String reading) {
        return AlternativeReading.builder()
                .id(RowId.of("moon-league-xaa-member-" + field.text()))
                .field(field)
                .reading(reading)
                .kind(ReadingKind.DISPUTE)
                .sources(ImmutableList.of());
    }

    private static Membership spell(String period) {
        return Membership.builder()
                .id(SPELL)
                .organization(OrganizationId.of("moon-league"))
                .country(CountryCode.of("XAA"))
                .status(Status.MEMBER)
                .period(SpellDates.parse(period))
                .startBasis(DateBasis.SIGNATURE)
                .provenance(Provenance.builder()
                        .sources(ImmutableList.of())
                        .confidence(Confidence.LOW)
                        .build())
                .build();
    }

    private static Certainty statusOn(AlternativeReading reading, Membership spell, Status asked, LocalDate day) {
        return reading.statusOn(spell, spell.period().extent(), asked, day);
    }

    @ParameterizedTest
    @CsvSource({
        // another start
        "1990-05-01/2000-01-01, START, 1992-03-04, 1992-03-03, NO",
        "1990-05-01/2000-01-01, START, 1992-03-04, 1992-03-04, YES",
        "1990-05-01/2000-01-01, START, 1992-03-04, 2000-01-01, NO",
        "1990-05-01/2000-01-01, START, 1980, 1979-12-31, NO",
        "1990-05-01/2000-01-01, START, 1980, 1980-06-01, POSSIBLE",
        "1990-05-01/2000-01-01, START, 1980, 1981-01-01, YES",
        "1990-05-01/2000-01-01, START, 1993/1994, 1992-12-31, NO",
        "1990-05-01/2000-01-01, START, 1993/1994, 1993-01-01, POSSIBLE",
        "1990-05-01/2000-01-01, START, 1993/1994, 1994-12-30, POSSIBLE",
        "1990-05-01/2000-01-01, START, 1993/1994, 1994-12-31, YES",
        "1990-05-01/2000-01-01, START, 198X, 1979-12-31, NO",
        "1990-05-01/2000-01-01, START, 198X, 1980-01-01, POSSIBLE",
        "1990-05-01/2000-01-01, START, 198X, 1989-12-30, POSSIBLE",
        "1990-05-01/2000-01-01, START, 198X, 1989-12-31, YES",
        "1990-05-01/.., START, 199X, 1999-12-30, POSSIBLE",
        "1990-05-01/.., START, 199X, 1999-12-31, YES",
        "1990-05-01/1995-01-01, START, 199X, 1993-06-01, POSSIBLE",
        "1990-05-01/1995-01-01, START, 199X, 1994-12-31, YES",
        // another end
        "1990-05-01/2000-01-01, END, none, 2050-01-01, YES",
        "1990-05-01/2000-01-01, END, none, 1990-04-30, NO",
        "1990-05-01/.., END, 1995-02, 1995-01-31, YES",
        "1990-05-01/.., END, 1995-02, 1995-02-01, POSSIBLE",
        "1990-05-01/.., END, 1995-02, 1995-02-28, NO",
        "1990-05-01/.., END, 199X, 1990-05-01, YES",
        "1990-05-01/.., END, 199X, 1990-05-02, POSSIBLE",
        "1990-05-01/.., END, 199X, 1999-12-30, POSSIBLE",
        "1990-05-01/.., END, 199X, 1999-12-31, NO",
        "1990-05-01/.., END, 1993-01/1994-06, 1992-12-31, YES",
        "1990-05-01/.., END, 1993-01/1994-06, 1994-06-29, POSSIBLE",
        "1990-05-01/.., END, 1993-01/1994-06, 1994-06-30, NO",
        // no such spell
        "1990-05-01/.., EXISTENCE, none, 1995-01-01, NO",
        // another status
        "1990-05-01/.., STATUS, observer, 1995-01-01, NO"
    })
    void theCountryWouldHoldTheStatusOfTheSpellAsTheReadingSays(
            String period, ReadingField field, String reading, LocalDate day, Certainty held) {
        assertThat(statusOn(reading(field, reading), spell(period), Status.MEMBER, day))
                .isEqualTo(held);
    }

    @Test
    void aReadingOfTheStatusGivesTheOtherStatusOnTheDaysOfTheSpell() {
        AlternativeReading reading = reading(ReadingField.STATUS, "observer");
        assertThat(statusOn(reading, spell("1990-05-01/2000"), Status.OBSERVER, LocalDate.of(1995, 1, 1)))
                .isEqualTo(YES);
        assertThat(statusOn(reading, spell("1990-05-01/2000"), Status.OBSERVER, LocalDate.of(2000, 6, 1)))
                .isEqualTo(POSSIBLE);
        assertThat(statusOn(reading, spell("1990-05-01/2000"), Status.OBSERVER, LocalDate.of(1990, 4, 30)))
                .isEqualTo(NO);
        assertThat(statusOn(reading, spell("1990-05-01/2000"), Status.ASSOCIATE, LocalDate.of(1995, 1, 1)))
                .isEqualTo(NO);
    }

    @Test
    void aReadingOfADateGivesNoOtherStatus() {
        LocalDate day = LocalDate.of(1995, 1, 1);
        for (ReadingField field : new ReadingField[] {ReadingField.START, ReadingField.END}) {
            assertThat(statusOn(reading(field, "1996"), spell("1990-05-01/.."), Status.OBSERVER, day))
                    .isEqualTo(NO);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "START, none, '\"none\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, 19XX, '\"19XX\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, '', '\"\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, 1993/, '\"\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, /1993, '\"/1993\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, 1993/1994/1995, '\"1994/1995\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "START, 1994/1993, '1994 to 1993 is no span of dates: the last is before the first'",
        "START, 1993-13, '\"1993-13\" is not a date: month 13 is not between 1 and 12'",
        "END, .., '\"..\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd'",
        "END, 1995/1994, '1995 to 1994 is no span of dates: the last is before the first'"
    })
    void aReadingOfADateThatIsNoneIsRefused(ReadingField field, String reading, String reason) {
        assertThatThrownBy(() -> reading(field, reading))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading \"" + reading + "\" is no " + field.text() + " of the spell: " + reason);
    }

    @Test
    void theExistenceCanOnlyBeHeldNotToBe() {
        assertThatThrownBy(() -> reading(ReadingField.EXISTENCE, "member"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading \"member\" of the existence of a spell must be \"none\"");
    }

    @Test
    void anotherStatusMustBeAStatus() {
        assertThatThrownBy(() -> reading(ReadingField.STATUS, "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading \"none\" is not a status: it must be one of member, associate, observer, acceding,"
                        + " suspended, inactive");
    }

    @ParameterizedTest
    @CsvSource({
        "START, 2001, no day can lie in 2001/2000",
        "END, 1990-05-01, no day can lie in 1990-05-01/1990-05-01",
        "END, 198X, no day can lie in 1990-05-01/1989"
    })
    void aReadingThatLeavesNoDayIsRefusedWhenItMeetsItsSpell(ReadingField field, String reading, String reason) {
        assertThatThrownBy(() -> statusOn(
                        reading(field, reading), spell("1990-05-01/2000"), Status.MEMBER, LocalDate.of(1995, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading \"" + reading + "\" is no " + field.text() + " of the spell: " + reason);
    }

    @Test
    void aReadingIsOfTheMembershipThatItNames() {
        assertThat(reading(ReadingField.END, "none").isOf(spell("1990-05-01/2000")))
                .isTrue();
        assertThat(builder(ReadingField.END, "none")
                        .membership(MembershipId.of("moon-league-xaa-member-2"))
                        .build()
                        .isOf(spell("1990-05-01/2000")))
                .isFalse();
    }

    @Test
    void aReadingIsOfOneRecordAlone() {
        assertThatThrownBy(() -> builder(ReadingField.END, "none").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is of 0 records: exactly one of membership, approach and instrument must be given");
        assertThatThrownBy(() -> builder(ReadingField.END, "none")
                        .membership(SPELL)
                        .approach(ApproachId.of("a-war"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is of 2 records: exactly one of membership, approach and instrument must be given");
    }

    @Test
    void aReadingOfTheDatesOfAnInstrumentSaysWhenItWouldHold() {
        AlternativeReading reading = builder(ReadingField.END, "1995")
                .instrument(InstrumentId.of("a-law"))
                .build();
        assertThat(reading.extentOf(SpellDates.parse("1990/..")).contains(LocalDate.of(1996, 1, 1)))
                .isEqualTo(NO);
        assertThatThrownBy(() -> builder(ReadingField.STATUS, "observer")
                        .instrument(InstrumentId.of("a-law"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a membership has a status");
    }
}
