package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;

/** The table of claims of the paper. */
final class ClaimTable extends Table<Claim> {

    static final Column<ImmutableList<String>> SUBJECT =
            Column.required("subject", ColumnType.listOf(ColumnType.text()));

    private static final ColumnType<ClaimId> ID_TYPE = new ColumnType<>() {
        @Override
        public ClaimId parse(String text) {
            return ClaimId.of(text);
        }
    };

    private static final Column<ClaimId> ID = Column.required("id", ID_TYPE);
    private static final Column<Integer> PARAGRAPH = Column.optional("paragraph", ColumnType.number());
    private static final Column<SubjectKind> SUBJECT_TYPE =
            Column.required("subject_type", ColumnType.word(SubjectKind.values()));
    private static final Column<ClaimKind> KIND = Column.required("kind", ColumnType.word(ClaimKind.values()));
    private static final Column<String> SUMMARY = Column.required("summary", ColumnType.text());
    private static final Column<ImmutableList<ReferenceId>> REFERENCES = Column.required(
                    "references", ColumnType.listOf(ReferenceTable.ID_TYPE))
            .in(ReferenceTable.NAME);

    static final Table<Claim> INSTANCE = new ClaimTable();

    private ClaimTable() {
        super(
                "claims",
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        CitationTable.SECTION,
                        PARAGRAPH,
                        SUBJECT_TYPE,
                        SUBJECT,
                        KIND,
                        SUMMARY,
                        REFERENCES,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Claim record) {
        return record.id();
    }

    @Override
    Class<Claim> type() {
        return Claim.class;
    }

    @Override
    Claim read(Row row) {
        return Claim.builder()
                .id(row.get(ID))
                .section(row.get(CitationTable.SECTION))
                .paragraph(row.findNumber(PARAGRAPH))
                .subjects(subjects(row))
                .kind(row.get(KIND))
                .summary(row.get(SUMMARY))
                .references(row.get(REFERENCES))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    private static ImmutableList<Subject> subjects(Row row) {
        SubjectKind type = row.get(SUBJECT_TYPE);
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        try {
            for (String key : row.get(SUBJECT)) {
                subjects.add(new Subject(type, key));
            }
        } catch (IllegalArgumentException e) {
            throw new RejectedRowException(SUBJECT, SUBJECT + " " + e.getMessage(), e);
        }
        return subjects.build();
    }

    @Override
    void write(Claim claim, RowWriter row) {
        row.set(ID, claim.id());
        row.set(CitationTable.SECTION, claim.section());
        row.set(PARAGRAPH, claim.paragraph());
        row.set(SUBJECT_TYPE, claim.subjectType());
        row.set(SUBJECT, claim.subjects().stream().map(Subject::key).collect(ImmutableList.toImmutableList()));
        row.set(KIND, claim.kind());
        row.set(SUMMARY, claim.summary());
        row.set(REFERENCES, claim.references());
        row.set(ProvenanceColumns.NOTE, claim.note());
    }
}
