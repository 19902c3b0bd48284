package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Organizations.AMERIPOL;
import static io.github.latamregionalism.data.Organizations.CICAD;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.PACIFIC_ALLIANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which states there were, by which acts, and how far the bundled data cover what is asked. */
class BundledCoverageTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Coverage coverage(Coverage.Kind kind, String date) {
        return new Coverage(kind, Optional.of(EdtfDate.parse(date)));
    }

    private static Set<CountryCode> ofRegion(Set<CountryCode> codes) {
        return codes.stream()
                .filter(code -> DATASET.records().countries().get(code).kind() == CountryKind.STATE)
                .collect(Collectors.toSet());
    }

    @Test
    void twentyStatesOfTheRegionWereIndependentIn1948AndThirteenBecameSoAfterwards() {
        Answer<CountryCode> then = DATASET.statesOn(day("1948-04-30"));
        Answer<CountryCode> now = DATASET.statesOn(DATASET.asOf());
        assertThat(then.possible()).isEmpty();
        assertThat(ofRegion(then.certain())).hasSize(20).contains(Countries.HAITI, Countries.PANAMA);
        assertThat(ofRegion(now.certain())).hasSize(33);
        assertThat(DATASET.statesOn(day("1962-08-05")).certain()).doesNotContain(Countries.JAMAICA);
        assertThat(DATASET.statesOn(day("1962-08-06")).certain()).contains(Countries.JAMAICA);
        assertThat(DATASET.statesOn(day("1983-09-19")).certain()).contains(Countries.ST_KITTS_AND_NEVIS);
        assertThat(DATASET.statesOn(day("1983-09-18")).certain()).doesNotContain(Countries.ST_KITTS_AND_NEVIS);
        assertThat(then.facts()).hasSize(then.certain().size());
    }

    @Test
    void anOrganizationIsNotYetExactlyOnTheDaysBeforeItsFounding() {
        for (Organization organization : DATASET.records().organizations()) {
            LocalDate founded = organization.founded().orElseThrow().earliest();
            for (LocalDate day = founded.minusDays(3); day.isBefore(founded.plusDays(3)); day = day.plusDays(1)) {
                Coverage.Kind before =
                        organization.bodyOf().isPresent() ? Coverage.Kind.NO_MEMBERS : Coverage.Kind.NOT_YET;
                for (Coverage coverage : new Coverage[] {
                    DATASET.memberships().membersOf(organization.id(), day).coverage(),
                    DATASET.memberships().participantsIn(organization.id(), day).coverage(),
                    DATASET.memberships()
                            .standingOf(Countries.BRAZIL, organization.id(), day)
                            .coverage()
                }) {
                    assertThat(coverage.kind() == before)
                            .as(organization.id() + " on " + day)
                            .isEqualTo(day.isBefore(founded)
                                    || organization.bodyOf().isPresent());
                }
            }
        }
        assertThat(DATASET.memberships()
                        .standingOf(Countries.GUYANA, AMERIPOL, day("1950-01-01"))
                        .coverage())
                .isEqualTo(coverage(Coverage.Kind.NOT_YET, "2007-11-14"));
    }

    @Test
    void whoIsNotListedIsNotAlwaysOut() {
        assertThat(DATASET.memberships()
                        .standingOf(Countries.SPAIN, PACIFIC_ALLIANCE, day("2020-01-01"))
                        .coverage())
                .isEqualTo(Coverage.PARTIAL);
        assertThat(DATASET.memberships()
                        .membersOf(PACIFIC_ALLIANCE, day("2020-01-01"))
                        .coverage())
                .isEqualTo(Coverage.COMPLETE);
        assertThat(DATASET.memberships().membersOf(CICAD, day("2020-01-01")).coverage())
                .isEqualTo(new Coverage(Coverage.Kind.NO_MEMBERS, Optional.empty()));
        assertThat(DATASET.policies().modelsOf(Countries.MEXICO, day("1985-01-01")))
                .satisfies(models -> assertThat(models.isEmpty()).isTrue())
                .extracting(Answer::coverage)
                .isEqualTo(coverage(Coverage.Kind.UNKNOWN_BEFORE, "1990"));
        assertThat(DATASET.policies()
                        .profileOf(Countries.SPAIN, day("2005-01-01"))
                        .coverage())
                .isEqualTo(Coverage.UNKNOWN);
        assertThat(DATASET.treaties()
                        .standingOf(Countries.BOLIVIA, DrugConventions.ILLICIT_TRAFFIC_1988, day("1988-12-19"))
                        .coverage())
                .isEqualTo(coverage(Coverage.Kind.NOT_YET, "1988-12-20"));
        assertThat(DATASET.treaties()
                        .standingOf(Countries.SPAIN, DrugConventions.ILLICIT_TRAFFIC_1988, day("2000-01-01"))
                        .coverage())
                .isEqualTo(Coverage.UNKNOWN);
    }

    @Test
    void theSuspensionOfVenezuelaFromMercosurRestsOnADecisionThatStartsItAndOneThatConfirmsIt() {
        Standing standing = DATASET.memberships().standingOf(Countries.VENEZUELA, MERCOSUR, day("2020-01-01"));
        assertThat(standing.acts())
                .filteredOn(act -> act.membership().toString().equals("mercosur-ven-" + Status.SUSPENDED.text()))
                .extracting(DecidingAct::role, act -> act.event().date().toString())
                .containsExactly(
                        tuple(ActRole.ANNOUNCES, "2016-09-13"),
                        tuple(ActRole.STARTS, "2016-12-02"),
                        tuple(ActRole.CONFIRMS, "2017-08-05"));
    }

    @Test
    void everyActOfAStandingIsOfOneOfItsSpellsAndItsSourcesAreCited() {
        for (Membership spell : DATASET.records().memberships()) {
            LocalDate day = spell.period().start().date().map(EdtfDate::latest).orElse(DATASET.asOf());
            Standing standing = DATASET.memberships().standingOf(spell.country(), spell.organization(), day);
            for (DecidingAct act : standing.acts()) {
                assertThat(standing.history()).extracting(Membership::id).contains(act.membership());
                assertThat(standing.sources())
                        .containsAll(act.event().provenance().sources());
            }
        }
    }

    @Test
    void nobodyIsAnythingInAnOrganizationBeforeItsFoundingOrAfterItsEnd() {
        Set<LocalDate> changes = new TreeSet<>();
        for (Organization organization : DATASET.records().organizations()) {
            for (LocalDate change : DATASET.memberships().changeDaysOf(organization.id())) {
                changes.addAll(List.of(change.minusDays(1), change));
            }
        }
        for (Organization organization : DATASET.records().organizations()) {
            LocalDate founded = organization.founded().orElseThrow().earliest();
            LocalDate over = organization.ended().map(EdtfDate::latest).orElse(LocalDate.MAX);
            assertThat(changes)
                    .filteredOn(day -> day.isBefore(founded) || !day.isBefore(over))
                    .allSatisfy(day -> {
                        for (Status status : Status.values()) {
                            assertThat(DATASET.memberships()
                                            .countriesWith(status, organization.id(), day)
                                            .isEmpty())
                                    .as("%s of %s", status, organization.id())
                                    .isTrue();
                        }
                    });
        }
    }
}
