package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.SourceKind;

/** The table of sources. */
final class SourceTable extends Table<Source> {

    static final String NAME = "sources";

    private static final Column<SourceId> ID = Column.required("id", ColumnType.source());
    private static final Column<String> URL = Column.required("url", ColumnType.text());
    private static final Column<String> PUBLISHER = Column.required("publisher", ColumnType.text());
    private static final Column<SourceKind> KIND = Column.required("kind", ColumnType.word(SourceKind.values()));
    private static final Column<String> LANGUAGE = Column.optional("language", ColumnType.text());
    private static final Column<Boolean> WEAK = Column.required("weak", ColumnType.flag());
    private static final Column<String> NOTE = Column.optional("note", ColumnType.text());

    static final Table<Source> INSTANCE = new SourceTable();

    private SourceTable() {
        super(NAME, ImmutableList.of(ID), ImmutableList.of(ID, URL, PUBLISHER, KIND, LANGUAGE, WEAK, NOTE));
    }

    @Override
    Object id(Source record) {
        return record.id();
    }

    @Override
    Class<Source> type() {
        return Source.class;
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
