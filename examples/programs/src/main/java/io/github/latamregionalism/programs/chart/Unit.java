package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.analysis.Measure;
import java.util.Locale;

/** What a measure is counted in: measures of one unit share an axis. */
enum Unit {
    MEMBERSHIPS,
    MEMBERSHIPS_A_YEAR,
    SHARE,
    RATIO,
    KAPPA,
    ORGANIZATIONS,
    MEMBERS,
    TYPES;

    static Unit of(Measure measure) {
        return switch (measure) {
            case MEMBERS, PARTICIPANTS -> MEMBERSHIPS;
            case ACCESSIONS, EXITS, SUSPENSIONS, SELF_SUSPENSIONS -> MEMBERSHIPS_A_YEAR;
            case PARTICIPATION_RATE,
                    EXIT_RATE,
                    DENSITY,
                    OVERLAP,
                    POLICY_AGREEMENT,
                    POLICY_AGREEMENT_MERGED,
                    TREATY_SHARE,
                    TREATY_AGREEMENT -> SHARE;
            case ACCESSION_RATE, POLICY_DIFFERENCE, POLICY_DIFFERENCE_MERGED -> RATIO;
            case TREATY_KAPPA -> KAPPA;
            case SHARED_ORGANIZATIONS -> ORGANIZATIONS;
            case SHARED_MEMBERS -> MEMBERS;
            case POLICY_TYPES, POLICY_TYPES_WITHIN -> TYPES;
        };
    }

    /** Returns the key of its words. */
    String key() {
        return "unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
