package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells which countries were parties to a treaty on a day. */
final class PartiesProse {

    private PartiesProse() {}

    static String tell(Treaty treaty, Answer<CountryCode> parties, Narrator narrator) {
        narrator.topic(narrator.title(treaty));
        Coverage.Kind coverage = parties.coverage().kind();
        if (narrator.day.isBefore(treaty.adopted().earliest())) {
            narrator.tell("parties.yet", "on", narrator.grammar.on(Optional.of(treaty.adopted())));
            return narrator.told();
        }
        if (parties.certain().isEmpty()) {
            narrator.tell(coverage == Coverage.Kind.UNKNOWN ? "parties.unlisted" : "parties.none");
        }
        narrator.tellNames("parties", parties.certain(), sources(parties, parties.certain()));
        narrator.tellNames("parties.possible", parties.possible(), sources(parties, parties.possible()));
        if (coverage == Coverage.Kind.PARTIAL) {
            narrator.tell("treaty.gap");
        }
        return narrator.told();
    }

    private static List<SourceId> sources(Answer<CountryCode> parties, Collection<CountryCode> of) {
        return parties.facts(TreatyAction.class).stream()
                .filter(act -> of.contains(act.country()))
                .flatMap(act -> act.provenance().sources().stream())
                .sorted()
                .toList();
    }
}
