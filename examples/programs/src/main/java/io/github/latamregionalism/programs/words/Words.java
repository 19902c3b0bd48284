package io.github.latamregionalism.programs.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.query.Texts.Wording;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Language language;
    private final Texts texts;
    private final ImmutableMap<String, String> words;

    private final String decimal;

    private Words(Language language, Texts texts, Optional<String> decimal) {
        this.language = language;
        this.texts = texts;
        this.words = READ.computeIfAbsent(language, Words::read);
        this.decimal = decimal.orElse(requireNonNull(words.get("decimal")));
    }

    /** Returns the words in a language, with the texts of a dataset. */
    public static Words of(Language language, Dataset dataset) {
        return new Words(language, dataset.texts(), Optional.empty());
    }

    /** Returns the words in a language, without the texts of any dataset. */
    public static Words in(Language language) {
        return of(language, Dataset.empty(LocalDate.EPOCH));
    }

    /** Returns those of machines: words of vocabularies as tables write them. */
    public Words codes() {
        return new Words(Language.EN, texts, Optional.empty());
    }

    /** Returns those of machines, without the texts of any dataset. */
    static Words ofMachines() {
        return Machines.WORDS;
    }

    /** Made only where it is asked for. */
    private static final class Machines {
        private static final Words WORDS = in(Language.EN);
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
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words.buildOrThrow();
    }

    /** Returns the same words with numbers as machines read them. */
    public Words withPoints() {
        return new Words(language, texts, Optional.of("."));
    }

    public Language language() {
        return language;
    }

    /**
     * Returns a sentence.
     *
     * @param key its key in the files of words
     * @param places the names of its places, each followed by what fills it
     */
    public String say(String key, Object... places) {
        Map<Object, String> shown = new HashMap<>();
        for (int i = 0; i < places.length; i += 2) {
            shown.put(places[i], of(places[i + 1]));
        }
        return PLACE.matcher(requireNonNull(words.get(key), key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(requireNonNull(shown.get(place.group(1)), place.group())));
    }

    /** Returns the heading of a column or the name of a table, which in English is the name itself. */
    public String heading(String name) {
        return language == Language.EN
                ? name.replace('_', ' ')
                : find("heading." + key(name))
                        .or(() -> headingOf(name).map(this::of))
                        .orElseGet(() -> english(name.replace('_', ' ')));
    }

    /** Returns the word of a vocabulary for which a column is named. */
    private static Optional<Term> headingOf(String name) {
        return Stream.<Term[]>of(Measure.values(), SourceKind.values(), Confidence.values())
                .flatMap(Arrays::stream)
                .filter(term -> term.text().replace('-', '_').equals(name))
                .findFirst();
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
        if (value instanceof Said said) {
            return said.in(this);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace(".", decimal);
        }
        if (value instanceof Double) {
            return value.toString().replace(".", decimal);
        }
        return value instanceof Boolean truth ? of("boolean", truth.toString()) : value.toString();
    }

    String of(String vocabulary, String word) {
        return find(vocabulary + "." + key(word)).orElseGet(() -> english(word.replace('_', ' ')));
    }

    private static String key(String word) {
        return Ascii.toLowerCase(word).replace(' ', '_');
    }

    /** Returns words, or texts, separated by commas. */
    public String list(Collection<?> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Returns words of vocabularies separated by commas, each that holds only possibly after a word that says so. */
    public String held(Map<? extends Term, Certainty> held) {
        return held.entrySet().stream()
                .map(entry -> entry.getValue() == Certainty.POSSIBLE
                        ? say("possibly", "what", entry.getKey())
                        : of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the name of a record. */
    public String name(Named record) {
        return record.name(language);
    }

    /** Returns the name of a record and, in brackets, its key. */
    public String named(Country country) {
        return say("named", "name", name(country), "id", country.iso3());
    }

    /** Returns the name of a record and, in brackets, its key. */
    public String named(Organization organization) {
        return say("named", "name", name(organization), "id", organization.id());
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
        String name = Term.nameOf(type);
        return outer == null ? name : vocabulary(outer) + "-" + name;
    }
}
