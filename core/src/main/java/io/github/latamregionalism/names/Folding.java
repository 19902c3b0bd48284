package io.github.latamregionalism.names;

import java.text.Normalizer;
import java.util.Locale;

/** Takes from a text what readers do not tell words apart by: case, diacritics, invisible characters. */
final class Folding {

    private Folding() {}

    /**
     * Returns the text in lower case, without diacritics, in compatibility form (NFKD). Punctuation stays. Folding
     * twice changes nothing more.
     */
    static String fold(String text) {
        // Upper case in between, since only it takes letters such as the sharp s apart.
        String lower = decompose(text).toLowerCase(Locale.ROOT);
        return decompose(lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static String decompose(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
