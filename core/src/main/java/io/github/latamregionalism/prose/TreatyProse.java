package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
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
final class TreatyProse {

    private final TreatyStanding standing;
    private final Narrator narrator;
    private final Treaty treaty;
    private final String title;

    TreatyProse(TreatyStanding standing, Narrator narrator) {
        this.standing = standing;
        this.narrator = narrator;
        this.treaty = narrator.records.treaties().get(standing.treaty());
        this.title = narrator.language == Language.ES
                ? treaty.titleEs()
                : narrator.find(treaty, "title_en").orElse(treaty.titleEn());
    }

    String tell() {
        String country = narrator.subject(standing.country());
        if (standing.day().isBefore(treaty.adopted().earliest())) {
            narrator.lead(country, predicate("treaty.yet", Certainty.YES));
        } else if (standing.coverage().kind() == Coverage.Kind.UNKNOWN) {
            narrator.lead(country, predicate("treaty.unlisted", Certainty.YES));
        } else {
            tellStatuses(country);
        }
        tellActs();
        tellStatements("treaty.reservation", standing.reservations());
        tellStatements("treaty.declaration", standing.declarations());
        tellObjections("treaty.objections", Certainty.YES);
        tellObjections("treaty.objections.possible", Certainty.POSSIBLE);
        if (standing.coverage().kind() == Coverage.Kind.PARTIAL) {
            narrator.tell(narrator.say("treaty.gap"));
        }
        return narrator.told();
    }

    private void tellStatuses(String country) {
        boolean first = true;
        for (Map.Entry<TreatyStanding.Status, Certainty> entry :
                standing.statuses().entrySet()) {
            String predicate = predicate("treaty." + entry.getKey().text(), entry.getValue());
            if (first) {
                narrator.lead(country, predicate);
            } else {
                narrator.tell(narrator.say("treaty.or", "predicate", predicate));
            }
            first = false;
        }
    }

    private String predicate(String key, Certainty certainty) {
        return narrator.say(
                key,
                "possibly",
                narrator.hedge(certainty),
                "of",
                narrator.grammar.after("of", title),
                "to",
                narrator.grammar.after("to", title),
                "treaty",
                narrator.grammar.withArticle(title),
                "about",
                narrator.grammar.after("about", title),
                "on",
                narrator.grammar.on(Optional.of(treaty.adopted())));
    }

    private void tellActs() {
        List<String> acts = standing.actions().stream()
                .filter(act -> !act.action().isStatement())
                .map(this::act)
                .toList();
        if (!acts.isEmpty()) {
            narrator.tell(narrator.say("treaty.acts", "list", String.join("; ", acts)));
        }
    }

    private String act(TreatyAction act) {
        return narrator.word(act.action())
                + " "
                + narrator.grammar.on(act.date())
                + act.effective()
                        .map(effective ->
                                ", " + narrator.say("treaty.effective", "from", narrator.grammar.from(effective)))
                        .orElse("")
                + narrator.sources(act.provenance().sources());
    }

    private void tellStatements(String key, List<OnDay<TreatyAction>> statements) {
        for (OnDay<TreatyAction> held : statements) {
            TreatyAction act = held.fact();
            narrator.tell(narrator.say(
                    key,
                    "possibly",
                    narrator.hedge(held.certainty()),
                    "on",
                    narrator.grammar.on(act.date()),
                    "detail",
                    narrator.find(act, "detail")
                            .map(detail -> ": " + narrator.quoted(detail))
                            .orElse(""),
                    "sources",
                    narrator.sources(act.provenance().sources())));
        }
    }

    private void tellObjections(String key, Certainty certainty) {
        List<CountryCode> objecting = standing.objections().stream()
                .filter(held -> held.certainty() == certainty)
                .map(held -> held.fact().country())
                .distinct()
                .toList();
        if (!objecting.isEmpty()) {
            narrator.tell(narrator.say(key, "list", narrator.countries(objecting)));
        }
    }
}
