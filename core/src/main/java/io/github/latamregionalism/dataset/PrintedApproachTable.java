package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.paper.PrintedApproach;

/** The table of the approaches that the paper prints. */
final class PrintedApproachTable extends Table<PrintedApproach> {

    static final Table<PrintedApproach> INSTANCE = new PrintedApproachTable();

    private PrintedApproachTable() {
        super(
                "printed-approaches",
                ImmutableList.of(ApproachTable.ID),
                ImmutableList.of(
                        ApproachTable.ID,
                        MembershipTable.COUNTRY,
                        ApproachTable.MODEL,
                        ApproachTable.LABEL,
                        ApproachTable.SUMMARY,
                        ApproachTable.MAIN_CHALLENGE,
                        ApproachTable.REGIONAL_SIGNIFICANCE,
                        ApproachTable.ROLES,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(PrintedApproach record) {
        return record.id();
    }

    @Override
    Class<PrintedApproach> type() {
        return PrintedApproach.class;
    }

    @Override
    PrintedApproach read(Row row) {
        return PrintedApproach.builder()
                .id(row.get(ApproachTable.ID))
                .country(row.get(MembershipTable.COUNTRY))
                .model(row.get(ApproachTable.MODEL))
                .label(row.get(ApproachTable.LABEL))
                .summary(row.get(ApproachTable.SUMMARY))
                .mainChallenge(row.get(ApproachTable.MAIN_CHALLENGE))
                .regionalSignificance(row.get(ApproachTable.REGIONAL_SIGNIFICANCE))
                .roles(row.get(ApproachTable.ROLES))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(PrintedApproach approach, RowWriter row) {
        row.set(ApproachTable.ID, approach.id());
        row.set(MembershipTable.COUNTRY, approach.country());
        row.set(ApproachTable.MODEL, approach.model());
        row.set(ApproachTable.LABEL, approach.label());
        row.set(ApproachTable.SUMMARY, approach.summary());
        row.set(ApproachTable.MAIN_CHALLENGE, approach.mainChallenge());
        row.set(ApproachTable.REGIONAL_SIGNIFICANCE, approach.regionalSignificance());
        row.set(ApproachTable.ROLES, approach.roles());
        ProvenanceColumns.write(approach.provenance(), row);
    }
}
