package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.A;
import static io.github.latamregionalism.analysis.SmallDataset.D;
import static io.github.latamregionalism.analysis.SmallDataset.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.analysis.Panel.Unit;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final Dataset dataset = SmallDataset.withSpells(List.of(
            "one,AAA,member,2001-03-01,..,",
            "one,BBB,member,2000,2001-07,withdrawal",
            "one,DDD,member,2000,..,",
            "two,AAA,member,2001,..,",
            "two,CCC,observer,2000,.." + ","));

    private List<Map<String, String>> rows(Unit unit, Scope scope, int year) {
        return PanelRows.of(Panel.of(dataset, unit, scope), year, year);
    }

    @Test
    void aRowTellsWhatHeldOnTheLastDayOfTheYearUnlessAnotherIsAsked() {
        Map<String, String> row = rows(Unit.COUNTRY_YEAR, Scope.REGION, 2001).get(0);
        assertThat(row)
                .containsEntry("country", "AAA")
                .containsEntry("day", "2001-12-31")
                .containsEntry("member_certain", "2")
                .containsEntry("member_possible", "0");
        Panel inFebruary = Panel.of(dataset, Unit.COUNTRY_YEAR, Scope.REGION).on(MonthDay.of(2, 29));
        assertThat(PanelRows.of(inFebruary, 2001, 2001).get(0))
                .containsEntry("day", "2001-02-28")
                .containsEntry("member_certain", "0")
                .containsEntry("member_possible", "1");
    }

    @Test
    void onAnyDayCountsWhoLeftWithinTheYear() {
        Panel any = Panel.of(
                dataset, Unit.COUNTRY_ORGANIZATION_YEAR, Scope.REGION.withCountries(List.of(CountryCode.of("BBB"))));
        assertThat(PanelRows.of(any, 2001, 2001).get(0)).containsEntry("member_certain", "");
        assertThat(PanelRows.of(any.onAnyDay(), 2001, 2001).get(0))
                .containsEntry("day", "any")
                .containsEntry("member_certain", "1");
    }

    @Test
    void whoIsNotListedIsUnknownWhereNotAllAreListed() {
        assertThat(rows(Unit.COUNTRY_ORGANIZATION_YEAR, Scope.REGION, 2001))
                .filteredOn(row -> row.get("country").equals("CCC")
                        && row.get("organization").equals("two"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("observer_certain", "1")
                        .containsEntry("member_certain", "")
                        .containsEntry("member_possible", ""));
    }

    @Test
    void anOrganizationCountsAllItsMembersUnlessCountriesAreChosen() {
        assertThat(rows(Unit.ORGANIZATION_YEAR, Scope.REGION, 2001).get(0))
                .containsEntry("organization", "one")
                .containsEntry("member_certain", "2");
        assertThat(rows(Unit.ORGANIZATION_YEAR, Scope.REGION.withCountries(List.of(D)), 2001)
                        .get(0))
                .containsEntry("member_certain", "1");
    }

    @Test
    void onlyTheOrganizationsAndStatesChosenCount() {
        Scope scope = Scope.REGION.withOrganizations(List.of(TWO)).withCountries(List.of(A));
        assertThat(rows(Unit.COUNTRY_YEAR, scope, 2001))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("member_certain", "1"));
        assertThat(rows(Unit.COUNTRY_ORGANIZATION_YEAR, scope, 2001)).hasSize(1);
        assertThatThrownBy(() -> Panel.of(
                        dataset, Unit.COUNTRY_YEAR, scope.withOrganizations(List.of(OrganizationId.of("twoo")))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("two");
    }

    @Test
    void aStateOutsideTheDatasetsTablesHasNoTreatiesOrPoliciesKnown() {
        Dataset treaties = SmallDataset.withTreatyActions(
                List.of("one,AAA,member,2000,..,"), List.of("poppy,AAA,ratification,1996-01-01,1996-01-01"));
        Panel panel = Panel.of(treaties, Unit.DYAD_YEAR, Scope.REGION.withCountries(List.of(A, D)));
        assertThat(PanelRows.of(panel, 2001, 2001).get(0))
                .containsEntry("shared_approaches_certain", "")
                .containsEntry("shared_participant_certain", "0");
    }

    @Test
    void afterTheDayToWhichTheDataAreKnownARowSaysSo() {
        assertThat(rows(Unit.COUNTRY_YEAR, Scope.REGION, 2001).get(0)).containsEntry("after_as_of", "0");
        assertThat(rows(Unit.COUNTRY_YEAR, Scope.REGION, 2002).get(0)).containsEntry("after_as_of", "1");
    }

    @Test
    void anOrganizationHasNoRowBeforeItsSignatureAndFirstMember() {
        assertThat(rows(Unit.ORGANIZATION_YEAR, Scope.REGION, 1999)).isEmpty();
        assertThat(rows(Unit.ORGANIZATION_YEAR, Scope.REGION, 2000)).hasSize(3);
        assertThat(PanelRows.of(
                        Panel.of(dataset, Unit.ORGANIZATION_YEAR, Scope.REGION).on(MonthDay.of(6, 1)), 2000, 2000))
                .allSatisfy(row -> assertThat(row).containsEntry("existed", "possible"));
    }

    @Test
    void rowsAreMadeAsTheyAreRead() {
        assertThat(Panel.of(dataset, Unit.DYAD_YEAR, Scope.REGION).rows(1, 9999).limit(2))
                .hasSize(2);
    }

    @Test
    void yearsInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Panel.of(dataset, Unit.DYAD_YEAR, Scope.REGION).rows(2001, 2000))
                .withMessageContaining("2001 to 2000");
    }

    @Test
    void theCodebookTellsOfEveryColumnWhatItCountsAndInHowManyRows() {
        Panel panel = Panel.of(dataset, Unit.COUNTRY_ORGANIZATION_YEAR, Scope.REGION);
        String codebook = panel.codebook(2000, 2002);
        assertThat(codebook)
                .contains("- rows: 27\n", "- version: 1\n", "- as of: 2002-11-17\n", "- day: 12-31\n")
                .contains("| `cow` | 0 |", "| `observer_certain` | 3 |");
        assertThat(panel.columns()).allSatisfy(column -> assertThat(codebook).contains("| `" + column.name() + "` | "));
    }
}
