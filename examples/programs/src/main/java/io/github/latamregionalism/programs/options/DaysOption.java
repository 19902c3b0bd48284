package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The days of a question: from a first day to the day before another. */
public final class DaysOption {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day: yyyy-mm-dd, or yyyy-mm or yyyy for the first of a month or a year (default:"
                    + " all).")
    private Optional<EdtfDate> from = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description =
                    "The first day after, which is not included: yyyy-mm-dd, or yyyy-mm or yyyy for the first of a"
                            + " month or a year (default: all).")
    private Optional<EdtfDate> until = Optional.empty();

    /** Returns whether all days are asked about. */
    public boolean isWhole() {
        return from.isEmpty() && until.isEmpty();
    }

    /** Returns the first day. */
    public LocalDate start() {
        return from.map(EdtfDate::earliest).orElse(LocalDate.MIN);
    }

    /** Returns the first day after. */
    public LocalDate end() {
        LocalDate end = until.map(EdtfDate::earliest).orElse(LocalDate.MAX);
        if (end.isBefore(start())) {
            throw new UsageException("--until " + until.orElseThrow() + " is before --from " + from.orElseThrow());
        }
        return end;
    }

    /** Adds the days to a report. */
    public Report addTo(Report report) {
        from.ifPresent(date -> report.field("from", date));
        until.ifPresent(date -> report.field("until", date));
        return report;
    }

    /** Returns the days in words, such as {@code from 2018 to the day before 2021}; nothing if all are asked about. */
    public String words(Words words) {
        return from.map(date -> words.say("days.from", "date", date)).orElse("")
                + until.map(date -> words.say("days.until", "date", date)).orElse("");
    }
}
