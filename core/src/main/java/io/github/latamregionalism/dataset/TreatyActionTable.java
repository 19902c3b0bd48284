package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.EdtfDate;

/** The table of acts of countries on treaties. */
final class TreatyActionTable extends Table<TreatyAction> {

    private static final Column<TreatyId> TREATY =
            Column.required("treaty", TreatyTable.ID_TYPE).in(TreatyTable.NAME);
    private static final Column<TreatyActionKind> ACTION =
            Column.required("action", ColumnType.word(TreatyActionKind.values()));
    private static final Column<EdtfDate> DATE = Column.optional("date", ColumnType.date());
    private static final Column<EdtfDate> EFFECTIVE = Column.optional("effective", ColumnType.date());
    private static final Column<String> DETAIL = Column.optional("detail", ColumnType.text());
    static final Column<CountryCode> OBJECTS_TO =
            Column.optional("objects_to", ColumnType.country()).in(CountryTable.NAME);
    private static final Column<EdtfDate> OBJECTS_TO_DATE = Column.optional("objects_to_date", ColumnType.date());
    private static final Column<EdtfDate> ENDED = Column.optional("ended", ColumnType.date());

    static final Table<TreatyAction> INSTANCE = new TreatyActionTable();

    private TreatyActionTable() {
        super(
                "treaty-actions",
                ImmutableList.of(TREATY, MembershipTable.COUNTRY, ACTION, DATE),
                ImmutableList.of(
                        TREATY,
                        MembershipTable.COUNTRY,
                        ACTION,
                        DATE,
                        EFFECTIVE,
                        DETAIL,
                        OBJECTS_TO,
                        OBJECTS_TO_DATE,
                        ENDED,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<TreatyAction> sorted(ImmutableList<TreatyAction> records) {
        return ImmutableList.sortedCopyOf(records);
    }

    @Override
    Class<TreatyAction> type() {
        return TreatyAction.class;
    }

    @Override
    TreatyAction read(Row row) {
        return TreatyAction.builder()
                .treaty(row.get(TREATY))
                .country(row.get(MembershipTable.COUNTRY))
                .action(row.get(ACTION))
                .date(row.find(DATE))
                .effective(row.find(EFFECTIVE))
                .detail(row.find(DETAIL))
                .objectsTo(row.find(OBJECTS_TO))
                .objectsToDate(row.find(OBJECTS_TO_DATE))
                .ended(row.find(ENDED))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(TreatyAction action, RowWriter row) {
        row.set(TREATY, action.treaty());
        row.set(MembershipTable.COUNTRY, action.country());
        row.set(ACTION, action.action());
        row.set(DATE, action.date());
        row.set(EFFECTIVE, action.effective());
        row.set(DETAIL, action.detail());
        row.set(OBJECTS_TO, action.objectsTo());
        row.set(OBJECTS_TO_DATE, action.objectsToDate());
        row.set(ENDED, action.ended());
        ProvenanceColumns.write(action.provenance(), row);
    }
}
