package io.github.latamregionalism.programs.chart;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of pictures in a language: their own, and those that the atlas has too. */
final class ChartWords {

    private static final String ATLAS = "/io/github/latamregionalism/programs/atlas/words/";

    private final ImmutableMap<String, String> words;

    private ChartWords(ImmutableMap<String, String> words) {
        this.words = words;
    }

    static ChartWords in(Language language) {
        String file = language.text() + ".json";
        return new ChartWords(ImmutableMap.<String, String>builder()
                .putAll(read(ATLAS + file))
                .putAll(read("words/" + file))
                .buildKeepingLast());
    }

    /** Returns the keys of what only pictures say. */
    static Set<String> own(String language) {
        return read("words/" + language + ".json").keySet();
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = ChartWords.class.getResourceAsStream(file)) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a word or sentence.
     *
     * @param key its key
     * @param places names of places in the sentence, each followed by what is put there
     */
    String get(String key, Object... places) {
        @Nullable String text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        for (int i = 0; i < places.length; i += 2) {
            text = text.replace("{" + places[i] + "}", places[i + 1].toString());
        }
        return text;
    }

    /** Returns a number of things, in the singular or the plural. */
    String counted(String things, int number) {
        return get(things + (number == 1 ? ".one" : ".many"), "number", number);
    }
}
