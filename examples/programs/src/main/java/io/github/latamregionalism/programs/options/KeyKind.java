package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.words.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What an option or a word of a question names, told by its label. */
public enum KeyKind {
    COUNTRY,
    ORGANIZATION,
    ACTOR,
    TREATY,
    CHALLENGE,
    REFERENCE,
    SUBJECT;

    /** Returns the label of options and words that name such. */
    public String label() {
        return this == ACTOR ? "COUNTRY|ORGANIZATION" : name();
    }

    /** Returns what options and words with a label name; empty for those that name no record. */
    public static Optional<KeyKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** Returns what was found by a name and not by an id, a sentence each: so that who asked sees what was taken. */
    public Stream<String> taken(Dataset dataset, String given, Words words) {
        return Keys.texts(dataset, this, given).stream().flatMap(text -> {
            try {
                String key = key(dataset, text).toString();
                return key.equalsIgnoreCase(text)
                        ? Stream.empty()
                        : Stream.of(words.say("names.taken", "text", text, "key", key));
            } catch (UnknownKeyException e) {
                // Not all words are keys: region is none.
                return Stream.empty();
            }
        });
    }

    private Object key(Dataset dataset, String text) {
        return switch (this) {
            case COUNTRY -> Keys.country(dataset, text).iso3();
            case ORGANIZATION -> Keys.organization(dataset, text).id();
            case ACTOR -> Keys.actor(dataset, text);
            case TREATY -> Keys.treaty(dataset, text).id();
            case CHALLENGE -> Keys.challenge(dataset, text).id();
            case REFERENCE -> Keys.reference(dataset, text).id();
            case SUBJECT -> Keys.subject(dataset, text).key();
        };
    }
}
