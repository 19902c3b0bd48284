package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells about one day in one language, sentence by sentence. */
final class Narrator {

    /** As many publishers are named of one fact. */
    private static final int NAMED = 2;

    final Records records;
    final Grammar grammar;
    private final Texts texts;
    final Language language;
    private final String opening;
    private final List<String> sentences = new ArrayList<>();
    private int form;

    Narrator(Records records, Texts texts, Language language, LocalDate day) {
        this.records = records;
        this.texts = texts;
        this.language = language;
        this.grammar = Grammar.of(language);
        boolean after = day.isAfter(records.asOf());
        this.form = after ? 2 : 0;
        this.opening = grammar.say(
                after ? "opening.after" : "opening",
                0,
                "day",
                grammar.date(EdtfDate.from(day)),
                "asOf",
                grammar.date(EdtfDate.from(records.asOf())));
    }

    /** Speaks of a country from now on, and returns it as the subject of a sentence. */
    String subject(CountryCode code) {
        Country country = records.countries().get(code);
        form = form / 2 * 2 + (grammar.isPlural(country) ? 1 : 0);
        return grammar.subject(country);
    }

    String say(String key, String... filling) {
        return grammar.say(key, form, filling);
    }

    /** Tells what a country is on the day. */
    void lead(String country, String predicate) {
        tell(say("lead", "opening", opening, "country", country, "predicate", predicate));
    }

    String opening() {
        return opening;
    }

    /** Adds a sentence. */
    void tell(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        sentences.add(sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first));
    }

    /** Adds a sentence that has no full stop yet, with those who say so. */
    void tell(String sentence, Collection<SourceId> sources) {
        tell(sentence + sources(sources) + ".");
    }

    String told() {
        return String.join(" ", sentences);
    }

    /** Returns the word for what holds only possibly, or nothing. */
    String hedge(Certainty certainty) {
        return certainty == Certainty.POSSIBLE ? grammar.text("possibly") : "";
    }

    /** Returns the publishers of some sources in brackets, after a blank; nothing if there are none. */
    String sources(Collection<SourceId> ids) {
        List<String> publishers = ids.stream()
                .flatMap(id -> records.sources().find(id).stream())
                .sorted(Comparator.comparing(Source::weak))
                .map(source -> source.issuer().orElse(source.publisher()))
                .distinct()
                .toList();
        List<String> named = new ArrayList<>(publishers.subList(0, Math.min(NAMED, publishers.size())));
        int others = publishers.size() - named.size();
        if (others > 0) {
            named.add(grammar.say("sources.more", others == 1 ? 0 : 1, "n", String.valueOf(others)));
        }
        return named.isEmpty() ? "" : " [" + String.join("; ", named) + "]";
    }

    String quoted(String text) {
        return say("quote", "text", text);
    }

    /** Returns what a field of a record says, where it says anything. */
    Optional<String> find(DatasetRecord<?> row, String field) {
        return texts.find(row, field, language).map(Texts.Wording::text);
    }

    String word(Term word) {
        return texts.of(word, language).text();
    }

    /** Returns what a date is counted from, nothing where that is not known. */
    String clock(Optional<DateBasis> basis) {
        return basis.map(known -> "clock." + known.text())
                .filter(grammar::has)
                .map(key -> say("clock", "from", grammar.text(key)))
                .orElse("");
    }

    /** Returns the names of countries, as a sentence lists them. */
    String countries(Collection<CountryCode> codes) {
        return grammar.list(
                "and",
                codes.stream()
                        .map(code -> records.countries().get(code).name(language))
                        .toList());
    }
}
