package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.paper.Section;

/** The table of challenges. */
final class ChallengeTable extends Table<Challenge> {

    private static final ColumnType<ChallengeId> ID_TYPE = new ColumnType<>() {
        @Override
        public ChallengeId parse(String text) {
            return ChallengeId.of(text);
        }
    };

    private static final Column<ChallengeId> ID = Column.required("id", ID_TYPE);
    private static final Column<String> LABEL = Column.required("label", ColumnType.text());
    private static final Column<ChallengeCategory> CATEGORY =
            Column.required("category", ColumnType.word(ChallengeCategory.values()));
    private static final Column<String> DESCRIPTION = Column.required("description", ColumnType.text());
    private static final Column<ImmutableList<CountryCode>> COUNTRIES = Column.required(
                    "countries", ColumnType.listOf(ColumnType.country()))
            .in(CountryTable.NAME);
    private static final Column<ImmutableList<OrganizationId>> ORGANIZATIONS = Column.required(
                    "organizations", ColumnType.listOf(ColumnType.organization()))
            .in(OrganizationTable.NAME);
    private static final Column<ImmutableList<Section>> SECTIONS =
            Column.required("sections", ColumnType.listOf(CitationTable.SECTION_TYPE));
    private static final Column<ImmutableList<ReferenceId>> REFERENCES = Column.required(
                    "references", ColumnType.listOf(ReferenceTable.ID_TYPE))
            .in(ReferenceTable.NAME);

    static final Table<Challenge> INSTANCE = new ChallengeTable();

    private ChallengeTable() {
        super(
                "challenges",
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        LABEL,
                        CATEGORY,
                        DESCRIPTION,
                        COUNTRIES,
                        ORGANIZATIONS,
                        SECTIONS,
                        REFERENCES,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Challenge record) {
        return record.id();
    }

    @Override
    Class<Challenge> type() {
        return Challenge.class;
    }

    @Override
    Challenge read(Row row) {
        return Challenge.builder()
                .id(row.get(ID))
                .label(row.get(LABEL))
                .category(row.get(CATEGORY))
                .description(row.get(DESCRIPTION))
                .countries(row.get(COUNTRIES))
                .organizations(row.get(ORGANIZATIONS))
                .sections(row.get(SECTIONS))
                .references(row.get(REFERENCES))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(Challenge challenge, RowWriter row) {
        row.set(ID, challenge.id());
        row.set(LABEL, challenge.label());
        row.set(CATEGORY, challenge.category());
        row.set(DESCRIPTION, challenge.description());
        row.set(COUNTRIES, challenge.countries());
        row.set(ORGANIZATIONS, challenge.organizations());
        row.set(SECTIONS, challenge.sections());
        row.set(REFERENCES, challenge.references());
        row.set(ProvenanceColumns.NOTE, challenge.note());
    }
}
