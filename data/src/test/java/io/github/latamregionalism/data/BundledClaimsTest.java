package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.BOLIVIA;
import static io.github.latamregionalism.data.Countries.BRAZIL;
import static io.github.latamregionalism.data.Countries.COLOMBIA;
import static io.github.latamregionalism.data.Countries.MEXICO;
import static io.github.latamregionalism.data.Organizations.CELAC;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.PrintedApproach;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ClaimFacts;
import io.github.latamregionalism.query.Literature;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the paper says, and what of the print the dataset must not inherit. */
class BundledClaimsTest {

    private final Dataset dataset = LatinAmerica.dataset();
    private final Literature literature = dataset.literature();

    private Claim claim(String id) {
        return dataset.records().claims().get(ClaimId.of(id));
    }

    @Test
    void boliviaIsNotDescribedWithTheTextOfBrazil() {
        assertThat(literature.claimsAbout(BOLIVIA))
                .filteredOn(claim -> claim.section().equals(Section.of("5.5")))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.summary().toLowerCase(Locale.ROOT))
                        .doesNotContain("foreign forces", "border security", "regional leadership"));
        assertThat(approach("Bolivia").model()).isEqualTo(ApproachModel.SOVEREIGNTY_BASED);
    }

    private PrintedApproach approach(String country) {
        return dataset.records().printedApproaches().stream()
                .filter(approach -> dataset.records()
                        .countries()
                        .get(approach.country())
                        .nameEn()
                        .equals(country))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReturnOfBoliviaToTheConventionIsOf2013AndNotOf1961() {
        assertThat(dataset.records().treatyActions())
                .filteredOn(
                        action -> action.country().equals(BOLIVIA) && action.action() == TreatyActionKind.REACCESSION)
                .singleElement()
                .satisfies(action -> assertThat(action.effective()).contains(EdtfDate.parse("2013-02-10")));
        assertThat(literature.factsBearingOn(claim("c156")).treatyActions())
                .anyMatch(action -> action.action() == TreatyActionKind.REACCESSION)
                .noneMatch(action -> action.date().isPresent()
                        && action.date().get().earliest().getYear() == 1961);
    }

    @Test
    void onTheRecordOfTheUnitedNationsBearsTheReservationOfBolivia() {
        assertThat(literature.factsBearingOn(claim("c157")).treatyActions())
                .anyMatch(action -> action.country().equals(BOLIVIA)
                        && action.action() == TreatyActionKind.RESERVATION
                        && action.effective().equals(Optional.of(EdtfDate.parse("2013-02-10"))));
    }

    @Test
    void planColombiaReducesAndDoesNotStrengthenTraffickingOrganizations() {
        assertThat(claim("c126").summary()).contains("reduce").doesNotContain("strengthen");
    }

    @Test
    void theMilitarizationOfMexicoIsNotASuccess() {
        assertThat(literature.claimsAbout(MEXICO))
                .filteredOn(claim -> claim.section().equals(Section.of("5.2")))
                .isNotEmpty()
                .noneMatch(claim -> claim.summary().toLowerCase(Locale.ROOT).contains("success"));
    }

    @Test
    void colombiaIsSecurityCentredWithForeignForces() {
        assertThat(approach("Colombia").model()).isEqualTo(ApproachModel.SECURITY_CENTRED);
        assertThat(claim("c182").summary()).contains("security", "foreign forces");
        assertThat(claim("c182").subjects()).containsExactly(Subject.of(COLOMBIA));
    }

    @Test
    void theTableTellsWhichOfMexicoAndBrazilIsTransitAndWhichConsumer() {
        assertThat(approach("Mexico").roles()).containsExactly(TradeRole.TRANSIT);
        assertThat(approach("Brazil").roles()).containsExactly(TradeRole.TRANSIT, TradeRole.CONSUMER);
    }

    @Test
    void whereTextAndTableDifferOnTheOasBothAreClaims() {
        assertThat(claim("c006").note())
                .hasValueSatisfying(note -> assertThat(note).contains("first table does not"));
        assertThat(claim("c028").summary()).contains("political and security cooperation");
    }

    @Test
    void theMinimalImpactAndTheRealEffectsOfOrganizationsAreClaimsOfTheirOwn() {
        assertThat(dataset.records().claims())
                .filteredOn(claim -> Section.of("6").encloses(claim.section()))
                .filteredOn(claim -> claim.paragraph().equals(OptionalInt.of(2)))
                .extracting(Claim::kind)
                .contains(ClaimKind.FINDING, ClaimKind.OUTCOME);
    }

    @Test
    void theStatusOfUnasurComesFromItsMembershipsAndNotFromThePresentTenseOfThePaper() {
        ClaimFacts facts = literature.factsBearingOn(claim("c030"));
        assertThat(facts.membershipChanges())
                .filteredOn(change -> change.kind() == Change.Kind.START)
                .extracting(change -> change.date().toString())
                .contains("2018-04-18");
        assertThat(facts.membershipChanges())
                .anyMatch(change -> change.fact().country().equals(COLOMBIA)
                        && change.fact().exit().isPresent());
        assertThat(dataset.memberships()
                        .participantsIn(UNASUR, LocalDate.of(2019, 1, 1))
                        .certain())
                .doesNotContain(BRAZIL, COLOMBIA);
    }

    @Test
    void celacIsInOneClaimFromTheTable() {
        assertThat(literature.claimsAbout(CELAC)).singleElement().satisfies(claim -> {
            assertThat(claim.paragraph()).isEmpty();
            assertThat(claim.references()).isEmpty();
            assertThat(claim.note()).hasValueSatisfying(note -> assertThat(note).contains("only place"));
        });
    }

    @Test
    void noWordingOfTheDefectivePrintIsInASummary() {
        assertThat(dataset.records().claims())
                .allSatisfy(claim -> assertThat(claim.summary())
                        .doesNotContain(
                                "PAC fish",
                                "pathological",
                                "OOC",
                                "RACs",
                                "DTs",
                                "DTOs",
                                "LATAM",
                                "Latam",
                                "divided middle",
                                "self-determination",
                                "firearm",
                                "furniture",
                                "Responsible states",
                                "physical problem",
                                "burrowing",
                                "plump"));
    }

    @Test
    void consumerDemandIsNeglectedAndNotTheOtherWayRound() {
        assertThat(claim("c082").summary()).contains("demand in consumer countries is left aside");
    }

    @Test
    void thePaperSaysSevenThingsAboutTheOasItsRoleAmongThem() {
        assertThat(literature.claimsAbout(OAS))
                .hasSize(7)
                .extracting(Claim::kind)
                .contains(ClaimKind.ROLE);
    }

    @Test
    void theFactsThatBearOnAClaimCanBeCited() {
        ClaimFacts facts = literature.factsBearingOn(claim("c030"));
        assertThat(Bibliography.ofSources(dataset.records(), facts.all()).sources())
                .extracting(source -> source.id())
                .contains(facts.membershipChanges()
                        .get(0)
                        .fact()
                        .provenance()
                        .sources()
                        .get(0))
                .doesNotContain(SourceId.of("doi-10-25258-ijddt-16-46s-134"));
    }
}
