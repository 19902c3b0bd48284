package io.github.latamregionalism.programs.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.query.Texts.Wording;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the programs say in a language: their own sentences and headings, words of vocabularies, and texts of records.
 *
 * <p>What is not given in the language is in English and ends with {@value #IN_ENGLISH}.
 */
public final class Words {

    /** The files that were read: a command line asks for its language in several places. */
    private static final Map<Language, ImmutableMap<String, String>> READ = new ConcurrentHashMap<>();

    /** What follows English for want of another language. */
    static final String IN_ENGLISH = " [en]";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Texts texts;
    private final ImmutableMap<String, String> words;

    private Words(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
        this.words = READ.computeIfAbsent(language, Words::read);
    }

    /** Returns the words in a language, with the texts of a dataset. */
    public static Words of(Language language, Dataset dataset) {
        return new Words(language, dataset.texts());
    }

    /** Returns those of machines: words of vocabularies as tables write them. */
    public Words codes() {
        return new Words(Language.EN, texts);
    }

    /** Reads the file of a language. */
    static ImmutableMap<String, String> read(Language language) {
        String file = language.text() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = requireNonNull(Words.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Maps.fromProperties(properties);
    }

    public Language language() {
        return language;
    }

    /**
     * Returns a sentence.
     *
     * @param key its key in the files of words
     * @param values what fills its places, the first <code>{0}</code>
     */
    public String say(String key, Object... values) {
        List<String> shown = Arrays.stream(values).map(this::of).toList();
        return PLACE.matcher(requireNonNull(words.get(key), key))
                .replaceAll(place -> Matcher.quoteReplacement(shown.get(Integer.parseInt(place.group(1)))));
    }

    /** Returns the heading of a column or the name of a table, which in English is the name itself. */
    public String heading(String name) {
        return of("heading", name);
    }

    /** Returns a value as people read it. */
    public String of(Object value) {
        if (value instanceof Term term) {
            return find(vocabulary(((Enum<?>) term).getDeclaringClass()) + "." + term.text())
                    .orElseGet(() -> shown(texts.of(term, language)));
        }
        if (value instanceof Certainty certainty) {
            return of("certainty", Term.textOf(certainty));
        }
        if (value instanceof Held held) {
            return of(held.word()) + held.mark();
        }
        if (value instanceof Code code) {
            return of(code.vocabulary(), code.word());
        }
        return value instanceof Boolean truth ? of("boolean", truth.toString()) : value.toString();
    }

    private String of(String vocabulary, String word) {
        return find(vocabulary + "." + Ascii.toLowerCase(word).replace(' ', '_'))
                .orElseGet(() -> english(word.replace('_', ' ')));
    }

    /** Returns words, or texts, separated by commas. */
    public String list(Collection<?> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Returns words of vocabularies separated by commas, each that holds only possibly after a word that says so. */
    public String held(Map<? extends Term, Certainty> held) {
        return held.entrySet().stream()
                .map(entry ->
                        entry.getValue() == Certainty.POSSIBLE ? say("possibly", entry.getKey()) : of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the name of a record. */
    public String name(Named record) {
        return record.name(language);
    }

    /** Returns the name of a record and, in brackets, its key. */
    public String named(Country country) {
        return say("named", name(country), country.iso3());
    }

    /** Returns the name of a record and, in brackets, its key. */
    public String named(Organization organization) {
        return say("named", name(organization), organization.id());
    }

    /** Returns the title of a treaty. */
    public String title(Treaty treaty) {
        return text(treaty, "title_en").orElseThrow();
    }

    /** Returns what a field of a record says, empty if it says nothing. */
    public Optional<String> text(DatasetRecord<?> record, String field) {
        return texts.find(record, field, language).map(this::shown);
    }

    /** Returns a sentence that some languages need, empty in those that do not. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Returns a text that there is only in English. */
    public String english(String text) {
        return shown(new Wording(text, Language.EN));
    }

    private String shown(Wording wording) {
        return wording.language() == language ? wording.text() : wording.text() + IN_ENGLISH;
    }

    /** Returns the key of a vocabulary; that of one inside another type begins with the type. */
    private static String vocabulary(Class<?> type) {
        @Nullable Class<?> outer = type.getEnclosingClass();
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
        return outer == null ? name : vocabulary(outer) + "-" + name;
    }
}
