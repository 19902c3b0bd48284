package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;

/** The table of references. */
final class ReferenceTable extends Table<Reference> {

    static final String NAME = "references";

    static final ColumnType<ReferenceId> ID_TYPE = new ColumnType<>() {
        @Override
        public ReferenceId parse(String text) {
            return ReferenceId.of(text);
        }
    };

    /** An author as a list of them writes one. */
    private static final ColumnType<Author> AUTHOR_TYPE = new ColumnType<>() {
        @Override
        public Author parse(String text) {
            return Author.parse(text);
        }
    };

    private static final Column<ReferenceId> ID = Column.required("id", ID_TYPE);
    private static final Column<Integer> PRINTED_NO = Column.optional("printed_no", ColumnType.number());
    private static final Column<ReferenceKind> TYPE = Column.required("type", ColumnType.word(ReferenceKind.values()));
    private static final Column<ImmutableList<Author>> AUTHORS =
            Column.required("authors", ColumnType.listOf(AUTHOR_TYPE));
    private static final Column<Integer> YEAR = Column.required("year", ColumnType.number());
    private static final Column<String> TITLE = Column.required("title", ColumnType.text());
    private static final Column<String> CONTAINER = Column.optional("container", ColumnType.text());
    private static final Column<String> VOLUME = Column.optional("volume", ColumnType.text());
    private static final Column<String> ISSUE = Column.optional("issue", ColumnType.text());
    private static final Column<String> PAGES = Column.optional("pages", ColumnType.text());
    private static final Column<String> PUBLISHER = Column.optional("publisher", ColumnType.text());
    private static final Column<String> DOI = Column.optional("doi", ColumnType.text());
    private static final Column<String> URL = Column.optional("url", ColumnType.text());
    private static final Column<Boolean> VERIFIED = Column.required("verified", ColumnType.yesOrNo());
    private static final Column<String> AS_PRINTED = Column.optional("as_printed", ColumnType.text());
    private static final Column<String> AS_PRINTED_DEFECT = Column.optional("as_printed_defect", ColumnType.text());

    static final Table<Reference> INSTANCE = new ReferenceTable();

    private ReferenceTable() {
        super(
                NAME,
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        PRINTED_NO,
                        TYPE,
                        AUTHORS,
                        YEAR,
                        TITLE,
                        CONTAINER,
                        VOLUME,
                        ISSUE,
                        PAGES,
                        PUBLISHER,
                        DOI,
                        URL,
                        VERIFIED,
                        AS_PRINTED,
                        AS_PRINTED_DEFECT,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Reference record) {
        return record.id();
    }

    @Override
    Class<Reference> type() {
        return Reference.class;
    }

    @Override
    Reference read(Row row) {
        return Reference.builder()
                .id(row.get(ID))
                .printedNo(row.findNumber(PRINTED_NO))
                .type(row.get(TYPE))
                .authors(row.get(AUTHORS))
                .year(row.get(YEAR))
                .title(row.get(TITLE))
                .container(row.find(CONTAINER))
                .volume(row.find(VOLUME))
                .issue(row.find(ISSUE))
                .pages(row.find(PAGES))
                .publisher(row.find(PUBLISHER))
                .doi(row.find(DOI))
                .url(row.find(URL))
                .verified(row.get(VERIFIED))
                .asPrinted(row.find(AS_PRINTED))
                .asPrintedDefect(row.find(AS_PRINTED_DEFECT))
                .sources(row.get(ProvenanceColumns.SOURCES))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(Reference reference, RowWriter row) {
        row.set(ID, reference.id());
        row.set(PRINTED_NO, reference.printedNo());
        row.set(TYPE, reference.type());
        row.set(AUTHORS, reference.authors());
        row.set(YEAR, reference.year());
        row.set(TITLE, reference.title());
        row.set(CONTAINER, reference.container());
        row.set(VOLUME, reference.volume());
        row.set(ISSUE, reference.issue());
        row.set(PAGES, reference.pages());
        row.set(PUBLISHER, reference.publisher());
        row.set(DOI, reference.doi());
        row.set(URL, reference.url());
        row.set(VERIFIED, reference.verified());
        row.set(AS_PRINTED, reference.asPrinted());
        row.set(AS_PRINTED_DEFECT, reference.asPrintedDefect());
        row.set(ProvenanceColumns.SOURCES, reference.sources());
        row.set(ProvenanceColumns.NOTE, reference.note());
    }
}
