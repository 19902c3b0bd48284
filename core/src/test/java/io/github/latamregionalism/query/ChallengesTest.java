package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.paper.Section;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChallengesTest {

    private static final Challenge WAR =
            challenge("war", ChallengeCategory.SECURITY, ImmutableList.of(B, A), ImmutableList.of(), "1", "5.1");
    private static final Challenge GRAFT = challenge(
            "graft", ChallengeCategory.GOVERNANCE, ImmutableList.of(A, B), ImmutableList.of(LEAGUE), "5.1", "1");
    private static final Challenge DROUGHT =
            challenge("drought", ChallengeCategory.ENVIRONMENTAL, ImmutableList.of(), ImmutableList.of(), "5.1");
    private static final Challenge FLOOD =
            challenge("flood", ChallengeCategory.ENVIRONMENTAL, ImmutableList.of(B), ImmutableList.of(), "5");

    private static final Challenges CHALLENGES = Invented.dataset()
            .add(WAR)
            .add(GRAFT)
            .add(DROUGHT)
            .add(FLOOD)
            .build()
            .challenges();

    private static Challenge challenge(
            String id,
            ChallengeCategory category,
            ImmutableList<CountryCode> countries,
            ImmutableList<OrganizationId> organizations,
            String... sections) {
        return Challenge.builder()
                .id(ChallengeId.of(id))
                .label(id)
                .category(category)
                .description("D")
                .countries(countries)
                .organizations(organizations)
                .sections(Stream.of(sections).map(Section::of).toList())
                .build();
    }

    @Test
    void challengesAreFoundByFieldCountryAndOrganization() {
        assertThat(CHALLENGES.in(ChallengeCategory.ENVIRONMENTAL)).containsExactly(DROUGHT, FLOOD);
        assertThat(CHALLENGES.ofCountry(A)).containsExactly(GRAFT, WAR);
        assertThat(CHALLENGES.ofOrganization(LEAGUE)).containsExactly(GRAFT);
    }

    @Test
    void whatIsSaidOfNoCountryIsSaidOfTheRegion() {
        assertThat(CHALLENGES.ofRegion()).containsExactly(DROUGHT);
    }

    @Test
    void challengesOccurTogetherInACountryOrASection() {
        assertThat(CHALLENGES.togetherWith(WAR.id()))
                .containsExactly(
                        new Challenges.CoOccurrence(
                                WAR, DROUGHT, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(Section.of("5.1"))),
                        new Challenges.CoOccurrence(
                                WAR, FLOOD, ImmutableSet.of(B), ImmutableSet.of(), ImmutableSet.of()),
                        new Challenges.CoOccurrence(
                                WAR,
                                GRAFT,
                                ImmutableSet.of(A, B),
                                ImmutableSet.of(),
                                ImmutableSet.of(Section.of("1"), Section.of("5.1"))));
    }

    @Test
    void whatIsCommonComesInOrder() {
        Challenges.CoOccurrence found = CHALLENGES.togetherWith(WAR.id()).get(2);

        assertThat(found.countries()).containsExactly(A, B);
        assertThat(found.sections()).containsExactly(Section.of("1"), Section.of("5.1"));
    }

    @Test
    void challengesWithNothingInCommonDoNotOccurTogether() {
        assertThat(CHALLENGES.togetherWith(DROUGHT.id()))
                .extracting(Challenges.CoOccurrence::second)
                .containsExactly(GRAFT, WAR);
    }

    @Test
    void challengesOccurTogetherInAnOrganization() {
        Challenge debt =
                challenge("debt", ChallengeCategory.ECONOMIC, ImmutableList.of(), ImmutableList.of(LEAGUE), "7");
        Challenges challenges =
                Invented.dataset().add(GRAFT).add(debt).add(FLOOD).build().challenges();

        assertThat(challenges.togetherWith(debt.id()))
                .containsExactly(new Challenges.CoOccurrence(
                        debt, GRAFT, ImmutableSet.of(), ImmutableSet.of(LEAGUE), ImmutableSet.of()));
    }

    @Test
    void everyPairThatOccursTogetherIsThereOnceByItsIds() {
        assertThat(CHALLENGES.together())
                .extracting(pair -> pair.first().id() + " " + pair.second().id())
                .containsExactly("drought graft", "drought war", "flood graft", "flood war", "graft war");
    }

    @Test
    void anUnknownChallengeIsNamedWithTheNearest() {
        assertThatThrownBy(() -> CHALLENGES.togetherWith(ChallengeId.of("wars")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no challenge \"wars\" in this dataset; nearest: war");
    }
}
