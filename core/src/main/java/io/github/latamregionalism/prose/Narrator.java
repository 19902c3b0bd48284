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
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
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
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        put("day", grammar.date(EdtfDate.from(day)));
        put("asOf", grammar.date(EdtfDate.from(records.asOf())));
        put("opening", say(after ? "opening.after" : "opening"));
    }

    /** Makes a country the subject. */
    void subject(CountryCode code) {
        Country country = records.countries().get(code);
        put("country", grammar.subject(country, language));
        form += grammar.isPlural(country) ? 1 : 0;
    }

    /** Makes an organization what sentences are about. */
    void topic(Organization organization) {
        topic(name(organization.id()));
        organization.bodyOf().ifPresent(other -> put("ofOther", grammar.after("of", name(other))));
        organization.founded().ifPresent(start -> put("founded", grammar.from(start)));
        put("ended", organization.ended());
        String kind = organization.kind();
        variant = kind.endsWith(" treaty") && !kind.endsWith(" without treaty") ? ".treaty" : "";
        put("member", say("member"));
    }

    /** Makes a treaty what sentences are about. */
    void topic(Treaty treaty) {
        topic(title(treaty));
        put("concluded", treaty.adopted());
    }

    private void topic(String name) {
        PREPOSITIONS.forEach(preposition -> put(preposition, grammar.after(preposition, name)));
    }

    private String name(OrganizationId id) {
        return grammar.name(records.organizations().get(id), language);
    }

    /** Returns why an organization has no members on the day, as the end of a key; blank if it may have some. */
    String whyNoMembers(Organization organization) {
        boolean isEarly = organization
                .founded()
                .filter(start -> day.isBefore(start.earliest()))
                .isPresent();
        boolean isLate =
                organization.ended().filter(end -> !day.isBefore(end.latest())).isPresent();
        return organization.bodyOf().isPresent() ? ".body" : isEarly ? ".yet" : isLate ? ".ended" : "";
    }

    /** Leaves the topic unsaid from now on, once a sentence has named it. */
    void topicIsKnown() {
        PREPOSITIONS.forEach(preposition -> put(preposition, ""));
    }

    /**
     * Puts something at a place of the sentences that follow. A date becomes the day on which something was, a
     * certainty the word for what is possible, anything else stays as it is.
     */
    Narrator put(String place, Object value) {
        places.put(place, worded(value));
        return this;
    }

    private String worded(Object value) {
        if (value instanceof Optional<?> date) {
            return date.map(this::worded).orElseGet(() -> grammar.text("on.unknown"));
        }
        if (value instanceof Certainty certainty) {
            return certainty == Certainty.POSSIBLE ? grammar.text("possibly") : "";
        }
        return value instanceof EdtfDate date ? grammar.on(date) : value.toString();
    }

    /** Returns a sentence, its places filled. */
    String say(String key) {
        return say(key, form);
    }

    private String say(String key, int inForm) {
        return grammar.say(grammar.has(key + variant) ? key + variant : key, inForm, places);
    }

    /** Tells what the country is on the day. */
    void lead(String predicate) {
        lead("lead", predicate);
    }

    /** Tells what the country is, in a sentence about the predicate with a key. */
    void lead(String key, String predicate) {
        put("predicate", say(predicate)).tell(key);
    }

    /** Tells a sentence. */
    void tell(String key) {
        tell(key, List.of());
    }

    /** Tells a sentence, with those who say so. */
    void tell(String key, Collection<SourceId> sources) {
        add(say(key), sources);
    }

    /** Adds a sentence, with those who say so. */
    void add(String sentence, Collection<SourceId> sources) {
        int first = sentence.offsetByCodePoints(0, 1);
        sentences.add(sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first)
                + sources(sources) + ".");
    }

    /** Tells what is on a list, if anything is. */
    void tellList(String key, Collection<String> list) {
        if (!list.isEmpty()) {
            put("list", String.join("; ", list)).tell(key);
        }
    }

    /** Tells the acts until the day, and then those after it. */
    <A extends Sourced> void tellActs(List<A> acts, Function<A, Optional<EdtfDate>> date, Function<A, String> worded) {
        Map<Boolean, List<String>> told = acts.stream()
                .collect(Collectors.partitioningBy(
                        act -> date.apply(act)
                                .filter(known -> day.isBefore(known.earliest()))
                                .isPresent(),
                        Collectors.mapping(
                                act -> worded.apply(act)
                                        + sources(act.provenance().sources()),
                                Collectors.toList())));
        tellList("acts", told.getOrDefault(false, List.of()));
        tellList("acts.later", told.getOrDefault(true, List.of()));
    }

    /** Tells the names of countries, if there are any, with those who say so. */
    void tellNames(String key, Collection<CountryCode> codes, Collection<SourceId> sources) {
        if (!codes.isEmpty()) {
            int number = codes.size() > 1 ? 1 : 0;
            put("list", grammar.list("and", codes.stream().map(this::name).toList()));
            add(say(key, (form & Grammar.AFTER) + number), sources);
        }
    }

    /** Tells which countries an answer names certainly and which possibly, each with the sources of its facts. */
    <F extends Sourced> void tellAnswer(
            String key, Answer<CountryCode> answer, Class<F> facts, Function<F, CountryCode> country) {
        for (boolean certain : List.of(true, false)) {
            Set<CountryCode> codes = certain ? answer.certain() : answer.possible();
            List<SourceId> sources = answer.facts(facts).stream()
                    .filter(fact -> codes.contains(country.apply(fact)))
                    .flatMap(fact -> fact.provenance().sources().stream())
                    .sorted()
                    .toList();
            tellNames(certain ? key : key + ".possible", codes, sources);
        }
    }

    private String name(CountryCode code) {
        return records.countries().get(code).name(language);
    }

    String told() {
        return sentences.toString();
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
        String named = publishers.stream().limit(PUBLISHERS_NAMED).collect(Collectors.joining("; "));
        String more = others < 1
                ? ""
                : "; " + grammar.say("sources.more", others == 1 ? 0 : 1, Map.of("n", String.valueOf(others)));
        return named.isEmpty() ? "" : " [" + named + more + "]";
    }

    static String publisher(Source source) {
        return source.issuer().orElse(source.publisher());
    }

    /** Returns what an act on a treaty was, and when. */
    String act(TreatyAction act) {
        String effective = act.effective()
                .map(date -> put("from", grammar.from(date)).say("treaty.effective"))
                .orElse("");
        return word(act.action()) + " " + grammar.on(act.date()) + effective;
    }

    /** Returns a text in quotation marks, those inside it as the language writes them there. */
    String quoted(String text) {
        String inside = text.replaceAll("[\"“]([^\"“”]*)[\"”]", grammar.text("quote.inside"));
        return put("text", inside).say("quote");
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
        return clock.isEmpty() ? "" : put("from", clock).say("clock");
    }
}
