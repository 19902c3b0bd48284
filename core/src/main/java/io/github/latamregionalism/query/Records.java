package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.PrintedApproach;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import java.time.LocalDate;

/**
 * The records of a dataset, table by table: what a question reads.
 *
 * <p>Each table has a method of its own, which hands on what {@link #all} or {@link #catalog} returns for its type of
 * record. A table may be read when it is first asked for.
 */
public interface Records {

    /**
     * Returns the day to which the records are known.
     *
     * @return the day; what is running in the records was running on it
     */
    LocalDate asOf();

    /** {@return the version of the records, which every answer names; empty if they have none} */
    String version();

    /**
     * Returns the records of a type.
     *
     * @param type the type, such as {@code Membership.class}
     * @param <R> the type
     * @return the records in the order that the method of their table names
     */
    <R extends DatasetRecord> ImmutableList<R> all(Class<R> type);

    /**
     * Returns the records of a type that have ids.
     *
     * @param type the type, such as {@code Organization.class}
     * @param <K> the type of id
     * @param <R> the type
     * @return the records by id
     */
    <K extends Comparable<? super K>, R extends DatasetRecord> Catalog<K, R> catalog(Class<R> type);

    /** {@return the countries by code} */
    default Catalog<CountryCode, Country> countries() {
        return catalog(Country.class);
    }

    /** {@return the organizations by id} */
    default Catalog<OrganizationId, Organization> organizations() {
        return catalog(Organization.class);
    }

    /** {@return the memberships by organization, country, start and status} */
    default ImmutableList<Membership> memberships() {
        return all(Membership.class);
    }

    /** {@return the alternative readings by organization, country, start, status and field} */
    default ImmutableList<AlternativeReading> alternativeReadings() {
        return all(AlternativeReading.class);
    }

    /** {@return the further names of countries and organizations by target, text and language} */
    default ImmutableList<Alias> aliases() {
        return all(Alias.class);
    }

    /** {@return the texts that name nobody for certain, by text} */
    default ImmutableList<AmbiguousName> ambiguousNames() {
        return all(AmbiguousName.class);
    }

    /** {@return the approaches to drug policy by id} */
    default Catalog<ApproachId, Approach> approaches() {
        return catalog(Approach.class);
    }

    /** {@return the instruments of drug policy by id} */
    default Catalog<InstrumentId, Instrument> instruments() {
        return catalog(Instrument.class);
    }

    /** {@return the treaties by id} */
    default Catalog<TreatyId, Treaty> treaties() {
        return catalog(Treaty.class);
    }

    /** {@return the acts of countries on treaties by treaty, country, date and act} */
    default ImmutableList<TreatyAction> treatyActions() {
        return all(TreatyAction.class);
    }

    /** {@return the events by date, kind and title} */
    default ImmutableList<Event> events() {
        return all(Event.class);
    }

    /** {@return the challenges by id} */
    default Catalog<ChallengeId, Challenge> challenges() {
        return catalog(Challenge.class);
    }

    /** {@return the bibliography by id} */
    default Catalog<ReferenceId, Reference> references() {
        return catalog(Reference.class);
    }

    /** {@return the citations in the order of the text of the paper} */
    default ImmutableList<Citation> citations() {
        return all(Citation.class);
    }

    /** {@return the claims of the paper by id} */
    default Catalog<ClaimId, Claim> claims() {
        return catalog(Claim.class);
    }

    /** {@return the approaches in the table of the paper by id} */
    default Catalog<ApproachId, PrintedApproach> printedApproaches() {
        return catalog(PrintedApproach.class);
    }

    /** {@return the cells of the tables of the paper in the order of print} */
    default ImmutableList<PaperTableCell> paperTableCells() {
        return all(PaperTableCell.class);
    }

    /** {@return the sources by id} */
    default Catalog<SourceId, Source> sources() {
        return catalog(Source.class);
    }
}
