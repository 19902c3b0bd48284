package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.ARGENTINA;
import static io.github.latamregionalism.data.Countries.BRAZIL;
import static io.github.latamregionalism.data.Countries.COLOMBIA;
import static io.github.latamregionalism.data.Countries.PARAGUAY;
import static io.github.latamregionalism.data.Countries.VENEZUELA;
import static io.github.latamregionalism.data.Organizations.ALBA;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static io.github.latamregionalism.model.Status.ACCEDING;
import static io.github.latamregionalism.model.Status.MEMBER;
import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.query.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the bundled dataset answers under readings of its own, each a row of {@code alternative-readings.csv}. */
class BundledReadingsTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Readings SIGNED = Readings.countedFrom(DateBasis.SIGNATURE);

    private static Standing standing(Readings under, CountryCode country, OrganizationId organization, String day) {
        return DATASET.under(under).memberships().standingOf(country, organization, LocalDate.parse(day));
    }

    @Test
    void asThePermanentCouncilHoldsItVenezuelaIsAMemberOfTheOasIn2020() {
        assertThat(standing(Readings.NONE, VENEZUELA, OAS, "2020-01-01").certaintyOf(MEMBER))
                .isEqualTo(NO);
        Standing held = standing(Readings.heldBy("OAS Permanent Council"), VENEZUELA, OAS, "2020-01-01");
        assertThat(held.certaintyOf(MEMBER)).isEqualTo(YES);
        assertThat(held.departure()).isEmpty();
        assertThat(held.version()).isEqualTo(DATASET.version() + " as held by OAS Permanent Council");
        assertThat(Dataset.diff(DATASET, DATASET.under(Readings.heldBy("OAS Permanent Council"))))
                .extracting(Difference::key)
                .contains("oas-ven-member")
                .allMatch(key -> key.startsWith("oas-ven-member"));
    }

    @Test
    void countedFromSignatureUnasurHasTwelveMembersFromThe23rdOfMay2008On() {
        Dataset signed = DATASET.under(SIGNED);
        LocalDate day = LocalDate.of(2008, 5, 23);
        assertThat(signed.memberships().membersOf(UNASUR, day).certain()).hasSize(12);
        assertThat(signed.memberships().membersOf(UNASUR, day.minusDays(1)).isEmpty())
                .isTrue();
        assertThat(DATASET.memberships().membersOf(UNASUR, day).isEmpty()).isTrue();
        assertThat(signed.memberships().countriesWith(ACCEDING, UNASUR, day).isEmpty())
                .isTrue();
    }

    @Test
    void countedFromSignatureMercosurBeginsWithTheTreatyOfAsuncion() {
        assertThat(standing(SIGNED, ARGENTINA, MERCOSUR, "1991-03-26").certaintyOf(MEMBER))
                .isEqualTo(YES);
        assertThat(standing(Readings.NONE, ARGENTINA, MERCOSUR, "1991-03-26").certaintyOf(MEMBER))
                .isEqualTo(NO);
        Organization mercosur = DATASET.under(SIGNED).records().organizations().get(MERCOSUR);
        assertThat(mercosur.founded()).hasValue(mercosur.signed());
    }

    @Test
    void asAnEncyclopediaHasItColombiaIsAMemberOfUnasurFromEntryIntoForceOn() {
        Readings one = Readings.of(RowId.of("unasur-col-member-start"));
        assertThat(standing(one, COLOMBIA, UNASUR, "2011-03-11").certaintyOf(MEMBER))
                .isEqualTo(YES);
        Membership acceding = DATASET.under(one).records().memberships().get(MembershipId.of("unasur-col-acceding"));
        assertThat(acceding.period()).hasToString("2008-05-23/2011-03-11");
    }

    @Test
    void asBoliviaHeldItInNovember2020ItNeverLeftAlba() {
        String holder = "Government of Bolivia (foreign ministry, November 2020)";
        assertThat(standing(Readings.heldBy(holder), Countries.BOLIVIA, ALBA, "2020-06-01")
                        .certaintyOf(MEMBER))
                .isEqualTo(YES);
        // One of its two statements alone would have two memberships overlap.
        assertThatThrownBy(() -> DATASET.under(Readings.of(RowId.of("alba-bol-member-end"))))
                .hasMessageStartingWith("reading alba-bol-member-end cannot hold")
                .hasMessageEndingWith("spells of one status must not overlap");
    }

    @Test
    void asGuatemalaHeldItTheCommissionAgainstImpunityEndedInJanuary2019() {
        Readings one = Readings.of(RowId.of("gtm-cicig-end"));
        Instrument cicig = DATASET.under(one).records().instruments().get(InstrumentId.of("gtm-cicig"));
        assertThat(cicig.period().end()).hasToString("2019-01");
    }

    @Test
    void whatHasNoReadingOfTheClockKeepsItsOwn() {
        Dataset signed = DATASET.under(SIGNED);
        ImmutableSet<MembershipId> read = SIGNED.chosenFrom(DATASET.records()).stream()
                .flatMap(reading -> reading.membership().stream())
                .collect(ImmutableSet.toImmutableSet());
        for (Membership spell : DATASET.records().memberships()) {
            if (spell.country().equals(PARAGUAY) && !read.contains(spell.id()) && spell.status() == MEMBER) {
                assertThat(signed.records()
                                .memberships()
                                .get(spell.id())
                                .period()
                                .start())
                        .isEqualTo(spell.period().start());
            }
        }
        assertThat(signed.version()).startsWith(DATASET.version() + " counted from signature (starts of ");
        assertThat(signed.memberships()
                        .membersOf(MERCOSUR, LocalDate.of(2020, 1, 1))
                        .version())
                .isEqualTo(signed.version());
    }

    @Test
    void everyReadingAloneIsAValidDatasetOrIsRefusedByNameAndRule() {
        int refused = 0;
        for (AlternativeReading reading : DATASET.records().alternativeReadings()) {
            try {
                assertThat(DATASET.under(Readings.of(reading.id())).readings().isNone())
                        .isFalse();
            } catch (IllegalArgumentException e) {
                assertThat(e)
                        .hasMessageStartingWith("reading " + reading.id() + " cannot hold: ")
                        .hasMessageMatching(
                                ".*(must not overlap|must lie over one|cannot run on after its organization).*");
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 10);
    }

    @Test
    void everyClockTogetherIsAValidDataset() {
        for (DateBasis clock : DateBasis.values()) {
            Dataset under = DATASET.under(Readings.countedFrom(clock));
            assertThat(under.memberships()
                            .organizationsOf(BRAZIL, LocalDate.of(2020, 1, 1))
                            .certain())
                    .isNotEmpty();
        }
    }
}
