package io.github.latamregionalism.programs.words;

/**
 * A word of an open vocabulary: machines are given the word itself, people what it is in their language.
 *
 * @param vocabulary the vocabulary, such as {@code table}
 * @param word the word as tables write it
 */
public record Code(String vocabulary, String word) implements Said {

    @Override
    public String in(Words words) {
        return words.of(vocabulary, word);
    }

    @Override
    public String forMachines() {
        return word;
    }
}
