package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;

/** The days of a question: from a first day to the day before another. */
public final class DaysOption {

    private final Option<Optional<EdtfDate>> from;
    private final Option<Optional<EdtfDate>> until;

    public DaysOption(Options options) {
        from = options.option(
                        "--from",
                        "DATE",
                        ValueTypes.DATE,
                        "The first day: yyyy-mm-dd, or yyyy-mm or yyyy for the first of a month or a year (default:"
                                + " all).")
                .optional();
        until = options.option(
                        "--until",
                        "DATE",
                        ValueTypes.DATE,
                        "The first day after, which is not included: yyyy-mm-dd, or yyyy-mm or yyyy for the first of a"
                                + " month or a year (default: all).")
                .optional();
    }

    /** Returns whether all days are asked about. */
    public boolean isWhole() {
        return from.value().isEmpty() && until.value().isEmpty();
    }

    /** Returns the first day. */
    public LocalDate start() {
        return from.value().map(EdtfDate::earliest).orElse(LocalDate.MIN);
    }

    /** Returns the first day after. */
    public LocalDate end() {
        LocalDate end = until.value().map(EdtfDate::earliest).orElse(LocalDate.MAX);
        if (end.isBefore(start())) {
            throw new UsageException("--until " + until.value().orElseThrow() + " is before --from "
                    + from.value().orElseThrow());
        }
        return end;
    }

    /** Adds the days to a report. */
    public Report addTo(Report report) {
        from.value().ifPresent(date -> report.field("from", date));
        until.value().ifPresent(date -> report.field("until", date));
        return report;
    }

    /** Returns the days in words, such as {@code from 2018 to the day before 2021}; nothing if all are asked about. */
    public String words(Words words) {
        return from.value().map(date -> words.say("days.from", "date", date)).orElse("")
                + until.value()
                        .map(date -> words.say("days.until", "date", date))
                        .orElse("");
    }
}
