package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A section of the paper: {@code 0} is the abstract, {@code 5.5} the comparison without a number after {@code 5.4}.
 *
 * @param number the number of the section, 0 to 9
 * @param subsection the number of the subsection, 1 to 9, or 0 for the section as a whole
 */
public record Section(int number, int subsection) implements Comparable<Section> {

    private static final int MOST = 9;
    private static final Pattern FORM = Pattern.compile("[0-9](\\.[1-9])?");

    /**
     * Makes a section.
     *
     * @param number the number of the section, 0 to 9
     * @param subsection the number of the subsection, 1 to 9, or 0 for the section as a whole
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Section {
        if (number < 0 || number > MOST || subsection < 0 || subsection > MOST) {
            throw new IllegalArgumentException("\"" + number + "." + subsection
                    + "\" is not a section: both numbers must be between 0 and " + MOST);
        }
    }

    /**
     * {@return the section with a text}
     *
     * @param text a digit, or a digit, a dot and a digit other than 0, such as {@code 5.3}
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Section of(String text) {
        requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not a section: it must be a digit, or a digit, a dot and a digit, such as 5.3");
        }
        return new Section(text.charAt(0) - '0', text.length() == 1 ? 0 : text.charAt(2) - '0');
    }

    /**
     * {@return whether a section is this one or lies in it: {@code 5} encloses {@code 5.3}}
     *
     * @param other the other section
     */
    public boolean encloses(Section other) {
        return number == other.number && (subsection == 0 || subsection == other.subsection);
    }

    /** Compares by place in the paper, a section before its subsections. */
    @Override
    public int compareTo(Section other) {
        int order = Integer.compare(number, other.number);
        return order == 0 ? Integer.compare(subsection, other.subsection) : order;
    }

    /** {@return the text that {@link #of} reads as this section} */
    @Override
    @JsonValue
    public String toString() {
        return subsection == 0 ? Integer.toString(number) : number + "." + subsection;
    }
}
