package io.github.latamregionalism.programs.words;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of the atlas and of pictures: their own, the words of vocabularies as the dataset has them, and the
 * measures as the programs name them.
 */
public final class PageWords {

    private static final String ATLAS = "/io/github/latamregionalism/programs/atlas/words/";

    /** The vocabularies by what the keys of their words begin with. */
    private static final ImmutableMap<String, String> VOCABULARIES = ImmutableMap.<String, String>builder()
            .put("act", "treaty-action-kind")
            .put("act.role", "act-role")
            .put("basis", "date-basis")
            .put("challenge", "challenge-category")
            .put("claim", "claim-kind")
            .put("confidence", "confidence")
            .put("country", "country-kind")
            .put("entry", "entry-kind")
            .put("exit", "exit-kind")
            .put("instrument", "instrument-kind")
            .put("model", "approach-model")
            .put("reading.kind", "reading-kind")
            .put("role", "trade-role")
            .put("source", "source-kind")
            .put("status", "status")
            .buildOrThrow();

    private PageWords() {}

    /** Returns the words in a language by their keys, which are the same in every language. */
    public static ImmutableMap<String, String> in(Language language, Dataset dataset) {
        Map<String, String> own = read(ATLAS, language);
        Map<String, String> vocabularies = dataset.records().texts().stream()
                .filter(text -> text.resource().equals(Text.VOCABULARIES) && text.language() == language)
                .collect(Collectors.toMap(text -> text.record() + "." + text.field(), Text::text));
        Map<String, String> words = new LinkedHashMap<>();
        read(ATLAS, Language.EN)
                .forEach((key, english) ->
                        words.put(key, own.getOrDefault(key, vocabularies.getOrDefault(inVocabulary(key), english))));
        Words ofPrograms = Words.of(language, dataset);
        for (Measure measure : Measure.values()) {
            String key = "measure." + measure.text();
            if (language != Language.EN) {
                words.put(key, capital(ofPrograms.of(measure)));
            }
            words.put(key + ".means", ofPrograms.find(key + ".means").orElseGet(measure::definition));
        }
        return ImmutableMap.copyOf(words);
    }

    private static String inVocabulary(String key) {
        int point = Math.max(0, key.lastIndexOf('.'));
        return VOCABULARIES.getOrDefault(key.substring(0, point), "") + key.substring(point);
    }

    private static String capital(String text) {
        return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
    }

    /** Reads the file of a language in a folder of words. */
    public static ImmutableMap<String, String> read(String folder, Language language) {
        String file = folder + language.text() + ".json";
        try (InputStream in = requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
            return ImmutableMap.copyOf(
                    new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
