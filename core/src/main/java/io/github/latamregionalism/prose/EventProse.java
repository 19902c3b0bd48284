package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.time.Bound;
import java.util.Optional;

/** Tells what happened, in one sentence. */
final class EventProse {

    private final Narrator narrator;

    EventProse(Narrator narrator) {
        this.narrator = narrator;
    }

    /** Tells how a spell of membership began and, unless it is running, how it ended. */
    String tell(Membership spell) {
        if (spell.period().end().isOpen()) {
            return tellStart(spell);
        }
        about(spell);
        narrator.put("predicate", narrator.say("start." + spell.status().text()))
                .put("its", narrator.say("its." + spell.status().text()))
                .put("on", start(spell))
                .put("until", end(spell))
                .tell("spell.ended", spell.provenance().sources());
        return narrator.told();
    }

    String tellStart(Membership spell) {
        about(spell);
        narrator.put("exit", "");
        return tell("start", start(spell), spell);
    }

    String tellEnd(Membership spell) {
        about(spell);
        return tell("end", end(spell), spell);
    }

    private void about(Membership spell) {
        narrator.subject(spell.country());
        narrator.topic(narrator.records.organizations().get(spell.organization()));
        String exit =
                spell.exit().map(how -> narrator.say("exit." + how.text())).orElse("");
        narrator.put("exit", exit);
    }

    private String tell(String change, String when, Membership spell) {
        narrator.put("predicate", narrator.say(change + "." + spell.status().text()))
                .put("on", when)
                .tell("spell", spell.provenance().sources());
        return narrator.told();
    }

    private String start(Membership spell) {
        return when(spell.period().start(), Optional.of(spell.startBasis()));
    }

    private String end(Membership spell) {
        return when(spell.period().end(), spell.endBasis());
    }

    /** Returns the day of a bound, and what it is counted from. */
    private String when(Bound bound, Optional<DateBasis> basis) {
        return narrator.grammar.on(bound.date()) + narrator.clause(bound, basis);
    }

    /** Tells an entry of a chronicle. */
    String tell(ChronicleEntry entry) {
        boolean isEnd = switch (entry.kind()) {
            case MEMBERSHIP_END, APPROACH_END, INSTRUMENT_END -> true;
            case MEMBERSHIP_START, APPROACH_START, INSTRUMENT_START, EVENT, TREATY_ACTION -> false;
        };
        if (entry.fact() instanceof Membership spell) {
            return isEnd ? tellEnd(spell) : tellStart(spell);
        }
        if (entry.fact() instanceof TreatyAction act) {
            return tell(act);
        }
        Optional<DateBasis> basis = Optional.empty();
        String key = "event";
        String title = entry.what();
        if (entry.fact() instanceof Approach approach) {
            narrator.subject(approach.country());
            narrator.put("model", narrator.word(approach.model()));
            basis = isEnd ? approach.endBasis() : approach.startBasis();
            key = isEnd ? "approach.end" : "approach.start";
            title = narrator.text(approach, "label");
        } else if (entry.fact() instanceof Instrument instrument) {
            basis = isEnd ? instrument.endBasis() : instrument.startBasis();
            key = isEnd ? "instrument.end" : "instrument.start";
            title = narrator.text(instrument, "name_en");
        } else if (entry.fact() instanceof Event event) {
            title = narrator.text(event, "title");
        }
        narrator.put("title", narrator.quoted(title))
                .put("on", when(entry.date(), basis))
                .tell(key, entry.fact().provenance().sources());
        return narrator.told();
    }

    private String tell(TreatyAction act) {
        narrator.subject(act.country());
        narrator.topic(narrator.records.treaties().get(act.treaty()));
        narrator.put("act", narrator.act(act))
                .tell("treaty.act", act.provenance().sources());
        return narrator.told();
    }
}
