package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.EntryKind;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;

/** The table of spells of membership. */
final class MembershipTable extends Table<Membership> {

    static final Column<OrganizationId> ORGANIZATION =
            Column.required("organization", ColumnType.organization()).in(OrganizationTable.NAME);
    static final Column<CountryCode> COUNTRY =
            Column.required("country", ColumnType.country()).in(CountryTable.NAME);
    static final Column<Status> STATUS = Column.required("status", ColumnType.word(Status.values()));
    static final Column<Bound> START = Column.required("start", ColumnType.bound());
    static final Column<Bound> END = Column.required("end", ColumnType.bound());
    private static final Column<DateBasis> START_BASIS =
            Column.required("start_basis", ColumnType.word(DateBasis.values()));
    private static final Column<DateBasis> END_BASIS =
            Column.optional("end_basis", ColumnType.word(DateBasis.values()));
    private static final Column<EntryKind> ENTRY = Column.optional("entry", ColumnType.word(EntryKind.values()));
    private static final Column<ExitKind> EXIT = Column.optional("exit", ColumnType.word(ExitKind.values()));

    static final Table<Membership> INSTANCE = new MembershipTable();

    private MembershipTable() {
        super(
                "memberships",
                ImmutableList.of(ORGANIZATION, COUNTRY, STATUS, START),
                ImmutableList.of(
                        ORGANIZATION,
                        COUNTRY,
                        STATUS,
                        START,
                        START_BASIS,
                        END,
                        END_BASIS,
                        ENTRY,
                        EXIT,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<Membership> sorted(ImmutableList<Membership> records) {
        return ImmutableList.sortedCopyOf(records);
    }

    @Override
    Class<Membership> type() {
        return Membership.class;
    }

    @Override
    Membership read(Row row) {
        return Membership.builder()
                .organization(row.get(ORGANIZATION))
                .country(row.get(COUNTRY))
                .status(row.get(STATUS))
                .period(row.period(START, END))
                .startBasis(row.get(START_BASIS))
                .endBasis(row.find(END_BASIS))
                .entry(row.find(ENTRY))
                .exit(row.find(EXIT))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Membership spell, RowWriter row) {
        row.set(ORGANIZATION, spell.organization());
        row.set(COUNTRY, spell.country());
        row.set(STATUS, spell.status());
        row.set(START, spell.period().start());
        row.set(START_BASIS, spell.startBasis());
        row.set(END, spell.period().end());
        row.set(END_BASIS, spell.endBasis());
        row.set(ENTRY, spell.entry());
        row.set(EXIT, spell.exit());
        ProvenanceColumns.write(spell.provenance(), row);
    }
}
