package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Search;
import io.github.latamregionalism.prose.Prose;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Challenges;
import io.github.latamregionalism.query.Chronicle;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Literature;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
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
public final class Dataset {

    private final Tables tables;
    private final @Nullable Dataset base;
    private final Readings readings;

    /** The questions asked so far, each made once. */
    private final ConcurrentMap<Class<?>, Object> questions = new ConcurrentHashMap<>();

    Dataset(Tables tables) {
        this(tables, null, Readings.NONE);
    }

    /** Makes a dataset of the tables that another one has under readings. */
    Dataset(Tables tables, @Nullable Dataset base, Readings readings) {
        this.tables = tables;
        this.base = base;
        this.readings = readings;
    }

    /**
     * {@return a dataset without records}
     *
     * @param asOf the day to which it is known
     * @throws java.time.DateTimeException if it is not in the years 0 to 9999, which dates of tables have
     */
    public static Dataset empty(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return builder(asOf).build();
    }

    /**
     * {@return a builder without records}
     *
     * @param asOf the day to which the records will be known
     * @throws java.time.DateTimeException if it is not in the years 0 to 9999, which dates of tables have
     */
    public static DatasetBuilder builder(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return new DatasetBuilder(EdtfDate.from(asOf).earliest());
    }

    /**
     * Reads a package of tables: a folder, or a zip with the same files, that has a {@code datapackage.json} and a CSV
     * file for each table that there is.
     *
     * <p>The descriptor names the file of each table as the {@code path} of a resource with the name of the table. The
     * file must lie in the package; nothing is fetched from elsewhere. A descriptor without resources stands for files
     * named after their tables, such as {@code memberships.csv}. Resources that are no tables of this library are left
     * alone, and so are those with the property {@code "derived": true}: their rows follow from those of other tables.
     *
     * <p>Columns that may be blank may be absent, and so may any table. All tables are read and checked at once. Where
     * a table is absent, what others refer to in it is not checked; nor is it where the resource has the property
     * {@code "partial": true}.
     *
     * <p>Each text is one line of {@linkplain io.github.latamregionalism.model.PlainText plain} characters; only a note
     * may have several. Each address begins with {@code http} or {@code https} and a host.
     *
     * <p>So that a package from a stranger does no harm, there are limits. A zip, a file and all tables together have
     * at most 64 MiB each, the descriptor 4 MiB. A zip has at most 1,000 entries, and none beyond 1 MiB may unpack to
     * more than 100 times its size. A row has at most 16,384 cells, a cell 32,767 characters, and a country in one
     * organization 1,000 spells. Names in a zip must be relative and without {@code ..}, each at most once. Nothing is
     * unpacked to disk. Reading ends after 10,000 problems, and before it takes more than 512 MiB of memory.
     *
     * @param path the folder or zip
     * @return the dataset
     * @throws DatasetException if anything is wrong; it has every problem
     */
    public static Dataset read(Path path) {
        return inPackage(path, Dataset::read);
    }

    /**
     * Reads a package of tables, as {@link #read(Path)} does, from wherever its files lie.
     *
     * @param files the files
     * @return the dataset
     * @throws DatasetException if anything is wrong; it has every problem
     */
    public static Dataset read(PackageFiles files) {
        Problems problems = new Problems(PackageLimits.PACKAGE_MEMORY);
        Content content = Content.read(files, Descriptor.read(files, problems), problems);
        content.check(problems);
        problems.throwIfAny();
        return new Dataset(content);
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
        return inPackage(path, Dataset::readTolerantly);
    }

    /**
     * Reads a package of tables, as {@link #readTolerantly(Path)} does, from wherever its files lie.
     *
     * @param files the files
     * @return the dataset of the good rows, and the problem of each row left out
     * @throws DatasetException if the descriptor is wrong, or if there are more than 10,000 problems
     */
    public static TolerantReading readTolerantly(PackageFiles files) {
        Problems problems = new Problems(PackageLimits.PACKAGE_MEMORY);
        Descriptor descriptor = Descriptor.read(files, problems);
        problems.throwIfAny();
        Content good = Content.read(files, descriptor, problems).goodRows(problems);
        return new TolerantReading(new Dataset(good), ImmutableList.copyOf(problems));
    }

