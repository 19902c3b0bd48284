package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional organization, forum or body.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Organization extends DatasetRecord, Named, Sourced {

    /** {@return the id} */
    OrganizationId id();

    /** {@return the acronym} */
    Optional<String> acronym();

    /** {@return what it is, in words} */
    String kind();

    /** {@return the organization of which this is a body; a body has no memberships of its own} */
    Optional<OrganizationId> bodyOf();

    /** {@return the instrument that founded it} */
    String foundingInstrument();

    /** {@return when the founding instrument was signed or adopted} */
    EdtfDate signed();

    /** {@return when the founding instrument took effect} */
    Optional<EdtfDate> inForce();

    /** {@return when the organization ended} */
    Optional<EdtfDate> ended();

    /** {@return what it followed: ids of organizations, or names of what has no entry} */
    ImmutableList<String> predecessors();

    /** {@return what followed it: ids of organizations, or names of what has no entry} */
    ImmutableList<String> successors();

    /** {@return the seat} */
    Optional<String> seat();

    /** {@return the address of its website} */
    Optional<String> website();

    /** {@return the acronym in the IGO data of the Correlates of War project} */
    Optional<String> cowIgo();

    /** {@return the Wikidata item, such as {@code Q4230}} */
    Optional<String> wikidata();

    /** {@return what it is for} */
    String primaryObjective();

    /** {@return what it does about drugs} */
    String drugControlRole();

    /** {@return those of its bodies that deal with drugs} */
    ImmutableList<String> drugControlBodies();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
