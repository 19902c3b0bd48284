package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CertaintyProperties {
    @Property
    void aNameIsReadBackAsTheSameValue(@ForAll Certainty certainty) {
        assertThat(Certainty.valueOf(certainty.name())).isEqualTo(certainty);
    }
}
