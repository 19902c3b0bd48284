package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.approach;
import static io.github.latamregionalism.query.Invented.instrument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 15);

    private static final Approach WAR =
            approach("a-war", A, "2005/2012", ApproachModel.MILITARIZED, TradeRole.PRODUCER, TradeRole.TRANSIT);
    private static final Approach HEALTH =
            approach("a-health", A, "2010/..", ApproachModel.PUBLIC_HEALTH, TradeRole.CONSUMER);
    private static final Approach OLD = approach("a-old", A, "1990/2005", ApproachModel.MIXED, TradeRole.TRANSIT);
    private static final Approach BORDER =
            approach("b-border", B, "2008/..", ApproachModel.BORDER_SECURITY, TradeRole.TRANSIT);

    private static final Instrument LAW =
            instrument("a-law", A, ImmutableList.of(), InstrumentKind.LAW, "2009-01-01/..");
    private static final Instrument PROGRAMME =
            instrument("a-b-programme", A, ImmutableList.of(B), InstrumentKind.PROGRAMME, "2010-06/2011");

    private static final Policies POLICIES = Invented.dataset()
            .add(HEALTH)
            .add(WAR)
            .add(BORDER)
            .add(OLD)
            .add(LAW)
            .add(PROGRAMME)
            .build()
            .policies();

    @Test
    void theApproachesOfACountryComeByStart() {
        assertThat(POLICIES.approachesOf(A)).containsExactly(OLD, WAR, HEALTH);
    }

    @Test
    void approachesThatRunSideBySideAllHoldEachAsSurelyAsItsDatesTell() {
        assertThat(POLICIES.approachesOf(A, DAY).all())
                .containsExactly(new OnDay<>(WAR, Certainty.YES), new OnDay<>(HEALTH, Certainty.POSSIBLE));
    }

    @Test
    void theRolesOfACountryAreThoseOfItsApproaches() {
        Answer<TradeRole> roles = POLICIES.rolesOf(A, DAY);

        assertThat(roles.certain()).containsExactly(TradeRole.PRODUCER, TradeRole.TRANSIT);
        assertThat(roles.possible()).containsExactly(TradeRole.CONSUMER);
        assertThat(roles.facts()).containsExactly(WAR, HEALTH);
    }

    @Test
    void theCountriesWithARoleAreThoseOfWhichAnApproachGivesIt() {
        assertThat(POLICIES.countriesWithRole(TradeRole.TRANSIT, DAY).certain()).containsExactly(A, B);
        assertThat(POLICIES.countriesWithRole(TradeRole.CONSUMER, DAY).possible())
                .containsExactly(A);
        assertThat(POLICIES.countriesWithRole(TradeRole.PRODUCER, DAY).facts()).containsExactly(WAR);
    }

    @Test
    void aModelIsFollowedByTheCountriesWithAnApproachOfIt() {
        assertThat(POLICIES.countriesFollowing(ApproachModel.MILITARIZED, DAY).certain())
                .containsExactly(A);
        assertThat(POLICIES.approachesOf(ApproachModel.BORDER_SECURITY, DAY).all())
                .containsExactly(new OnDay<>(BORDER, Certainty.YES));
        assertThat(POLICIES.modelsOf(A, DAY).certaintyOf(ApproachModel.PUBLIC_HEALTH))
                .isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void whatStartsOrHoldsBetweenTwoDaysIsFoundAsOfMemberships() {
        assertThat(POLICIES.approachesBetween(DAY, DAY.plusDays(1)).all())
                .extracting(OnDay::fact)
                .containsExactly(WAR, HEALTH, BORDER);
        assertThat(POLICIES.approachesBetween(DAY, DAY).isEmpty()).isTrue();
        assertThat(POLICIES.instrumentsBetween(DAY, DAY.plusDays(1)).all())
                .isEqualTo(POLICIES.instrumentsInForce(DAY).all());
        assertThat(POLICIES.approachChangesBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1))
                        .all())
                .isSorted()
                .extracting(Change::fact)
                .contains(WAR, HEALTH, BORDER, OLD);
        assertThat(POLICIES.instrumentChangesBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1))
                        .certain())
                .extracting(Change::kind)
                .contains(Change.Kind.START);
    }

    @Test
    void instrumentsAreFoundByCountryTypeAndPartner() {
        assertThat(POLICIES.instrumentsInForce(DAY).all())
                .extracting(OnDay::fact)
                .containsExactly(LAW, PROGRAMME);
        assertThat(POLICIES.instrumentsInForce(A, DAY).all())
                .extracting(OnDay::fact)
                .containsExactly(LAW, PROGRAMME);
        assertThat(POLICIES.instrumentsInForce(B, DAY).all()).isEmpty();
        assertThat(POLICIES.instrumentsInForce(InstrumentKind.PROGRAMME, DAY).all())
                .containsExactly(new OnDay<>(PROGRAMME, Certainty.POSSIBLE));
        assertThat(POLICIES.instrumentsWithPartner(B, DAY).all())
                .extracting(OnDay::fact)
                .containsExactly(PROGRAMME);
        assertThat(POLICIES.instrumentsWithPartner(A, DAY).all()).isEmpty();
    }

    @Test
    void countriesStandSideBySideInTheOrderGivenEachOnce() {
        ImmutableList<Policies.Profile> profiles = POLICIES.compare(List.of(B, A, B), DAY);

        assertThat(profiles).extracting(Policies.Profile::country).containsExactly(B, A);
        assertThat(profiles.get(1)).isEqualTo(POLICIES.profileOf(A, DAY));
        assertThat(profiles.get(1).models())
                .containsEntry(ApproachModel.MILITARIZED, Certainty.YES)
                .containsEntry(ApproachModel.PUBLIC_HEALTH, Certainty.POSSIBLE)
                .hasSize(2);
        assertThat(profiles.get(0).roles()).containsOnlyKeys(TradeRole.TRANSIT);
    }

    @Test
    void anAnswerForADayAfterThatToWhichTheDatasetIsKnownSaysSo() {
        assertThat(POLICIES.rolesOf(B, Invented.AS_OF.plusDays(1)).coverage().isAfterAsOf())
                .isTrue();
        assertThat(POLICIES.rolesOf(B, Invented.AS_OF).coverage().isAfterAsOf()).isFalse();
    }

    @Test
    void anUnknownCountryIsNamed() {
        CountryCode unknown = CountryCode.of("ZZZ");

        assertThatThrownBy(() -> POLICIES.approachesOf(unknown, DAY).all())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no country \"ZZZ\"");
        assertThatThrownBy(() -> POLICIES.instrumentsWithPartner(unknown, DAY).all())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no country \"ZZZ\"");
    }

    @Test
    void theDaysOnWhichNothingChangesShareOneAnswer() {
        LocalDate later = DAY.plusDays(10);

        assertThat(POLICIES.approachesOf(A, later).all())
                .isSameAs(POLICIES.approachesOf(A, DAY).all());
        assertThat(POLICIES.approachesOf(ApproachModel.MIXED, later).all())
                .isSameAs(POLICIES.approachesOf(ApproachModel.MIXED, DAY).all());
        assertThat(POLICIES.countriesFollowing(ApproachModel.MILITARIZED, later))
                .isSameAs(POLICIES.countriesFollowing(ApproachModel.MILITARIZED, DAY));
        assertThat(POLICIES.modelsOf(A, later)).isSameAs(POLICIES.modelsOf(A, DAY));
        assertThat(POLICIES.rolesOf(A, later)).isSameAs(POLICIES.rolesOf(A, DAY));
        assertThat(POLICIES.countriesWithRole(TradeRole.TRANSIT, later))
                .isSameAs(POLICIES.countriesWithRole(TradeRole.TRANSIT, DAY));
        assertThat(POLICIES.instrumentsInForce(later).all())
                .isSameAs(POLICIES.instrumentsInForce(DAY).all());
        assertThat(POLICIES.instrumentsInForce(A, later).all())
                .isSameAs(POLICIES.instrumentsInForce(A, DAY).all());
        assertThat(POLICIES.instrumentsInForce(InstrumentKind.LAW, later).all())
                .isSameAs(POLICIES.instrumentsInForce(InstrumentKind.LAW, DAY).all());
        assertThat(POLICIES.instrumentsWithPartner(B, later).all())
                .isSameAs(POLICIES.instrumentsWithPartner(B, DAY).all());
        assertThat(POLICIES.profileOf(A, later).approaches())
                .isSameAs(POLICIES.profileOf(A, DAY).approaches());
    }
}
