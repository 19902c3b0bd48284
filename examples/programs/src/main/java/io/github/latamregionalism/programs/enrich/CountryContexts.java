package io.github.latamregionalism.programs.enrich;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of one country on all days. A context is made once for each stretch of days on which nothing changes,
 * when it is first asked for. A look-up is a binary search.
 *
 * <p>Thread-safe if its forms are.
 *
 * @param <F> the form
 */
public final class CountryContexts<F> {

    private final IntFunction<Context> contextOn;
    private final Function<? super Context, ? extends F> form;

    /** The first days of all stretches, of which the first begins before anything is known. */
    private final int[] firstDays;

    private final AtomicReferenceArray<@Nullable F> forms;
    private final ConcurrentMap<Stretches, F> formsOfPartialDates = new ConcurrentHashMap<>();

    /** The stretches of days in which the days lie that a partial date allows. */
    private record Stretches(int first, int last) {}

    private CountryContexts(
            int[] firstDays, IntFunction<Context> contextOn, Function<? super Context, ? extends F> form) {
        this.firstDays = firstDays;
        this.contextOn = contextOn;
        this.form = form;
        this.forms = new AtomicReferenceArray<>(firstDays.length);
    }

    /**
     * Makes the contexts of a country.
     *
     * @param dataset the dataset
     * @param country the country
     * @param form makes the form of a context
     * @param <F> the form
     * @return the contexts
     * @throws java.util.NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public static <F> CountryContexts<F> of(
            Dataset dataset, CountryCode country, Function<? super Context, ? extends F> form) {
        TreeSet<LocalDate> days = new TreeSet<>(dataset.memberships().changeDaysOf(country));
        days.addAll(dataset.policies().changeDaysOf(country));
        days.addAll(dataset.treaties().changeDaysOf(country));
        days.add(dataset.asOf().plusDays(1));
        days.add(days.first().minusDays(1));
        return new CountryContexts<>(
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray(),
                day -> Context.of(dataset, country, LocalDate.ofEpochDay(day)),
                form);
    }

    /**
     * Returns the form of the context of a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return the form, shared by all days on which it is the same
     */
    public F on(int epochDay) {
        return formOf(stretch(epochDay));
    }

    /**
     * Returns the form of the context of a date.
     *
     * @param date the date; of a month or a year, what holds on every day of it certainly holds and what holds on some
     *     day possibly
     * @return the form, shared by all dates on which it is the same
     */
    public F on(EdtfDate date) {
        int first = stretch(Math.toIntExact(date.earliest().toEpochDay()));
        if (date.precision() == EdtfDate.Precision.DAY) {
            return formOf(first);
        }
        int last = stretch(Math.toIntExact(date.latest().toEpochDay()));
        return first == last
                ? formOf(first)
                : formsOfPartialDates.computeIfAbsent(
                        new Stretches(first, last),
                        stretches -> form.apply(Context.ofOneOf(IntStream.rangeClosed(first, last)
                                .mapToObj(this::contextOf)
                                .toList())));
    }

    private int stretch(int epochDay) {
        int found = Arrays.binarySearch(firstDays, epochDay);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private Context contextOf(int stretch) {
        return contextOn.apply(firstDays[stretch]);
    }

    private F formOf(int stretch) {
        F made = forms.get(stretch);
        if (made != null) {
            return made;
        }
        F making = form.apply(contextOf(stretch));
        // Of forms that threads make at the same time, all get the first.
        F first = forms.compareAndExchange(stretch, null, making);
        return first == null ? making : first;
    }
}
