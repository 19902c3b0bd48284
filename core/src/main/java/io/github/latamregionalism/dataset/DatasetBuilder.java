package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Dataset} from records, under the rules that a package of tables is read by.
 *
 * <p>As in a package, a table of which no record is added is one that the dataset does not have: what others refer to
 * in it is not checked.
 *
 * <pre>{@code
 * Country brazil = dataset.countries().get(CountryCode.of("BRA"));
 * Dataset alone = Dataset.builder(LocalDate.of(2025, 12, 31)).add(brazil).build();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class DatasetBuilder {

    private final LocalDate asOf;
    private String version = "";
    private final Map<Table<?>, List<Object>> records = new LinkedHashMap<>();

    DatasetBuilder(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Sets the version of the data.
     *
     * @param version the version
     * @return this builder
     */
    public DatasetBuilder version(String version) {
        this.version = version;
        return this;
    }

    /**
     * Adds a country.
     *
     * @param country the record
     * @return this builder
     */
    public DatasetBuilder add(Country country) {
        return add(CountryTable.INSTANCE, country);
    }

    /**
     * Adds an organization.
     *
     * @param organization the record
     * @return this builder
     */
    public DatasetBuilder add(Organization organization) {
        return add(OrganizationTable.INSTANCE, organization);
    }

    /**
     * Adds a spell of membership.
     *
     * @param spell the record
     * @return this builder
     */
    public DatasetBuilder add(Membership spell) {
        return add(MembershipTable.INSTANCE, spell);
    }

    /**
     * Adds a reading of a spell.
     *
     * @param reading the record
     * @return this builder
     */
    public DatasetBuilder add(AlternativeReading reading) {
        return add(AlternativeReadingTable.INSTANCE, reading);
    }

    /**
     * Adds an alias.
     *
     * @param alias the record
     * @return this builder
     */
    public DatasetBuilder add(Alias alias) {
        return add(AliasTable.INSTANCE, alias);
    }

    /**
     * Adds an ambiguous name.
     *
     * @param name the record
     * @return this builder
     */
    public DatasetBuilder add(AmbiguousName name) {
        return add(AmbiguousNameTable.INSTANCE, name);
    }

    /**
     * Adds a reference.
     *
     * @param reference the record
     * @return this builder
     */
    public DatasetBuilder add(Reference reference) {
        return add(ReferenceTable.INSTANCE, reference);
    }

    /**
     * Adds a citation.
     *
     * @param citation the record
     * @return this builder
     */
    public DatasetBuilder add(Citation citation) {
        return add(CitationTable.INSTANCE, citation);
    }

    /**
     * Adds a claim.
     *
     * @param claim the record
     * @return this builder
     */
    public DatasetBuilder add(Claim claim) {
        return add(ClaimTable.INSTANCE, claim);
    }

    /**
     * Adds a cell of a table of the paper.
     *
     * @param cell the record
     * @return this builder
     */
    public DatasetBuilder add(PaperTableCell cell) {
        return add(PaperTableCellTable.INSTANCE, cell);
    }

    /**
     * Adds a source.
     *
     * @param source the record
     * @return this builder
     */
    public DatasetBuilder add(Source source) {
        return add(SourceTable.INSTANCE, source);
    }

    /**
     * Adds an approach of drug policy.
     *
     * @param approach the record
     * @return this builder
     */
    public DatasetBuilder add(Approach approach) {
        return add(ApproachTable.INSTANCE, approach);
    }

    /**
     * Adds an approach as the paper's table of countries prints it.
     *
     * @param approach the record
     * @return this builder
     */
    public DatasetBuilder addPaperApproach(Approach approach) {
        return add(ApproachTable.OF_PAPER, approach);
    }

    /**
     * Adds an instrument.
     *
     * @param instrument the record
     * @return this builder
     */
    public DatasetBuilder add(Instrument instrument) {
        return add(InstrumentTable.INSTANCE, instrument);
    }

    /**
     * Adds a treaty.
     *
     * @param treaty the record
     * @return this builder
     */
    public DatasetBuilder add(Treaty treaty) {
        return add(TreatyTable.INSTANCE, treaty);
    }

    /**
     * Adds a treaty action.
     *
     * @param action the record
     * @return this builder
     */
    public DatasetBuilder add(TreatyAction action) {
        return add(TreatyActionTable.INSTANCE, action);
    }

    /**
     * Adds an event.
     *
     * @param event the record
     * @return this builder
     */
    public DatasetBuilder add(Event event) {
        return add(EventTable.INSTANCE, event);
    }

    /**
     * Adds a challenge.
     *
     * @param challenge the record
     * @return this builder
     */
    public DatasetBuilder add(Challenge challenge) {
        return add(ChallengeTable.INSTANCE, challenge);
    }

    private <R> DatasetBuilder add(Table<R> table, R row) {
        records.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        return this;
    }

    /**
     * Builds the dataset.
     *
     * <p>The problems that it may throw have the name of a table as their file and the number of a record in the order
     * in which those of its table were added, from 1, as their line.
     *
     * @return the dataset
     * @throws DatasetException if the records break a rule; it has every problem
     */
    public Dataset build() {
        Problems problems = new Problems();
        ImmutableList.Builder<TableContent<?>> tables = ImmutableList.builder();
        for (Table<?> table : Tables.ALL) {
            List<Object> added = records.get(table);
            if (added != null) {
                tables.add(content(table, added, problems));
            }
        }
        Content content = Content.of(tables.build());
        content.check(problems);
        problems.throwIfAny();
        return Dataset.of(content, version, asOf);
    }

    /** Makes each record anew from its cells, so that what was never in a file is held to the rules of files. */
    @SuppressWarnings("unchecked") // each record was added to its own table
    private static <R> TableContent<R> content(Table<R> table, List<Object> added, Problems problems) {
        int[] fields = new int[table.columns().size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i;
        }
        RowReader<R> reader = new RowReader<>(table, table.name(), fields, problems);
        for (int i = 0; i < added.size(); i++) {
            R row = (R) added.get(i);
            String[] cells = table.cellsOf(row);
            int before = problems.size();
            @Nullable R read = reader.read(i + 1L, cells);
            if (problems.size() == before) {
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].indexOf('\0') >= 0
                            || !StandardCharsets.UTF_8.newEncoder().canEncode(cells[c])) {
                        problems.add(new Problem(
                                table.name(),
                                i + 1L,
                                c + 1,
                                table.columns().get(c) + " \"" + cells[c]
                                        + "\" has characters that no UTF-8 file can hold"));
                    }
                }
                if (!row.equals(read)) {
                    problems.add(new Problem(
                            table.name(),
                            i + 1L,
                            1,
                            "the record cannot be written as a row: a text that is there must not be blank, and one in a"
                                    + " list must have no semicolon: " + row));
                }
            }
        }
        return reader.content(false);
    }
}
