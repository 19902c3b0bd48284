package io.github.latamregionalism.programs.atlas;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places, each marked by its name between two pairs of braces. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9]+)}}");

    private final String text;
    private final Map<String, String> parts = new HashMap<>();

    Template(String text) {
        this.text = text;
    }

    /** Says what comes to a place; what looks like a place in it is left alone. */
    Template put(String place, String part) {
        parts.put(place, part);
        return this;
    }

    /**
     * Returns the text with every place filled.
     *
     * @throws IllegalStateException if nothing was put to a place
     */
    String filled() {
        return PLACE.matcher(text).replaceAll(place -> {
            String part = parts.get(place.group(1));
            if (part == null) {
                throw new IllegalStateException("nothing is put to the place \"" + place.group(1) + "\"");
            }
            return Matcher.quoteReplacement(part);
        });
    }
}
