package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;

/** The table of instruments of drug policy. */
final class InstrumentTable extends Table<Instrument> {

    private static final ColumnType<InstrumentId> ID_TYPE = new ColumnType<>() {
        @Override
        public InstrumentId parse(String text) {
            return InstrumentId.of(text);
        }
    };

    private static final Column<InstrumentId> ID = Column.required("id", ID_TYPE);
    private static final Column<ImmutableList<CountryCode>> COUNTRIES =
            Column.required("country", ColumnType.listOf(ColumnType.country())).in(CountryTable.NAME);
    private static final Column<ImmutableList<CountryCode>> PARTNERS =
            Column.required("partners", ColumnType.listOf(ColumnType.country())).in(CountryTable.NAME);
    private static final Column<InstrumentKind> KIND =
            Column.required("kind", ColumnType.word(InstrumentKind.values()));
    private static final Column<String> NAME_EN = Column.required("name_en", ColumnType.text());
    private static final Column<String> NAME_LOCAL = Column.required("name_local", ColumnType.text());
    private static final Column<String> DETAIL = Column.required("detail", ColumnType.text());

    static final Table<Instrument> INSTANCE = new InstrumentTable();

    private InstrumentTable() {
        super(
                "instruments",
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        COUNTRIES,
                        PARTNERS,
                        KIND,
                        NAME_EN,
                        NAME_LOCAL,
                        MembershipTable.START,
                        MembershipTable.END,
                        DETAIL,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Instrument record) {
        return record.id();
    }

    @Override
    Class<Instrument> type() {
        return Instrument.class;
    }

    @Override
    Instrument read(Row row) {
        return Instrument.builder()
                .id(row.get(ID))
                .countries(row.get(COUNTRIES))
                .partners(row.get(PARTNERS))
                .kind(row.get(KIND))
                .nameEn(row.get(NAME_EN))
                .nameLocal(row.get(NAME_LOCAL))
                .period(row.period(MembershipTable.START, MembershipTable.END))
                .detail(row.get(DETAIL))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Instrument instrument, RowWriter row) {
        row.set(ID, instrument.id());
        row.set(COUNTRIES, instrument.countries());
        row.set(PARTNERS, instrument.partners());
        row.set(KIND, instrument.kind());
        row.set(NAME_EN, instrument.nameEn());
        row.set(NAME_LOCAL, instrument.nameLocal());
        row.set(MembershipTable.START, instrument.period().start());
        row.set(MembershipTable.END, instrument.period().end());
        row.set(DETAIL, instrument.detail());
        ProvenanceColumns.write(instrument.provenance(), row);
    }
}
