package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CertaintyProperties {
    @Property
    void theLawsOfDeMorganHold(@ForAll Certainty a, @ForAll Certainty b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void twiceNotIsTheSame(@ForAll Certainty a) {
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void theOrderOfTermsDoesNotCount(@ForAll Certainty a, @ForAll Certainty b, @ForAll Certainty c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void andDistributesOverOr(@ForAll Certainty a, @ForAll Certainty b, @ForAll Certainty c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    }

    @Property
    void ofTruthValuesTheConnectivesAreThoseOfTwoValuedLogic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Certainty.of(a).and(Certainty.of(b))).isEqualTo(Certainty.of(a && b));
        assertThat(Certainty.of(a).or(Certainty.of(b))).isEqualTo(Certainty.of(a || b));
        assertThat(Certainty.of(a).not()).isEqualTo(Certainty.of(!a));
    }
}
