package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;

/** Tells which countries were parties to a treaty on a day. */
final class PartiesProse {

    private PartiesProse() {}

    static String tell(Treaty treaty, Answer<CountryCode> parties, Narrator narrator) {
        narrator.topic(treaty);
        Coverage.Kind coverage = parties.coverage().kind();
        if (narrator.day.isBefore(treaty.adopted().earliest())) {
            narrator.tell("parties.yet");
        } else if (parties.certain().isEmpty()) {
            narrator.tell(coverage == Coverage.Kind.UNKNOWN ? "parties.unlisted" : "parties.none");
        }
        narrator.tellAnswer("parties", parties, TreatyAction.class, TreatyAction::country);
        if (coverage == Coverage.Kind.PARTIAL) {
            narrator.tell("treaty.gap");
        }
        return narrator.told();
    }
}
