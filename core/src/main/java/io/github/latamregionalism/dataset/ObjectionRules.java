package io.github.latamregionalism.dataset;

import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that an objection is to a reservation or declaration on the same treaty. */
final class ObjectionRules {

    private ObjectionRules() {}

    static void check(Content content, List<Problem> problems) {
        content.find(Table.of(TreatyAction.class)).ifPresent(actions -> check(actions, problems));
    }

    private static void check(TableContent<TreatyAction> actions, List<Problem> problems) {
        Map<TreatyActionId, TreatyAction> byId = new HashMap<>();
        actions.records().forEach(action -> byId.put(action.id(), action));
        for (int i = 0; i < actions.records().size(); i++) {
            TreatyAction action = actions.records().get(i);
            TreatyAction to = action.objectsTo().map(byId::get).orElse(null);
            if (to != null
                    && (!to.treaty().equals(action.treaty())
                            || !to.action().isStatement()
                            || to.action() == TreatyActionKind.OBJECTION)) {
                problems.add(actions.problem(
                        i,
                        "objects_to",
                        "objects_to \"" + to.id() + "\" is no reservation or declaration on " + action.treaty()));
            }
        }
    }
}
