package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;

/** The table of countries. */
final class CountryTable extends Table<Country> {

    static final String NAME = "countries";

    private static final Column<CountryCode> ISO3 = Column.required("iso3", ColumnType.country());
    private static final Column<CountryKind> KIND = Column.required("kind", ColumnType.word(CountryKind.values()));
    private static final Column<String> ISO2 = Column.required("iso2", ColumnType.text());
    private static final Column<String> NUMERIC = Column.required("numeric", ColumnType.text());
    private static final Column<String> NAME_EN = Column.required("name_en", ColumnType.text());
    private static final Column<String> NAME_ES = Column.required("name_es", ColumnType.text());
    private static final Column<String> NAME_PT = Column.required("name_pt", ColumnType.text());
    private static final Column<String> SUBREGION = Column.required("subregion", ColumnType.text());
    private static final Column<Integer> COW = Column.optional("cow", ColumnType.number());
    private static final Column<Integer> GW = Column.optional("gw", ColumnType.number());
    private static final Column<Integer> VDEM = Column.optional("vdem", ColumnType.number());
    private static final Column<String> WIKIDATA = Column.optional("wikidata", ColumnType.text());

    static final Table<Country> INSTANCE = new CountryTable();

    private CountryTable() {
        super(
                NAME,
                ImmutableList.of(ISO3),
                ImmutableList.of(
                        ISO3,
                        KIND,
                        ISO2,
                        NUMERIC,
                        NAME_EN,
                        NAME_ES,
                        NAME_PT,
                        SUBREGION,
                        COW,
                        GW,
                        VDEM,
                        WIKIDATA,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Country record) {
        return record.code();
    }

    @Override
    Class<Country> type() {
        return Country.class;
    }

    @Override
    Country read(Row row) {
        return Country.builder()
                .code(row.get(ISO3))
                .kind(row.get(KIND))
                .iso2(row.get(ISO2))
                .numeric(row.get(NUMERIC))
                .nameEn(row.get(NAME_EN))
                .nameEs(row.get(NAME_ES))
                .namePt(row.get(NAME_PT))
                .subregion(row.get(SUBREGION))
                .cow(row.findNumber(COW))
                .gleditschWard(row.findNumber(GW))
                .vdem(row.findNumber(VDEM))
                .wikidata(row.find(WIKIDATA))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(Country country, RowWriter row) {
        row.set(ISO3, country.code());
        row.set(KIND, country.kind());
        row.set(ISO2, country.iso2());
        row.set(NUMERIC, country.numeric());
        row.set(NAME_EN, country.nameEn());
        row.set(NAME_ES, country.nameEs());
        row.set(NAME_PT, country.namePt());
        row.set(SUBREGION, country.subregion());
        row.set(COW, country.cow());
        row.set(GW, country.gleditschWard());
        row.set(VDEM, country.vdem());
        row.set(WIKIDATA, country.wikidata());
        row.set(ProvenanceColumns.NOTE, country.note());
    }
}
