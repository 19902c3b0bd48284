package io.github.latamregionalism.query;

import static io.github.latamregionalism.model.Status.INACTIVE;
import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.model.Status.SUSPENDED;
import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.memberships;
import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who takes part, where suspensions and absences begin and end on unknown days. */
class TakingPartTest {

    /**
     * Returns the questions about spells of which one act on a date ends those that end on it and starts the others.
     */
    private static Memberships withAct(String date, Membership... spells) {
        DatasetBuilder builder = Invented.dataset();
        Event act = Invented.event(date, "decision", "Act", ImmutableList.of());
        builder.add(act);
        for (Membership spell : spells) {
            builder.add(spell);
            boolean starts = spell.period().start().toString().equals(date);
            if (starts || spell.period().end().toString().equals(date)) {
                builder.add(SpellAct.builder()
                        .id(RowId.of(spell.id() + "-act"))
                        .membership(spell.id())
                        .event(act.id())
                        .role(starts ? ActRole.STARTS : ActRole.ENDS)
                        .build());
            }
        }
        return builder.build().memberships();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Returns how surely the first country takes part, which two questions must agree on. */
    private static Certainty takesPart(Memberships memberships, String day) {
        Certainty answered = memberships.participantsIn(LEAGUE, day(day)).certaintyOf(A);
        assertThat(memberships.standingOf(A, LEAGUE, day(day)).participates()).isEqualTo(answered);
        return answered;
    }

    @Test
    void aSuspendedMemberIsAMemberThatDoesNotTakePart() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."),
                Invented.spell(LEAGUE, A, SUSPENDED, "2009-07-04/2011-06-01"));

        assertThat(memberships.membersOf(LEAGUE, day("2010-01-01")).certain()).containsExactly(A);
        assertThat(takesPart(memberships, "2009-07-03")).isEqualTo(YES);
        assertThat(takesPart(memberships, "2009-07-04")).isEqualTo(NO);
        assertThat(takesPart(memberships, "2011-05-31")).isEqualTo(NO);
        assertThat(takesPart(memberships, "2011-06-01")).isEqualTo(YES);
    }

    @Test
    void nobodyTakesPartOnAnyDayOnWhichOneActMayHaveEndedMembershipAndAbsence() {
        Memberships memberships = withAct(
                "2020",
                Invented.spell(LEAGUE, A, MEMBER, "2011-03-11/2020"),
                Invented.spell(LEAGUE, A, INACTIVE, "2019-03-13/2020"));

        Standing standing = memberships.standingOf(A, LEAGUE, day("2020-06-01"));
        assertThat(standing.certaintyOf(MEMBER)).isEqualTo(POSSIBLE);
        assertThat(standing.certaintyOf(INACTIVE)).isEqualTo(POSSIBLE);
        for (LocalDate day = day("2019-03-13"); day.getYear() < 2021; day = day.plusDays(1)) {
            assertThat(takesPart(memberships, day.toString())).as("%s", day).isEqualTo(NO);
        }
        assertThat(takesPart(memberships, "2019-03-12")).isEqualTo(YES);
    }

    @Test
    void endsOnOnePartialDateWithoutAnActAreDifferentDays() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2011-03-11/2020", DateBasis.EFFECT),
                Invented.spell(LEAGUE, A, SUSPENDED, "2019-03-13/2020", DateBasis.DECISION));

        assertThat(takesPart(memberships, "2020-06-01")).isEqualTo(POSSIBLE);
    }

    @Test
    void nobodyTakesPartWhileASuspensionGivesWayToAbsenceOnAnUnknownDay() {
        Memberships memberships = withAct(
                "2011-06",
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."),
                Invented.spell(LEAGUE, A, SUSPENDED, "2009-07-04/2011-06", DateBasis.DECISION),
                Invented.spell(LEAGUE, A, INACTIVE, "2011-06/2012-01-01"));

        Standing standing = memberships.standingOf(A, LEAGUE, day("2011-06-15"));
        assertThat(standing.certaintyOf(SUSPENDED)).isEqualTo(POSSIBLE);
        assertThat(standing.certaintyOf(INACTIVE)).isEqualTo(POSSIBLE);
        assertThat(takesPart(memberships, "2011-06-15")).isEqualTo(NO);
        assertThat(takesPart(memberships, "2012-01-01")).isEqualTo(YES);
    }

    @Test
    void nobodyTakesPartWhileAnAbsenceMustHaveBegunBeforeTheSuspensionThatEndsIt() {
        Memberships memberships = withAct(
                "2020-11",
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/.."),
                Invented.spell(LEAGUE, A, INACTIVE, "2020/2020-11", DateBasis.EFFECT),
                Invented.spell(LEAGUE, A, SUSPENDED, "2020-11/2020-11-17"));

        // The suspension begins by the 16th, so the absence began by the 15th.
        assertThat(takesPart(memberships, "2020-11-14")).isEqualTo(POSSIBLE);
        assertThat(takesPart(memberships, "2020-11-15")).isEqualTo(NO);
        assertThat(takesPart(memberships, "2020-11-16")).isEqualTo(NO);
        assertThat(takesPart(memberships, "2020-11-17")).isEqualTo(YES);
    }

    @Test
    void twoSpellsOfOneStatusThatMeetInAMonthMayHaveDaysBetween() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/2011-06"),
                Invented.spell(LEAGUE, A, MEMBER, "2011-06/.."));

        assertThat(memberships.membersOf(LEAGUE, day("2011-06-15")).possible()).containsExactly(A);
        assertThat(takesPart(memberships, "2011-06-15")).isEqualTo(POSSIBLE);
    }

    @Test
    void aSuspensionInTheYearOfEntryLeavesOpenWhetherAMemberTookPart() {
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2011/.."), Invented.spell(LEAGUE, A, SUSPENDED, "2011/2012-05-01"));

        assertThat(takesPart(memberships, "2011-06-15")).isEqualTo(POSSIBLE);
    }

    @Test
    void nobodyTakesPartMoreSurelyThanItIsAMember() {
        // One act ends the suspension and starts what follows, so before June: but the year of each start is all of it.
        Memberships memberships = memberships(
                Invented.spell(LEAGUE, A, MEMBER, "2000-01-01/2020-02-01"),
                Invented.spell(LEAGUE, A, SUSPENDED, "2019-01-01/2020"),
                Invented.spell(LEAGUE, A, MEMBER, "2020/.."),
                Invented.spell(LEAGUE, A, INACTIVE, "2020/2020-06-01"));

        assertThat(memberships.membersOf(LEAGUE, day("2020-07-01")).certaintyOf(A))
                .isEqualTo(POSSIBLE);
        assertThat(memberships.participantsIn(LEAGUE, day("2020-07-01")).certaintyOf(A))
                .isEqualTo(POSSIBLE);
    }
}
