package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.names.Search;
import io.github.latamregionalism.paper.Claim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledSearchTest {

    private static final Search SEARCH = LatinAmerica.dataset().search();

    @Test
    void everyClaimIsAmongTheFirstThatItsOwnSummaryFinds() {
        assertThat(LatinAmerica.dataset().records().claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(SEARCH.find(claim.summary(), Claim.class, 5))
                        .extracting(Hit::record)
                        .contains(claim));
    }

    @Test
    void everyOrganizationIsAmongTheFirstThatItsNameInAnyLanguageFinds() {
        assertThat(LatinAmerica.dataset().records().organizations())
                .isNotEmpty()
                .allSatisfy(organization -> {
                    for (String name : List.of(organization.nameEn(), organization.nameEs(), organization.namePt())) {
                        assertThat(SEARCH.find(name, Organization.class, 3))
                                .extracting(Hit::record)
                                .contains(organization);
                    }
                });
    }

    @Test
    void anApproachOfAPolicyIsFoundByTheNameOfItsCountryAndItsSubject() {
        assertThat(SEARCH.find("Uruguay cannabis", 20)).extracting(Hit::key).contains("ury-2013-law-19172");
    }

    @Test
    void allTablesWithTextsAreSearched() {
        Set<String> tables = SEARCH.find("of de the drug member Brazil", Integer.MAX_VALUE).stream()
                .map(Hit::table)
                .collect(Collectors.toSet());
        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "alternative-readings",
                        "approaches",
                        "challenges",
                        "citations",
                        "claims",
                        "countries",
                        "events",
                        "instruments",
                        "memberships",
                        "organizations",
                        "paper-table-cells",
                        "references",
                        "sources",
                        "treaties",
                        "treaty-actions");
    }
}
