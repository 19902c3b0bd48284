package io.github.latamregionalism.prose;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language, and how its names and dates stand in them.
 *
 * <p>The names of the months stand in the bundle, since a small runtime image has no locales but English.
 */
final class Grammar {

    /** The form of a sentence about a day after all that is known; each form is followed by its plural. */
    static final int AFTER = 2;

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter ALTERNATIVES = Splitter.on('|');
    private static final Pattern CHOICE = Pattern.compile("\\[([^]]*)]");
    private static final Pattern PLACE = Pattern.compile("( ?)\\{(\\w+)}");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");

    /** Those that were asked for: each is read from a file of its own. */
    private static final Map<Language, Grammar> READ = new ConcurrentHashMap<>();

    private final ImmutableMap<String, String> sentences;
    private final ImmutableMap<String, String> acronyms;

    private Grammar(String language) {
        Properties read = new Properties();
        try (InputStream bytes = requireNonNull(Grammar.class.getResourceAsStream(language + ".properties"));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sentences = Maps.fromProperties(read);
        acronyms = ImmutableMap.copyOf(WORDS.withKeyValueSeparator(':').split(text("acronyms")));
    }

    static Grammar of(Language language) {
        return READ.computeIfAbsent(language, asked -> new Grammar(asked.text()));
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Returns a text of the bundle as it stands there. */
    String text(String key) {
        return requireNonNull(sentences.get(key), key);
    }

    /**
     * Returns a sentence with its alternatives chosen and its places filled. Where nothing fills one, the space before
     * it goes too.
     */
    String say(String key, int form, Map<String, String> filling) {
        String chosen = CHOICE.matcher(text(key)).replaceAll(choice -> {
            List<String> forms = ALTERNATIVES.splitToList(choice.group(1));
            return Matcher.quoteReplacement(forms.get(form < forms.size() ? form : form % AFTER));
        });
        return PLACE.matcher(chosen)
                .replaceAll(place -> {
                    String value = requireNonNull(filling.get(place.group(2)), place.group());
                    return Matcher.quoteReplacement(value.isEmpty() ? "" : place.group(1) + value);
                })
                .stripLeading();
    }

    /** Returns the date as it is written out. */
    String date(EdtfDate date) {
        String year = String.valueOf(date.earliest().getYear());
        String month = WORDS.splitToList(text("months")).get(date.earliest().getMonthValue() - 1);
        int day = date.earliest().getDayOfMonth();
        Map<String, String> parts = Map.of("day", String.valueOf(day), "month", month, "year", year);
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> say("date.month", 0, parts);
            case DAY -> say(day == 1 ? "date.first" : "date.day", 0, parts);
        };
    }

    /** Returns a number, in words if it is small. */
    String number(int number) {
        List<String> words = WORDS.splitToList(text("numbers"));
        return number <= words.size() ? words.get(number - 1) : String.valueOf(number);
    }

    /** Returns the day on which something was. */
    String on(EdtfDate date) {
        return when("on", date);
    }

    /** Returns the day on which something was, known or not. */
    String on(Optional<EdtfDate> date) {
        return date.map(this::on).orElseGet(() -> text("on.unknown"));
    }

    /** Returns the day from which on something was. */
    String from(EdtfDate date) {
        return when("from", date);
    }

    private String when(String preposition, EdtfDate date) {
        boolean isDay = date.precision() == EdtfDate.Precision.DAY;
        return say(preposition + (isDay ? ".day" : ".partial"), 0, Map.of("date", date(date)));
    }

    /**
     * Returns elements as a sentence lists them, the last after a word such as {@code and}, which may change before it.
     */
    String list(String word, List<String> elements) {
        int last = elements.size() - 1;
        if (last < 1) {
            return String.join("", elements);
        }
        String changed = word + "." + Ascii.toLowerCase(elements.get(last).charAt(0));
        return String.join(", ", elements.subList(0, last))
                + " " + text(has(changed) ? changed : word) + " "
                + elements.get(last);
    }

    /** Returns a country as the subject of a sentence, with its article if it has one. */
    String subject(Country country, Language language) {
        String name = country.name(language);
        return article("countries.", country.iso3().toString())
                .map(article -> article + " " + name)
                .orElse(name);
    }

    boolean isPlural(Country country) {
        return lists("countries.plural", country.iso3().toString());
    }

    /** Returns the name of an organization and, where that is another, its acronym. */
    String name(Organization organization, Language language) {
        String name = organization.name(language);
        String acronym = acronyms.getOrDefault(
                organization.id().toString(), organization.acronym().orElse("-"));
        return acronym.equals("-") || name.contains("(") || name.contains(acronym) ? name : name + " (" + acronym + ")";
    }

    /** Returns the name of an organization or a treaty with its article, after a preposition if there is one. */
    String after(String preposition, String name) {
        Matcher word = FIRST_WORD.matcher(name);
        String first = word.find() ? word.group() : "";
        Optional<String> article = lists("names.none", first)
                ? Optional.empty()
                : article("names.", first).or(() -> article("names.", "*"));
        String contracted = preposition + "." + article.orElse("");
        return has(contracted)
                ? say(contracted, 0, Map.of("name", name))
                : say(preposition, 0, Map.of("name", article.map(a -> a + " ").orElse("") + name));
    }

    private Optional<String> article(String group, String word) {
        return WORDS.splitToStream(text("articles"))
                .filter(article -> lists(group + article, word))
                .findFirst();
    }

    private boolean lists(String key, String word) {
        return has(key) && WORDS.splitToStream(text(key)).anyMatch(word::equals);
    }
}
