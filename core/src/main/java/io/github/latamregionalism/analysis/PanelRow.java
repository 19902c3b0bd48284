package io.github.latamregionalism.analysis;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.util.List;
import java.util.Optional;

/** What a row of a {@link Panel} is about. */
record PanelRow(PanelYear year, List<CountryCode> states, Optional<OrganizationId> organization) {

    CountryCode state() {
        return states.get(0);
    }

    /** Returns how surely all states of the row were independent. */
    Certainty independent() {
        return states.stream()
                .map(state -> year.states().getOrDefault(state, Certainty.NO))
                .reduce(Certainty.YES, Certainty::and);
    }

    /** Returns how surely the organization of the row existed. */
    Certainty existed() {
        return year.organizations().getOrDefault(organization.orElseThrow(), Certainty.NO);
    }
}
