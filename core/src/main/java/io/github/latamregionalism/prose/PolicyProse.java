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

    private PolicyProse() {}

    static String tell(Policies.Profile profile, Narrator narrator) {
        narrator.subject(profile.country());
        tellApproaches(profile, Certainty.YES, narrator);
        tellApproaches(profile, Certainty.POSSIBLE, narrator);
        if (profile.approaches().isEmpty()) {
            narrator.lead(narrator.say("follows.none"));
        }
        narrator.tellList(
                "roles",
                profile.roles().entrySet().stream()
                        .map(role -> (narrator.hedge(role.getValue()) + " " + narrator.word(role.getKey())).strip())
                        .toList());
        if (profile.coverage().kind() == Coverage.Kind.UNKNOWN) {
            narrator.tell(narrator.say("policy.unknown"));
        } else if (profile.coverage().kind() == Coverage.Kind.UNKNOWN_BEFORE) {
            String from = narrator.grammar.from(profile.coverage().date().orElseThrow());
            narrator.tell(narrator.say("policy.unknown-before", "from", from));
        }
        return narrator.told();
    }

    private static void tellApproaches(Policies.Profile profile, Certainty certainty, Narrator narrator) {
        List<String> approaches = profile.approaches().stream()
                .filter(held -> held.certainty() == certainty)
                .map(OnDay::fact)
                .map(approach -> approach(approach, narrator))
                .toList();
        if (!approaches.isEmpty()) {
            String key = approaches.size() == 1 ? "follows" : "follows.several";
            String list = String.join("; ", approaches);
            narrator.lead(narrator.say(key, "possibly", narrator.hedge(certainty), "list", list));
        }
    }

    private static String approach(Approach approach, Narrator narrator) {
        Bound start = approach.period().start();
        String title = narrator.quoted(narrator.text(approach, "label"));
        String model = narrator.quoted(narrator.word(approach.model()));
        String on = narrator.grammar.on(start.date());
        String clock = narrator.clause(start, approach.startBasis());
        return narrator.say("approach", "title", title, "model", model, "on", on, "clock", clock)
                + narrator.sources(approach.provenance().sources());
    }
}
