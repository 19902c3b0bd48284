package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.TableCoverage;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Coverage coverage(Coverage.Kind kind, String date) {
        return new Coverage(kind, Optional.of(EdtfDate.parse(date)));
    }

    private static Memberships memberships(UnaryOperator<Organization.Builder> change, String period) {
        Organization.Builder league = Organization.builder();
        league.from(Invented.organization(LEAGUE));
        return Dataset.builder(AS_OF)
                .add(change.apply(league).build())
                .add(Invented.spell(LEAGUE, A, Status.MEMBER, period))
                .coverage(Organization.class, TableCoverage.PARTIAL)
                .build()
                .memberships();
    }

    private static Organization.Builder founded(Organization.Builder league) {
        return league.founded(EdtfDate.parse("1990-05")).complete(List.of(Status.MEMBER));
    }

    @Test
    void anOrganizationIsNotYetOnTheDaysBeforeItCanHaveBeenFounded() {
        Memberships memberships = memberships(CoverageTest::founded, "2000-01-01/..");
        Coverage notYet = coverage(Coverage.Kind.NOT_YET, "1990-05");
        assertThat(memberships.membersOf(LEAGUE, day("1990-04-30")).coverage()).isEqualTo(notYet);
        assertThat(memberships.standingOf(A, LEAGUE, day("1990-04-30")).coverage())
                .isEqualTo(notYet);
        assertThat(memberships.membersOf(LEAGUE, day("1990-05-01")).coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(memberships.membersOf(LEAGUE, LocalDate.MIN).coverage()).isEqualTo(notYet);
    }

    @Test
    void withoutAFoundingItIsTheFirstDayThatIsKnown() {
        assertThat(memberships(league -> league, "1985-03/..")
                        .membersOf(LEAGUE, day("1985-02-28"))
                        .coverage())
                .isEqualTo(coverage(Coverage.Kind.NOT_YET, "1985-03-01"));
    }

    @Test
    void anOrganizationHasEndedFromTheLastDayOfItsEndOn() {
        Memberships memberships = memberships(league -> founded(league).ended(EdtfDate.parse("2010-03")), "2000/2010");
        assertThat(memberships.membersOf(LEAGUE, day("2010-03-30")).coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(memberships.membersOf(LEAGUE, day("2010-03-31")).coverage())
                .isEqualTo(coverage(Coverage.Kind.ENDED, "2010-03"));
    }

    @Test
    void aStatusIsCoveredWhereTheOrganizationListsItCompletely() {
        Memberships memberships = memberships(CoverageTest::founded, "2000-01-01/..");
        LocalDate day = day("2005-01-01");
        assertThat(memberships.countriesWith(Status.MEMBER, LEAGUE, day).coverage())
                .isEqualTo(Coverage.COMPLETE);
        assertThat(memberships.countriesWith(Status.OBSERVER, LEAGUE, day).coverage())
                .isEqualTo(Coverage.PARTIAL);
        assertThat(memberships.participantsIn(LEAGUE, day).coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(memberships.standingOf(A, LEAGUE, day).coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(memberships.organizationsOf(A, day).coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(memberships.organizationsWith(Status.OBSERVER, A, day).coverage())
                .isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void aBodyHasNoMembersOfItsOwn() {
        Organization.Builder body = Organization.builder();
        body.from(Invented.organization(LEAGUE));
        assertThat(Dataset.builder(AS_OF)
                        .add(founded(body).bodyOf(OrganizationId.of("union")).build())
                        .coverage(Organization.class, TableCoverage.PARTIAL)
                        .build()
                        .memberships()
                        .membersOf(LEAGUE, day("2005-01-01"))
                        .coverage())
                .isEqualTo(new Coverage(Coverage.Kind.NO_MEMBERS, Optional.empty()));
    }

    @Test
    void afterTheLastDayThatIsKnownNothingElseIsSaid() {
        Memberships memberships = memberships(CoverageTest::founded, "2000-01-01/..");
        Coverage after = coverage(Coverage.Kind.UNKNOWN_AFTER, AS_OF.toString());
        assertThat(memberships.membersOf(LEAGUE, AS_OF.plusDays(1)).coverage()).isEqualTo(after);
        assertThat(memberships.organizationsOf(A, AS_OF.plusDays(1)).coverage()).isEqualTo(after);
        assertThat(after.isAfterAsOf()).isTrue();
        assertThat(after).hasToString("unknown-after 2020-11-17");
        assertThat(memberships.membersOf(LEAGUE, AS_OF).coverage().isAfterAsOf())
                .isFalse();
    }

    private static IndependentState state(String id, String period) {
        return IndependentState.builder()
                .id(RowId.of(id))
                .country(A)
                .period(SpellDates.parse(period))
                .provenance(Provenance.builder().confidence(Confidence.HIGH).build())
                .build();
    }

    @Test
    void aStateThatWasInterruptedIsThereBeforeAndAfter() {
        Dataset dataset = Invented.dataset()
                .add(state("a", "1871/1945-05"))
                .add(state("a-2", "1949-05-23/.."))
                .build();
        assertThat(dataset.statesOn(day("1870-12-31")).isEmpty()).isTrue();
        assertThat(dataset.statesOn(day("1945-05-08")).possible()).containsExactly(A);
        assertThat(dataset.statesOn(day("1947-01-01")).certaintyOf(A)).isEqualTo(Certainty.NO);
        assertThat(dataset.statesOn(AS_OF).certain()).containsExactly(A);
        assertThat(dataset.statesOn(AS_OF).coverage())
                .as("nothing is known of %s", B)
                .isEqualTo(Coverage.PARTIAL);
        assertThat(dataset.statesOn(AS_OF.plusDays(1)).coverage().isAfterAsOf()).isTrue();
    }

    @Test
    void aFactIsAfterTheLastDayThatIsKnownIfOneOfItsDatesCertainlyIs() {
        Dataset dataset = Invented.dataset().build();
        assertThat(dataset.isAfterAsOf(state("a", "1871/2020-11-18"))).isTrue();
        assertThat(dataset.isAfterAsOf(state("a", "2021/.."))).isTrue();
        assertThat(dataset.isAfterAsOf(state("a", "1871/2020-11"))).isFalse();
        assertThat(dataset.isAfterAsOf(state("a", "1871/.."))).isFalse();
    }
}
