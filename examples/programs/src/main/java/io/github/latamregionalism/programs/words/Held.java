package io.github.latamregionalism.programs.words;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Certainty;
import java.util.Map;

/**
 * A word of a vocabulary that holds, with a question mark if it holds only possibly.
 *
 * @param word the word
 * @param certainty how surely it holds
 */
public record Held(Term word, Certainty certainty) implements Said {

    /** Returns the words that hold. */
    public static ImmutableList<Held> of(Map<? extends Term, Certainty> words) {
        return words.entrySet().stream()
                .map(entry -> new Held(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String in(Words words) {
        return words.of(word) + mark();
    }

    private String mark() {
        return certainty == Certainty.POSSIBLE ? "?" : "";
    }
}
