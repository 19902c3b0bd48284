package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.SpellDates;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static Membership.Builder spell(String period) {
        return Membership.builder()
                .id(MembershipId.of("moon-league-xaa-member"))
                .organization(OrganizationId.of("moon-league"))
                .country(CountryCode.of("XAA"))
                .status(Status.MEMBER)
                .period(SpellDates.parse(period))
                .startBasis(DateBasis.SIGNATURE)
                .provenance(Provenance.builder()
                        .sources(ImmutableList.of())
                        .confidence(Confidence.LOW)
                        .build());
    }

    @Test
    void aSpellThatIsStillRunningHasNoExit() {
        assertThatThrownBy(() -> spell("2011/..").exit(ExitKind.WITHDRAWAL).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a spell that is still running (2011/..) has no exit, but \"withdrawal\" is given");
    }

    @Test
    void aSpellThatIsStillRunningHasNoBasisOfItsEnd() {
        assertThatThrownBy(() -> spell("2011/..").endBasis(DateBasis.DECISION).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a spell that is still running (2011/..) has no basis of its end, but \"decision\" is"
                        + " given");
    }

    @Test
    void aSpellThatEndedNobodyKnowsWhenMayHaveBoth() {
        Membership spell = spell("2011/")
                .exit(ExitKind.DENUNCIATION)
                .endBasis(DateBasis.UNKNOWN)
                .build();
        assertThat(spell.exit()).contains(ExitKind.DENUNCIATION);
        assertThat(spell.endBasis()).contains(DateBasis.UNKNOWN);
    }

    @Test
    void aSpellWithoutAMandatoryValueIsRefused() {
        assertThatThrownBy(() -> Membership.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("period");
    }

    @Test
    void spellsAreOrderedByOrganizationCountryStartAndStatus() {
        List<Membership> ordered = List.of(
                spell("2012/..").organization(OrganizationId.of("a")).build(),
                spell("../2010").build(),
                spell("2011/..").build(),
                spell("2011/..").status(Status.SUSPENDED).build(),
                spell("2012/..").build(),
                spell("/..").build(),
                spell("1990/..").country(CountryCode.of("XBB")).build());
        assertThat(Stream.of(3, 6, 0, 5, 2, 4, 1).map(ordered::get).sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void namesAreGivenInThreeLanguages() {
        Country country = Country.builder()
                .iso3(CountryCode.of("XAA"))
                .kind(CountryKind.STATE)
                .iso2("XA")
                .numeric("901")
                .subregion("Near Side")
                .nameEn("Alphaland")
                .nameEs("Alfalandia")
                .namePt("Alfal\u00E2ndia")
                .build();
        assertThat(country.name(Language.EN)).isEqualTo("Alphaland");
        assertThat(country.name(Language.ES)).isEqualTo("Alfalandia");
        assertThat(country.name(Language.PT)).isEqualTo("Alfal\u00E2ndia");
    }
}
