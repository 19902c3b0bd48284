package io.github.latamregionalism.query;

import static io.github.latamregionalism.model.Status.ACCEDING;
import static io.github.latamregionalism.model.Status.INACTIVE;
import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.model.Status.SUSPENDED;
import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.dataset.TableCoverage;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetUnderReadingsTest {

    private static final Membership JOINING = Invented.spell(LEAGUE, A, ACCEDING, "2001-05-01/2003-02-01");
    private static final Membership JOINED = Membership.builder()
            .from(Invented.spell(LEAGUE, A, MEMBER, "2003-02-01/2010-01-01"))
            .startBasis(DateBasis.ENTRY_INTO_FORCE)
            .build();
    private static final Membership AWAY = Invented.spell(LEAGUE, A, INACTIVE, "2008/2010-01-01");
    private static final Membership OTHER = Invented.spell(LEAGUE, B, MEMBER, "2003-02-01/..");

    private static AlternativeReading.Builder reading(String id, Membership of, ReadingField field, String reading) {
        return AlternativeReading.builder()
                .id(RowId.of(id))
                .membership(of.id())
                .field(field)
                .reading(reading)
                .kind(ReadingKind.DISPUTE);
    }

    private static AlternativeReading signed(String id, Membership of, String reading, String holder) {
        return reading(id, of, ReadingField.START, reading)
                .kind(ReadingKind.CLOCK)
                .basis(DateBasis.SIGNATURE)
                .holder(holder)
                .build();
    }

    private static SpellAct act(Event act, Membership spell, ActRole role) {
        return SpellAct.builder()
                .id(RowId.of(spell.id() + "-" + role.text()))
                .membership(spell.id())
                .event(act.id())
                .role(role)
                .build();
    }

    /** Returns a dataset in which one act ends accession and starts membership, of two countries at once. */
    private static Dataset dataset(AlternativeReading... readings) {
        Event entry = Invented.event("2003-02-01", "entry", "Entry into force", ImmutableList.of());
        Event exit = Invented.event("2010-01-01", "exit", "Exit", ImmutableList.of());
        return Invented.dataset()
                .version("1")
                .add(entry)
                .add(exit)
                .addAll(ImmutableList.of(JOINING, JOINED, AWAY, OTHER))
                .add(act(entry, JOINING, ActRole.ENDS))
                .add(act(entry, JOINED, ActRole.STARTS))
                .add(act(entry, OTHER, ActRole.STARTS))
                .add(act(exit, JOINED, ActRole.ENDS))
                .add(act(exit, AWAY, ActRole.ENDS))
                .addAll(ImmutableList.copyOf(readings))
                .build();
    }

    private static Dataset under(AlternativeReading... readings) {
        RowId[] ids = ImmutableList.copyOf(readings).stream()
                .map(AlternativeReading::id)
                .toArray(RowId[]::new);
        return dataset(readings).under(Readings.of(ids));
    }

    private static Membership now(Dataset dataset, Membership spell) {
        return dataset.records().memberships().get(spell.id());
    }

    @Test
    void aMovedStartMovesTheEndThatTheSameActSets() {
        Dataset under = under(signed("r", JOINED, "2002-07-01", "X"));
        assertThat(now(under, JOINED).period()).hasToString("2002-07-01/2010-01-01");
        assertThat(now(under, JOINED).startBasis()).isEqualTo(DateBasis.SIGNATURE);
        assertThat(now(under, JOINING).period()).hasToString("2001-05-01/2002-07-01");
        assertThat(now(under, JOINING).endBasis()).hasValue(DateBasis.SIGNATURE);
        assertThat(now(under, OTHER)).isEqualTo(OTHER);
    }

    @Test
    void theActConfirmsWhatItFindsAndNoLongerStartsIt() {
        Dataset under = under(signed("r", JOINED, "2002-07-01", "X"));
        assertThat(under.memberships().actsOf(now(under, JOINED)))
                .extracting(act -> act.event().kind() + " " + act.role().text())
                .containsExactly("entry confirms", "exit ends");
    }

    @Test
    void whoIsAMemberFromSignatureOnWasNeverAcceding() {
        Dataset under = under(signed("r", JOINED, "2001-05-01", "X"));
        assertThat(under.records().memberships().keys()).doesNotContain(JOINING.id());
        assertThat(under.memberships()
                        .membersOf(LEAGUE, LocalDate.of(2001, 5, 1))
                        .certain())
                .containsExactly(A);
    }

    @Test
    void aDepartureThatIsVoidIsNoEndOfTheInactivityEither() {
        Dataset under =
                under(reading("r", JOINED, ReadingField.END, "none").holder("X").build());
        assertThat(now(under, JOINED).period()).hasToString("2003-02-01/..");
        assertThat(now(under, JOINED).endBasis()).isEmpty();
        assertThat(now(under, AWAY).period()).hasToString("2008/..");
        assertThat(under.memberships().actsOf(now(under, AWAY))).isEmpty();
    }

    @Test
    void anInactiveSpellEndsWithTheMembershipOverWhichItLies() {
        AlternativeReading end =
                reading("r", OTHER, ReadingField.END, "2012-05").build();
        Membership away = Invented.spell(LEAGUE, B, SUSPENDED, "2011/..");
        Dataset under = Invented.dataset()
                .addAll(ImmutableList.of(OTHER, away))
                .add(end)
                .build()
                .under(Readings.of(end.id()));
        assertThat(now(under, away).period()).hasToString("2011/2012-05");
    }

    @Test
    void endsThatMoveTogetherWithinAMonthStayOneDay() {
        AlternativeReading earlier =
                reading("r", JOINED, ReadingField.END, "2009-06").build();
        Dataset under = under(earlier);
        LocalDate within = LocalDate.of(2009, 6, 15);
        assertThat(under.memberships().membersOf(LEAGUE, within).certaintyOf(A)).isEqualTo(Certainty.POSSIBLE);
        assertThat(under.memberships().participantsIn(LEAGUE, within).certaintyOf(A))
                .isEqualTo(Certainty.NO);
        assertThat(under.coverageOf(Event.class)).isEqualTo(TableCoverage.PARTIAL);
    }

    @Test
    void anEndWithAReadingOfItsOwnDoesNotMoveAlong() {
        Dataset under = under(
                signed("r1", JOINED, "2002-07-01", "X"),
                reading("r2", JOINING, ReadingField.END, "2002-01-01").build());
        assertThat(now(under, JOINED).period()).hasToString("2002-07-01/2010-01-01");
        assertThat(now(under, JOINING).period()).hasToString("2001-05-01/2002-01-01");
    }

    @Test
    void aSpellThatDoesNotExistIsNotThereNorItsActsAndReadings() {
        AlternativeReading never =
                reading("r1", AWAY, ReadingField.EXISTENCE, "none").build();
        AlternativeReading start =
                reading("r2", AWAY, ReadingField.START, "2009").build();
        Dataset under = under(never, start);
        assertThat(under.records().memberships().keys()).doesNotContain(AWAY.id());
        assertThat(under.records().alternativeReadings().all()).isEmpty();
        assertThat(under.records().spellActs().stream().map(SpellAct::membership))
                .doesNotContain(AWAY.id());
    }

    @Test
    void theSourcesAndTheNoteTellOfTheReading() {
        Dataset under = under(signed("r", JOINED, "2002-07-01", "Ministry"));
        assertThat(now(under, JOINED).provenance().note()).hasValue("read by r: start 2002-07-01, as held by Ministry");
    }

    @Test
    void anOrganizationBeginsWithItsSignatureWhereSomebodyBelongedToItFromThenOn() {
        AlternativeReading signed = signed("r", JOINED, "2001", "X");
        Organization later = Organization.builder()
                .from(Invented.organization(LEAGUE))
                .signed(EdtfDate.of(2001, 4, 1))
                .founded(EdtfDate.of(2003, 2, 1))
                .foundedBasis(DateBasis.ENTRY_INTO_FORCE)
                .build();
        DatasetBuilder builder = Dataset.builder(Invented.AS_OF)
                .add(Invented.country(A))
                .add(later)
                .add(JOINED)
                .add(signed);
        Organization league = builder.build()
                .under(Readings.of(signed.id()))
                .records()
                .organizations()
                .get(LEAGUE);
        assertThat(league.founded()).hasValue(EdtfDate.of(2001, 4, 1));
        assertThat(league.foundedBasis()).hasValue(DateBasis.SIGNATURE);
        AlternativeReading before = signed("r2", JOINED, "2000", "X");
        assertThatThrownBy(() -> builder.add(before).build().under(Readings.of(before.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reading r2 cannot hold")
                .hasMessageContaining("the life of league");
    }

    @Test
    void readingsOfOneFieldThatDifferAreRefusedByName() {
        assertThatThrownBy(
                        () -> under(signed("r1", JOINED, "2002-07-01", "X"), signed("r2", JOINED, "2002-08-01", "X")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("readings r1 and r2 are both of the start of " + JOINED.id() + " and differ: choose one");
    }

    @Test
    void readingsOfOneFieldThatSayTheSameAreOne() {
        Dataset under = under(signed("r1", JOINED, "2002-07-01", "X"), signed("r2", JOINED, "2002-07-01", "Y"));
        assertThat(now(under, JOINED).period()).hasToString("2002-07-01/2010-01-01");
    }

    @Test
    void readingsThatLeaveNoDayOverlapOrLieOverNothingAreRefusedByName() {
        assertThatThrownBy(() -> under(
                        reading("r1", OTHER, ReadingField.START, "2009").build(),
                        reading("r2", OTHER, ReadingField.END, "2008").build()))
                .hasMessage("readings r1, r2 cannot hold: " + OTHER.id() + ": end 2008 is not after start 2009");
        Membership again = Invented.spell(LEAGUE, B, MEMBER, "2001/2003-02-01");
        AlternativeReading longer =
                reading("r", again, ReadingField.END, "2005").build();
        Dataset both = Invented.dataset()
                .addAll(ImmutableList.of(OTHER, again))
                .add(longer)
                .build();
        assertThatThrownBy(() -> both.under(Readings.of(longer.id())))
                .hasMessageStartingWith("reading r cannot hold: member spell 2003-02-01/.. of BBB in league overlaps ")
                .hasMessageEndingWith("spells of one status must not overlap");
        assertThatThrownBy(() -> under(
                        reading("r", JOINED, ReadingField.EXISTENCE, "none").build()))
                .hasMessageStartingWith("reading r cannot hold: inactive spell 2008/2010-01-01 of AAA in league")
                .hasMessageEndingWith("it must lie over one");
    }

    @Test
    void aSpellDoesNotRunOnAfterItsOrganization() {
        AlternativeReading none = reading("r", JOINED, ReadingField.END, "none").build();
        Dataset dataset = Dataset.builder(Invented.AS_OF)
                .add(Invented.country(A))
                .add(Organization.builder()
                        .from(Invented.organization(LEAGUE))
                        .ended(EdtfDate.of(2012))
                        .build())
                .add(JOINED)
                .add(none)
                .build();
        assertThatThrownBy(() -> dataset.under(Readings.of(none.id())))
                .hasMessage("reading r cannot hold: " + JOINED.id()
                        + " cannot run on after its organization, which ended 2012");
    }

    @Test
    void aSpanOfYearsIsRefusedByName() {
        assertThatThrownBy(() ->
                        under(reading("r", OTHER, ReadingField.START, "199X").build()))
                .hasMessage("reading r cannot hold: it is a span of years, and a start is a date");
    }

    @Test
    void ofAClockADateThatCountsSoAlreadyStaysAndTheFirstReadingIsTaken() {
        Dataset dataset = dataset(
                signed("r1", JOINED, "2002-07-01", "X"),
                signed("r2", JOINED, "2002-08-01", "Y"),
                signed("r3", OTHER, "2002-07-01", "X"));
        Dataset under = dataset.under(Readings.countedFrom(DateBasis.SIGNATURE));
        assertThat(now(under, JOINED).period()).hasToString("2002-07-01/2010-01-01");
        assertThat(now(under, OTHER)).isEqualTo(OTHER);
        assertThat(under.version())
                .isEqualTo("1 counted from signature (starts of 4 of 4 memberships; ends of 1 of 3 memberships)");
    }

    @Test
    void aHolderIsFoundAloneAndAmongSeveralAndNobodyElse() {
        Dataset dataset = dataset(
                signed("r1", JOINED, "2002-07-01", "Court of the League; Supreme Court"),
                signed("r2", OTHER, "2002-07-01", "Congress"));
        assertThat(Readings.heldBy("Supreme Court").chosenFrom(dataset.records()))
                .extracting(reading -> reading.id().toString())
                .containsExactly("r1");
        assertThatThrownBy(() -> dataset.under(Readings.heldBy("League Court")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith(
                        "no reading is held by \"League Court\" in this dataset; nearest: Court of the League");
        assertThatThrownBy(() -> dataset.under(Readings.of(RowId.of("r3"))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"r3\"");
    }

    @Test
    void approachesAreReadToo() {
        Approach approach = Invented.approach("hunt", A, "2003/2006", ApproachModel.MILITARIZED, TradeRole.PRODUCER);
        AlternativeReading start = AlternativeReading.builder()
                .id(RowId.of("r"))
                .approach(approach.id())
                .field(ReadingField.START)
                .reading("2001-02")
                .kind(ReadingKind.CLOCK)
                .basis(DateBasis.PUBLICATION)
                .build();
        Dataset under =
                Invented.dataset().add(approach).add(start).build().under(Readings.countedFrom(DateBasis.PUBLICATION));
        assertThat(under.version()).isEqualTo("counted from publication (starts of 1 of 1 approaches)");
        assertThat(under.policies().approachesOf(A)).singleElement().satisfies(read -> {
            assertThat(read.period()).hasToString("2001-02/2006");
            assertThat(read.startBasis()).hasValue(DateBasis.PUBLICATION);
        });
    }

    @Test
    void underReadingsOfItsOwnItIsUnderBoth() {
        AlternativeReading one = signed("r1", JOINED, "2002-07-01", "X");
        AlternativeReading other =
                reading("r2", OTHER, ReadingField.END, "2015").build();
        Dataset dataset = dataset(one, other);
        Readings both = Readings.of(one.id()).and(Readings.of(other.id()));
        Dataset under = dataset.under(Readings.of(one.id())).under(Readings.of(other.id()));
        assertThat(under).isEqualTo(dataset.under(both));
        assertThat(under.readings()).isEqualTo(both).hasToString("by reading r1; by reading r2");
        assertThat(under.version()).isEqualTo("1 by reading r1; by reading r2");
    }

    @Test
    void answersAndStandingsNameTheReadings() {
        Dataset under = under(signed("r", JOINED, "2002-07-01", "X"));
        LocalDate day = LocalDate.of(2002, 8, 1);
        assertThat(under.memberships().membersOf(LEAGUE, day).version()).isEqualTo("1 by reading r");
        assertThat(under.memberships().standingOf(A, LEAGUE, day).version()).isEqualTo("1 by reading r");
    }

    @Test
    void itIsWrittenWithItsLabelAndReadBackEqual(@TempDir Path folder) throws IOException {
        Dataset under = under(
                signed("r1", JOINED, "2002-07", "X"),
                reading("r2", OTHER, ReadingField.END, "2015").build());
        under.writeTo(folder.resolve("package"));
        Dataset read = Dataset.read(folder.resolve("package"));
        assertThat(read).isEqualTo(under);
        assertThat(read.version()).isEqualTo("1 by reading r1; by reading r2");
        assertThat(read.readings().isNone()).isTrue();
    }
}
