package io.github.latamregionalism.programs.enrich;

import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Options;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;

/** The options that say how a CSV file is written. */
public final class CsvOptions {

    private final Option<Optional<Character>> delimiter;
    private final Option<Charset> encoding;

    public CsvOptions(Options options) {
        delimiter = options.option(
                        "--delimiter",
                        "CHARACTER",
                        CsvOptions::delimiter,
                        "What separates cells: a character or the word tab (default: what a first line sep= says, else"
                                + " a comma).")
                .optional();
        encoding = options.option(
                        "--encoding",
                        "NAME",
                        CsvOptions::encoding,
                        "The encoding of the file, such as windows-1252 (default: UTF-8, with or without a byte order"
                                + " mark).")
                .orElse(StandardCharsets.UTF_8);
    }

    /** Returns a file that is written so. */
    public EventSource source(Path path, InputStream standardInput) {
        return new EventSource(path, standardInput, encoding.value(), delimiter.value());
    }

    private static Character delimiter(String text) {
        if ("tab".equalsIgnoreCase(text) || "\\t".equals(text)) {
            return '\t';
        }
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not one character or the word tab");
        }
        return text.charAt(0);
    }

    private static Charset encoding(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no encoding that is known here", e);
        }
    }
}