    private static <T> T inPackage(Path path, Function<PackageFiles, T> reading) {
        try (OpenPackage files = OpenPackage.at(path)) {
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the dataset in a package that was checked before, for a library that brings its own data.
     *
     * <p>A table is read when it is first needed. Each of its rows is checked then; what it refers to in other tables
     * is not: check that in the build, with {@link #read(PackageFiles)}. A table that the package does not have is
     * empty if its {@code datapackage.json} does not list it either.
     *
     * @param files the files
     * @param version the version of the data
     * @param asOf the day to which they are known
     * @return the dataset; asking it for a table that cannot be read throws {@link DatasetException}
     */
    public static Dataset bundled(PackageFiles files, String version, LocalDate asOf) {
        requireNonNull(files, "files");
        requireNonNull(version, "version");
        requireNonNull(asOf, "asOf");
        return new Dataset(new BundledTables(files, version, asOf));
    }

    /**
     * Returns this dataset under alternative readings: each takes the place of the start, end, status or record that it
     * is about, with its sources, and the note says so.
     *
     * <p>Where one act starts or ends several spells of the country in the organization on one day, all of these move.
     * Those that have a chosen reading of their own do not. A spell that is left no day disappears: a country that is a
     * member from signature on was never acceding. The act itself stays as it is, but no longer sets the date. Readings
     * that do not fit the change are no longer listed. All else stays as it was.
     *
     * <p>The result is a dataset like any other. Its {@link #version}, which every answer names, says under what
     * readings it is, and of a clock how many dates count so. Written and read back, it has the version and the changed
     * records, but no {@link #readings}. Asked under further readings, it is under both.
     *
     * @param chosen the readings
     * @return the dataset under them, or this dataset itself if there is {@linkplain Readings#isNone none}
     * @throws NoSuchElementException if a reading or a holder named is not in the dataset
     * @throws IllegalArgumentException if two readings give one field different values, or if a spell would break a
     *     rule under a reading. It may have no day, lie outside the life of its organization or overlap another of its
     *     status. A suspended or inactive one may lie over no membership. The message names the reading and the rule
     */
    public Dataset under(Readings chosen) {
        if (chosen.isNone()) {
            return this;
        }
        return UnderReadings.of(base == null ? this : base, readings.and(chosen));
    }

    /** {@return the readings under which this dataset is, none for one as it was read or built} */
    public Readings readings() {
        return readings;
    }

    /**
     * {@return the version of the data, with the readings under which they are if there are any; empty if the package
     * has none}
     */
    public String version() {
        return tables.version();
    }

    /** {@return the day to which the records are known; what is running in the records was running on it} */
    public LocalDate asOf() {
        return tables.asOf();
    }

    /**
     * Returns whether a record has a date later than the day to which the records are known. Few facts so late are in
     * the dataset.
     *
     * @param fact the record
     * @return whether one of its dates certainly lies after {@link #asOf}
     */
    public boolean isAfterAsOf(DatasetRecord<?> fact) {
        requireNonNull(fact, "fact");
        return RecordType.of(fact).columns().stream()
                .flatMap(column -> column.find(fact).stream())
                .flatMap(value -> value instanceof Bound bound ? bound.date().stream() : Stream.of(value))
                .anyMatch(value ->
                        value instanceof EdtfDate date && date.earliest().isAfter(asOf()));
    }

    /** {@return the records: what the dataset holds, table by table; the other methods return what it answers} */
    public Records records() {
        return tables;
    }

    Tables tables() {
        return tables;
    }

    /**
     * Returns how much of a table the dataset has.
     *
     * @param type the type of the records of the table, such as {@code Country.class}
     * @return the coverage; it may be the whole of a table without rows
     */
    public TableCoverage coverageOf(Class<? extends DatasetRecord<?>> type) {
        requireNonNull(type, "type");
        return tables.coverage(Table.of(type));
    }

    /**
     * Returns this dataset with the records of another.
     *
     * <p>Where both have a record with one id, the other's is taken; {@link Merge#conflicts} has those that differ. A
     * record may refer to a record that neither dataset has; {@link Merge#unresolved} lists such references.
     *
     * <p>The result's {@code asOf} is the earlier of the two. After that day one of the datasets has no information, so
     * what it shows as running may have ended.
     *
     * @param other the dataset that prevails
     * @return the merged dataset, with what is to be known about it
     * @throws DatasetException if a spell of membership of one breaks a rule with a spell of the other, such as by
     *     overlapping it
     */
    public Merge overriddenBy(Dataset other) {
        requireNonNull(other, "other");
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
        return Difference.between(older, newer);
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
        requireNonNull(folder, "folder");
        PackageWriter.write(this, folder);
    }

    /**
     * Returns the states that there were on a day.
     *
     * @param day the day asked about
     * @return the countries that certainly and those that possibly were independent, ordered by code; the facts behind
     *     are the periods of independence. The coverage is complete if the dataset says of every country that is no
     *     territory when it was independent.
     */
    public Answer<CountryCode> statesOn(LocalDate day) {
        Map<CountryCode, Certainty> held = new TreeMap<>();
        List<IndependentState> facts = new ArrayList<>();
        Set<CountryCode> known = new HashSet<>();
        for (IndependentState state : tables.independentStates()) {
            known.add(state.country());
            Certainty certainty = state.period().extentAsOf(asOf()).contains(day);
            if (certainty != Certainty.NO) {
                held.merge(state.country(), certainty, Certainty::or);
                facts.add(state);
            }
        }
        boolean complete = tables.countries().stream()
                .allMatch(country -> country.kind() == CountryKind.TERRITORY || known.contains(country.iso3()));
        return new Answer<>(
                ImmutableSet.copyOf(Maps.filterValues(held, certainty -> certainty == Certainty.YES)
                        .keySet()),
                ImmutableSet.copyOf(Maps.filterValues(held, certainty -> certainty == Certainty.POSSIBLE)
                        .keySet()),
                ImmutableList.copyOf(facts),
                version(),
                asOf(),
                Coverage.of(complete && !known.isEmpty(), day, asOf()));
    }

    /** {@return the questions about memberships, the same object at every call} */
    public Memberships memberships() {
        return question(Memberships.class, Memberships::new);
    }

    /** {@return the questions about drug policy, the same object at every call} */
    public Policies policies() {
        return question(Policies.class, Policies::new);
    }

    /** {@return the questions about treaties, the same object at every call} */
    public Treaties treaties() {
        return question(Treaties.class, Treaties::new);
    }

    /** {@return the questions about challenges, the same object at every call} */
    public Challenges challenges() {
        return question(Challenges.class, Challenges::new);
    }

    /** {@return the questions about what happened, and when, the same object at every call} */
    public Chronicle chronicle() {
        return question(Chronicle.class, Chronicle::new);
    }

    /** {@return the questions about what the paper says and cites, the same object at every call} */
    public Literature literature() {
        return question(Literature.class, Literature::new);
    }

    /** {@return the names of countries and organizations, and what they name, the same object at every call} */
    public Names names() {
        return question(Names.class, Names::new);
    }

    /** {@return what records and vocabularies say in three languages, the same object at every call} */
    public Texts texts() {
        return question(Texts.class, Texts::new);
    }

    /** {@return answers in sentences, in three languages, the same object at every call} */
    public Prose prose() {
        return question(Prose.class, records -> new Prose(records, memberships(), treaties(), texts()));
    }

    /** {@return the full-text search in the records, which reads their tables once, the same object at every call} */
    public Search search() {
        return question(Search.class, Search::new);
    }

    private <Q> Q question(Class<Q> type, Function<Records, Q> of) {
        @Nullable Object known = questions.get(type);
        if (known == null) {
            known = of.apply(tables);
            @Nullable Object other = questions.putIfAbsent(type, known);
            known = other == null ? known : other;
        }
        return type.cast(known);
    }

    /** Stops a mapper that does not know the form of a whole dataset: some would write an empty object. */
    @JsonValue
    private Object refuseStockMappers() {
        throw new UnsupportedOperationException(
                "a whole dataset is written and read by RegionalismJson.boundedMapper(), its records by any mapper");
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Dataset other
                && version().equals(other.version())
                && asOf().equals(other.asOf())
                && Table.all().stream().allMatch(table -> tables.sorted(table).equals(other.tables.sorted(table)));
    }

    @Override
    public int hashCode() {
        return version().hashCode() * 31 + asOf().hashCode();
    }

    /** {@return the version and the day, as text for people} */
    @Override
    public String toString() {
        return "dataset " + version() + ", as of " + asOf();
    }
}
