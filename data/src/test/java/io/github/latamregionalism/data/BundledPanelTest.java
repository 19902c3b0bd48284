package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.analysis.Panel;
import io.github.latamregionalism.analysis.Panel.Unit;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.model.OrganizationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader can look up elsewhere. */
class BundledPanelTest {

    /** Organizations that the first published figures did not count. */
    private static final Set<OrganizationId> LATER = Set.of(
            Organizations.TIAR,
            Organizations.CFATF,
            Organizations.OPANAL,
            Organizations.IDB,
            Organizations.PARLACEN,
            Organizations.CAF);

    private static Panel panel(Unit unit, OrganizationId... organizations) {
        return Panel.of(
                LatinAmerica.dataset(),
                unit,
                organizations.length == 0 ? Scope.REGION : Scope.REGION.withOrganizations(List.of(organizations)));
    }

    private static List<Map<String, String>> rows(Panel panel, int first, int last) {
        return panel.rows(first, last)
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(panel.columns().get(i).name(), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    private static Map<String, String> row(Panel panel, int year, String column, String value) {
        return rows(panel, year, year).stream()
                .filter(row -> row.get(column).equals(value))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    assertThat(all).hasSize(1);
                    return all.get(0);
                }));
    }

    @Test
    void surinameHasARowFromTheYearOfItsIndependenceOn() {
        assertThat(rows(panel(Unit.COUNTRY_YEAR), 1970, 1980).stream()
                        .filter(row -> row.get("country").equals("SUR"))
                        .map(row -> row.get("year")))
                .containsExactly("1975", "1976", "1977", "1978", "1979", "1980");
    }

    @Test
    void twentyStatesWereIndependentIn1948AndThirtyThreeSince1983() {
        assertThat(rows(panel(Unit.COUNTRY_YEAR), 1948, 1948)).hasSize(20);
        assertThat(rows(panel(Unit.COUNTRY_YEAR), 1983, 1984)).hasSize(2 * 33);
    }

    @Test
    void statesHaveTheCodesOfOtherDataAndNoneWhereTheyHaveNone() {
        assertThat(row(panel(Unit.COUNTRY_YEAR), 2000, "country", "BRA"))
                .containsEntry("iso2", "BR")
                .containsEntry("iso_numeric", "076")
                .containsEntry("cow", "140")
                .containsEntry("gw", "140")
                .containsEntry("vdem", "19");
        assertThat(row(panel(Unit.COUNTRY_YEAR), 2000, "country", "ATG"))
                .containsEntry("cow", "58")
                .containsEntry("gw", "")
                .containsEntry("vdem", "");
    }

    @Test
    void theOasHasThirtyFiveMembersIn2000OfWhichCubaIsSuspended() {
        assertThat(row(panel(Unit.ORGANIZATION_YEAR), 2000, "organization", "oas"))
                .containsEntry("member_certain", "35")
                .containsEntry("member_possible", "0")
                .containsEntry("participant_certain", "34")
                .containsEntry("suspended_certain", "1");
        assertThat(row(panel(Unit.COUNTRY_ORGANIZATION_YEAR, Organizations.OAS), 2000, "country", "CUB"))
                .containsEntry("member_certain", "1")
                .containsEntry("participant_certain", "0")
                .containsEntry("suspended_certain", "1");
    }

    @Test
    void venezuelaLeftTheAndeanCommunityInApril2006AndIsItsMemberThatYearByTheRuleOfCow() {
        Panel panel = panel(Unit.COUNTRY_ORGANIZATION_YEAR, Organizations.CAN);
        assertThat(row(panel, 2006, "country", "VEN")).containsEntry("member_certain", "0");
        assertThat(row(panel.onAnyDay(), 2006, "country", "VEN")).containsEntry("member_certain", "1");
        assertThat(row(panel.onAnyDay(), 2007, "country", "VEN")).containsEntry("member_certain", "0");
    }

    @Test
    void boliviaWasNoPartyToTheSingleConventionThroughout2012() {
        String column = "party_single_convention_1961_certain";
        Panel panel = panel(Unit.COUNTRY_YEAR);
        assertThat(row(panel, 2011, "country", "BOL")).containsEntry(column, "1");
        assertThat(row(panel.onAnyDay(), 2012, "country", "BOL")).containsEntry(column, "0");
        assertThat(row(panel, 2013, "country", "BOL")).containsEntry(column, "1");
    }

    @Test
    void mercosurHasFourMembersFrom1991() {
        assertThat(rows(panel(Unit.ORGANIZATION_YEAR, Organizations.MERCOSUR), 1985, 1995))
                .allSatisfy(row -> assertThat(row).containsEntry("member_certain", "4"))
                .first()
                .satisfies(row -> assertThat(row).containsEntry("year", "1991"));
    }

    @Test
    void twoStatesShareAboutFourTimesAsManyOrganizationsAsIn1961() {
        assertThat(meanShared(1961)).isCloseTo(1.26, within(0.1));
        assertThat(meanShared(2025)).isCloseTo(5.34, within(0.1));
    }

    private static double meanShared(int year) {
        OrganizationId[] first = LatinAmerica.dataset().records().organizations().keys().stream()
                .filter(organization -> !LATER.contains(organization))
                .toArray(OrganizationId[]::new);
        return rows(panel(Unit.DYAD_YEAR, first), year, year).stream()
                .mapToInt(row -> Integer.parseInt(row.get("shared_participant_certain")))
                .average()
                .orElseThrow();
    }
}
