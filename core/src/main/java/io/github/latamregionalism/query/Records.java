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
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.model.TreatyActionId;
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
 * The records of a dataset, one catalog for each table.
 *
 * <p>Each table has a method of its own, which hands on what {@link #of} returns for its type of record. A table may be
 * read when it is first asked for.
 */
public interface Records {

    /** {@return the day to which the records are known; what is running in them was running on it} */
    LocalDate asOf();

    /** {@return the version of the records, which every answer names; empty if they have none} */
    String version();

    /**
     * Returns the records of a type.
     *
     * @param type the type, such as {@code Membership.class}
     * @param <K> the type of id
     * @param <R> the type of record
     * @return the records in the order that the method of their table names, the same object at every call
     */
    <K extends Comparable<? super K>, R extends DatasetRecord<K>> Catalog<K, R> of(Class<R> type);

    /** {@return the countries by code} */
    default Catalog<CountryCode, Country> countries() {
        return of(Country.class);
    }

    /** {@return the organizations by id} */
    default Catalog<OrganizationId, Organization> organizations() {
        return of(Organization.class);
    }

    /** {@return the memberships by organization, country, start and status} */
    default Catalog<MembershipId, Membership> memberships() {
        return of(Membership.class);
    }

    /** {@return the alternative readings by id} */
    default Catalog<RowId, AlternativeReading> alternativeReadings() {
        return of(AlternativeReading.class);
    }

    /** {@return the further names of countries and organizations by id} */
    default Catalog<RowId, Alias> aliases() {
        return of(Alias.class);
    }

    /** {@return the texts that name nobody for certain, by text} */
    default Catalog<String, AmbiguousName> ambiguousNames() {
        return of(AmbiguousName.class);
    }

    /** {@return the approaches to drug policy by country, start and id} */
    default Catalog<ApproachId, Approach> approaches() {
        return of(Approach.class);
    }

    /** {@return the instruments of drug policy by start and id} */
    default Catalog<InstrumentId, Instrument> instruments() {
        return of(Instrument.class);
    }

    /** {@return the treaties by id} */
    default Catalog<TreatyId, Treaty> treaties() {
        return of(Treaty.class);
    }

    /** {@return the acts of countries on treaties by treaty, country, date and act} */
    default Catalog<TreatyActionId, TreatyAction> treatyActions() {
        return of(TreatyAction.class);
    }

    /** {@return the events by date, kind and title} */
    default Catalog<EventId, Event> events() {
        return of(Event.class);
    }

    /** {@return which act starts, ends, confirms or announces which membership, by id} */
    default Catalog<RowId, SpellAct> spellActs() {
        return of(SpellAct.class);
    }

    /** {@return the periods during which countries were independent states, by id} */
    default Catalog<RowId, IndependentState> independentStates() {
        return of(IndependentState.class);
    }

    /** {@return the texts in Spanish and Portuguese} */
    default Catalog<RowId, Text> texts() {
        return of(Text.class);
    }

    /** {@return the challenges by id} */
    default Catalog<ChallengeId, Challenge> challenges() {
        return of(Challenge.class);
    }

    /** {@return the bibliography by id} */
    default Catalog<ReferenceId, Reference> references() {
        return of(Reference.class);
    }

    /** {@return the citations by id, which is the order of the text} */
    default Catalog<RowId, Citation> citations() {
        return of(Citation.class);
    }

    /** {@return the claims of the paper by id} */
    default Catalog<ClaimId, Claim> claims() {
        return of(Claim.class);
    }

    /** {@return the approaches in the table of the paper by id} */
    default Catalog<ApproachId, PrintedApproach> printedApproaches() {
        return of(PrintedApproach.class);
    }

    /** {@return the cells of the tables of the paper by id, which is the order of print} */
    default Catalog<RowId, PaperTableCell> paperTableCells() {
        return of(PaperTableCell.class);
    }

    /** {@return the sources by id} */
    default Catalog<SourceId, Source> sources() {
        return of(Source.class);
    }

    /** {@return the types of record, one for each table; one that others refer to may come after them} */
    static ImmutableList<Class<? extends DatasetRecord<?>>> types() {
        return ImmutableList.of(
                Country.class,
                Organization.class,
                Membership.class,
                AlternativeReading.class,
                Alias.class,
                AmbiguousName.class,
                PrintedApproach.class,
                Reference.class,
                Citation.class,
                Claim.class,
                PaperTableCell.class,
                Approach.class,
                Instrument.class,
                Treaty.class,
                TreatyAction.class,
                Event.class,
                SpellAct.class,
                IndependentState.class,
                Text.class,
                Challenge.class,
                Source.class);
    }
}
