package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;

/** The table of approaches. */
final class ApproachTable extends Table<Approach> {

    static final ColumnType<ApproachId> ID_TYPE = new ColumnType<>() {
        @Override
        public ApproachId parse(String text) {
            return ApproachId.of(text);
        }
    };

    static final Column<ApproachId> ID = Column.required("id", ID_TYPE);
    static final Column<ApproachModel> MODEL = Column.required("model", ColumnType.word(ApproachModel.values()));
    static final Column<String> LABEL = Column.required("label", ColumnType.text());
    static final Column<String> SUMMARY = Column.required("summary", ColumnType.text());
    static final Column<String> MAIN_CHALLENGE = Column.required("main_challenge", ColumnType.text());
    static final Column<String> REGIONAL_SIGNIFICANCE = Column.required("regional_significance", ColumnType.text());
    static final Column<ImmutableList<TradeRole>> ROLES =
            Column.required("roles", ColumnType.listOf(ColumnType.word(TradeRole.values())));

    static final Table<Approach> INSTANCE = new ApproachTable();

    private ApproachTable() {
        super(
                "approaches",
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        MembershipTable.COUNTRY,
                        MembershipTable.START,
                        MembershipTable.END,
                        MODEL,
                        LABEL,
                        SUMMARY,
                        MAIN_CHALLENGE,
                        REGIONAL_SIGNIFICANCE,
                        ROLES,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Approach record) {
        return record.id();
    }

    @Override
    Class<Approach> type() {
        return Approach.class;
    }

    @Override
    Approach read(Row row) {
        return Approach.builder()
                .id(row.get(ID))
                .country(row.get(MembershipTable.COUNTRY))
                .period(row.period(MembershipTable.START, MembershipTable.END))
                .model(row.get(MODEL))
                .label(row.get(LABEL))
                .summary(row.get(SUMMARY))
                .mainChallenge(row.get(MAIN_CHALLENGE))
                .regionalSignificance(row.get(REGIONAL_SIGNIFICANCE))
                .roles(row.get(ROLES))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Approach approach, RowWriter row) {
        row.set(ID, approach.id());
        row.set(MembershipTable.COUNTRY, approach.country());
        row.set(MembershipTable.START, approach.period().start());
        row.set(MembershipTable.END, approach.period().end());
        row.set(MODEL, approach.model());
        row.set(LABEL, approach.label());
        row.set(SUMMARY, approach.summary());
        row.set(MAIN_CHALLENGE, approach.mainChallenge());
        row.set(REGIONAL_SIGNIFICANCE, approach.regionalSignificance());
        row.set(ROLES, approach.roles());
        ProvenanceColumns.write(approach.provenance(), row);
    }
}
