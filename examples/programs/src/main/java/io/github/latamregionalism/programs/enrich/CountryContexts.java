package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The contexts of one country on all days, each in a form that is made once for every stretch of days on which nothing
 * changes: a look-up is a binary search.
 *
 * <p>Thread-safe if its forms are.
 *
 * @param <F> the form
 */
public final class CountryContexts<F> {

    private final Function<? super Context, ? extends F> form;
    private final int[] changeDays;
    private final ImmutableList<Context> contexts;
    private final ImmutableList<F> forms;
    private final ConcurrentMap<Stretches, F> formsOfPartialDates = new ConcurrentHashMap<>();

    /** The stretches of days in which the days lie that a partial date allows. */
    private record Stretches(int first, int last) {}

    private CountryContexts(int[] changeDays, List<Context> contexts, Function<? super Context, ? extends F> form) {
        this.form = form;
        this.changeDays = changeDays;
        this.contexts = ImmutableList.copyOf(contexts);
        this.forms = contexts.stream().<F>map(form).collect(ImmutableList.toImmutableList());
    }

    /**
     * Compiles the contexts of a country.
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
        int[] changeDays =
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
        LocalDate before = days.first().minusDays(1);
        List<Context> contexts = IntStream.concat(
                        IntStream.of(Math.toIntExact(before.toEpochDay())), Arrays.stream(changeDays))
                .mapToObj(day -> Context.of(dataset, country, LocalDate.ofEpochDay(day)))
                .toList();
        return new CountryContexts<>(changeDays, contexts, form);
    }

    /**
     * Returns the form of the context of a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return the form, shared by all days on which it is the same
     */
    public F on(int epochDay) {
        return forms.get(stretch(epochDay));
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
            return forms.get(first);
        }
        int last = stretch(Math.toIntExact(date.latest().toEpochDay()));
        return first == last
                ? forms.get(first)
                : formsOfPartialDates.computeIfAbsent(
                        new Stretches(first, last),
                        stretches -> form.apply(Context.ofOneOf(contexts.subList(first, last + 1))));
    }

    private int stretch(int epochDay) {
        int found = Arrays.binarySearch(changeDays, epochDay);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
