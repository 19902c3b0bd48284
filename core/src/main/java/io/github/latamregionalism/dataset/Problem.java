package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.PlainText;

/**
 * One thing that is wrong in a package of tables, or in the records of a {@link DatasetBuilder}.
 *
 * @param file the file, relative to the package; of a builder, the name of the table
 * @param line the line on which the row begins, from 1; of a builder, the number of the record in its table
 * @param column the number of the field in the row, from 1
 * @param message what was found and which rule it breaks, with the value; one line of at most 1,000 characters, in
 *     which what {@link PlainText} refuses is written as escapes such as {@code \n}
 */
@JsonRecord
public record Problem(
        @JsonProperty("file") String file,
        @JsonProperty("line") long line,
        @JsonProperty("column") int column,
        @JsonProperty("message") String message) {

    private static final int MOST = 1_000;
    private static final int HEAD = 600;
    private static final int TAIL = 350;

    /**
     * Makes a problem.
     *
     * @param file the file
     * @param line the line
     * @param column the number of the field
     * @param message what was found, of any length; it is shortened in its middle
     */
    public Problem {
        requireNonNull(file, "file");
        requireNonNull(message, "message");
        file = printable(file);
        message = printable(message);
    }

    /**
     * Shortens before and after: a text of any length is looked at in part only, and escapes make what is left longer.
     */
    private static String printable(String text) {
        return shortened(PlainText.escaped(shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() <= MOST
                ? text
                : text.substring(0, HEAD) + " ... (" + (text.length() - HEAD - TAIL) + " characters more) ... "
                        + text.substring(text.length() - TAIL);
    }

    /** {@return the problem as one line: {@code file:line:column: message}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
