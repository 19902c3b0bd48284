package io.github.latamregionalism.prose;

import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a country was to a treaty on a day. */
record TreatyProse(TreatyStanding standing, Treaty treaty, Narrator narrator) {

    String tell() {
        narrator.subject(standing.country());
        narrator.topic(treaty);
        Coverage.Kind coverage = standing.coverage().kind();
        List<TreatyAction> acts = standing.actions().stream()
                .filter(act -> !act.action().isStatement())
                .toList();
        if (standing.day().isBefore(treaty.adopted().earliest())) {
            narrator.lead("treaty.yet");
        } else if (coverage == Coverage.Kind.UNKNOWN || (coverage == Coverage.Kind.PARTIAL && acts.isEmpty())) {
            narrator.lead("treaty.unlisted");
        } else {
            tellStatuses();
        }
        narrator.tellActs(acts, TreatyAction::date, narrator::act);
        standing.reservations().forEach(held -> tellStatement("treaty.reservation", held));
        standing.declarations().forEach(held -> tellStatement("treaty.declaration", held));
        tellObjections("treaty.objections", Certainty.YES);
        tellObjections("treaty.objections.possible", Certainty.POSSIBLE);
        tellOtherForms();
        if (coverage == Coverage.Kind.PARTIAL) {
            narrator.tell("treaty.gap");
        }
        return narrator.told();
    }

    private void tellStatuses() {
        String key = "lead";
        for (Map.Entry<TreatyStanding.Status, Certainty> held :
                standing.statuses().entrySet()) {
            narrator.put("possibly", held.getValue())
                    .lead(key, "treaty." + held.getKey().text());
            key = "treaty.or";
        }
    }

    private void tellStatement(String key, OnDay<TreatyAction> held) {
        TreatyAction act = held.fact();
        String detail = narrator.text(act, "detail");
        narrator.put("possibly", held.certainty())
                .put("on", act.date())
                .put("detail", detail.isEmpty() ? "" : ": " + narrator.quoted(detail))
                .tell(key, act.provenance().sources());
    }

    private void tellObjections(String key, Certainty certainty) {
        List<TreatyAction> objections = standing.objections().stream()
                .filter(held -> held.certainty() == certainty)
                .map(OnDay::fact)
                .toList();
        narrator.tellNames(
                key,
                objections.stream().map(TreatyAction::country).distinct().toList(),
                objections.stream()
                        .flatMap(act -> act.provenance().sources().stream())
                        .toList());
    }

    /** Names the treaties by which the country may be bound to the same convention. */
    private void tellOtherForms() {
        if (standing.certaintyOf(TreatyStanding.Status.PARTY) != Certainty.YES) {
            narrator.tellList(
                    "treaty.forms",
                    narrator.records.treaties().stream()
                            .filter(other -> other.convention().equals(Optional.of(treaty.id()))
                                    && !standing.day().isBefore(other.adopted().earliest()))
                            .map(narrator::title)
                            .toList());
        }
    }
}
