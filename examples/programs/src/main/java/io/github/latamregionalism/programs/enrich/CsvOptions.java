package io.github.latamregionalism.programs.enrich;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a CSV file is written. */
public final class CsvOptions {

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            converter = Delimiter.class,
            description =
                    "What separates cells: a character or the word tab (default: what a first line sep= says, else"
                            + " a comma).")
    private Optional<Character> delimiter = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the file, such as windows-1252 (default: UTF-8, with or without a byte order"
                    + " mark).")
    private Charset encoding = StandardCharsets.UTF_8;

    /** Returns a file that is written so. */
    public EventSource source(Path path, InputStream standardInput) {
        return new EventSource(path, standardInput, encoding, delimiter);
    }

    /** Reads a delimiter. */
    static final class Delimiter implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) {
            if ("tab".equalsIgnoreCase(text) || "\\t".equals(text)) {
                return '\t';
            }
            if (text.length() != 1 || "\"\r\n".contains(text)) {
                throw new TypeConversionException("\"" + text + "\" is not one character or the word tab");
            }
            return text.charAt(0);
        }
    }
}
