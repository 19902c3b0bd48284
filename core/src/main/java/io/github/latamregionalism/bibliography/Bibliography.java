package io.github.latamregionalism.bibliography;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.query.Records;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * References and sources to be cited, each once.
 *
 * <p>The key of a reference is its id. So is that of a source, with {@code source-} before it if a reference in the
 * bibliography has the same id. Keys stay from release to release as long as ids do and no reference takes that of a
 * source.
 *
 * <p>Entries are in the order of their ids, references before sources: the same bibliography is always written as the
 * same text.
 *
 * @param references the references by id
 * @param sources the sources by id
 */
public record Bibliography(ImmutableList<Reference> references, ImmutableList<Source> sources) {

    /**
     * Makes a bibliography.
     *
     * @param references the references in any order; of those with one id the last counts
     * @param sources the sources, likewise
     */
    public Bibliography {
        requireNonNull(references, "references");
        requireNonNull(sources, "sources");
        references = byId(references);
        sources = byId(sources);
    }

    private static <K extends Comparable<? super K>, R extends DatasetRecord<K>> ImmutableList<R> byId(
            ImmutableList<R> records) {
        TreeMap<K, R> byId = new TreeMap<>();
        records.forEach(found -> byId.put(found.id(), found));
        return ImmutableList.copyOf(byId.values());
    }

    /**
     * {@return the bibliography of some references}
     *
     * @param references the references; one that is there twice counts once
     */
    public static Bibliography of(Iterable<? extends Reference> references) {
        requireNonNull(references, "references");
        return of(references, ImmutableList.of());
    }

    /**
     * {@return the bibliography of some references and sources}
     *
     * @param references the references; one that is there twice counts once
     * @param sources the sources; one that is there twice counts once
     */
    public static Bibliography of(Iterable<? extends Reference> references, Iterable<? extends Source> sources) {
        requireNonNull(references, "references");
        requireNonNull(sources, "sources");
        return new Bibliography(ImmutableList.copyOf(references), ImmutableList.copyOf(sources));
    }

    /**
     * {@return the bibliography of the sources of some facts: what to cite for an answer that rests on them}
     *
     * @param records the records that have the sources
     * @param facts the facts, such as those of an answer
     * @throws NoSuchElementException if the records have not one of the sources; the message names the nearest ids
     */
    public static Bibliography ofSources(Records records, Iterable<? extends Sourced> facts) {
        requireNonNull(facts, "facts");
        return of(
                ImmutableList.of(),
                Streams.stream(facts)
                        .flatMap(fact -> fact.provenance().sources().stream())
                        .map(records.sources()::get)
                        .toList());
    }

    /**
     * Returns this bibliography with the entries of another.
     *
     * @param other the other
     * @return the bibliography of both; where both have a record with one id, it is that of the other
     */
    public Bibliography plus(Bibliography other) {
        return of(Iterables.concat(references, other.references), Iterables.concat(sources, other.sources));
    }

    /** Returns the key under which a source is cited. */
    String keyOf(Source source) {
        String id = source.id().toString();
        boolean isReference = references.stream()
                .anyMatch(reference -> reference.id().toString().equals(id));
        return isReference ? "source-" + id : id;
    }

    /**
     * Returns the bibliography in BibTeX, for LaTeX.
     *
     * <p>The text is UTF-8, which BibLaTeX with Biber reads, and so does BibTeX in a document that is UTF-8; letters
     * are not replaced by commands. Characters that mean something to LaTeX are escaped, except in {@code doi} and
     * {@code url}, which LaTeX packages read verbatim. Words of a title with a capital letter are in braces, so that no
     * style changes their case. An entry without {@code title} is a source, of which only the address and the publisher
     * are known.
     *
     * @return one entry after the other, with {@code \n} as line end; empty if there are none
     */
    public String toBibTex() {
        return BibTex.write(this);
    }

    /**
     * Returns the bibliography in CSL-JSON, for citation processors.
     *
     * <p>A source is a {@code webpage} by its publisher; its title is not known.
     *
     * @return a JSON array with an object for each entry, with {@code \n} as line end
     */
    public String toCslJson() {
        return CslJson.write(this);
    }
}
