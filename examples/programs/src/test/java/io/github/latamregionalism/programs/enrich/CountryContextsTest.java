package io.github.latamregionalism.programs.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CountryContextsTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    @Test
    void everyDayHasTheContextThatTheDatasetGives() {
        Random random = new Random(5);
        for (CountryCode country : DATASET.records().countries().keys()) {
            CountryContexts<Context> contexts = CountryContexts.of(DATASET, country, context -> context);
            TreeSet<LocalDate> days = new TreeSet<>();
            for (LocalDate change : DATASET.memberships().changeDaysOf(country)) {
                days.add(change.minusDays(1));
                days.add(change);
            }
            random.longs(
                            50,
                            LocalDate.of(1940, 1, 1).toEpochDay(),
                            LocalDate.of(2030, 1, 1).toEpochDay())
                    .mapToObj(LocalDate::ofEpochDay)
                    .forEach(days::add);
            for (LocalDate day : days) {
                assertThat(contexts.on(Math.toIntExact(day.toEpochDay())))
                        .isEqualTo(Context.of(DATASET, country, day))
                        .isSameAs(contexts.on(EdtfDate.from(day)));
            }
        }
    }

    @Test
    void aPartialDateHasWhatHoldsOnAllOfItsDaysCertainlyAndOnSomePossibly() {
        CountryContexts<Context> contexts = CountryContexts.of(DATASET, CountryCode.of("VEN"), context -> context);
        for (int year = 1990; year < 2030; year += 3) {
            assertIsOneOfItsDays(contexts, EdtfDate.of(year));
            assertIsOneOfItsDays(contexts, EdtfDate.of(year, 4));
        }
    }

    private static void assertIsOneOfItsDays(CountryContexts<Context> contexts, EdtfDate date) {
        List<Context> days = date.earliest()
                .datesUntil(date.latest().plusDays(1))
                .map(day -> contexts.on(Math.toIntExact(day.toEpochDay())))
                .toList();
        Context context = contexts.on(date);
        assertThat(context.organizations()).isEqualTo(naive(days, Context::organizations));
        assertThat(context.approaches()).isEqualTo(naive(days, Context::approaches));
        assertThat(context.treaties()).isEqualTo(naive(days, Context::treaties));
        assertThat(context.afterAsOf()).isEqualTo(date.latest().isAfter(DATASET.asOf()));
    }

    private static <K> Map<K, Certainty> naive(List<Context> days, Function<Context, Map<K, Certainty>> part) {
        Set<K> keys = new HashSet<>();
        days.forEach(day -> keys.addAll(part.apply(day).keySet()));
        Map<K, Certainty> held = new java.util.HashMap<>();
        for (K key : keys) {
            boolean always = days.stream().allMatch(day -> part.apply(day).get(key) == Certainty.YES);
            held.put(key, always ? Certainty.YES : Certainty.POSSIBLE);
        }
        return held;
    }

    @Test
    void aFormIsMadeOnceForEachStretchOfDaysWhenItIsAskedFor() {
        List<Context> made = new ArrayList<>();
        CountryContexts<String> contexts = CountryContexts.of(DATASET, CountryCode.of("BRA"), context -> {
            made.add(context);
            return "form " + made.size();
        });
        assertThat(made).isEmpty();
        String form = contexts.on(EdtfDate.parse("2019"));
        assertThat(contexts.on(EdtfDate.parse("2019"))).isSameAs(form);
        assertThat(made).hasSize(1);
        int day = Math.toIntExact(LocalDate.of(2019, 12, 31).toEpochDay());
        assertThat(contexts.on(day)).isSameAs(contexts.on(day));
        assertThat(made).hasSize(2);
    }
}
