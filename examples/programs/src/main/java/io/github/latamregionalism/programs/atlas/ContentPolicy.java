package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser may run and apply of the page: only what it was made with, known by its hash, and nothing else. */
final class ContentPolicy {

    private ContentPolicy() {}

    /** Returns the policy of a page with a style and a script, each the whole text of its element. */
    static String of(String style, String script) {
        List<String> rules = ImmutableList.of(
                "default-src 'none'",
                "script-src " + hash(script),
                "style-src " + hash(style),
                "img-src data: blob:",
                "base-uri 'none'",
                "form-action 'none'");
        return rules.stream().collect(Collectors.joining("; "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
