package io.github.latamregionalism.prose;

import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import java.util.List;

/** Tells which drug policy a country followed on a day. */
final class PolicyProse {

    private final Policies.Profile profile;
    private final Narrator narrator;

    PolicyProse(Policies.Profile profile, Narrator narrator) {
        this.profile = profile;
        this.narrator = narrator;
    }

    String tell() {
        narrator.subject(profile.country());
        boolean isCertain = tellApproaches("lead", Certainty.YES);
        tellApproaches(isCertain ? "also" : "lead", Certainty.POSSIBLE);
        if (profile.approaches().isEmpty()) {
            narrator.lead(narrator.say("follows.none"));
        }
        List<String> roles = profile.roles().entrySet().stream()
                .map(role -> (narrator.hedge(role.getValue()) + " " + narrator.word(role.getKey())).strip())
                .toList();
        if (!roles.isEmpty()) {
            narrator.tell("roles", "list", narrator.grammar.list("and", roles));
        }
        if (profile.coverage().kind() == Coverage.Kind.UNKNOWN) {
            narrator.tell("policy.unknown");
        } else if (profile.coverage().kind() == Coverage.Kind.UNKNOWN_BEFORE) {
            String from = narrator.grammar.from(profile.coverage().date().orElseThrow());
            narrator.tell("policy.unknown-before", "from", from);
        }
        return narrator.told();
    }

    /** Tells how many approaches there were and then each; returns whether there were any. */
    private boolean tellApproaches(String key, Certainty certainty) {
        List<Approach> approaches = profile.approaches().stream()
                .filter(held -> held.certainty() == certainty)
                .map(OnDay::fact)
                .toList();
        if (approaches.isEmpty()) {
            return false;
        }
        String number = narrator.grammar.number(approaches.size());
        String follows = approaches.size() == 1 ? "follows" : "follows.several";
        narrator.tell(key, "predicate", narrator.say(follows, "possibly", narrator.hedge(certainty), "n", number));
        approaches.forEach(this::tellApproach);
        return true;
    }

    private void tellApproach(Approach approach) {
        Bound start = approach.period().start();
        narrator.tell(
                approach.provenance().sources(),
                "approach",
                "title",
                narrator.quoted(narrator.text(approach, "label")),
                "model",
                narrator.word(approach.model()),
                "on",
                narrator.grammar.on(start.date()),
                "clock",
                narrator.clause(start, approach.startBasis()));
    }
}
