package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Claim;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Subject;
import io.github.latamregionalism.model.SubjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule that what a claim is about is there. In which table depends on the row, so {@link ForeignKeys} cannot tell.
 */
final class SubjectRules {

    private static final int NEAREST = 2;

    private SubjectRules() {}

    static void check(Content content, List<Problem> problems) {
        Optional<TableContent<Claim>> found = content.of(ClaimTable.INSTANCE);
        if (found.isEmpty()) {
            return;
        }
        TableContent<Claim> claims = found.get();
        Map<String, ImmutableSet<String>> keys = new HashMap<>();
        for (TableContent<?> table : content.all()) {
            keys.put(
                    table.table().name(),
                    table.keys().stream()
                            .filter(key -> !key.isEmpty())
                            .map(key -> key.get(0))
                            .collect(ImmutableSet.toImmutableSet()));
        }
        for (int i = 0; i < claims.records().size(); i++) {
            for (Subject subject : claims.records().get(i).subjects()) {
                String table = tableOf(subject.type());
                ImmutableSet<String> targets = keys.get(table);
                if (targets != null && !targets.contains(subject.key())) {
                    ImmutableList<String> nearest = Spelling.nearest(subject.key(), targets, NEAREST);
                    problems.add(new Problem(
                            claims.table().file(),
                            claims.lines().get(i),
                            claims.table().numberOf(ClaimTable.SUBJECT),
                            ClaimTable.SUBJECT + " \"" + subject.key() + "\" is not in " + table + ".csv"
                                    + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest))));
                }
            }
        }
    }

    /** Returns the name of the table with the subjects of a type; that of the regions is in no package. */
    private static String tableOf(SubjectType type) {
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
