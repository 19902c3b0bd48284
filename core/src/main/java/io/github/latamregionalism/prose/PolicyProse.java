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
        String country = narrator.subject(profile.country());
        tellApproaches(country, profile, Certainty.YES, narrator);
        tellApproaches(country, profile, Certainty.POSSIBLE, narrator);
        if (profile.approaches().isEmpty()) {
            narrator.lead(country, narrator.say("follows.none"));
        }
        List<String> roles = profile.roles().entrySet().stream()
                .map(role -> (narrator.hedge(role.getValue()) + " " + narrator.word(role.getKey())).strip())
                .toList();
        if (!roles.isEmpty()) {
            narrator.tell(narrator.say("roles", "list", narrator.grammar.list("and", roles)));
        }
        if (profile.coverage().kind() == Coverage.Kind.UNKNOWN) {
            narrator.tell(narrator.say("policy.unknown"));
        } else if (profile.coverage().kind() == Coverage.Kind.UNKNOWN_BEFORE) {
            narrator.tell(narrator.say(
                    "policy.unknown-before",
                    "from",
                    narrator.grammar.from(profile.coverage().date().orElseThrow())));
        }
        return narrator.told();
    }

    private static void tellApproaches(
            String country, Policies.Profile profile, Certainty certainty, Narrator narrator) {
        List<String> approaches = profile.approaches().stream()
                .filter(held -> held.certainty() == certainty)
                .map(OnDay::fact)
                .map(approach -> approach(approach, narrator))
                .toList();
        if (!approaches.isEmpty()) {
            narrator.lead(
                    country,
                    narrator.say(
                            approaches.size() == 1 ? "follows" : "follows.several",
                            "possibly",
                            narrator.hedge(certainty),
                            "list",
                            String.join("; ", approaches)));
        }
    }

    private static String approach(Approach approach, Narrator narrator) {
        Bound start = approach.period().start();
        String began = narrator.say(
                "approach.began",
                "on",
                narrator.grammar.on(start.date()),
                "clock",
                start.date().isPresent() ? narrator.clock(approach.startBasis()) : "");
        return narrator.say(
                "approach",
                "title",
                narrator.quoted(narrator.find(approach, "label").orElse(approach.label())),
                "model",
                narrator.quoted(narrator.word(approach.model())),
                "began",
                began,
                "sources",
                narrator.sources(approach.provenance().sources()));
    }
}
