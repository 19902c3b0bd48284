package io.github.latamregionalism.prose;

import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import java.util.List;

/** Tells which drug policy a country followed on a day. */
record PolicyProse(Policies.Profile profile, Narrator narrator) {

    String tell() {
        narrator.subject(profile.country());
        boolean isCertain = tellApproaches("lead", Certainty.YES);
        tellApproaches(isCertain ? "also" : "lead", Certainty.POSSIBLE);
        if (profile.approaches().isEmpty()) {
            narrator.lead("follows.none");
        }
        if (!profile.roles().isEmpty()) {
            narrator.put("list", narrator.grammar.list("and", roles())).tell("roles");
        }
        if (profile.coverage().kind() == Coverage.Kind.UNKNOWN) {
            narrator.tell("policy.unknown");
        } else if (profile.coverage().kind() == Coverage.Kind.UNKNOWN_BEFORE) {
            String from = narrator.grammar.from(profile.coverage().date().orElseThrow());
            narrator.put("from", from).tell("policy.unknown-before");
        }
        return narrator.told();
    }

    private List<String> roles() {
        return profile.roles().entrySet().stream()
                .map(role -> narrator.put("possibly", role.getValue())
                        .put("role", narrator.word(role.getKey()))
                        .say("role"))
                .toList();
    }

    /** Tells how many approaches there were and then each; returns whether there were any. */
    private boolean tellApproaches(String key, Certainty certainty) {
        List<Approach> approaches = profile.approaches().stream()
                .filter(held -> held.certainty() == certainty)
                .map(OnDay::fact)
                .toList();
        if (!approaches.isEmpty()) {
            narrator.put("possibly", certainty)
                    .put("n", narrator.grammar.number(approaches.size()))
                    .lead(key, approaches.size() == 1 ? "follows" : "follows.several");
            approaches.forEach(this::tellApproach);
        }
        return !approaches.isEmpty();
    }

    private void tellApproach(Approach approach) {
        Bound start = approach.period().start();
        narrator.put("title", narrator.quoted(narrator.text(approach, "label")))
                .put("model", narrator.word(approach.model()))
                .put("on", start.date())
                .put("clock", narrator.clause(start, approach.startBasis()))
                .tell("approach", approach.provenance().sources());
    }
}
