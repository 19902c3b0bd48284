package io.github.latamregionalism.dataset;

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
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Search;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Challenges;
import io.github.latamregionalism.query.Chronicle;
import io.github.latamregionalism.query.Literature;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Treaties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole dataset: the records, and every question that can be asked of them.
 *
 * <p>This is the object to start from. The bundled dataset is {@code LatinAmerica.dataset()} of the module
 * {@code io.github.latamregionalism.data}; a package of your own is read with {@link #read}. A dataset is passed to
 * what needs it; there is no hidden global one.
 *
 * <pre>{@code
 * Dataset dataset = LatinAmerica.dataset();
 * Answer<CountryCode> members = dataset.memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Tables of the bundled dataset are read when they are first needed.
 */
public final class Dataset implements Records {

    private final TableSource tables;
    private final String version;
    private final LocalDate asOf;

    private volatile @Nullable Catalog<CountryCode, Country> countries;
    private volatile @Nullable Catalog<OrganizationId, Organization> organizations;
    private volatile @Nullable Catalog<SourceId, Source> sources;
    private volatile @Nullable ImmutableList<Membership> spells;
    private volatile @Nullable ImmutableList<AlternativeReading> readings;
    private volatile @Nullable ImmutableList<Alias> aliases;
    private volatile @Nullable ImmutableList<AmbiguousName> ambiguousNames;
    private volatile @Nullable Catalog<ReferenceId, Reference> references;
    private volatile @Nullable ImmutableList<Citation> citations;
    private volatile @Nullable Catalog<ClaimId, Claim> claims;
    private volatile @Nullable Catalog<ApproachId, Approach> paperApproaches;
    private volatile @Nullable ImmutableList<PaperTableCell> paperTableCells;
    private volatile @Nullable Catalog<ApproachId, Approach> approaches;
    private volatile @Nullable Catalog<InstrumentId, Instrument> instruments;
    private volatile @Nullable Catalog<TreatyId, Treaty> treatyRecords;
    private volatile @Nullable Catalog<ChallengeId, Challenge> challengeRecords;
    private volatile @Nullable ImmutableList<TreatyAction> treatyActions;
    private volatile @Nullable ImmutableList<Event> events;
    private volatile @Nullable Memberships memberships;
    private volatile @Nullable Names names;
    private volatile @Nullable Policies policies;
    private volatile @Nullable Search search;
    private volatile @Nullable Treaties treaties;

    private Dataset(TableSource tables, String version, LocalDate asOf) {
        this.tables = tables;
        this.version = version;
        this.asOf = asOf;
    }

    /**
     * Returns a dataset without records.
     *
     * @param asOf the day to which nothing is known
     * @return the dataset
     */
    public static Dataset empty(LocalDate asOf) {
        return new Dataset(TableSource.EMPTY, "", asOf);
    }

    /**
     * Returns a builder of a dataset.
     *
     * @param asOf the day to which its records will be known
     * @return a builder without records
     */
    public static DatasetBuilder builder(LocalDate asOf) {
        return new DatasetBuilder(asOf);
    }

    /**
     * Reads a package of tables: a folder, or a zip with the same files, that has a {@code datapackage.json} and a CSV
     * file for each table that there is.
     *
     * <p>The descriptor names the file of each table as the {@code path} of a resource with the name of the table; it
     * must lie in the package, nothing is fetched from elsewhere. A descriptor without resources stands for files named
     * after their tables, such as {@code memberships.csv}. Resources that are no tables of this library are left alone.
     *
     * <p>All tables are read and checked at once. Where a table is left out, what others refer to in it is not checked;
     * nor is it where the resource has the property {@code "partial": true}.
     *
     * <p>So that a package from a stranger does no harm, a zip may have at most 64 MiB and 1,000 entries, a file at
     * most 64 MiB and, beyond 1 MiB, 100 times what it has in the zip, all files together 256 MiB, the descriptor 4
     * MiB, a cell 32,767 characters. Names in a zip must be relative and without {@code ..}, each at most once. Nothing
     * is unpacked to disk. After 10,000 problems reading ends. The memory that reading needs grows with the records.
     *
     * @param path the folder or zip
     * @return the dataset
     * @throws DatasetException if anything is wrong; it has every problem
     */
    public static Dataset read(Path path) {
        try (OpenPackage files = OpenPackage.at(path)) {
            return read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a package of tables from wherever its files lie.
     *
     * <p>All tables are read and checked at once, as {@link #read(Path)} does.
     *
     * @param files the files
     * @return the dataset
     * @throws DatasetException if anything is wrong; it has every problem
     */
    public static Dataset read(PackageFiles files) {
        Problems problems = new Problems();
        Descriptor descriptor = Descriptor.read(files, problems);
        Content content = Content.read(files, descriptor, problems);
        content.check(problems);
        problems.throwIfAny();
        return of(content, descriptor.version(), descriptor.asOf());
    }

    /**
     * Reads a package of tables as {@link #read(Path)} does, and leaves out the rows that are wrong and those that
     * refer to one left out.
     *
     * @param path the folder or zip
     * @return the dataset of the good rows, and the problem of each row left out
     * @throws DatasetException if the package cannot be opened, if its descriptor is wrong, or if there are more than
     *     10,000 problems
     */
    public static TolerantReading readTolerantly(Path path) {
        try (OpenPackage files = OpenPackage.at(path)) {
            return readTolerantly(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a package of tables from wherever its files lie, and leaves out the rows that are wrong and those that
     * refer to one left out.
     *
     * @param files the files
     * @return the dataset of the good rows, and the problem of each row left out
     * @throws DatasetException if the descriptor is wrong, or if there are more than 10,000 problems
     */
    public static TolerantReading readTolerantly(PackageFiles files) {
        Problems problems = new Problems();
        Descriptor descriptor = Descriptor.read(files, problems);
        problems.throwIfAny();
        Content good = Content.read(files, descriptor, problems).goodRows(problems);
        return new TolerantReading(of(good, descriptor.version(), descriptor.asOf()), ImmutableList.copyOf(problems));
    }

    /** Returns the dataset of a content that was checked. */
    static Dataset of(Content content, String version, LocalDate asOf) {
        return new Dataset(TableSource.of(content), version, asOf);
    }

    /**
     * Returns the dataset in a package that was checked before, for a library that brings its own data.
     *
     * <p>A table is read when it is first needed. Each of its rows is checked then; what it refers to in other tables
     * is not: check that in the build, with {@link #read(PackageFiles)}.
     *
     * @param files the files
     * @param version the version of the data
     * @param asOf the day to which they are known
     * @return the dataset; asking it for a table that cannot be read throws {@link DatasetException}
     */
    public static Dataset bundled(PackageFiles files, String version, LocalDate asOf) {
        return new Dataset(new BundledTables(files), version, asOf);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns where the records are from. */
    TableSource tables() {
        return tables;
    }

    /**
     * Returns this dataset with the records of another.
     *
     * <p>Where both have a record with one key, the other's is taken; {@link Merge#conflicts} has those that differ. In
     * tables without a key, records are added that are not there yet. A reference from a dataset that has not the table
     * it leads to may lead nowhere; {@link Merge#unresolved} has those.
     *
     * <p>The day to which the result is known is the earlier of both: each dataset speaks for its own day only, so that
     * on the earlier one all that either calls running was not yet seen to end, and later than that one of them is
     * silent.
     *
     * @param other the dataset that prevails
     * @return the merged dataset, with what is to be known about it
     * @throws DatasetException if a spell of membership of one breaks a rule with a spell of the other, such as by
     *     overlapping it
     */
    public Merge plus(Dataset other) {
        return Merge.of(this, other);
    }

    /**
     * Returns what changed from one dataset to another, record by record.
     *
     * <p>The version and the day to which they are known are not compared.
     *
     * @param older the dataset before
     * @param newer the dataset after
     * @return the differences by table, in each by key; none if all records are the same
     */
    public static ImmutableList<Difference> diff(Dataset older, Dataset newer) {
        return Differences.between(older, newer);
    }

    /**
     * Writes a package of tables that {@link #read(Path)} reads as an equal dataset: a {@code datapackage.json} with
     * the schema of each table, and its rows as CSV, sorted.
     *
     * @param folder the folder; it is made if it is not there
     * @throws DirectoryNotEmptyException if the folder has anything in it
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        PackageWriter.write(this, folder);
    }

    /**
     * Returns the questions about membership.
     *
     * @return the same object at every call
     */
    public Memberships memberships() {
        Memberships known = memberships;
        if (known == null) {
            synchronized (this) {
                known = memberships;
                if (known == null) {
                    known = Memberships.of(this);
                    memberships = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns the names of countries and organizations, and what they name.
     *
     * @return the same object at every call
     */
    public Names names() {
        Names known = names;
        if (known == null) {
            synchronized (this) {
                known = names;
                if (known == null) {
                    known = Names.of(this);
                    names = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns the questions about what the paper says and cites.
     *
     * @return the questions
     */
    public Literature literature() {
        return Literature.of(this);
    }

    /**
     * Returns the full-text search in all records, which reads every table at its first use.
     *
     * @return the same object at every call
     */
    public Search search() {
        Search known = search;
        if (known == null) {
            synchronized (this) {
                known = search;
                if (known == null) {
                    known = Search.of(this);
                    search = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns the questions about drug policy.
     *
     * @return the questions
     */
    public Policies policies() {
        Policies known = policies;
        if (known == null) {
            known = Policies.of(this);
            policies = known;
        }
        return known;
    }

    /**
     * Returns the questions about treaties.
     *
     * @return the questions
     */
    public Treaties treaties() {
        Treaties known = treaties;
        if (known == null) {
            known = Treaties.of(this);
            treaties = known;
        }
        return known;
    }

    /**
     * Returns the questions about what happened, and when.
     *
     * @return the questions
     */
    public Chronicle chronicle() {
        return Chronicle.of(this);
    }

    /**
     * Returns the questions about challenges.
     *
     * @return the questions
     */
    public Challenges challenges() {
        return Challenges.of(this);
    }

    @Override
    public Catalog<CountryCode, Country> countries() {
        Catalog<CountryCode, Country> known = countries;
        if (known == null) {
            known = catalog("country", CountryTable.INSTANCE, Country::code);
            countries = known;
        }
        return known;
    }

    @Override
    public Catalog<OrganizationId, Organization> organizations() {
        Catalog<OrganizationId, Organization> known = organizations;
        if (known == null) {
            known = catalog("organization", OrganizationTable.INSTANCE, Organization::id);
            organizations = known;
        }
        return known;
    }

    @Override
    public Catalog<SourceId, Source> sources() {
        Catalog<SourceId, Source> known = sources;
        if (known == null) {
            known = catalog("source", SourceTable.INSTANCE, Source::id);
            sources = known;
        }
        return known;
    }

    @Override
    public ImmutableList<Membership> membershipSpells() {
        ImmutableList<Membership> known = spells;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(tables.records(MembershipTable.INSTANCE));
            spells = known;
        }
        return known;
    }

    @Override
    public ImmutableList<AlternativeReading> alternativeReadings() {
        ImmutableList<AlternativeReading> known = readings;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(tables.records(AlternativeReadingTable.INSTANCE));
            readings = known;
        }
        return known;
    }

    @Override
    public ImmutableList<Alias> aliases() {
        ImmutableList<Alias> known = aliases;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(Alias.ORDER, tables.records(AliasTable.INSTANCE));
            aliases = known;
        }
        return known;
    }

    @Override
    public Catalog<ReferenceId, Reference> references() {
        Catalog<ReferenceId, Reference> known = references;
        if (known == null) {
            known = catalog("reference", ReferenceTable.INSTANCE, Reference::id);
            references = known;
        }
        return known;
    }

    @Override
    public ImmutableList<AmbiguousName> ambiguousNames() {
        ImmutableList<AmbiguousName> known = ambiguousNames;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(AmbiguousName.ORDER, tables.records(AmbiguousNameTable.INSTANCE));
            ambiguousNames = known;
        }
        return known;
    }

    @Override
    public ImmutableList<Citation> citations() {
        ImmutableList<Citation> known = citations;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(tables.records(CitationTable.INSTANCE));
            citations = known;
        }
        return known;
    }

    @Override
    public Catalog<ClaimId, Claim> claims() {
        Catalog<ClaimId, Claim> known = claims;
        if (known == null) {
            known = catalog("claim", ClaimTable.INSTANCE, Claim::id);
            claims = known;
        }
        return known;
    }

    @Override
    public Catalog<ApproachId, Approach> paperApproaches() {
        Catalog<ApproachId, Approach> known = paperApproaches;
        if (known == null) {
            known = catalog("approach of the paper", ApproachTable.OF_PAPER, Approach::id);
            paperApproaches = known;
        }
        return known;
    }

    @Override
    public ImmutableList<PaperTableCell> paperTableCells() {
        ImmutableList<PaperTableCell> known = paperTableCells;
        if (known == null) {
            known = tables.records(PaperTableCellTable.INSTANCE);
            paperTableCells = known;
        }
        return known;
    }

    @Override
    public Catalog<ApproachId, Approach> approaches() {
        Catalog<ApproachId, Approach> known = approaches;
        if (known == null) {
            known = catalog("approach", ApproachTable.INSTANCE, Approach::id);
            approaches = known;
        }
        return known;
    }

    @Override
    public Catalog<InstrumentId, Instrument> instruments() {
        Catalog<InstrumentId, Instrument> known = instruments;
        if (known == null) {
            known = catalog("instrument", InstrumentTable.INSTANCE, Instrument::id);
            instruments = known;
        }
        return known;
    }

    @Override
    public Catalog<TreatyId, Treaty> treatyRecords() {
        Catalog<TreatyId, Treaty> known = treatyRecords;
        if (known == null) {
            known = catalog("treaty", TreatyTable.INSTANCE, Treaty::id);
            treatyRecords = known;
        }
        return known;
    }

    @Override
    public ImmutableList<TreatyAction> treatyActions() {
        ImmutableList<TreatyAction> known = treatyActions;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(tables.records(TreatyActionTable.INSTANCE));
            treatyActions = known;
        }
        return known;
    }

    @Override
    public ImmutableList<Event> events() {
        ImmutableList<Event> known = events;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(tables.records(EventTable.INSTANCE));
            events = known;
        }
        return known;
    }

    @Override
    public Catalog<ChallengeId, Challenge> challengeRecords() {
        Catalog<ChallengeId, Challenge> known = challengeRecords;
        if (known == null) {
            known = catalog("challenge", ChallengeTable.INSTANCE, Challenge::id);
            challengeRecords = known;
        }
        return known;
    }

    private <K extends Comparable<? super K>, R> Catalog<K, R> catalog(
            String what, Table<R> table, Function<? super R, ? extends K> id) {
        TreeMap<K, R> byId = new TreeMap<>();
        for (R found : tables.records(table)) {
            byId.put(id.apply(found), found);
        }
        return Catalog.of(what, byId);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Dataset other
                && version.equals(other.version)
                && asOf.equals(other.asOf)
                && countries().equals(other.countries())
                && organizations().equals(other.organizations())
                && sources().equals(other.sources())
                && membershipSpells().equals(other.membershipSpells())
                && alternativeReadings().equals(other.alternativeReadings())
                && approaches().equals(other.approaches())
                && instruments().equals(other.instruments())
                && treatyRecords().equals(other.treatyRecords())
                && treatyActions().equals(other.treatyActions())
                && events().equals(other.events())
                && challengeRecords().equals(other.challengeRecords())
                && aliases().equals(other.aliases())
                && ambiguousNames().equals(other.ambiguousNames())
                && references().equals(other.references())
                && citations().equals(other.citations())
                && claims().equals(other.claims())
                && paperApproaches().equals(other.paperApproaches())
                && paperTableCells().equals(other.paperTableCells());
    }

    @Override
    public int hashCode() {
        return version.hashCode() * 31 + asOf.hashCode();
    }

    /**
     * Returns the version and the day.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return "dataset " + version + ", as of " + asOf;
    }
}
