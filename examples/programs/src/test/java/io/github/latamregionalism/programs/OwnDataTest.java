package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Overlap;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.PolicyDiversity;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.TreatyAlignment;
import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.Merge;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of the user's own is asked as the bundled one is, alone and merged with it. */
class OwnDataTest {

    private static final Path PACKAGE = Path.of("..", "own-data", "asean");
    private static final OrganizationId ASEAN = OrganizationId.of("asean");
    private static final CountryCode BRUNEI = CountryCode.of("BRN");
    private static final CountryCode TIMOR_LESTE = CountryCode.of("TLS");

    private final Dataset asean = Dataset.read(PACKAGE);

    private static List<String> codes(ImmutableSet<CountryCode> countries) {
        return countries.stream().map(CountryCode::toString).toList();
    }

    @Test
    void theMembersOnADayAreThoseAdmittedByThen() {
        Memberships memberships = asean.memberships();
        assertThat(codes(memberships.membersOf(ASEAN, LocalDate.of(1967, 8, 7)).certain()))
                .isEmpty();
        assertThat(codes(memberships.membersOf(ASEAN, LocalDate.of(1967, 8, 8)).certain()))
                .containsExactly("IDN", "MYS", "PHL", "SGP", "THA");
        assertThat(codes(memberships.membersOf(ASEAN, LocalDate.of(1999, 4, 30)).certain()))
                .hasSize(10)
                .contains("BRN", "KHM", "LAO", "MMR", "VNM");
        assertThat(codes(
                        memberships.membersOf(ASEAN, LocalDate.of(2025, 10, 26)).certain()))
                .hasSize(11)
                .contains("TLS");
    }

    @Test
    void aDayOnWhichTheSourcesDifferIsPossible() {
        assertThat(asean.memberships()
                        .standingOf(BRUNEI, ASEAN, LocalDate.of(1984, 1, 7))
                        .certaintyOf(Status.MEMBER))
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(asean.memberships()
                        .standingOf(BRUNEI, ASEAN, LocalDate.of(1984, 2, 1))
                        .certaintyOf(Status.MEMBER))
                .isEqualTo(Certainty.YES);
    }

    @Test
    void anObserverIsNoMemberUntilItIsAdmitted() {
        Standing before = asean.memberships().standingOf(TIMOR_LESTE, ASEAN, LocalDate.of(2025, 10, 25));
        assertThat(before.certaintyOf(Status.OBSERVER)).isEqualTo(Certainty.YES);
        assertThat(before.certaintyOf(Status.MEMBER)).isEqualTo(Certainty.NO);
        Standing after = asean.memberships().standingOf(TIMOR_LESTE, ASEAN, LocalDate.of(2025, 10, 26));
        assertThat(after.certaintyOf(Status.OBSERVER)).isEqualTo(Certainty.NO);
        assertThat(after.certaintyOf(Status.MEMBER)).isEqualTo(Certainty.YES);
    }

    @Test
    void everySpellHasASourceWithAnAddress() {
        assertThat(asean.records().memberships())
                .hasSize(12)
                .allSatisfy(spell -> assertThat(spell.provenance().sources())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(
                                        asean.records().sources().get(source).url())
                                .startsWith("http")));
    }

    @Test
    void latinAmericaPlusThePackageAnswersForBoth() {
        Dataset both = LatinAmerica.dataset().overriddenBy(asean).dataset();
        LocalDate day = LocalDate.of(2019, 9, 1);
        Answer<CountryCode> together = both.memberships().membersOf(ASEAN, day);
        Answer<CountryCode> alone = asean.memberships().membersOf(ASEAN, day);
        assertThat(together.certain()).isEqualTo(alone.certain());
        assertThat(together.possible()).isEqualTo(alone.possible());
        assertThat(together.facts()).isEqualTo(alone.facts());
        assertThat(both.memberships().membersOf(Organizations.UNASUR, day).certain())
                .isEqualTo(LatinAmerica.dataset()
                        .memberships()
                        .membersOf(Organizations.UNASUR, day)
                        .certain());
        assertThat(both.memberships().organizationsOf(Countries.BOLIVIA, day).certain())
                .doesNotContain(ASEAN);
    }

    @Test
    void latinAmericaPlusThePackageTellsWhatThePackageDoesNotBring() {
        Merge merge = LatinAmerica.dataset().overriddenBy(asean);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.unresolved())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.message()).startsWith("asean-").contains("is not in countries"));
    }

    @Test
    void membersThatTheTableOfCountriesDoesNotHaveAreCountedAllTheSame() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Dataset both = LatinAmerica.dataset().overriddenBy(asean).dataset();
        for (Dataset dataset : List.of(asean, both)) {
            Participation participation = Participation.of(dataset, Scope.of(ASEAN));
            assertThat(participation.members(day)).isEqualTo(Interval.exactly(11));
            assertThat(participation.rate(day)).hasValue(Interval.exactly(1));
            assertThat(participation.accessions(1999)).isEqualTo(Interval.exactly(1));
            assertThat(Series.of(dataset, Scope.of(ASEAN)).value(2000, Measure.MEMBERS))
                    .hasValue(Interval.exactly(10));
            assertThat(DataQuality.ofOrganizations(dataset)).containsKey(ASEAN);
        }
        assertThat(Overlap.of(both, Scope.REGION, day).jaccardMatrix().rowKeySet())
                .contains(ASEAN);
    }

    @Test
    void measuresOfPolicyAndTreatiesNeedNoTableOfCountries() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Dataset both = LatinAmerica.dataset().overriddenBy(asean).dataset();
        for (Dataset dataset : List.of(asean, both)) {
            Scope scope = Scope.of(ASEAN);
            assertThat(PolicyDiversity.of(dataset, scope, day))
                    .hasToString("diversity of drug policies of 10 states, as of 2025-12-31");
            assertThat(TreatyAlignment.of(dataset, scope, day))
                    .hasToString("treaty alignment of 10 states on 2020-01-01, as of 2025-12-31");
        }
    }

    @Test
    void aMergedDatasetIsReadBackFromJsonAsItIsFromFiles(@TempDir Path folder) throws IOException {
        Dataset both = LatinAmerica.dataset().overriddenBy(asean).dataset();
        ObjectMapper json = RegionalismJson.boundedMapper();
        assertThat(json.readValue(json.writeValueAsString(both), Dataset.class)).isEqualTo(both);
        both.writeTo(folder.resolve("both"));
        assertThat(Dataset.read(folder.resolve("both"))).isEqualTo(both);
    }

    @Test
    void factsThatReferToMissingRecordsAreMeasuredAsTheyAre() {
        DatasetBuilder builder = Dataset.builder(LocalDate.of(2025, 12, 31));
        LatinAmerica.dataset().records().memberships().forEach(builder::add);
        LatinAmerica.dataset().records().treatyActions().forEach(builder::add);
        Dataset bare = builder.build();
        LocalDate day = LocalDate.of(2019, 9, 1);
        assertThat(Overlap.of(bare, Scope.REGION, day).jaccardMatrix())
                .isEqualTo(Overlap.of(LatinAmerica.dataset(), Scope.REGION, day).jaccardMatrix());
        assertThat(DataQuality.ofTables(bare).get("memberships").facts())
                .isEqualTo(bare.records().memberships().size());
        assertThat(Participation.of(bare, Scope.of(Organizations.UNASUR)).members(day))
                .isEqualTo(Participation.of(LatinAmerica.dataset(), Scope.of(Organizations.UNASUR))
                        .members(day));
        assertThat(bare.treaties().toString()).isEqualTo("Treaties, as of 2025-12-31");
    }
}
