package io.github.latamregionalism.names;

import io.github.latamregionalism.names.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a text that has most of the words that were searched for. */
final class Snippet {

    /** About how many characters it has. */
    private static final int WIDTH = 160;

    private static final int BEFORE = 40;
    private static final String ELLIPSIS = "…";

    private Snippet() {}

    /**
     * Returns the part.
     *
     * @param text the text
     * @param matches the words searched for, in the order in which they stand in it
     */
    static String of(String text, List<Word> matches) {
        if (text.length() <= WIDTH || matches.isEmpty()) {
            return cut(text, 0, 0);
        }
        Word first = matches.get(0);
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            int different = differentFrom(matches, i);
            if (different > most) {
                most = different;
                first = matches.get(i);
            }
        }
        int near = Math.max(0, Math.min(first.start() - BEFORE, text.length() - WIDTH));
        return cut(text, near, first.start());
    }

    private static int differentFrom(List<Word> matches, int start) {
        Set<String> different = new HashSet<>();
        int limit = matches.get(start).start() + WIDTH - BEFORE;
        for (int i = start; i < matches.size() && matches.get(i).end() <= limit; i++) {
            different.add(matches.get(i).form());
        }
        return different.size();
    }

    /** Cuts at white space, so that no word is broken: at the first from one index on, but not after another. */
    private static String cut(String text, int near, int last) {
        int start = near == 0 ? 0 : Math.min(text.indexOf(' ', near - 1) + 1, last);
        int end = start + WIDTH;
        if (end >= text.length()) {
            end = text.length();
        } else {
            int space = text.lastIndexOf(' ', end);
            end = space > start ? space : end;
        }
        return (start == 0 ? "" : ELLIPSIS)
                + text.substring(start, end).strip()
                + (end == text.length() ? "" : ELLIPSIS);
    }
}
