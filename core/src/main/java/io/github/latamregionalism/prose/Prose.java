package io.github.latamregionalism.prose;

import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.query.TreatyStanding;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/**
 * Answers in sentences, in English, Spanish and Portuguese, ready to be quoted.
 *
 * <p>No sentence says more surely than its answer. What holds only possibly is said to hold possibly, a date known to
 * the month is a day in that month, and what the dataset does not cover is named. Publishers of the sources stand in
 * square brackets, two of them by name; the answer itself has the ids of all.
 *
 * <p>The wording may change with any version; programs read the answer itself.
 */
public final class Prose {

    private final Records records;
    private final Memberships memberships;
    private final Treaties treaties;
    private final Texts texts;

    /**
     * Makes the sentences about some records.
     *
     * @param records the records
     * @param memberships the questions about their memberships
     * @param treaties the questions about their treaties
     * @param texts what they say in other languages
     */
    public Prose(Records records, Memberships memberships, Treaties treaties, Texts texts) {
        this.records = requireNonNull(records, "records");
        this.memberships = requireNonNull(memberships, "memberships");
        this.treaties = requireNonNull(treaties, "treaties");
        this.texts = requireNonNull(texts, "texts");
    }

    /**
     * Tells what a country was in an organization on a day, by which acts and sources, and who holds otherwise.
     *
     * @param standing the standing, of the same dataset
     * @param language the language
     * @return the sentences, on one line
     * @throws NoSuchElementException if the dataset has no such country or organization
     */
    public String of(Standing standing, Language language) {
        Organization organization = records.organizations().get(standing.organization());
        return new StandingProse(standing, organization, narrator(language, standing.day())).tell();
    }

    /**
     * Tells what a country was to a treaty on a day, by which acts, with what it reserved and who objected.
     *
     * @param standing the standing, of the same dataset
     * @param language the language
     * @return the sentences, on one line
     * @throws NoSuchElementException if the dataset has no such country or treaty
     */
    public String of(TreatyStanding standing, Language language) {
        Treaty treaty = records.treaties().get(standing.treaty());
        return new TreatyProse(standing, treaty, narrator(language, standing.day())).tell();
    }

    /**
     * Tells which approaches to drug policy a country followed on a day, and its roles in the drug trade.
     *
     * @param profile the drug policy, of the same dataset
     * @param language the language
     * @return the sentences, on one line
     * @throws NoSuchElementException if the dataset has no such country
     */
    public String of(Policies.Profile profile, Language language) {
        return new PolicyProse(profile, narrator(language, profile.day())).tell();
    }

    /**
     * Tells in one sentence how a spell of membership began and, unless it is running, how it ended.
     *
     * @param spell the spell, of the same dataset
     * @param language the language
     * @return the sentence
     * @throws NoSuchElementException if the dataset has no such country or organization
     */
    public String of(Membership spell, Language language) {
        requireNonNull(spell, "spell");
        return new EventProse(narrator(language, records.asOf())).tell(spell);
    }

    /**
     * Tells in one sentence that a spell of membership started or ended, and how.
     *
     * @param change the change, of the same dataset
     * @param language the language
     * @return the sentence
     * @throws NoSuchElementException if the dataset has no such country or organization
     */
    public String of(Change<Membership> change, Language language) {
        requireNonNull(change, "change");
        EventProse prose = new EventProse(narrator(language, records.asOf()));
        return change.kind() == Change.Kind.START ? prose.tellStart(change.fact()) : prose.tellEnd(change.fact());
    }

    /**
     * Tells in one sentence what happened by an entry of a chronicle.
     *
     * @param entry the entry, of the same dataset
     * @param language the language
     * @return the sentence
     * @throws NoSuchElementException if the dataset has no such country, organization or treaty
     */
    public String of(ChronicleEntry entry, Language language) {
        requireNonNull(entry, "entry");
        return new EventProse(narrator(language, records.asOf())).tell(entry);
    }

    /**
     * Tells which countries were members of an organization on a day, which of them did not take part, and about which
     * others hold otherwise.
     *
     * @param organization the organization
     * @param day the day asked about
     * @param language the language
     * @return the sentences, on one line
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public String membersOf(OrganizationId organization, LocalDate day, Language language) {
        requireNonNull(organization, "organization");
        return new MembersProse(records.organizations().get(organization), memberships, narrator(language, day)).tell();
    }

    /**
     * Tells which countries were parties to a treaty on a day.
     *
     * @param treaty the treaty
     * @param day the day asked about
     * @param language the language
     * @return the sentences, on one line
     * @throws NoSuchElementException if the dataset has no such treaty; the message names the nearest ids
     */
    public String partiesTo(TreatyId treaty, LocalDate day, Language language) {
        requireNonNull(treaty, "treaty");
        Narrator narrator = narrator(language, day);
        return PartiesProse.tell(records.treaties().get(treaty), treaties.partiesTo(treaty, day), narrator);
    }

    private Narrator narrator(Language language, LocalDate day) {
        return new Narrator(records, texts, requireNonNull(language, "language"), day);
    }

    @Override
    public String toString() {
        return "sentences about data known to " + records.asOf();
    }
}
