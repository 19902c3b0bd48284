package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AliasKind;

/** The table of further names of countries and organizations. */
final class AliasTable extends Table<Alias> {

    static final Column<String> TEXT = Column.required("text", ColumnType.text());
    static final Column<String> LANGUAGE = Column.optional("language", ColumnType.text());

    private static final Column<AliasKind> KIND = Column.required("kind", ColumnType.word(AliasKind.values()));
    private static final Column<Actor> TARGET =
            Column.required("target", ColumnType.actor()).in(CountryTable.NAME, OrganizationTable.NAME);

    static final Table<Alias> INSTANCE = new AliasTable();

    private AliasTable() {
        super(
                "aliases",
                ImmutableList.of(TEXT, LANGUAGE, TARGET),
                ImmutableList.of(TEXT, LANGUAGE, KIND, TARGET, ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<Alias> sorted(ImmutableList<Alias> records) {
        return ImmutableList.sortedCopyOf(Alias.ORDER, records);
    }

    @Override
    Class<Alias> type() {
        return Alias.class;
    }

    @Override
    Alias read(Row row) {
        return Alias.builder()
                .text(row.get(TEXT))
                .language(row.find(LANGUAGE))
                .kind(row.get(KIND))
                .target(row.get(TARGET))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(Alias alias, RowWriter row) {
        row.set(TEXT, alias.text());
        row.set(LANGUAGE, alias.language());
        row.set(KIND, alias.kind());
        row.set(TARGET, alias.target());
        row.set(ProvenanceColumns.NOTE, alias.note());
    }
}
