package io.github.latamregionalism.programs.options;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the words of a command line name: by id, in upper or lower case, or by any name that leaves no doubt. */
public final class Keys {

    private static final String NEAREST = "; nearest: ";

    /** In letters. */
    private static final int CODE = 3;

    private Keys() {}

    /**
     * Returns the country with a code or name.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Country country(Dataset dataset, String text) {
        return find(dataset.records().countries(), Ascii.toUpperCase(text))
                .or(() ->
                        dataset.names().findCountry(text).map(dataset.records().countries()::get))
                .orElseThrow(() -> unknown(dataset, dataset.records().countries(), CountryCode.class, text));
    }

    /**
     * Returns the organization with an id or name.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Organization organization(Dataset dataset, String text) {
        return find(dataset.records().organizations(), Ascii.toLowerCase(text))
                .or(() -> dataset.names()
                        .findOrganization(text)
                        .map(dataset.records().organizations()::get))
                .orElseThrow(() -> unknown(dataset, dataset.records().organizations(), OrganizationId.class, text));
    }

    /**
     * Returns the treaty with an id, a title, a short name or the number of its depositary.
     *
     * @throws UnknownKeyException if the dataset has none, or several are called so
     */
    public static Treaty treaty(Dataset dataset, String text) {
        Optional<Treaty> byId = find(dataset.records().treaties(), Ascii.toLowerCase(text));
        return byId.or(() ->
                        dataset.names().findTreaty(text).map(dataset.records().treaties()::get))
                .orElseThrow(() ->
                        new UnknownKeyException(dataset.records().treaties().noSuch(text)));
    }

    /**
     * Returns the challenge with an id.
     *
     * @throws UnknownKeyException if the dataset has none
     */
    public static Challenge challenge(Dataset dataset, String text) {
        return find(dataset.records().challenges(), Ascii.toLowerCase(text))
                .orElseThrow(() ->
                        new UnknownKeyException(dataset.records().challenges().noSuch(text)));
    }

    /**
     * Returns the country or the organization with a code, an id or a name; where both have the same letters, the case
     * of the text decides.
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
            return dataset.names()
                    .find(text)
                    .map(Resolution.Found::actor)
                    .orElseThrow(() -> new UnknownKeyException(
                            dataset.records().organizations().noSuch(text) + "; "
                                    + unknown(dataset, dataset.records().countries(), Actor.class, text)
                                            .getMessage()));
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
        return catalog.stream()
                .filter(record -> record.id().toString().equals(text))
                .findFirst();
    }

    /**
     * Returns what was found by a name, in a sentence: so that whoever asked sees what was taken to be meant. Empty if
     * the text is an id, or names nothing.
     */
    public static Optional<String> taken(Dataset dataset, String text) {
        boolean isKey = find(dataset.records().countries(), Ascii.toUpperCase(text))
                        .isPresent()
                || find(dataset.records().organizations(), Ascii.toLowerCase(text))
                        .isPresent()
                || find(dataset.records().treaties(), Ascii.toLowerCase(text)).isPresent();
        if (isKey) {
            return Optional.empty();
        }
        Names names = dataset.names();
        return Stream.of(names.findCountry(text), names.findOrganization(text), names.findTreaty(text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(key -> "\"" + text + "\" is taken to be " + key);
    }

    /**
     * Says what a text is that is no key: something else that is known, or a misspelling. Keys are so short that they
     * are near to many names: so the nearest are told of what is as short, and of what names one.
     */
    private static UnknownKeyException unknown(
            Dataset dataset, Catalog<?, ?> catalog, Class<? extends Actor> kind, String text) {
        String none = catalog.noSuch(text);
        String noKey = none.contains(NEAREST) ? none.substring(0, none.indexOf(NEAREST)) : none;
        Resolution resolution = dataset.names().resolve(text);
        if (resolution instanceof Resolution.Ambiguous several) {
            return new UnknownKeyException(
                    (text.length() <= CODE ? none : noKey) + "; \"" + text + "\" is ambiguous: " + several.why());
        }
        if (resolution instanceof Resolution.Found other) {
            return new UnknownKeyException(noKey + "; \"" + text + "\" is a name of " + other.actor());
        }
        Resolution.Unknown unknown = (Resolution.Unknown) resolution;
        if (unknown.why().isPresent()) {
            return new UnknownKeyException(
                    noKey + "; \"" + text + "\" is " + unknown.why().get());
        }
        if (text.length() <= CODE) {
            return new UnknownKeyException(none);
        }
        List<String> names = unknown.nearest().stream()
                .flatMap(name -> dataset.names().find(name).stream()
                        .map(Resolution.Found::actor)
                        .filter(kind::isInstance)
                        .map(actor -> name + " (" + actor + ")"))
                .toList();
        return new UnknownKeyException(names.isEmpty() ? none : noKey + NEAREST + String.join(", ", names));
    }
}
