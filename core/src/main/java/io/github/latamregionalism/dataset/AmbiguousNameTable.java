package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.AmbiguousName;

/** The table of texts that name no one surely. */
final class AmbiguousNameTable extends Table<AmbiguousName> {

    private static final Column<String> WHY = Column.required("why", ColumnType.text());
    private static final Column<ImmutableList<Actor>> CANDIDATES = Column.required(
                    "candidates", ColumnType.listOf(ColumnType.actor()))
            .in(CountryTable.NAME, OrganizationTable.NAME);

    static final Table<AmbiguousName> INSTANCE = new AmbiguousNameTable();

    private AmbiguousNameTable() {
        super(
                "ambiguous-names",
                ImmutableList.of(AliasTable.TEXT),
                ImmutableList.of(AliasTable.TEXT, AliasTable.LANGUAGE, WHY, CANDIDATES));
    }

    @Override
    ImmutableList<AmbiguousName> sorted(ImmutableList<AmbiguousName> records) {
        return ImmutableList.sortedCopyOf(AmbiguousName.ORDER, records);
    }

    @Override
    Class<AmbiguousName> type() {
        return AmbiguousName.class;
    }

    @Override
    AmbiguousName read(Row row) {
        return AmbiguousName.builder()
                .text(row.get(AliasTable.TEXT))
                .language(row.find(AliasTable.LANGUAGE))
                .why(row.get(WHY))
                .candidates(row.get(CANDIDATES))
                .build();
    }

    @Override
    void write(AmbiguousName name, RowWriter row) {
        row.set(AliasTable.TEXT, name.text());
        row.set(AliasTable.LANGUAGE, name.language());
        row.set(WHY, name.why());
        row.set(CANDIDATES, name.candidates());
    }
}
