package io.github.latamregionalism.programs.crosswalk;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.words.Said;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a country was in an organization in the course of a year, as far as the codes can say it.
 *
 * @param codes those that hold, certainly or possibly, on some day of the year, in the order of {@link CowCode}
 * @param overlays what lay over the membership on some day, for which there are no codes: suspended, inactive
 */
public record YearReading(ImmutableSet<CowCode> codes, ImmutableSet<Status> overlays) implements Said {

    private static final ImmutableSet<Status> OVERLAYS = ImmutableSet.of(Status.SUSPENDED, Status.INACTIVE);

    /**
     * Returns the reading of a year.
     *
     * @param changes the days on which the answer about the country may change
     */
    static YearReading of(
            Dataset dataset,
            CountryCode country,
            OrganizationId organization,
            int year,
            NavigableSet<LocalDate> changes) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Set<CowCode> codes = EnumSet.noneOf(CowCode.class);
        Set<Status> overlays = EnumSet.noneOf(Status.class);
        Stream.concat(Stream.of(first), changes.subSet(first, false, first.plusYears(1), false).stream())
                .map(day -> dataset.memberships().standingOf(country, organization, day))
                .forEach(standing -> {
                    addCodes(standing, codes);
                    OVERLAYS.stream()
                            .filter(status -> standing.certaintyOf(status) != Certainty.NO)
                            .forEach(overlays::add);
                });
        return new YearReading(ImmutableSet.copyOf(codes), ImmutableSet.copyOf(overlays));
    }

    /** Adds what may hold on a day; where two do, the fuller is the code. */
    private static void addCodes(Standing standing, Set<CowCode> codes) {
        Certainty fuller = Certainty.NO;
        for (CowCode code : new CowCode[] {CowCode.MEMBER, CowCode.ASSOCIATE, CowCode.OBSERVER}) {
            Certainty holds = standing.certaintyOf(Status.valueOf(code.name()));
            if (fuller.not().and(holds) != Certainty.NO) {
                codes.add(code);
            }
            fuller = fuller.or(holds);
        }
        if (fuller != Certainty.YES) {
            codes.add(CowCode.NONE);
        }
    }

    /** Returns whether a code says what holds on some day of the year. */
    boolean allows(CowCode code) {
        return codes.contains(code.asReading());
    }

    /** {@return the words, such as {@code none or member, suspended}} */
    @Override
    public String in(Words words) {
        String text = codes.stream().map(words::of).collect(Collectors.joining(words.say("crosswalk.or")));
        return Stream.concat(Stream.of(text), overlays.stream().map(words::of)).collect(Collectors.joining(", "));
    }
}
