package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.SourceKind;

/** The table of sources, and the columns by which the rows of other tables name theirs. */
final class SourceTable extends Table<Source> {

    static final String NAME = "sources";

    static final ColumnType<SourceId> ID_TYPE = new ColumnType<>() {
        @Override
        public SourceId parse(String text) {
            return SourceId.of(text);
        }
    };

    /** The sources of a row. */
    static final Column<ImmutableList<SourceId>> SOURCES =
            Column.required("sources", ColumnType.listOf(ID_TYPE)).in(NAME);

    /** The confidence of a row. */
    static final Column<Confidence> CONFIDENCE = Column.required("confidence", ColumnType.word(Confidence.values()));

    /** The note of a row. */
    static final Column<String> NOTE = Column.optional("note", ColumnType.text());

    private static final Column<SourceId> ID = Column.required("id", ID_TYPE);
    private static final Column<String> URL = Column.required("url", ColumnType.text());
    private static final Column<String> PUBLISHER = Column.required("publisher", ColumnType.text());
    private static final Column<SourceKind> KIND = Column.required("kind", ColumnType.word(SourceKind.values()));
    private static final Column<String> LANGUAGE = Column.optional("language", ColumnType.text());
    private static final Column<Boolean> WEAK = Column.required("weak", ColumnType.flag());

    static final Table<Source> INSTANCE = new SourceTable();

    private SourceTable() {
        super(NAME, ImmutableList.of(ID), ImmutableList.of(ID, URL, PUBLISHER, KIND, LANGUAGE, WEAK, NOTE));
    }

    /** Returns the provenance in a row. */
    static Provenance provenance(Row row) {
        return Provenance.builder()
                .sources(row.get(SOURCES))
                .confidence(row.get(CONFIDENCE))
                .note(row.find(NOTE))
                .build();
    }

    /** Writes a provenance into a row. */
    static void write(Provenance provenance, RowWriter row) {
        row.set(SOURCES, provenance.sources());
        row.set(CONFIDENCE, provenance.confidence());
        row.set(NOTE, provenance.note());
    }

    @Override
    Source read(Row row) {
        return Source.builder()
                .id(row.get(ID))
                .url(row.get(URL))
                .publisher(row.get(PUBLISHER))
                .kind(row.get(KIND))
                .language(row.find(LANGUAGE))
                .weak(row.get(WEAK))
                .note(row.find(NOTE))
                .build();
    }

    @Override
    void write(Source source, RowWriter row) {
        row.set(ID, source.id());
        row.set(URL, source.url());
        row.set(PUBLISHER, source.publisher());
        row.set(KIND, source.kind());
        row.set(LANGUAGE, source.language());
        row.set(WEAK, source.weak());
        row.set(NOTE, source.note());
    }
}
