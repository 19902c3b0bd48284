package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;

/** The tables of a package. */
final class Tables {

    /** All tables; one that others refer to may come after them. */
    static final ImmutableList<Table<?>> ALL = ImmutableList.of(
            CountryTable.INSTANCE,
            OrganizationTable.INSTANCE,
            MembershipTable.INSTANCE,
            AlternativeReadingTable.INSTANCE,
            AliasTable.INSTANCE,
            AmbiguousNameTable.INSTANCE,
            PrintedApproachTable.INSTANCE,
            ReferenceTable.INSTANCE,
            CitationTable.INSTANCE,
            ClaimTable.INSTANCE,
            PaperTableCellTable.INSTANCE,
            ApproachTable.INSTANCE,
            InstrumentTable.INSTANCE,
            TreatyTable.INSTANCE,
            TreatyActionTable.INSTANCE,
            EventTable.INSTANCE,
            ChallengeTable.INSTANCE,
            SourceTable.INSTANCE);

    private Tables() {}
}
