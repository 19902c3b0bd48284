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

    /**
     * Returns the day to which the records are known.
     *
     * @return the day; what is running in the records was running on it
     */
    LocalDate asOf();

    /**
     * Returns the countries.
     *
     * @return the countries by code
     */
    Catalog<CountryCode, Country> countries();

    /**
     * Returns the organizations.
     *
     * @return the organizations by id
     */
    Catalog<OrganizationId, Organization> organizations();

    /**
     * Returns the spells of membership.
     *
     * @return the spells by organization, country, start and status
     */
    ImmutableList<Membership> membershipSpells();

    /**
     * Returns what is held otherwise of spells of membership.
     *
     * @return the readings by organization, country, start, status and field
     */
    ImmutableList<AlternativeReading> alternativeReadings();

    /**
     * Returns the further names of countries and organizations.
     *
     * @return the aliases by target, text and language
     */
    ImmutableList<Alias> aliases();

    /**
     * Returns the texts that name no one surely.
     *
     * @return the texts in their order
     */
    ImmutableList<AmbiguousName> ambiguousNames();

    /**
     * Returns the approaches of drug policy.
     *
     * @return the approaches by id
     */
    Catalog<ApproachId, Approach> approaches();

    /**
     * Returns the instruments of drug policy.
     *
     * @return the instruments by id
     */
    Catalog<InstrumentId, Instrument> instruments();

    /**
     * Returns the treaties.
     *
     * @return the treaties by id
     */
    Catalog<TreatyId, Treaty> treatyRecords();

    /**
     * Returns what countries did about treaties.
     *
     * @return the acts by treaty, country, date and act
     */
    ImmutableList<TreatyAction> treatyActions();

    /**
     * Returns the events.
     *
     * @return the events by date, type and title
     */
    ImmutableList<Event> events();

    /**
     * Returns the challenges.
     *
     * @return the challenges by id
     */
    Catalog<ChallengeId, Challenge> challengeRecords();

    /**
     * Returns the sources.
     *
     * @return the sources by id
     */
    Catalog<SourceId, Source> sources();

    /**
     * Returns the bibliography.
     *
     * @return the references by id
     */
    Catalog<ReferenceId, Reference> references();

    /**
     * Returns the citations in the text of the paper.
     *
     * @return the citations in the order of the text
     */
    ImmutableList<Citation> citations();

    /**
     * Returns what the paper says.
     *
     * @return the claims by id
     */
    Catalog<ClaimId, Claim> claims();

    /**
     * Returns the approaches of four countries in the table of the paper: label, main challenge and regional
     * significance are its cells, verbatim. It gives no dates, so their periods are not known.
     *
     * @return the approaches by id
     */
    Catalog<ApproachId, Approach> paperApproaches();

    /**
     * Returns the cells of the tables of the paper.
     *
     * @return the cells as they are printed, which is the order of the file
     */
    ImmutableList<PaperTableCell> paperTableCells();
}
