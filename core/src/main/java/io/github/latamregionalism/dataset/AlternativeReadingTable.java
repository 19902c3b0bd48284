package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;

/** The table of what is held otherwise of spells of membership. */
final class AlternativeReadingTable extends Table<AlternativeReading> {

    private static final Column<ReadingField> FIELD = Column.required("field", ColumnType.word(ReadingField.values()));
    static final Column<String> READING = Column.required("reading", ColumnType.text());
    private static final Column<String> HOLDER = Column.optional("holder", ColumnType.text());
    private static final Column<ReadingKind> KIND = Column.required("kind", ColumnType.word(ReadingKind.values()));

    static final Table<AlternativeReading> INSTANCE = new AlternativeReadingTable();

    private AlternativeReadingTable() {
        super(
                "alternative-readings",
                ImmutableList.of(),
                ImmutableList.of(
                        MembershipTable.ORGANIZATION,
                        MembershipTable.COUNTRY,
                        MembershipTable.STATUS,
                        MembershipTable.START,
                        FIELD,
                        READING,
                        HOLDER,
                        KIND,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<AlternativeReading> sorted(ImmutableList<AlternativeReading> records) {
        return ImmutableList.sortedCopyOf(records);
    }

    @Override
    Class<AlternativeReading> type() {
        return AlternativeReading.class;
    }

    @Override
    AlternativeReading read(Row row) {
        AlternativeReading.Builder reading = AlternativeReading.builder()
                .organization(row.get(MembershipTable.ORGANIZATION))
                .country(row.get(MembershipTable.COUNTRY))
                .status(row.get(MembershipTable.STATUS))
                .start(row.get(MembershipTable.START))
                .field(row.get(FIELD))
                .reading(row.get(READING))
                .holder(row.find(HOLDER))
                .kind(row.get(KIND))
                .sources(row.get(ProvenanceColumns.SOURCES))
                .note(row.find(ProvenanceColumns.NOTE));
        try {
            return reading.build();
        } catch (IllegalArgumentException e) {
            throw new RejectedRowException(READING, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    void write(AlternativeReading reading, RowWriter row) {
        row.set(MembershipTable.ORGANIZATION, reading.organization());
        row.set(MembershipTable.COUNTRY, reading.country());
        row.set(MembershipTable.STATUS, reading.status());
        row.set(MembershipTable.START, reading.start());
        row.set(FIELD, reading.field());
        row.set(READING, reading.reading());
        row.set(HOLDER, reading.holder());
        row.set(KIND, reading.kind());
        row.set(ProvenanceColumns.SOURCES, reading.sources());
        row.set(ProvenanceColumns.NOTE, reading.note());
    }
}
