package io.github.latamregionalism.programs;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Organization;

/** Finds what the words of a command line name, in upper or lower case. */
final class Keys {

    private Keys() {}

    /**
     * Returns the country with a code.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    static Country country(Dataset dataset, String text) {
        return find(dataset.countries(), Ascii.toUpperCase(text));
    }

    /**
     * Returns the organization with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    static Organization organization(Dataset dataset, String text) {
        return find(dataset.organizations(), Ascii.toLowerCase(text));
    }

    private static <K extends Comparable<? super K>, R> R find(Catalog<K, R> catalog, String text) {
        for (K key : catalog.keys()) {
            if (key.toString().equals(text)) {
                return catalog.get(key);
            }
        }
        throw new UnknownKeyException(catalog.noSuch(text));
    }
}
