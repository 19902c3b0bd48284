package io.github.latamregionalism.programs.report;

import com.google.common.collect.Sets;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Says in a sentence how far an answer is not covered. */
public final class Uncovered {

    private Uncovered() {}

    /** Returns what is not covered of an organization; of a day after all that is known the report says so itself. */
    public static Optional<String> of(
            Organization organization, Collection<Status> asked, Coverage coverage, LocalDate day, Words words) {
        return Optional.ofNullable(
                switch (coverage.kind()) {
                    case NO_MEMBERS ->
                        words.say(
                                "uncovered.body",
                                "id",
                                organization.id(),
                                "parent",
                                organization.bodyOf().orElseThrow());
                    case NOT_YET ->
                        words.say(
                                "uncovered.not-yet",
                                "name",
                                words.name(organization),
                                "day",
                                day,
                                "when",
                                when(coverage, words));
                    case ENDED ->
                        words.say(
                                "uncovered.ended",
                                "name",
                                words.name(organization),
                                "day",
                                day,
                                "when",
                                when(coverage, words));
                    case PARTIAL -> partial(organization, asked, words);
                    default -> null;
                });
    }

    private static String partial(Organization organization, Collection<Status> asked, Words words) {
        Set<Status> known = new LinkedHashSet<>(organization.complete());
        if (known.isEmpty()) {
            return words.say("uncovered.no-status", "id", organization.id());
        }
        return words.say(
                "uncovered.partial",
                "id",
                organization.id(),
                "complete",
                words.list(known),
                "others",
                words.list(Sets.difference(new LinkedHashSet<>(asked), known)));
    }

    /** Returns what is not covered of the drug policy of a country. */
    public static Optional<String> ofPolicy(CountryCode country, Coverage coverage, Words words) {
        return switch (coverage.kind()) {
            case UNKNOWN -> Optional.of(words.say("uncovered.policy-unknown", "country", country));
            case UNKNOWN_BEFORE ->
                Optional.of(words.say(
                        "uncovered.policy-before",
                        "country",
                        country,
                        "date",
                        coverage.date().orElseThrow()));
            default -> Optional.empty();
        };
    }

    /** Returns what is not covered of a treaty. */
    public static Optional<String> ofTreaty(Object treaty, Coverage coverage, LocalDate day, Words words) {
        return switch (coverage.kind()) {
            case NOT_YET ->
                Optional.of(words.say(
                        "uncovered.treaty-not-yet", "treaty", treaty, "day", day, "when", when(coverage, words)));
            case UNKNOWN -> Optional.of(words.say("uncovered.treaty-unknown", "treaty", treaty));
            case PARTIAL -> Optional.of(words.say("uncovered.treaty-partial", "treaty", treaty));
            default -> Optional.empty();
        };
    }

    private static String when(Coverage coverage, Words words) {
        EdtfDate date = coverage.date().orElseThrow();
        return words.say(date.precision() == EdtfDate.Precision.DAY ? "when.day" : "when.less", "date", date);
    }
}
