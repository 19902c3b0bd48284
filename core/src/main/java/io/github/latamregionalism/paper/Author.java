package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonRecord;
import java.util.Optional;

/**
 * Who wrote a {@link Reference}: a person, or a body such as an organization.
 *
 * @param name the family name of a person, or the name of a body
 * @param given the given names or initials of a person; empty for a body
 */
@JsonRecord
public record Author(
        @JsonProperty("name") String name,
        @JsonProperty("given") Optional<String> given) {

    private static final String SEPARATOR = ", ";

    /**
     * Makes an author.
     *
     * @param name the family name of a person, or the name of a body
     * @param given the given names or initials of a person; empty for a body
     * @throws IllegalArgumentException if a name is blank, or has a comma or a semicolon in it, which lists of authors
     *     are written with
     */
    public Author {
        requireName(name);
        given.ifPresent(Author::requireName);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.indexOf(',') >= 0 || name.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not a name: it must not be blank and have neither comma nor semicolon");
        }
    }

    /**
     * {@return the author that is a person}
     *
     * @param family the family name
     * @param given the given names or initials
     */
    public static Author person(String family, String given) {
        requireNonNull(family, "family");
        requireNonNull(given, "given");
        return new Author(family, Optional.of(given));
    }

    /**
     * {@return the author that is a body}
     *
     * @param name the name
     */
    public static Author body(String name) {
        return new Author(name, Optional.empty());
    }

    /**
     * Reads an author.
     *
     * @param text the family name, a comma and the given names of a person, such as {@code Quiliconi, Cintia}, or the
     *     name of a body
     * @return the author
     * @throws IllegalArgumentException if the text has another form
     */
    public static Author parse(String text) {
        int comma = text.indexOf(SEPARATOR);
        return comma < 0 ? body(text) : person(text.substring(0, comma), text.substring(comma + SEPARATOR.length()));
    }

    /** {@return whether this is a body rather than a person: whether it has no given name} */
    public boolean isBody() {
        return given.isEmpty();
    }

    /** {@return the text that {@link #parse} reads as this author} */
    @Override
    public String toString() {
        return given.isEmpty() ? name : name + SEPARATOR + given.get();
    }
}
