package io.github.latamregionalism.programs.report;

import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Said;
import io.github.latamregionalism.programs.words.Words;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A choice of readings, which the library describes in English and people read in their language.
 *
 * @param description what the library says of it, such as {@code counted from signature (starts of 3 of 9 memberships)}
 * @param dataset the dataset with the names of the holders
 */
public record UnderReadings(String description, Dataset dataset) implements Said {

    private static final Pattern CLOCK = Pattern.compile("counted from ([a-z-]+)");
    private static final Pattern FIELD = Pattern.compile("(start|end)s of (?=\\d)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) of (\\d+) ([a-z-]+)");
    private static final Pattern NONE = Pattern.compile("\\(no date\\)");
    private static final Pattern READING = Pattern.compile("by reading (\\S+)");
    private static final Pattern HOLDER = Pattern.compile("as held by (.*)");

    @Override
    public String in(Words words) {
        if (words.language() == Language.EN) {
            return description;
        }
        Told told = new Told(description)
                .where(CLOCK, found -> words.say("readings.clock", "clock", term(DateBasis.class, found.group(1))))
                .where(FIELD, found -> words.of(term(ReadingField.class, found.group(1))) + ": ")
                .where(
                        COUNT,
                        found -> words.say(
                                "readings.count",
                                "some",
                                found.group(1),
                                "all",
                                found.group(2),
                                "table",
                                new Code("table", found.group(3))))
                .where(NONE, found -> "(" + words.say("readings.no-date") + ")")
                .where(READING, found -> words.say("readings.reading", "id", found.group(1)))
                .where(HOLDER, found -> words.say("readings.holder", "holder", holder(found.group(1), words)));
        return told.text();
    }

    private static <E extends Enum<E> & Term> Term term(Class<E> vocabulary, String word) {
        return requireNonNull(Term.words(vocabulary).get(word), word);
    }

    /** Returns the name of a holder where a reading is his alone; of several it is what the command line takes. */
    private String holder(String name, Words words) {
        return dataset.records().alternativeReadings().stream()
                .filter(reading -> reading.holder().filter(name::equals).isPresent())
                .findFirst()
                .flatMap(reading -> words.text(reading, "holder"))
                .orElse(name);
    }

    /** A text of which parts are replaced. */
    private record Told(String text) {

        Told where(Pattern part, Function<MatchResult, String> by) {
            return new Told(part.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found))));
        }
    }
}
