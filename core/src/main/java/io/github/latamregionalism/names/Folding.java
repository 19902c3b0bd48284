package io.github.latamregionalism.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text what readers do not tell words apart by: case, diacritics, invisible characters. */
final class Folding {

    private static final String SIGNS = "¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ*†‡";

    /** With its brackets and a blank on either side. */
    private static final int LONGEST_MARK = 10;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** As encyclopedias write it: {@code note 1}. */
    private static final Pattern NOTE = Pattern.compile("\\p{L}{1,4}\\.? ?\\d{1,3}");

    /** The last character of ASCII. */
    private static final char ASCII = 127;

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

    /**
     * Returns the text without footnote marks at its end: {@code [1]}, {@code [a]}, {@code [note 1]}, {@code ¹},
     * {@code *}, {@code (1)}, {@code 1/}, {@code a/}. They must go before raised digits become digits.
     */
    static String withoutFootnotes(String text) {
        int end = text.length();
        int next = end;
        do {
            end = next;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            next = beforeMark(text, end);
        } while (next < end);
        return end == 0 ? text : text.substring(0, end);
    }

    /** Returns where a mark begins that ends at an index, or the index if there is none. */
    private static int beforeMark(String text, int end) {
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        if (SIGNS.indexOf(last) >= 0) {
            return end - 1;
        }
        int open = switch (last) {
            case ']' -> text.lastIndexOf('[', end - 1);
            case ')' -> text.lastIndexOf('(', end - 1);
            case '/' -> text.lastIndexOf(' ', end - 1);
            default -> -1;
        };
        if (open < 0 || end - open > LONGEST_MARK) {
            return end;
        }
        String mark = text.substring(open + 1, end - 1).strip();
        boolean isNumber = NUMBER.matcher(mark).matches();
        boolean isNote = last == ']' && NOTE.matcher(mark).matches();
        // A letter in round brackets may belong to the name.
        boolean isLetter = mark.length() == 1 && last != ')' && Character.isLetter(mark.charAt(0));
        return isNumber || isNote || isLetter ? open : end;
    }

    private static String decompose(String text) {
        if (isAscii(text)) {
            return text;
        }
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

    /** Returns whether a text has no letter that could be composed, as most names. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ASCII) {
                return false;
            }
        }
        return true;
    }
}
