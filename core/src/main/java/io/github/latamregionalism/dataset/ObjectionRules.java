package io.github.latamregionalism.dataset;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.EdtfDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule that an objection is to a reservation or declaration that is there. */
final class ObjectionRules {

    private ObjectionRules() {}

    private record Statement(TreatyId treaty, CountryCode country, Optional<EdtfDate> date) {}

    static void check(Content content, List<Problem> problems) {
        content.of(TreatyActionTable.INSTANCE).ifPresent(actions -> check(content, actions, problems));
    }

    private static void check(Content content, TableContent<TreatyAction> actions, List<Problem> problems) {
        Set<Statement> statements = new HashSet<>();
        for (TreatyAction action : actions.records()) {
            if (action.action().isStatement() && action.action() != TreatyActionKind.OBJECTION) {
                statements.add(new Statement(action.treaty(), action.country(), action.date()));
            }
        }
        for (int i = 0; i < actions.records().size(); i++) {
            TreatyAction action = actions.records().get(i);
            if (action.objectsTo().isPresent()
                    && !statements.contains(
                            new Statement(action.treaty(), action.objectsTo().get(), action.objectsToDate()))
                    && (content.leavesOut() || !mayBeWrong(actions, action))) {
                problems.add(actions.problem(
                        i,
                        TreatyActionTable.OBJECTS_TO,
                        "objects_to \"" + action.objectsTo().get() + "\", objects_to_date \""
                                + action.objectsToDate().map(EdtfDate::toString).orElse("")
                                + "\" is no reservation or declaration on " + action.treaty() + " in "
                                + actions.file()));
            }
        }
    }

    /**
     * Returns whether what the action objects to may be among the rows that are wrong themselves: one problem is
     * enough.
     */
    private static boolean mayBeWrong(TableContent<TreatyAction> actions, TreatyAction action) {
        return actions.cut()
                || actions.leftOut().stream()
                        .anyMatch(key -> key.get(0).equals(action.treaty().toString())
                                && key.get(1)
                                        .equals(action.objectsTo()
                                                .map(Object::toString)
                                                .orElse("")));
    }
}
