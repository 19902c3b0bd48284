package io.github.latamregionalism.programs.report;

import com.google.common.base.Splitter;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import java.util.Optional;

/** Says in a few words what happened. */
public final class Happenings {

    private Happenings() {}

    /** Returns what an entry of a chronicle is about. */
    public static String of(ChronicleEntry entry, Dataset dataset, Words words) {
        Sourced fact = entry.fact();
        if (fact instanceof Membership spell) {
            return words.say(
                    "fact.membership",
                    "country",
                    spell.country(),
                    "status",
                    spell.status(),
                    "organization",
                    spell.organization());
        }
        if (fact instanceof Event event) {
            return of(event, words);
        }
        if (fact instanceof Approach approach) {
            return words.text(approach, "label").orElseThrow();
        }
        if (fact instanceof Instrument instrument) {
            return of(instrument, words);
        }
        return fact instanceof TreatyAction act
                ? words.say(
                        "fact.action",
                        "country",
                        act.country(),
                        "action",
                        act.action(),
                        "treaty",
                        shortName(act, dataset, words))
                : entry.what();
    }

    private static String shortName(TreatyAction act, Dataset dataset, Words words) {
        String names = dataset.records()
                .treaties()
                .find(act.treaty())
                .flatMap(treaty -> words.text(treaty, "short_names"))
                .orElse(act.treaty().toString());
        return Splitter.on(';').splitToList(names).get(0);
    }

    /** Returns the title of an event. */
    static String of(Event event, Words words) {
        return words.text(event, "title").orElseThrow();
    }

    /** Returns the name of an instrument. */
    static String of(Instrument instrument, Words words) {
        return words.text(instrument, "name_en").orElseThrow();
    }

    /** Returns which country began or ceased to be what, and how. */
    static String of(Change<Membership> change, Words words) {
        Membership spell = change.fact();
        Optional<?> how = change.kind() == Change.Kind.START ? spell.entry() : spell.exit();
        return words.say(
                how.isPresent() ? "fact.change-by" : "fact.change",
                "country",
                spell.country(),
                "organization",
                spell.organization(),
                "change",
                change.kind(),
                "status",
                spell.status(),
                "act",
                how.map(by -> words.of(by)).orElse(""));
    }

    /** Returns what a country did about a treaty, and since when. */
    static String of(TreatyAction act, Words words) {
        return words.say(
                act.effective().isPresent() ? "fact.treaty-effective" : "fact.treaty",
                "country",
                act.country(),
                "action",
                act.action(),
                "treaty",
                act.treaty(),
                "date",
                act.effective().map(Object::toString).orElse(""));
    }

    /** Returns an approach and its country. */
    static String of(Approach approach, Words words) {
        return words.say(
                "fact.approach",
                "country",
                approach.country(),
                "approach",
                words.text(approach, "label").orElseThrow());
    }

    /** Returns the note of a fact. */
    public static Optional<String> note(Sourced fact, Words words) {
        return fact instanceof DatasetRecord<?> record ? words.text(record, "note") : Optional.empty();
    }
}
