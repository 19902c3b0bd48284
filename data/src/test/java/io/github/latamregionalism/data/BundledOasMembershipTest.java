package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.CUBA;
import static io.github.latamregionalism.data.Countries.HONDURAS;
import static io.github.latamregionalism.data.Countries.NICARAGUA;
import static io.github.latamregionalism.data.Countries.VENEZUELA;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.SICA;
import static io.github.latamregionalism.model.Status.INACTIVE;
import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.model.Status.SUSPENDED;
import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Who was in the Organization of American States and in SICA, and who holds otherwise, in cases that turn on one day.
 */
class BundledOasMembershipTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Memberships MEMBERSHIPS = DATASET.memberships();

    private static Standing standing(CountryCode country, OrganizationId organization, String day) {
        return MEMBERSHIPS.standingOf(country, organization, LocalDate.parse(day));
    }

    @Test
    void venezuelaIsAnUndisputedMemberOfTheOasOnTheDayBeforeItsDenunciationTakesEffect() {
        Standing standing = standing(VENEZUELA, OAS, "2019-04-26");
        assertThat(standing.certaintyOf(MEMBER)).isEqualTo(YES);
        assertThat(standing.alternativeReadings()).isEmpty();
        assertThat(standing.departure()).isEmpty();
    }

    @Test
    void venezuelaIsOutOfTheOasByItsDenunciationFromTheTwentySeventhOfApril2019() {
        Standing standing = standing(VENEZUELA, OAS, "2019-04-27");
        assertThat(standing.statuses()).isEmpty();
        Membership departure = standing.departure().orElseThrow();
        assertThat(departure.exit()).contains(ExitKind.DENUNCIATION);
        assertThat(departure.endBasis()).contains(DateBasis.EFFECT);
        assertThat(departure.period().end()).hasToString("2019-04-27");
    }

    @Test
    void threeSidesHoldThatVenezuelaIsStillAMemberOfTheOas() {
        Standing standing = standing(VENEZUELA, OAS, "2019-04-27");
        assertThat(standing.alternativeReadings())
                .extracting(
                        AlternativeReading::field,
                        AlternativeReading::reading,
                        reading -> reading.holder().orElse(""),
                        AlternativeReading::kind)
                .containsExactlyInAnyOrder(
                        tuple(ReadingField.END, "none", "OAS Permanent Council", ReadingKind.DISPUTE),
                        tuple(
                                ReadingField.END,
                                "none",
                                "National Assembly of Venezuela of 2015 (Guaido side)",
                                ReadingKind.DISPUTE),
                        tuple(ReadingField.END, "none", "OAS Secretary General (Luis Almagro)", ReadingKind.DISPUTE),
                        tuple(
                                ReadingField.END,
                                "2019-04-28",
                                "Organization of American States (article 143 of the Charter)",
                                ReadingKind.CLOCK));
    }

    @Test
    void nicaraguaIsAMemberOfTheOasThatTakesNoPartUntilItsNoticeRunsOut() {
        Standing standing = standing(NICARAGUA, OAS, "2023-11-18");
        assertThat(standing.certaintyOf(MEMBER)).isEqualTo(YES);
        assertThat(standing.certaintyOf(INACTIVE)).isEqualTo(YES);
        assertThat(standing.participates()).isEqualTo(NO);
    }

    @Test
    void theGovernmentOfNicaraguaHoldsThatItLeftTheOasAtOnce() {
        assertThat(standing(NICARAGUA, OAS, "2023-11-18").alternativeReadings())
                .extracting(
                        AlternativeReading::reading, reading -> reading.holder().orElse(""))
                .containsExactly(tuple("2022-04-24", "Government of Nicaragua (foreign ministry)"));
    }

    @Test
    void nicaraguaIsOutOfTheOasFromTheNineteenthOfNovember2023() {
        Standing standing = standing(NICARAGUA, OAS, "2023-11-19");
        assertThat(standing.statuses()).isEmpty();
        assertThat(standing.departure().orElseThrow().exit()).contains(ExitKind.DENUNCIATION);
    }

    @Test
    void theOasSuspendsHondurasFromJuly2009ToJune2011() {
        assertThat(standing(HONDURAS, OAS, "2009-07-03").participates()).isEqualTo(YES);
        assertThat(standing(HONDURAS, OAS, "2009-07-04").certaintyOf(SUSPENDED)).isEqualTo(YES);
        assertThat(standing(HONDURAS, OAS, "2010-07-04").certaintyOf(MEMBER)).isEqualTo(YES);
        assertThat(standing(HONDURAS, OAS, "2011-05-31").participates()).isEqualTo(NO);
        assertThat(standing(HONDURAS, OAS, "2011-06-01").participates()).isEqualTo(YES);
    }

    @Test
    void sicaSuspendsHondurasFromJune2009ToJuly2010() {
        assertThat(standing(HONDURAS, SICA, "2009-06-28").participates()).isEqualTo(YES);
        assertThat(standing(HONDURAS, SICA, "2009-06-29").certaintyOf(SUSPENDED))
                .isEqualTo(YES);
        assertThat(standing(HONDURAS, SICA, "2010-07-19").participates()).isEqualTo(NO);
        assertThat(standing(HONDURAS, SICA, "2010-07-20").participates()).isEqualTo(YES);
    }

    @Test
    void nicaraguaHoldsThatSicaSuspendsHondurasUntilMay2011() {
        assertThat(standing(HONDURAS, SICA, "2011-05-21").alternativeReadings())
                .extracting(
                        reading -> reading.membership().orElseThrow(),
                        reading -> reading.holder().orElse(""))
                .containsExactly(
                        tuple(MembershipId.of("sica-hnd-suspended"), "Government of Nicaragua (President Ortega)"));
        assertThat(standing(HONDURAS, SICA, "2011-05-22").alternativeReadings()).isEmpty();
    }

    @Test
    void cubaTakesPartInTheOasIn1961() {
        assertThat(standing(CUBA, OAS, "1961-06-01").participates()).isEqualTo(YES);
    }

    @Test
    void cubaIsASuspendedMemberOfTheOasIn1970() {
        Standing standing = standing(CUBA, OAS, "1970-06-01");
        assertThat(standing.statuses()).containsOnlyKeys(MEMBER, SUSPENDED);
        assertThat(standing.participates()).isEqualTo(NO);
    }

    @Test
    void cubaIsAMemberOfTheOasThatStaysAwayIn2010() {
        Standing standing = standing(CUBA, OAS, "2010-06-01");
        assertThat(standing.statuses()).containsOnlyKeys(MEMBER, INACTIVE);
        assertThat(standing.participates()).isEqualTo(NO);
    }
}
