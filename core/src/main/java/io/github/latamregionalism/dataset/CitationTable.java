package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Section;

/** The table of citations in the text of the paper. */
final class CitationTable extends Table<Citation> {

    static final ColumnType<Section> SECTION_TYPE = new ColumnType<>() {
        @Override
        public Section parse(String text) {
            return Section.of(text);
        }
    };

    /** The section of the paper in which something stands. */
    static final Column<Section> SECTION = Column.required("section", SECTION_TYPE);

    private static final Column<Integer> PARAGRAPH = Column.required("paragraph", ColumnType.number());
    private static final Column<Integer> ORDER = Column.required("order", ColumnType.number());
    private static final Column<String> AS_PRINTED = Column.required("as_printed", ColumnType.text());
    private static final Column<ImmutableList<ReferenceId>> RESOLVED_IDS = Column.required(
                    "resolved_ids", ColumnType.listOf(ReferenceTable.ID_TYPE))
            .in(ReferenceTable.NAME);
    private static final Column<ImmutableList<String>> DEFECT =
            Column.required("defect", ColumnType.listOf(ColumnType.text()));

    static final Table<Citation> INSTANCE = new CitationTable();

    private CitationTable() {
        super(
                "citations",
                ImmutableList.of(SECTION, PARAGRAPH, ORDER),
                ImmutableList.of(SECTION, PARAGRAPH, ORDER, AS_PRINTED, RESOLVED_IDS, DEFECT, ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<Citation> sorted(ImmutableList<Citation> records) {
        return ImmutableList.sortedCopyOf(records);
    }

    @Override
    Class<Citation> type() {
        return Citation.class;
    }

    @Override
    Citation read(Row row) {
        return Citation.builder()
                .section(row.get(SECTION))
                .paragraph(row.get(PARAGRAPH))
                .order(row.get(ORDER))
                .asPrinted(row.get(AS_PRINTED))
                .references(row.get(RESOLVED_IDS))
                .defects(row.get(DEFECT))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(Citation citation, RowWriter row) {
        row.set(SECTION, citation.section());
        row.set(PARAGRAPH, citation.paragraph());
        row.set(ORDER, citation.order());
        row.set(AS_PRINTED, citation.asPrinted());
        row.set(RESOLVED_IDS, citation.references());
        row.set(DEFECT, citation.defects());
        row.set(ProvenanceColumns.NOTE, citation.note());
    }
}
