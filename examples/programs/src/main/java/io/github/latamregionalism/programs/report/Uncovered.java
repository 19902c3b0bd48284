package io.github.latamregionalism.programs.report;

import com.google.common.collect.Sets;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in a sentence how far an answer is not covered. */
public final class Uncovered {

    private Uncovered() {}

    /** Returns what is not covered of an organization; of a day after all that is known the report says so itself. */
    public static Optional<String> of(
            Organization organization, Collection<Status> asked, Coverage coverage, LocalDate day, String name) {
        return Optional.ofNullable(
                switch (coverage.kind()) {
                    case NO_MEMBERS ->
                        organization.id() + " is a body of "
                                + organization.bodyOf().orElseThrow()
                                + " and has no members of its own: ask for --organization "
                                + organization.bodyOf().orElseThrow();
                    case NOT_YET ->
                        name + " did not exist on " + day + ": it was founded "
                                + when(coverage.date().orElseThrow()) + ".";
                    case ENDED ->
                        name + " no longer existed on " + day + ": it ended "
                                + when(coverage.date().orElseThrow()) + ".";
                    case PARTIAL -> partial(organization, asked);
                    default -> null;
                });
    }

    private static String partial(Organization organization, Collection<Status> asked) {
        Set<Status> known = new LinkedHashSet<>(organization.complete());
        if (known.isEmpty()) {
            return "No status in " + organization.id() + " is known to be listed completely: one"
                    + " that is not there may have been held.";
        }
        return "Listed completely in " + organization.id() + ": " + words(known) + ". Not completely: "
                + words(Sets.difference(new LinkedHashSet<>(asked), known)) + ".";
    }

    private static String words(Collection<Status> statuses) {
        return statuses.stream().map(Status::text).collect(Collectors.joining(", "));
    }

    /** Returns what is not covered of the drug policy of a country. */
    public static Optional<String> ofPolicy(CountryCode country, Coverage coverage) {
        return switch (coverage.kind()) {
            case UNKNOWN ->
                Optional.of(country + ": no drug policy is known, which does not mean that there was none.");
            case UNKNOWN_BEFORE ->
                Optional.of(country + ": drug policy is known without a gap from "
                        + coverage.date().orElseThrow() + " on. What there was before may not be listed.");
            default -> Optional.empty();
        };
    }

    /** Returns what is not covered of a treaty. */
    public static Optional<String> ofTreaty(Object treaty, Coverage coverage, LocalDate day) {
        return switch (coverage.kind()) {
            case NOT_YET ->
                Optional.of(treaty + " did not exist on " + day + ": it was concluded "
                        + when(coverage.date().orElseThrow()) + ".");
            case UNKNOWN ->
                Optional.of("Acts on " + treaty + " are not recorded, which does not mean that there are none.");
            case PARTIAL ->
                Optional.of("On " + treaty + " the acts of the states of the region are listed, those of others only in"
                        + " part.");
            default -> Optional.empty();
        };
    }

    private static String when(EdtfDate date) {
        return (date.precision() == EdtfDate.Precision.DAY ? "on " : "in ") + date;
    }
}
