package io.github.latamregionalism.prose;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language, and how its names and dates stand in them.
 *
 * <p>The names of the months stand in the bundle, since a small runtime image has no locales but English.
 */
final class Grammar {

    private static final ImmutableMap<Language, Grammar> ALL =
            Maps.immutableEnumMap(new EnumMap<>(Maps.asMap(ImmutableSet.copyOf(Language.values()), Grammar::new)));

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter ALTERNATIVES = Splitter.on('|');
    private static final Pattern CHOICE = Pattern.compile("\\[([^]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");

    private final Language language;
    private final ImmutableMap<String, String> sentences;
    private final ImmutableMap<String, String> acronyms;

    private Grammar(Language language) {
        this.language = language;
        Properties read = new Properties();
        String file = language.text() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Grammar.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sentences = Maps.fromProperties(read);
        acronyms = ImmutableMap.copyOf(
                WORDS.withKeyValueSeparator(':').split(Objects.requireNonNull(sentences.get("acronyms"))));
    }

    static Grammar of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Returns a text of the bundle as it stands there. */
    String text(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }

    /**
     * Returns a sentence with its alternatives chosen and its places filled.
     *
     * @param form which of several alternatives is taken; where there are fewer, as if the day were one that is known
     * @param filling names of places, each followed by what stands there; where nothing does, the space before goes too
     */
    String say(String key, int form, String... filling) {
        String chosen = CHOICE.matcher(text(key)).replaceAll(choice -> {
            List<String> forms = ALTERNATIVES.splitToList(choice.group(1));
            return Matcher.quoteReplacement(forms.get(form < forms.size() ? form : form % 2));
        });
        StringBuilder said = new StringBuilder();
        Matcher place = PLACE.matcher(chosen);
        int from = 0;
        while (place.find()) {
            said.append(chosen, from, place.start());
            String value = filling[Arrays.asList(filling).indexOf(place.group(1)) + 1];
            if (value.isEmpty() && said.length() > 0 && said.charAt(said.length() - 1) == ' ') {
                said.setLength(said.length() - 1);
            }
            said.append(value);
            from = place.end();
        }
        return said.append(chosen, from, chosen.length()).toString().stripLeading();
    }

    /** Returns the date as it is written out. */
    String date(EdtfDate date) {
        String year = String.valueOf(date.earliest().getYear());
        String month = WORDS.splitToList(text("months")).get(date.earliest().getMonthValue() - 1);
        int day = date.earliest().getDayOfMonth();
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> say("date.month", 0, "month", month, "year", year);
            case DAY ->
                say(day == 1 ? "date.first" : "date.day", 0, "day", String.valueOf(day), "month", month, "year", year);
        };
    }

    /** Returns the day on which something was. */
    String on(Optional<EdtfDate> date) {
        return date.map(known -> when("on", known)).orElseGet(() -> text("on.unknown"));
    }

    /** Returns the day from which on something was. */
    String from(EdtfDate date) {
        return when("from", date);
    }

    private String when(String preposition, EdtfDate date) {
        boolean isDay = date.precision() == EdtfDate.Precision.DAY;
        return say(preposition + (isDay ? ".day" : ".partial"), 0, "date", date(date));
    }

    /** Returns elements as a sentence lists them, the last after a word such as {@code and}. */
    String list(String word, List<String> elements) {
        int last = elements.size() - 1;
        return last < 1
                ? String.join("", elements)
                : say(word, 0, "first", String.join(", ", elements.subList(0, last)), "last", elements.get(last));
    }

    /** Returns a country as the subject of a sentence, with its article if it has one. */
    String subject(Country country) {
        String name = country.name(language);
        return articleOf("countries.", country.iso3().toString())
                .map(article -> article + " " + name)
                .orElse(name);
    }

    boolean isPlural(Country country) {
        return lists("countries.plural", country.iso3().toString());
    }

    /** Returns the name of an organization and, where that is another, its acronym. */
    String name(Organization organization) {
        String name = organization.name(language);
        String acronym = acronyms.getOrDefault(
                organization.id().toString(), organization.acronym().orElse("-"));
        return acronym.equals("-") || name.contains("(") || name.contains(acronym) ? name : name + " (" + acronym + ")";
    }

    /** Returns the name of an organization or a treaty, with its article. */
    String withArticle(String name) {
        return article(name).map(article -> article + " " + name).orElse(name);
    }

    /** Returns the name of an organization or a treaty after {@code of}, {@code to} or {@code in}. */
    String after(String preposition, String name) {
        String contracted = preposition + "." + article(name).orElse("");
        return has(contracted) ? say(contracted, 0, "name", name) : say(preposition, 0, "name", withArticle(name));
    }

    private Optional<String> article(String name) {
        Matcher word = FIRST_WORD.matcher(name);
        String first = word.find() ? word.group() : "";
        return lists("names.none", first)
                ? Optional.empty()
                : articleOf("names.", first).or(() -> articleOf("names.", "*"));
    }

    private Optional<String> articleOf(String group, String word) {
        return WORDS.splitToStream(text("articles"))
                .filter(article -> lists(group + article, word))
                .findFirst();
    }

    private boolean lists(String key, String word) {
        return has(key) && WORDS.splitToStream(text(key)).anyMatch(word::equals);
    }

    /** Returns all that the bundle says, for tests of its words. */
    Map<String, String> sentences() {
        return sentences;
    }
}
