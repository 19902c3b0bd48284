package io.github.latamregionalism.programs;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Reference;
import java.util.Optional;

/** Finds what the words of a command line name, in upper or lower case. */
final class Keys {

    private Keys() {}

    /**
     * Returns the country with a code.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    static Country country(Dataset dataset, String text) {
        return find(dataset.countries(), Ascii.toUpperCase(text))
                .orElseThrow(
                        () -> unknown(dataset.countries(), text, dataset.names().findCountry(text)));
    }

    /**
     * Returns the organization with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    static Organization organization(Dataset dataset, String text) {
        return find(dataset.organizations(), Ascii.toLowerCase(text))
                .orElseThrow(() ->
                        unknown(dataset.organizations(), text, dataset.names().findOrganization(text)));
    }

    /**
     * Returns the reference with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    static Reference reference(Dataset dataset, String text) {
        return find(dataset.references(), text)
                .orElseThrow(() -> new UnknownKeyException(dataset.references().noSuch(text)));
    }

    private static <K extends Comparable<? super K>, R> Optional<R> find(Catalog<K, R> catalog, String text) {
        return catalog.keys().stream()
                .filter(key -> key.toString().equals(text))
                .findFirst()
                .map(catalog::get);
    }

    private static UnknownKeyException unknown(Catalog<?, ?> catalog, String text, Optional<?> named) {
        return new UnknownKeyException(catalog.noSuch(text)
                + named.map(key -> "; \"" + text + "\" is a name of " + key).orElse(""));
    }
}
