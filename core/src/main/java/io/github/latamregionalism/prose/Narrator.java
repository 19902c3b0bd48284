package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells about one day in one language, sentence by sentence. */
final class Narrator {

    /** The languages put after it what a topic is the object of. */
    private static final List<String> PREPOSITIONS = List.of("the", "of", "to", "in", "about");

    private static final int PUBLISHERS_NAMED = 2;

    final Records records;
    final Grammar grammar;
    final Language language;
    final LocalDate day;
    private final Texts texts;
    private final Map<String, String> places = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private int form;

    Narrator(Records records, Texts texts, Language language, LocalDate day) {
        this.records = records;
        this.texts = texts;
        this.language = language;
        this.day = day;
        this.grammar = Grammar.of(language);
        boolean after = day.isAfter(records.asOf());
        form = after ? Grammar.AFTER : 0;
        places.put("day", grammar.date(EdtfDate.from(day)));
        places.put("asOf", grammar.date(EdtfDate.from(records.asOf())));
        places.put("opening", say(after ? "opening.after" : "opening"));
    }

    /** Makes a country the subject. */
    void subject(CountryCode code) {
        Country country = records.countries().get(code);
        places.put("country", grammar.subject(country, language));
        form += grammar.isPlural(country) ? 1 : 0;
    }

    /** Makes a name what sentences are about. */
    void topic(String name) {
        PREPOSITIONS.forEach(preposition -> places.put(preposition, grammar.after(preposition, name)));
    }

    /** Makes an organization what sentences are about, and knows of which other it is a body. */
    void topic(Organization organization) {
        organization.bodyOf().map(this::name).ifPresent(other -> places.put("ofOther", grammar.after("of", other)));
        topic(name(organization.id()));
    }

    private String name(OrganizationId id) {
        return grammar.name(records.organizations().get(id), language);
    }

    /** Leaves the topic unsaid from now on, once a sentence has named it. */
    void topicIsKnown() {
        PREPOSITIONS.forEach(preposition -> places.put(preposition, ""));
    }

    /** Returns a sentence, with names of places in it each followed by what stands there. */
    String say(String key, String... filling) {
        Map<String, String> filled = new HashMap<>(places);
        for (int i = 0; i < filling.length; i += 2) {
            filled.put(filling[i], filling[i + 1]);
        }
        return grammar.say(key, form, filled);
    }

    /** Tells what the country is on the day. */
    void lead(String predicate) {
        tell(say("lead", "predicate", predicate));
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

    /** Adds a sentence with a list, if anything is on it. */
    void tellList(String key, Collection<String> list) {
        if (!list.isEmpty()) {
            tell(say(key, "list", String.join("; ", list)));
        }
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
        int others = publishers.size() - PUBLISHERS_NAMED;
        Stream<String> more = others < 1
                ? Stream.empty()
                : Stream.of(grammar.say("sources.more", others == 1 ? 0 : 1, Map.of("n", String.valueOf(others))));
        List<String> named =
                Stream.concat(publishers.stream().limit(PUBLISHERS_NAMED), more).toList();
        return named.isEmpty() ? "" : " [" + String.join("; ", named) + "]";
    }

    String quoted(String text) {
        return say("quote", "text", text);
    }

    /** Returns what a field of a record says, blank if it says nothing. */
    String text(DatasetRecord<?> row, String field) {
        return texts.find(row, field, language).map(Texts.Wording::text).orElse("");
    }

    String word(Term word) {
        return texts.of(word, language).text();
    }

    /** Returns what a date is counted from, blank where that is not known. */
    String clock(Optional<DateBasis> basis) {
        return basis.map(known -> "clock." + known.text())
                .filter(grammar::has)
                .map(grammar::text)
                .orElse("");
    }

    /** Returns what the date of a bound is counted from, as the end of a clause. */
    String clause(Bound bound, Optional<DateBasis> basis) {
        String clock = bound.date().isEmpty() ? "" : clock(basis);
        return clock.isEmpty() ? "" : say("clock", "from", clock);
    }

    /** Adds a sentence with the names of countries, if there are any. */
    void tellNames(String key, Collection<CountryCode> codes) {
        if (!codes.isEmpty()) {
            tell(say(key, "list", names(codes)));
        }
    }

    /** Returns the names of countries, as a sentence lists them. */
    String names(Collection<CountryCode> codes) {
        return grammar.list(
                "and",
                codes.stream()
                        .map(code -> records.countries().get(code).name(language))
                        .toList());
    }
}
