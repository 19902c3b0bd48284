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
public interface Organization extends Named, Sourced {

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
        return ImmutableOrganization.builder();
    }

    /** Builds a {@link Organization}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(OrganizationId id);

        /**
         * Sets the acronym.
         *
         * @param acronym the value
         * @return this builder
         */
        Builder acronym(String acronym);

        /**
         * Sets the acronym.
         *
         * @param acronym the value, or empty
         * @return this builder
         */
        Builder acronym(Optional<String> acronym);

        /**
         * Sets the English name.
         *
         * @param nameEn the value
         * @return this builder
         */
        Builder nameEn(String nameEn);

        /**
         * Sets the Spanish name.
         *
         * @param nameEs the value
         * @return this builder
         */
        Builder nameEs(String nameEs);

        /**
         * Sets the Portuguese name.
         *
         * @param namePt the value
         * @return this builder
         */
        Builder namePt(String namePt);

        /**
         * Sets what it is.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(String kind);

        /**
         * Sets the organization of which this is a body.
         *
         * @param bodyOf the value
         * @return this builder
         */
        Builder bodyOf(OrganizationId bodyOf);

        /**
         * Sets the organization of which this is a body.
         *
         * @param bodyOf the value, or empty
         * @return this builder
         */
        Builder bodyOf(Optional<? extends OrganizationId> bodyOf);

        /**
         * Sets the instrument that founded it.
         *
         * @param foundingInstrument the value
         * @return this builder
         */
        Builder foundingInstrument(String foundingInstrument);

        /**
         * Sets when the founding instrument was signed or adopted.
         *
         * @param signed the value
         * @return this builder
         */
        Builder signed(EdtfDate signed);

        /**
         * Sets when the founding instrument took effect.
         *
         * @param inForce the value
         * @return this builder
         */
        Builder inForce(EdtfDate inForce);

        /**
         * Sets when the founding instrument took effect.
         *
         * @param inForce the value, or empty
         * @return this builder
         */
        Builder inForce(Optional<? extends EdtfDate> inForce);

        /**
         * Sets when the organization ended.
         *
         * @param ended the value
         * @return this builder
         */
        Builder ended(EdtfDate ended);

        /**
         * Sets when the organization ended.
         *
         * @param ended the value, or empty
         * @return this builder
         */
        Builder ended(Optional<? extends EdtfDate> ended);

        /**
         * Sets what it followed.
         *
         * @param predecessors all of them, in place of those set before
         * @return this builder
         */
        Builder predecessors(Iterable<String> predecessors);

        /**
         * Sets what followed it.
         *
         * @param successors all of them, in place of those set before
         * @return this builder
         */
        Builder successors(Iterable<String> successors);

        /**
         * Sets the seat.
         *
         * @param seat the value
         * @return this builder
         */
        Builder seat(String seat);

        /**
         * Sets the seat.
         *
         * @param seat the value, or empty
         * @return this builder
         */
        Builder seat(Optional<String> seat);

        /**
         * Sets the address of its website.
         *
         * @param website the value
         * @return this builder
         */
        Builder website(String website);

        /**
         * Sets the address of its website.
         *
         * @param website the value, or empty
         * @return this builder
         */
        Builder website(Optional<String> website);

        /**
         * Sets the acronym in the IGO data of the Correlates of War project.
         *
         * @param cowIgo the value
         * @return this builder
         */
        Builder cowIgo(String cowIgo);

        /**
         * Sets the acronym in the IGO data of the Correlates of War project.
         *
         * @param cowIgo the value, or empty
         * @return this builder
         */
        Builder cowIgo(Optional<String> cowIgo);

        /**
         * Sets the Wikidata item.
         *
         * @param wikidata the value
         * @return this builder
         */
        Builder wikidata(String wikidata);

        /**
         * Sets the Wikidata item.
         *
         * @param wikidata the value, or empty
         * @return this builder
         */
        Builder wikidata(Optional<String> wikidata);

        /**
         * Sets what it is for.
         *
         * @param primaryObjective the value
         * @return this builder
         */
        Builder primaryObjective(String primaryObjective);

        /**
         * Sets what it does about drugs.
         *
         * @param drugControlRole the value
         * @return this builder
         */
        Builder drugControlRole(String drugControlRole);

        /**
         * Sets those of its bodies that deal with drugs.
         *
         * @param drugControlBodies all of them, in place of those set before
         * @return this builder
         */
        Builder drugControlBodies(Iterable<String> drugControlBodies);

        /**
         * Sets who says so.
         *
         * @param provenance the value
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         */
        Organization build();
    }
}
