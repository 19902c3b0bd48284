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
import io.github.latamregionalism.model.ReferenceId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A statement of the paper: what it says, about whom, and what it cites for it.
 *
 * <p>The {@link #summary} is in the words of the dataset, not of the paper. That a reference is cited for a claim does
 * not mean that it supports it.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("claim")
@JsonDeserialize(builder = Claim.Builder.class)
@JsonPropertyOrder({
    "id",
    "section",
    "paragraph",
    "subject_kind",
    "subject_keys",
    "kind",
    "summary",
    "references",
    "note"
})
public interface Claim extends DatasetRecord<ClaimId> {

    @Override
    @JsonProperty("id")
    ClaimId id();

    /** {@return the section of the paper} */
    @JsonProperty("section")
    Section section();

    /** {@return the number of the paragraph in the section, from 1; empty for what a table says} */
    @JsonProperty("paragraph")
    OptionalInt paragraph();

    /** {@return what the subjects are} */
    @JsonProperty("subject_kind")
    SubjectKind subjectKind();

    /** {@return the codes or ids of the subjects among records of their kind; there is at least one} */
    @JsonProperty("subject_keys")
    ImmutableList<String> subjectKeys();

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

    /** {@return whom the claim is about} */
    default ImmutableList<Subject> subjects() {
        return subjectKeys().stream()
                .map(key -> new Subject(subjectKind(), key))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Claim fromJson(Builder builder) {
        return builder.build();
    }

    private static Claim check(Claim claim) {
        if (claim.paragraph().isPresent() && claim.paragraph().getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "paragraph \"" + claim.paragraph().getAsInt() + "\" of a claim is counted from 1");
        }
        if (claim.subjectKeys().isEmpty()) {
            throw new IllegalArgumentException("claim \"" + claim.id() + "\" has no subject");
        }
        try {
            claim.subjects();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("subject_keys " + e.getMessage(), e);
        }
        return claim;
    }

    /**
     * Builds a {@link Claim}; {@code build} refuses a paragraph less than 1, and a claim without a subject or with one
     * that has not the form of its kind.
     */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}

        @Override
        public Claim build() {
            return check(super.build());
        }
    }
}
