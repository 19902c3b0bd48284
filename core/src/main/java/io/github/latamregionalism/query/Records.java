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
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import java.time.LocalDate;

/**
 * The records of a dataset, table by table: what a query reads.
 *
 * <p>A table may be read when it is first asked for. Every list is in the order that its method names, whatever the
 * order in a file, unless that is what it names.
 */
public interface Records {

    /** {@return the day to which the records are known; what is running in them was running on it} */
    LocalDate asOf();

    /** {@return the version of the records, which every answer names; empty if they have none} */
    String version();

    /** {@return the countries by code} */
    Catalog<CountryCode, Country> countries();

    /** {@return the organizations by id} */
    Catalog<OrganizationId, Organization> organizations();

    /** {@return the spells of membership by organization, country, start and status} */
    ImmutableList<Membership> membershipSpells();

    /**
     * {@return the alternative readings: what other sources or parties say about a membership, by organization,
     * country, start, status and field}
     */
    ImmutableList<AlternativeReading> alternativeReadings();

    /** {@return the further names of countries and organizations, by target, text and language} */
    ImmutableList<Alias> aliases();

    /** {@return the texts that may name several, or something else, in their order} */
    ImmutableList<AmbiguousName> ambiguousNames();

    /** {@return the approaches to drug policy by id} */
    Catalog<ApproachId, Approach> approaches();

    /** {@return the instruments of drug policy by id} */
    Catalog<InstrumentId, Instrument> instruments();

    /** {@return the treaties by id} */
    Catalog<TreatyId, Treaty> treatyRecords();

    /** {@return what countries did about treaties, by treaty, country, date and act} */
    ImmutableList<TreatyAction> treatyActions();

    /** {@return the events by date, type and title} */
    ImmutableList<Event> events();

    /** {@return the challenges by id} */
    Catalog<ChallengeId, Challenge> challengeRecords();

    /** {@return the sources by id} */
    Catalog<SourceId, Source> sources();

    /** {@return the bibliography by id} */
    Catalog<ReferenceId, Reference> references();

    /** {@return the citations of the paper in the order of its text} */
    ImmutableList<Citation> citations();

    /** {@return what the paper says, by id} */
    Catalog<ClaimId, Claim> claims();

    /**
     * Returns the approaches of four countries in the table of the paper. Label, main challenge and regional
     * significance are its cells, verbatim. The table gives no dates, so their periods are unknown.
     *
     * @return the approaches by id
     */
    Catalog<ApproachId, Approach> paperApproaches();

    /** {@return the cells of the tables of the paper as they are printed, which is the order of the file} */
    ImmutableList<PaperTableCell> paperTableCells();
}
