package io.github.latamregionalism.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordStyle;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.SourceId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An item of the bibliography: what the paper cites, and the documents behind the dataset.
 *
 * <p>The record says what the item is. Where the paper lists it, {@link #asPrinted} has the entry of its list and
 * {@link #asPrintedDefect} what is wrong there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Reference extends DatasetRecord, Comparable<Reference> {

    /** {@return the id; that of a treaty is the id of the {@code Treaty} too} */
    ReferenceId id();

    /** {@return the number in the reference list of the paper, from 1, if the item is in it} */
    OptionalInt printedNo();

    /** {@return what the item is} */
    ReferenceKind type();

    /** {@return the authors in the order of the item; there is at least one} */
    ImmutableList<Author> authors();

    /** {@return the year of publication} */
    int year();

    /** {@return the title in the language of the item} */
    String title();

    /** {@return the journal, book or series in which it appeared} */
    Optional<String> container();

    /** {@return the volume, or the version of software} */
    Optional<String> volume();

    /** {@return the issue, or the number of a report} */
    Optional<String> issue();

    /** {@return the pages, such as {@code 71-86}; the first page where the last is not known, or an article number} */
    Optional<String> pages();

    /** {@return the publisher} */
    Optional<String> publisher();

    /** {@return the digital object identifier without the address of a resolver, such as {@code 10.1017/lap.2017.4}} */
    Optional<String> doi();

    /** {@return the address} */
    Optional<String> url();

    /** {@return whether a source other than the paper was seen that describes the item} */
    boolean verified();

    /** {@return the entry in the reference list of the paper without its number, verbatim, if the item is in it} */
    Optional<String> asPrinted();

    /** {@return what is wrong with that entry} */
    Optional<String> asPrintedDefect();

    /** {@return the ids of the sources that describe the item; empty only where none was seen} */
    ImmutableList<SourceId> sources();

    /** {@return a remark} */
    Optional<String> note();

    /**
     * Checks that somebody wrote the item.
     *
     * @throws IllegalArgumentException if there is no author
     */
    @Value.Check
    default void check() {
        if (authors().isEmpty()) {
            throw new IllegalArgumentException("reference \"" + id() + "\" has no author");
        }
    }

    /**
     * Compares by id; not consistent with equals.
     *
     * @param other the other reference
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(Reference other) {
        return id().compareTo(other.id());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reference}. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
