package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.MembershipLookup.NO_COUNTRY;
import static io.github.latamregionalism.query.MembershipLookup.NO_DAY;
import static io.github.latamregionalism.query.MembershipLookup.NO_STRETCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipLookupTest {

    private final MembershipLookup lookup = Invented.dataset()
            .add(Invented.spell(LEAGUE, A, Status.MEMBER, "2010-05-01/2015-03"))
            .add(Invented.spell(LEAGUE, B, Status.MEMBER, "2012-01-01/.."))
            .build()
            .memberships()
            .lookup();

    private static int day(String text) {
        return MembershipLookup.epochDayOf(text, 0);
    }

    private void assertSets(int country, int day, long certain, long possible) {
        int stretch = lookup.stretchOf(country, day);
        assertThat(lookup.set(Certainty.YES, stretch, 0)).isEqualTo(certain);
        assertThat(lookup.set(Certainty.POSSIBLE, stretch, 0)).isEqualTo(possible);
        assertThat(lookup.count(Certainty.YES, stretch)).isEqualTo((int) certain);
        assertThat(lookup.count(Certainty.POSSIBLE, stretch)).isEqualTo((int) possible);
    }

    @Test
    void aCountryHasASetOfOrganizationsOnEachDay() {
        assertSets(0, day("2010-04-30"), 0, 0);
        assertSets(0, day("2010-05-01"), 1, 0);
        assertSets(0, day("2015-03-10"), 0, 1);
        assertSets(0, day("2015-03-31"), 0, 0);
        assertSets(1, day("2011-12-31"), 0, 0);
        assertSets(1, day("2012-01-01"), 1, 0);
    }

    @Test
    void whatHasNoCountryOrNoDayHasNoStretchAndGetsNothing() {
        assertThat(lookup.stretchOf(NO_COUNTRY, day("2013-01-01"))).isEqualTo(NO_STRETCH);
        assertThat(lookup.stretchOf(1, NO_DAY)).isEqualTo(NO_STRETCH);
        assertSets(NO_COUNTRY, NO_DAY, 0, 0);
        assertThat(lookup.organizations(Certainty.POSSIBLE, NO_STRETCH)).isEmpty();
    }

    @Test
    void whatIsNeitherCertainNorPossibleIsNotKept() {
        assertThatThrownBy(() -> lookup.count(Certainty.NO, NO_STRETCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrdinalThatIsNoneIsRefused() {
        assertThatThrownBy(() -> lookup.stretchOf(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lookup.stretchOf(-2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void moreThan64OrganizationsTakeMoreWords() {
        DatasetBuilder builder = Invented.dataset();
        for (int i = 0; i < 70; i++) {
            OrganizationId id = OrganizationId.of("o" + (100 + i));
            builder.add(Invented.organization(id)).add(Invented.spell(id, A, Status.MEMBER, "2000-01-01/.."));
        }
        MembershipLookup wide = builder.build().memberships().lookup();

        assertThat(wide.organizations()).hasSize(71);
        assertThat(wide.words()).isEqualTo(2);
        int stretch = wide.stretchOf(0, day("2010-01-01"));
        assertThat(wide.count(Certainty.YES, stretch)).isEqualTo(70);
        // The league comes first among the ids and has no members.
        assertThat(wide.set(Certainty.YES, stretch, 0)).isEqualTo(-2L);
        assertThat(wide.set(Certainty.YES, stretch, 1)).isEqualTo((1L << 7) - 1);
        assertThat(wide.set(Certainty.YES, wide.stretchOf(1, day("2010-01-01")), 1))
                .isZero();
        assertThatThrownBy(() -> wide.set(Certainty.YES, stretch, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCountryIsReadFromTextAndFromBytes() {
        assertThat(lookup.countries()).containsExactly(A, B);
        assertThat(lookup.ordinalOf("BBB", 0)).isEqualTo(1);
        assertThat(lookup.ordinalOf("x,AAA,", 2)).isZero();
        assertThat(lookup.ordinalOf("x,BBB,".getBytes(StandardCharsets.US_ASCII), 2))
                .isEqualTo(1);
        assertThat(lookup.ordinalOf(B)).isEqualTo(1);
        assertThatThrownBy(() -> lookup.ordinalOf(CountryCode.of("CCC")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("CCC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCC", "bbb", "B1B", "[[[", "ÁÁÁ"})
    void textThatIsNoCountryOfTheDatasetIsNone(String text) {
        assertThat(lookup.ordinalOf(text, 0)).isEqualTo(NO_COUNTRY);
        assertThat(lookup.ordinalOf(text.getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(NO_COUNTRY);
    }

    @Test
    void everyDayOfTheYears0To9999IsReadAsLocalDateReadsIt() {
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            String text = "," + day;
            if (MembershipLookup.epochDayOf(text, 1) != day.toEpochDay()
                    || MembershipLookup.epochDayOf(text.getBytes(StandardCharsets.US_ASCII), 1) != day.toEpochDay()) {
                assertThat(MembershipLookup.epochDayOf(text, 1)).as(text).isEqualTo((int) day.toEpochDay());
                assertThat(MembershipLookup.epochDayOf(text.getBytes(StandardCharsets.US_ASCII), 1))
                        .as(text)
                        .isEqualTo((int) day.toEpochDay());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-29",
                "1900-02-29",
                "2019-13-01",
                "2019-00-01",
                "2019-01-00",
                "2019-04-31",
                "2019/04/30",
                "2019-04/30",
                "20190-4-30",
                "2019-4-030",
                "-201-01-01",
                "2O19-01-01",
                "2019-0:-01"
            })
    void textThatIsNoDayIsNone(String text) {
        assertThat(MembershipLookup.epochDayOf(text, 0)).isEqualTo(NO_DAY);
        assertThat(MembershipLookup.epochDayOf(text.getBytes(StandardCharsets.US_ASCII), 0))
                .isEqualTo(NO_DAY);
    }
}
