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
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
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
    private final StringJoiner sentences = new StringJoiner(" ");
    private int form;

    /** What the key of a sentence ends with that is worded otherwise about the topic. */
    private String variant = "";

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
        String kind = organization.kind();
        variant = kind.endsWith(" treaty") && !kind.endsWith(" without treaty") ? ".treaty" : "";
        places.put("member", say("member"));
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
        return say(key, form, filling);
    }

    private String say(String key, int inForm, String... filling) {
        Map<String, String> filled = new HashMap<>(places);
        for (int i = 0; i < filling.length; i += 2) {
            filled.put(filling[i], filling[i + 1]);
        }
        return grammar.say(grammar.has(key + variant) ? key + variant : key, inForm, filled);
    }

    /** Tells what the country is on the day. */
    void lead(String predicate) {
        tell("lead", "predicate", predicate);
    }

    /** Tells a sentence. */
    void tell(String key, String... filling) {
        add(say(key, filling), List.of());
    }

    /** Tells a sentence, with those who say so. */
    void tell(Collection<SourceId> sources, String key, String... filling) {
        add(say(key, filling), sources);
    }

    private void add(String sentence, Collection<SourceId> sources) {
        int first = sentence.offsetByCodePoints(0, 1);
        sentences.add(sentence.substring(0, first).toUpperCase(Locale.ROOT)
                + sentence.substring(first)
                + sources(sources)
                + ".");
    }

    /** Tells what is on a list, if anything is. */
    void tellList(String key, Collection<String> list) {
        if (!list.isEmpty()) {
            tell(key, "list", String.join("; ", list));
        }
    }

    /** Tells the acts until the day, and then those after it. */
    <A extends Sourced> void tellActs(List<A> acts, Function<A, Optional<EdtfDate>> dated, Function<A, String> worded) {
        for (boolean later : List.of(false, true)) {
            tellList(
                    later ? "acts.later" : "acts",
                    acts.stream()
                            .filter(act -> later
                                    == dated.apply(act)
                                            .map(EdtfDate::earliest)
                                            .filter(day::isBefore)
                                            .isPresent())
                            .map(act ->
                                    worded.apply(act) + sources(act.provenance().sources()))
                            .toList());
        }
    }

    /** Tells the names of countries, if there are any, with those who say so. */
    void tellNames(String key, Collection<CountryCode> codes, Collection<SourceId> sources) {
        if (!codes.isEmpty()) {
            int number = codes.size() > 1 ? 1 : 0;
            add(say(key, (form & Grammar.AFTER) + number, "list", names(codes)), sources);
        }
    }

    String told() {
        return sentences.toString();
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
                .map(Narrator::publisher)
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

    static String publisher(Source source) {
        return source.issuer().orElse(source.publisher());
    }

    /** Returns a text in quotation marks, those inside it as the language writes them there. */
    String quoted(String text) {
        String inside = text.replaceAll("[\"“]([^\"“”]*)[\"”]", grammar.text("quote.inside"));
        return say("quote", "text", inside);
    }

    /** Returns what a field of a record says, blank if it says nothing. */
    String text(DatasetRecord<?> row, String field) {
        return texts.find(row, field, language).map(Texts.Wording::text).orElse("");
    }

    /** Returns the title of a treaty. */
    String title(Treaty treaty) {
        return text(treaty, "title_en");
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

    /** Returns what the date of a bound is counted from, blank where that or the date is not known. */
    String clock(Bound bound, Optional<DateBasis> basis) {
        return bound.date().isEmpty() ? "" : clock(basis);
    }

    /** Returns what the date of a bound is counted from, as the end of a clause. */
    String clause(Bound bound, Optional<DateBasis> basis) {
        String clock = clock(bound, basis);
        return clock.isEmpty() ? "" : say("clock", "from", clock);
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
