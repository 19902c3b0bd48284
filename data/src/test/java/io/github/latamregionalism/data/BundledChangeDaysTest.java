package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledChangeDaysTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    /** Asks about each country on each day on which something changes for anybody, and on the first of each month. */
    private static void assertThatNothingChangesOnOtherDays(
            Function<CountryCode, ImmutableSortedSet<LocalDate>> changeDays,
            BiFunction<CountryCode, LocalDate, Object> answer) {
        TreeSet<LocalDate> suspects = new TreeSet<>();
        LocalDate.of(1930, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1), java.time.Period.ofMonths(1))
                .forEach(suspects::add);
        for (CountryCode country : DATASET.records().countries().keys()) {
            for (LocalDate day : changeDays.apply(country)) {
                suspects.add(day.minusDays(1));
                suspects.add(day);
                suspects.add(day.plusDays(1));
            }
        }
        int changes = 0;
        for (CountryCode country : DATASET.records().countries().keys()) {
            ImmutableSet<LocalDate> days = changeDays.apply(country);
            for (LocalDate day : suspects) {
                boolean same = answer.apply(country, day).equals(answer.apply(country, day.minusDays(1)));
                assertThat(same || days.contains(day))
                        .as(country + " on " + day)
                        .isTrue();
                changes += same ? 0 : 1;
            }
        }
        assertThat(changes).isGreaterThan(100);
    }

    @Test
    void membershipChangesOnNoOtherDays() {
        assertThatNothingChangesOnOtherDays(
                country -> DATASET.memberships().changeDaysOf(country),
                (country, day) -> Stream.of(Status.values())
                        .map(status -> DATASET.memberships().organizationsWith(status, country, day))
                        .flatMap(held -> Stream.of(held.certain(), held.possible()))
                        .toList());
    }

    @Test
    void policyChangesOnNoOtherDays() {
        assertThatNothingChangesOnOtherDays(
                country -> DATASET.policies().changeDaysOf(country),
                (country, day) -> DATASET.policies().approachesOf(country, day).all());
    }

    @Test
    void treatyStatusChangesOnNoOtherDays() {
        assertThatNothingChangesOnOtherDays(country -> DATASET.treaties().changeDaysOf(country), (country, day) -> {
            Map<Object, Object> statuses = new HashMap<>();
            DATASET.records()
                    .treaties()
                    .keys()
                    .forEach(treaty -> statuses.put(
                            treaty,
                            DATASET.treaties().standingOf(country, treaty, day).statuses()));
            return statuses;
        });
    }
}
