package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
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
public interface Reference extends Comparable<Reference> {

    /** {@return the id; that of a treaty is the id of the {@code Treaty} too} */
    ReferenceId id();

    /** {@return the number in the reference list of the paper, from 1, if the item is in it} */
    OptionalInt printedNo();

    /** {@return what the item is} */
    ReferenceType type();

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
        return ImmutableReference.builder();
    }

    /** Builds a {@link Reference}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(ReferenceId id);

        /**
         * Sets the number in the reference list of the paper.
         *
         * @param printedNo the value
         * @return this builder
         */
        Builder printedNo(int printedNo);

        /**
         * Sets the number in the reference list of the paper.
         *
         * @param printedNo the value, or empty
         * @return this builder
         */
        Builder printedNo(OptionalInt printedNo);

        /**
         * Sets what the item is.
         *
         * @param type the value
         * @return this builder
         */
        Builder type(ReferenceType type);

        /**
         * Sets the authors.
         *
         * @param authors all of them, in place of those set before
         * @return this builder
         */
        Builder authors(Iterable<? extends Author> authors);

        /**
         * Sets the year of publication.
         *
         * @param year the value
         * @return this builder
         */
        Builder year(int year);

        /**
         * Sets the title.
         *
         * @param title the value
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the journal, book or series in which it appeared.
         *
         * @param container the value
         * @return this builder
         */
        Builder container(String container);

        /**
         * Sets the journal, book or series in which it appeared.
         *
         * @param container the value, or empty
         * @return this builder
         */
        Builder container(Optional<String> container);

        /**
         * Sets the volume.
         *
         * @param volume the value
         * @return this builder
         */
        Builder volume(String volume);

        /**
         * Sets the volume.
         *
         * @param volume the value, or empty
         * @return this builder
         */
        Builder volume(Optional<String> volume);

        /**
         * Sets the issue.
         *
         * @param issue the value
         * @return this builder
         */
        Builder issue(String issue);

        /**
         * Sets the issue.
         *
         * @param issue the value, or empty
         * @return this builder
         */
        Builder issue(Optional<String> issue);

        /**
         * Sets the pages.
         *
         * @param pages the value
         * @return this builder
         */
        Builder pages(String pages);

        /**
         * Sets the pages.
         *
         * @param pages the value, or empty
         * @return this builder
         */
        Builder pages(Optional<String> pages);

        /**
         * Sets the publisher.
         *
         * @param publisher the value
         * @return this builder
         */
        Builder publisher(String publisher);

        /**
         * Sets the publisher.
         *
         * @param publisher the value, or empty
         * @return this builder
         */
        Builder publisher(Optional<String> publisher);

        /**
         * Sets the digital object identifier.
         *
         * @param doi the value
         * @return this builder
         */
        Builder doi(String doi);

        /**
         * Sets the digital object identifier.
         *
         * @param doi the value, or empty
         * @return this builder
         */
        Builder doi(Optional<String> doi);

        /**
         * Sets the address.
         *
         * @param url the value
         * @return this builder
         */
        Builder url(String url);

        /**
         * Sets the address.
         *
         * @param url the value, or empty
         * @return this builder
         */
        Builder url(Optional<String> url);

        /**
         * Sets whether a source other than the paper was seen that describes the item.
         *
         * @param verified the value
         * @return this builder
         */
        Builder verified(boolean verified);

        /**
         * Sets the entry in the reference list of the paper.
         *
         * @param asPrinted the value
         * @return this builder
         */
        Builder asPrinted(String asPrinted);

        /**
         * Sets the entry in the reference list of the paper.
         *
         * @param asPrinted the value, or empty
         * @return this builder
         */
        Builder asPrinted(Optional<String> asPrinted);

        /**
         * Sets what is wrong with that entry.
         *
         * @param asPrintedDefect the value
         * @return this builder
         */
        Builder asPrintedDefect(String asPrintedDefect);

        /**
         * Sets what is wrong with that entry.
         *
         * @param asPrintedDefect the value, or empty
         * @return this builder
         */
        Builder asPrintedDefect(Optional<String> asPrintedDefect);

        /**
         * Sets the ids of the sources.
         *
         * @param sources all of them, in place of those set before
         * @return this builder
         */
        Builder sources(Iterable<? extends SourceId> sources);

        /**
         * Sets a remark.
         *
         * @param note the value
         * @return this builder
         */
        Builder note(String note);

        /**
         * Sets a remark.
         *
         * @param note the value, or empty
         * @return this builder
         */
        Builder note(Optional<String> note);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         * @throws IllegalArgumentException if there is no author
         */
        Reference build();
    }
}
