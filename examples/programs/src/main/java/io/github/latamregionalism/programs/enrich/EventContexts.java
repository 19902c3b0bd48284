package io.github.latamregionalism.programs.enrich;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.names.Resolution;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of all countries, found by any text that names one.
 *
 * <p>Each distinct text is resolved once and each country compiled once, when it is first met. Thread-safe if its forms
 * are.
 *
 * @param <F> the form of a context
 */
public final class EventContexts<F> {

    /** Texts beyond this number are forgotten, so that no file, however odd, takes more than some megabytes. */
    private static final int MOST_TEXTS = 10_000;

    private static final int LONGEST_KEPT = 200;

    /** The nearest names are told of so many unknown texts only: to find them takes a hundred look-ups. */
    private static final int MOST_WITH_NEAREST = 200;

    private static final ImmutableSet<String> ISO = ImmutableSet.copyOf(Locale.getISOCountries());

    private final Dataset dataset;
    private final @Nullable CodeSystem system;
    private final Function<? super Context, ? extends F> form;
    private final ConcurrentMap<CountryCode, CountryContexts<F>> byCountry = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Named<F>> byText = new ConcurrentHashMap<>();
    private final AtomicInteger unknown = new AtomicInteger();
    private final Set<String> otherInFips = new ConcurrentSkipListSet<>();
    private final Set<String> onlyInFips = new ConcurrentSkipListSet<>();

    /**
     * Makes contexts of countries that are given by names, or by codes of ISO 3166-1.
     *
     * @param dataset the dataset
     * @param form makes the form of a context; it is called once for every stretch of days on which nothing changes
     */
    public EventContexts(Dataset dataset, Function<? super Context, ? extends F> form) {
        this(dataset, null, form);
    }

    /**
     * Makes contexts.
     *
     * @param dataset the dataset
     * @param system the system of the codes by which countries are given; null for names and codes of ISO 3166-1
     * @param form makes the form of a context; it is called once for every stretch of days on which nothing changes
     */
    public EventContexts(Dataset dataset, @Nullable CodeSystem system, Function<? super Context, ? extends F> form) {
        this.dataset = dataset;
        this.system = system;
        this.form = form;
    }

    /**
     * What a text names.
     *
     * @param contexts the contexts of the country that it names, null if it names none
     * @param problem why it names none, null if it names one
     * @param recognised whether it is known what the text names, if only that it is not in the dataset
     * @param <F> the form of a context
     */
    public record Named<F>(
            @Nullable CountryContexts<F> contexts, @Nullable String problem, boolean recognised) {

        private static <F> Named<F> none(String problem) {
            return new Named<>(null, problem, false);
        }
    }

    /**
     * {@return the codes of two letters met so far that were read as those of ISO 3166-1 and are other countries of the
     * dataset in FIPS 10-4}
     */
    public ImmutableSortedSet<String> otherInFips() {
        return ImmutableSortedSet.copyOf(otherInFips);
    }

    /**
     * {@return the codes of two letters met so far that FIPS 10-4 gives to countries of the dataset, and ISO 3166-1 to
     * none}
     */
    public ImmutableSortedSet<String> onlyInFips() {
        return ImmutableSortedSet.copyOf(onlyInFips);
    }

    /**
     * Finds the contexts of the country that a text names.
     *
     * @param text a code or name of a country
     * @return the contexts, or why there are none
     */
    public Named<F> named(String text) {
        Named<F> known = byText.get(text);
        if (known != null) {
            return known;
        }
        Named<F> named = resolve(text.strip());
        if (text.length() <= LONGEST_KEPT) {
            if (byText.size() >= MOST_TEXTS) {
                byText.clear();
            }
            byText.put(text, named);
        }
        return named;
    }

    private Named<F> resolve(String text) {
        if (text.isEmpty()) {
            return Named.none("no country is given");
        }
        if (system != null) {
            return code(text, system);
        }
        Optional<CountryCode> country = dataset.names().findCountry(text);
        compareWithFips(text, country);
        if (country.isPresent()) {
            return new Named<>(contextsOf(country.get()), null, true);
        }
        Resolution resolution = dataset.names().resolve(text);
        boolean recognised = resolution instanceof Resolution.Found
                || (resolution instanceof Resolution.Unknown nobody
                        && nobody.why().isPresent());
        if (resolution instanceof Resolution.Unknown && !recognised && unknown.incrementAndGet() > MOST_WITH_NEAREST) {
            return Named.none("\"" + text + "\" is no name of a country or organization in this dataset");
        }
        try {
            Resolution.Found other = dataset.names().get(text);
            return new Named<>(null, "\"" + text + "\" names " + other.actor() + ", which is no country", true);
        } catch (NoSuchElementException e) {
            return new Named<>(null, e.getMessage(), recognised);
        }
    }

    private Named<F> code(String text, CodeSystem of) {
        return dataset.names()
                .find(of, text)
                .filter(CountryCode.class::isInstance)
                .map(country -> new Named<>(contextsOf((CountryCode) country), null, true))
                .orElseGet(
                        () -> Named.none("\"" + text + "\" is no code of a country of this dataset in " + of.text()));
    }

    private void compareWithFips(String text, Optional<CountryCode> country) {
        if (text.length() != 2 || !text.equals(Ascii.toUpperCase(text))) {
            return;
        }
        Optional<Actor> inFips = dataset.names().find(CodeSystem.FIPS, text);
        if (inFips.isPresent() && !inFips.equals(country)) {
            (ISO.contains(text) ? otherInFips : onlyInFips).add(text);
        }
    }

    private CountryContexts<F> contextsOf(CountryCode country) {
        return byCountry.computeIfAbsent(country, code -> CountryContexts.of(dataset, code, form));
    }
}
