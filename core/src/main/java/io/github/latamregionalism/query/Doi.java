package io.github.latamregionalism.query;

import java.util.Locale;

/** The form in which digital object identifiers are compared: lower case, without resolver or scheme. */
final class Doi {

    static final String RESOLVER = "https://doi.org/";

    private static final String[] PREFIXES = {
        RESOLVER, "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"
    };

    private Doi() {}

    static String normalize(String doi) {
        String lower = doi.strip().toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix)) {
                return lower.substring(prefix.length()).strip();
            }
        }
        return lower;
    }
}
