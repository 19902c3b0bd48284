package io.github.latamregionalism.programs.options;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the words of a command line name, in upper or lower case. */
public final class Keys {

    private Keys() {}

    /**
     * Returns the country with a code.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Country country(Dataset dataset, String text) {
        return find(dataset.records().countries(), Ascii.toUpperCase(text))
                .orElseThrow(() -> unknown(
                        dataset.records().countries(), text, dataset.names().findCountry(text)));
    }

    /**
     * Returns the organization with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Organization organization(Dataset dataset, String text) {
        return find(dataset.records().organizations(), Ascii.toLowerCase(text))
                .orElseThrow(() -> unknown(
                        dataset.records().organizations(), text, dataset.names().findOrganization(text)));
    }

    /**
     * Returns the treaty with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Treaty treaty(Dataset dataset, String text) {
        return find(dataset.records().treaties(), Ascii.toLowerCase(text))
                .orElseThrow(() -> unknown(dataset.records().treaties(), text, Optional.empty()));
    }

    /**
     * Returns the challenge with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Challenge challenge(Dataset dataset, String text) {
        return find(dataset.records().challenges(), Ascii.toLowerCase(text))
                .orElseThrow(() -> unknown(dataset.records().challenges(), text, Optional.empty()));
    }

    /**
     * Returns the country with a code or the organization with an id; where both have the same letters, the case of the
     * text decides.
     *
     * @throws UnknownKeyException if the dataset has neither, or the case does not decide
     */
    public static Actor actor(Dataset dataset, String text) {
        Optional<Actor> country =
                find(dataset.records().countries(), Ascii.toUpperCase(text)).map(Country::iso3);
        Optional<Actor> organization =
                find(dataset.records().organizations(), Ascii.toLowerCase(text)).map(Organization::id);
        List<Actor> found =
                Stream.of(country, organization).flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            throw new UnknownKeyException(dataset.records().organizations().noSuch(text) + "; "
                    + unknown(
                                    dataset.records().countries(),
                                    text,
                                    dataset.names().find(text).map(Resolution.Found::actor))
                            .getMessage());
        }
        return found.stream()
                .filter(key -> found.size() == 1 || key.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnknownKeyException("\"" + text + "\" may be the country " + found.get(0)
                        + " or the organization " + found.get(1) + ": write one of them"));
    }

    /**
     * Returns the reference with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Reference reference(Dataset dataset, String text) {
        return find(dataset.records().references(), text)
                .orElseThrow(() ->
                        new UnknownKeyException(dataset.records().references().noSuch(text)));
    }

    private static <K extends Comparable<? super K>, R extends DatasetRecord<K>> Optional<R> find(
            Catalog<K, R> catalog, String text) {
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
