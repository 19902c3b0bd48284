package io.github.latamregionalism.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The rule for names of files in a package: relative, with slashes, and of a file inside the package. */
final class FileName {

    private static final int MOST = 250;
    private static final ImmutableSet<String> NO_PARTS = ImmutableSet.of("", ".", "..");

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
        if (name.indexOf('\\') >= 0) {
            return Optional.of("it must have slashes and no backslash");
        }
        if (name.indexOf(':') >= 0) {
            return Optional.of("it must be a file of the package, not an address or a drive: nothing is fetched");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("it has a control character");
        }
        if (Splitter.on('/').splitToStream(name).anyMatch(NO_PARTS::contains)) {
            return Optional.of("it must have no part that is empty, \".\" or \"..\"");
        }
        return Optional.empty();
    }
}
