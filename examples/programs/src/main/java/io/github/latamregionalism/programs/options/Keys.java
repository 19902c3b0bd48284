package io.github.latamregionalism.programs.options;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the words of a command line name: by id, in upper or lower case, or by any name that leaves no doubt. */
public final class Keys {

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
     * Returns the treaty with an id, a title, a short name or the number of its depositary, or the only one with some
     * words. A convention is meant before its form as amended.
     *
     * @throws UnknownKeyException if the dataset has none, or several are called so
     */
    public static Treaty treaty(Dataset dataset, String text) {
        return find(dataset.records().treaties(), Ascii.toLowerCase(text))
                .or(() -> dataset.names().findTreaty(text).map(dataset.records().treaties()::get))
                .orElseGet(() -> (Treaty) new Titles("treaty", treaties(dataset)).get(text));
    }

    /**
     * Returns the challenge with an id, or the only one with some words.
     *
     * @throws UnknownKeyException if the dataset has none, or several are called so
     */
    public static Challenge challenge(Dataset dataset, String text) {
        return find(dataset.records().challenges(), Ascii.toLowerCase(text))
                .orElseGet(() -> (Challenge) new Titles("challenge", challenges(dataset)).get(text));
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
                    .orElseThrow(() ->
                            new UnknownKeyException(noSuch(dataset.records().organizations(), text, true) + "; "
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
     * Returns the reference with an id, or the only one with some words in its authors, year and title.
     *
     * @throws UnknownKeyException if the dataset has none, or several are called so
     */
    public static Reference reference(Dataset dataset, String text) {
        return find(dataset.records().references(), Ascii.toLowerCase(text))
                .orElseGet(() -> (Reference) new Titles("reference", references(dataset)).get(text));
    }

    /**
     * Returns what a claim may be about: the region, a country or an organization, a challenge, a treaty or an
     * instrument.
     *
     * @throws UnknownKeyException if the dataset has none, or several are called so
     */
    public static Subject subject(Dataset dataset, String text) {
        if (Ascii.equalsIgnoreCase(text, Subject.REGION.key())) {
            return Subject.REGION;
        }
        boolean isActor = find(dataset.records().organizations(), Ascii.toLowerCase(text))
                        .isPresent()
                || find(dataset.records().countries(), Ascii.toUpperCase(text)).isPresent()
                || dataset.names().find(text).isPresent();
        if (isActor) {
            return Subject.of(actor(dataset, text));
        }
        Stream<Titles.Titled> titled = Streams.concat(
                actors(dataset),
                subjects(SubjectKind.CHALLENGE, challenges(dataset)),
                subjects(SubjectKind.TREATY, treaties(dataset)),
                subjects(
                        SubjectKind.INSTRUMENT,
                        dataset.records().instruments().stream()
                                .map(one -> titled(one, Optional.empty(), Stream.of(one.nameEn(), one.nameLocal())))));
        return (Subject) new Titles("organization, country, challenge, treaty or instrument", titled).get(text);
    }

    /** Returns the countries and organizations by their ids alone, since the names are known to be none of theirs. */
    private static Stream<Titles.Titled> actors(Dataset dataset) {
        return Streams.concat(
                        dataset.records().organizations().keys().stream(),
                        dataset.records().countries().keys().stream())
                .map(key -> new Titles.Titled(
                        Subject.of((Actor) key), key.toString(), Optional.empty(), ImmutableList.of(key.toString())));
    }

    private static Stream<Titles.Titled> subjects(SubjectKind kind, Stream<Titles.Titled> titled) {
        return titled.map(one -> new Titles.Titled(
                new Subject(kind, one.id()),
                one.id(),
                one.restates()
                        .map(other -> new Subject(
                                kind, ((DatasetRecord<?>) other).id().toString())),
                one.texts()));
    }

    private static Stream<Titles.Titled> treaties(Dataset dataset) {
        return dataset.records().treaties().stream()
                .map(one -> titled(
                        one,
                        one.convention().map(dataset.records().treaties()::get),
                        Streams.concat(
                                one.shortNames().stream(), Stream.of(one.titleEn(), one.titleEs(), one.place()))));
    }

    private static Stream<Titles.Titled> challenges(Dataset dataset) {
        return dataset.records().challenges().stream()
                .map(one -> titled(one, Optional.empty(), Stream.of(one.label())));
    }

    private static Stream<Titles.Titled> references(Dataset dataset) {
        return dataset.records().references().stream()
                .map(one -> titled(
                        one,
                        Optional.empty(),
                        Stream.of(
                                one.title(),
                                one.authors().stream().map(Author::name).collect(Collectors.joining(" ")) + " "
                                        + one.year())));
    }

    private static Titles.Titled titled(DatasetRecord<?> record, Optional<?> restates, Stream<String> texts) {
        return new Titles.Titled(
                record, record.id().toString(), restates, texts.collect(ImmutableList.toImmutableList()));
    }

    /** Returns the countries that some texts name, each one or several separated by commas. */
    public static ImmutableSet<CountryCode> countries(Dataset dataset, Collection<String> given) {
        return given.stream()
                .flatMap(texts -> texts(dataset, KeyKind.COUNTRY, texts).stream())
                .map(text -> country(dataset, text).iso3())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the organizations that some texts name, each one or several separated by commas. */
    public static ImmutableSet<OrganizationId> organizations(Dataset dataset, Collection<String> given) {
        return given.stream()
                .flatMap(texts -> texts(dataset, KeyKind.ORGANIZATION, texts).stream())
                .map(text -> organization(dataset, text).id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the parts between commas, where a name with a comma is one, such as {@code Venezuela, RB}. */
    static ImmutableList<String> texts(Dataset dataset, KeyKind kind, String given) {
        if (given.indexOf(',') < 0 || (kind != KeyKind.COUNTRY && kind != KeyKind.ORGANIZATION)) {
            return ImmutableList.of(given.strip());
        }
        List<String> parts = Splitter.on(',').splitToList(given);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        int start = 0;
        while (start < parts.size()) {
            int end = parts.size();
            while (end > start + 1 && !isName(dataset, kind, joined(parts.subList(start, end)))) {
                end--;
            }
            texts.add(joined(parts.subList(start, end)));
            start = end;
        }
        return texts.build();
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts).strip();
    }

    private static boolean isName(Dataset dataset, KeyKind kind, String text) {
        return kind == KeyKind.COUNTRY
                ? dataset.names().findCountry(text).isPresent()
                : dataset.names().findOrganization(text).isPresent();
    }

    private static <K extends Comparable<? super K>, R extends DatasetRecord<K>> Optional<R> find(
            Catalog<K, R> catalog, String text) {
        return catalog.stream()
                .filter(record -> record.id().toString().equals(text))
                .findFirst();
    }

    /**
     * Says what a text is that is no key: something else that is known, or a misspelling. Keys are so short that they
     * are near to many names: so the nearest are told of what is as short, and of what names one.
     */
    private static UnknownKeyException unknown(
            Dataset dataset, Catalog<?, ?> catalog, Class<? extends Actor> kind, String text) {
        String noKey = noSuch(catalog, text, false);
        String none = noSuch(catalog, text, true);
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
        return new UnknownKeyException(names.isEmpty() ? none : catalog.noSuch(text, names));
    }

    private static String noSuch(Catalog<?, ?> catalog, String text, boolean isOffered) {
        List<String> near = catalog.nearest(text).stream()
                .filter(key -> isOffered && Titles.isNear(text, key))
                .toList();
        return catalog.noSuch(text, near);
    }
}
