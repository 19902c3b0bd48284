package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.words.PageWords;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of pictures in a language: their own, and those that the atlas has too. */
final class ChartWords {

    private static final String OWN = "/io/github/latamregionalism/programs/chart/words/";

    private final ImmutableMap<String, String> words;

    private ChartWords(ImmutableMap<String, String> words) {
        this.words = words;
    }

    static ChartWords in(Language language, Dataset dataset) {
        return new ChartWords(ImmutableMap.<String, String>builder()
                .putAll(PageWords.in(language, dataset))
                .putAll(PageWords.read(OWN, language))
                .buildKeepingLast());
    }

    /** Returns the keys of what only pictures say. */
    static Set<String> own(Language language) {
        return PageWords.read(OWN, language).keySet();
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

    /** Returns a word that not every key has. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Returns a number of things, in the singular or the plural. */
    String counted(String things, int number) {
        return get(things + (number == 1 ? ".one" : ".many"), "number", number);
    }
}
