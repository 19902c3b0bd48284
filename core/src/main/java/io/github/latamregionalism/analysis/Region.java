package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;

/** The region as a set of states, whenever each became independent. */
final class Region {

    private Region() {}

    static ImmutableSet<CountryCode> states(Dataset dataset) {
        return dataset.countries().stream()
                .filter(country -> country.kind() == CountryKind.STATE)
                .map(Country::code)
                .collect(ImmutableSet.toImmutableSet());
    }
}
