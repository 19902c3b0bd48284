package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.EdtfDate;

/** The table of organizations. */
final class OrganizationTable extends Table<Organization> {

    static final String NAME = "organizations";

    private static final ColumnType<ImmutableList<String>> TEXTS = ColumnType.listOf(ColumnType.text());

    private static final Column<OrganizationId> ID = Column.required("id", ColumnType.organization());
    private static final Column<String> ACRONYM = Column.optional("acronym", ColumnType.text());
    private static final Column<String> NAME_EN = Column.required("name_en", ColumnType.text());
    private static final Column<String> NAME_ES = Column.required("name_es", ColumnType.text());
    private static final Column<String> NAME_PT = Column.required("name_pt", ColumnType.text());
    private static final Column<String> KIND = Column.required("kind", ColumnType.text());
    private static final Column<OrganizationId> BODY_OF =
            Column.optional("body_of", ColumnType.organization()).in(NAME);
    private static final Column<String> FOUNDING_INSTRUMENT = Column.required("founding_instrument", ColumnType.text());
    private static final Column<EdtfDate> SIGNED = Column.required("signed", ColumnType.date());
    private static final Column<EdtfDate> IN_FORCE = Column.optional("in_force", ColumnType.date());
    private static final Column<EdtfDate> ENDED = Column.optional("ended", ColumnType.date());
    private static final Column<ImmutableList<String>> PREDECESSOR = Column.required("predecessor", TEXTS);
    private static final Column<ImmutableList<String>> SUCCESSOR = Column.required("successor", TEXTS);
    private static final Column<String> SEAT = Column.optional("seat", ColumnType.text());
    private static final Column<String> WEBSITE = Column.optional("website", ColumnType.text());
    private static final Column<String> COW_IGO = Column.optional("cow_igo", ColumnType.text());
    private static final Column<String> WIKIDATA = Column.optional("wikidata", ColumnType.text());
    private static final Column<String> PRIMARY_OBJECTIVE = Column.required("primary_objective", ColumnType.text());
    private static final Column<String> DRUG_CONTROL_ROLE = Column.required("drug_control_role", ColumnType.text());
    private static final Column<ImmutableList<String>> DRUG_CONTROL_BODIES =
            Column.required("drug_control_bodies", TEXTS);

    static final Table<Organization> INSTANCE = new OrganizationTable();

    private OrganizationTable() {
        super(
                NAME,
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        ACRONYM,
                        NAME_EN,
                        NAME_ES,
                        NAME_PT,
                        KIND,
                        BODY_OF,
                        FOUNDING_INSTRUMENT,
                        SIGNED,
                        IN_FORCE,
                        ENDED,
                        PREDECESSOR,
                        SUCCESSOR,
                        SEAT,
                        WEBSITE,
                        COW_IGO,
                        WIKIDATA,
                        PRIMARY_OBJECTIVE,
                        DRUG_CONTROL_ROLE,
                        DRUG_CONTROL_BODIES,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Organization record) {
        return record.id();
    }

    @Override
    Class<Organization> type() {
        return Organization.class;
    }

    @Override
    Organization read(Row row) {
        return Organization.builder()
                .id(row.get(ID))
                .acronym(row.find(ACRONYM))
                .nameEn(row.get(NAME_EN))
                .nameEs(row.get(NAME_ES))
                .namePt(row.get(NAME_PT))
                .kind(row.get(KIND))
                .bodyOf(row.find(BODY_OF))
                .foundingInstrument(row.get(FOUNDING_INSTRUMENT))
                .signed(row.get(SIGNED))
                .inForce(row.find(IN_FORCE))
                .ended(row.find(ENDED))
                .predecessors(row.get(PREDECESSOR))
                .successors(row.get(SUCCESSOR))
                .seat(row.find(SEAT))
                .website(row.find(WEBSITE))
                .cowIgo(row.find(COW_IGO))
                .wikidata(row.find(WIKIDATA))
                .primaryObjective(row.get(PRIMARY_OBJECTIVE))
                .drugControlRole(row.get(DRUG_CONTROL_ROLE))
                .drugControlBodies(row.get(DRUG_CONTROL_BODIES))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Organization organization, RowWriter row) {
        row.set(ID, organization.id());
        row.set(ACRONYM, organization.acronym());
        row.set(NAME_EN, organization.nameEn());
        row.set(NAME_ES, organization.nameEs());
        row.set(NAME_PT, organization.namePt());
        row.set(KIND, organization.kind());
        row.set(BODY_OF, organization.bodyOf());
        row.set(FOUNDING_INSTRUMENT, organization.foundingInstrument());
        row.set(SIGNED, organization.signed());
        row.set(IN_FORCE, organization.inForce());
        row.set(ENDED, organization.ended());
        row.set(PREDECESSOR, organization.predecessors());
        row.set(SUCCESSOR, organization.successors());
        row.set(SEAT, organization.seat());
        row.set(WEBSITE, organization.website());
        row.set(COW_IGO, organization.cowIgo());
        row.set(WIKIDATA, organization.wikidata());
        row.set(PRIMARY_OBJECTIVE, organization.primaryObjective());
        row.set(DRUG_CONTROL_ROLE, organization.drugControlRole());
        row.set(DRUG_CONTROL_BODIES, organization.drugControlBodies());
        ProvenanceColumns.write(organization.provenance(), row);
    }
}
