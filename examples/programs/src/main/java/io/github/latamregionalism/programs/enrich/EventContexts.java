package io.github.latamregionalism.programs.enrich;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.names.Resolution;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

    private final Dataset dataset;
    private final Function<? super Context, ? extends F> form;
    private final ConcurrentMap<CountryCode, CountryContexts<F>> byCountry = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Named<F>> byText = new ConcurrentHashMap<>();
    private final AtomicInteger unknown = new AtomicInteger();

    /**
     * Makes contexts.
     *
     * @param dataset the dataset
     * @param form makes the form of a context; it is called once for every stretch of days on which nothing changes
     */
    public EventContexts(Dataset dataset, Function<? super Context, ? extends F> form) {
        this.dataset = dataset;
        this.form = form;
    }

    /**
     * What a text names.
     *
     * @param contexts the contexts of the country that it names, null if it names none
     * @param problem why it names none, null if it names one
     * @param <F> the form of a context
     */
    public record Named<F>(
            @Nullable CountryContexts<F> contexts, @Nullable String problem) {}

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
            return new Named<>(null, "no country is given");
        }
        Optional<CountryCode> country = dataset.names().findCountry(text);
        if (country.isPresent()) {
            return new Named<>(contextsOf(country.get()), null);
        }
        Resolution resolution = dataset.names().resolve(text);
        if (resolution instanceof Resolution.Unknown && unknown.incrementAndGet() > MOST_WITH_NEAREST) {
            return new Named<>(null, "\"" + text + "\" is no name of a country or organization in this dataset");
        }
        try {
            Resolution.Found other = dataset.names().get(text);
            return new Named<>(null, "\"" + text + "\" names " + other.actor() + ", which is no country");
        } catch (NoSuchElementException e) {
            return new Named<>(null, e.getMessage());
        }
    }

    private CountryContexts<F> contextsOf(CountryCode country) {
        return byCountry.computeIfAbsent(country, code -> CountryContexts.of(dataset, code, form));
    }
}
