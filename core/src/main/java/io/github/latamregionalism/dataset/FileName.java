package io.github.latamregionalism.dataset;

import java.util.Optional;

/** The rule for names of files in a package: relative, with slashes, and of a file inside the package. */
final class FileName {

    private static final int MOST = 250;

    private FileName() {}

    /** Returns why a name is refused, empty if it is not. */
    static Optional<String> refusal(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (name.length() > MOST) {
            return Optional.of("it is longer than " + MOST + " characters");
        }
        if (name.startsWith("/")) {
            return Optional.of("it must be relative to the package");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                return Optional.of("it must have slashes and no backslash");
            }
            if (c == ':') {
                return Optional.of("it must be a file of the package, not an address or a drive: nothing is fetched");
            }
            if (Character.isISOControl(c)) {
                return Optional.of("it has a control character");
            }
        }
        int start = 0;
        while (start <= name.length()) {
            int slash = name.indexOf('/', start);
            int end = slash < 0 ? name.length() : slash;
            String part = name.substring(start, end);
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return Optional.of("it must have no part that is empty, \".\" or \"..\"");
            }
            start = end + 1;
        }
        return Optional.empty();
    }
}
