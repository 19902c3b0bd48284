package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.RecordStyle;
import io.github.latamregionalism.model.ReferenceId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something that the paper says, about whom, and what it cites for it.
 *
 * <p>The {@link #summary} is in the words of the dataset, not of the paper. That a reference is cited for a claim does
 * not mean that it supports it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
@JsonRecord
@JsonTypeName("claim")
@JsonDeserialize(builder = Claim.Builder.class)
@JsonPropertyOrder({"id", "section", "paragraph", "subjects", "kind", "summary", "references", "note"})
public interface Claim extends DatasetRecord, Comparable<Claim> {

    /** {@return the id} */
    @JsonProperty("id")
    ClaimId id();

    /** {@return the section of the paper} */
    @JsonProperty("section")
    Section section();

    /** {@return the number of the paragraph in the section, from 1; empty for what a table says} */
    @JsonProperty("paragraph")
    OptionalInt paragraph();

    /** {@return whom the claim is about, all of one type; there is at least one} */
    @JsonProperty("subjects")
    ImmutableList<Subject> subjects();

    /** {@return what kind of claim it is} */
    @JsonProperty("kind")
    ClaimKind kind();

    /** {@return the claim in one sentence} */
    @JsonProperty("summary")
    String summary();

    /** {@return the ids of the references that the paper cites for the claim, or may mean to cite} */
    @JsonProperty("references")
    ImmutableList<ReferenceId> references();

    /** {@return a remark, such as the other sections that repeat the claim} */
    @JsonProperty("note")
    Optional<String> note();

    /**
     * Returns what the subjects are.
     *
     * @return the type of all of them
     */
    default SubjectKind subjectType() {
        return subjects().get(0).type();
    }

    /**
     * Checks the place and the subjects.
     *
     * @throws IllegalArgumentException if the paragraph is less than 1, or there is no subject, or they are of several
     *     types
     */
    @Value.Check
    default void check() {
        if (paragraph().isPresent() && paragraph().getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "paragraph \"" + paragraph().getAsInt() + "\" of a claim is counted from 1");
        }
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("claim \"" + id() + "\" has no subject");
        }
        for (Subject subject : subjects()) {
            if (subject.type() != subjectType()) {
                throw new IllegalArgumentException("the subjects of claim \"" + id() + "\" are of several types: "
                        + subjects().get(0) + ", " + subject);
            }
        }
    }

    /**
     * Compares by id; not consistent with equals.
     *
     * @param other the other claim
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(Claim other) {
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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Claim fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
