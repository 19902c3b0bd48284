package io.github.latamregionalism.names;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises a text whose bytes are UTF-8 and were read as Latin-1 or Windows-1252, such as {@code Per\u00c3\u00ba}.
 */
final class Misreading {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LATIN_1 = 0x100;
    private static final int ASCII = 0x80;

    private Misreading() {}

    /** Returns the text that was meant, empty if the text cannot have been misread. */
    static Optional<String> repaired(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] windows = String.valueOf(c).getBytes(WINDOWS);
            boolean isWindows = windows.length == 1 && (windows[0] != '?' || c == '?');
            if (c >= LATIN_1 && !isWindows) {
                return Optional.empty();
            }
            bytes.write(c < LATIN_1 ? c : windows[0]);
        }
        if (text.chars().allMatch(c -> c < ASCII)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
