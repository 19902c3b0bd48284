package io.github.latamregionalism.dataset;

import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import java.util.List;
import java.util.Optional;

/**
 * The rule that what a claim is about is there. In which table depends on the row, so {@link ForeignKeys} cannot tell.
 */
final class SubjectRules {

    private SubjectRules() {}

    static void check(Content content, Keys keys, List<Problem> problems) {
        Optional<TableContent<Claim>> found = content.of(ClaimTable.INSTANCE);
        if (found.isEmpty()) {
            return;
        }
        TableContent<Claim> claims = found.get();
        for (int i = 0; i < claims.records().size(); i++) {
            for (Subject subject : claims.records().get(i).subjects()) {
                int row = i;
                keys.missing(ClaimTable.SUBJECT, subject.key(), List.of(tableOf(subject.type())))
                        .ifPresent(message -> problems.add(claims.problem(row, ClaimTable.SUBJECT, message)));
            }
        }
    }

    /** Returns the name of the table with the subjects of a type; that of the regions is in no package. */
    private static String tableOf(SubjectKind type) {
        return switch (type) {
            case COUNTRY, EXTERNAL_ACTOR -> CountryTable.NAME;
            case ORGANIZATION -> OrganizationTable.NAME;
            case CHALLENGE -> ChallengeTable.INSTANCE.name();
            case INSTRUMENT -> InstrumentTable.INSTANCE.name();
            case TREATY -> TreatyTable.NAME;
            case REGION -> "regions";
        };
    }
}
