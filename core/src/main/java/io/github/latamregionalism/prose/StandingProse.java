package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a country was in an organization on a day. */
record StandingProse(Standing standing, Organization organization, Narrator narrator) {

    private static final Set<Status> WITHOUT_MEMBERSHIP =
            EnumSet.of(Status.ASSOCIATE, Status.OBSERVER, Status.ACCEDING);
    private static final Set<Status> OVER_MEMBERSHIP = EnumSet.of(Status.SUSPENDED, Status.INACTIVE);

    String tell() {
        narrator.subject(standing.country());
        narrator.topic(organization);
        tellStatuses();
        List<Membership> spells = Stream.concat(standing.spells().stream(), standing.departure().stream())
                .toList();
        spells.forEach(this::tellSpell);
        if (spells.isEmpty()) {
            laterStart().ifPresent(spell -> tellStart("later", spell));
        }
        tellActs(spells);
        if (standing.statuses().isEmpty()) {
            tellIndependence();
        }
        new ReadingsProse(standing, narrator).tell();
        tellGap();
        return narrator.told();
    }

    private void tellStatuses() {
        if (standing.statuses().isEmpty()) {
            narrator.lead("not.member" + absence());
        }
        String key = "lead";
        for (Map.Entry<Status, Certainty> held : standing.statuses().entrySet()) {
            narrator.put("possibly", held.getValue());
            narrator.lead(key, "is." + held.getKey().text());
            narrator.topicIsKnown();
            key = "more";
        }
        if (standing.participates() == Certainty.NO
                && standing.certaintyOf(Status.MEMBER) == Certainty.POSSIBLE
                && isAway()) {
            narrator.tell("no.part");
        }
    }

    /** Returns whether the country was suspended or absent, if only possibly. */
    private boolean isAway() {
        return !Collections.disjoint(standing.statuses().keySet(), OVER_MEMBERSHIP);
    }

    private String absence() {
        String why = narrator.whyNoMembers(organization);
        if (!why.isEmpty()) {
            return why;
        }
        if (!organization.complete().contains(Status.MEMBER)) {
            return ".listed";
        }
        return standing.departure().isPresent() ? ".longer" : laterStart().isPresent() ? ".before" : "";
    }

    /** Tells when a spell began and ended, how, and what that is counted from. */
    private void tellSpell(Membership spell) {
        Bound start = spell.period().start();
        Bound end = spell.period().end();
        if (end.isOpen()) {
            tellStart("began", spell);
            return;
        }
        narrator.put("its", narrator.say("its." + spell.status().text()))
                .put("on", start.date())
                .put("until", end.date())
                .put(
                        "exit",
                        spell.exit()
                                .map(how -> narrator.say("exit." + how.text()))
                                .orElse(""))
                .tell("began.ended", spell.provenance().sources());
        String from = narrator.clock(start, Optional.of(spell.startBasis()));
        String until = narrator.clock(end, spell.endBasis());
        if (!from.isEmpty() || !until.isEmpty()) {
            String key = from.equals(until) ? "both" : from.isEmpty() ? "end" : until.isEmpty() ? "start" : "each";
            narrator.put("from", from).put("until", until).tell("counted." + key);
        }
    }

    private void tellStart(String key, Membership spell) {
        Bound start = spell.period().start();
        narrator.put("its", narrator.say("its." + spell.status().text()))
                .put("on", start.date())
                .put("clock", narrator.clause(start, Optional.of(spell.startBasis())))
                .tell(key, spell.provenance().sources());
    }

    /** Returns the spell by which the country became a member, where that is after the day. */
    private Optional<Membership> laterStart() {
        return standing.history().stream()
                .filter(spell -> spell.status() == Status.MEMBER)
                .filter(spell -> standing.day().isBefore(spell.period().extent().earliestStart()))
                .min(Comparator.comparing(spell -> spell.period().start()));
    }

    private void tellActs(List<Membership> spells) {
        List<Event> acts = spells.stream()
                .flatMap(spell -> standing.acts().stream().filter(act -> isTold(act, spell)))
                .map(DecidingAct::event)
                .distinct()
                .toList();
        narrator.tellActs(acts, act -> Optional.of(act.date()), this::act);
    }

    /** Returns whether an act bears on the day: it starts what holds, or it ends a spell or announces its end. */
    private boolean isTold(DecidingAct act, Membership spell) {
        LocalDate date = act.event().date().earliest();
        return act.membership().equals(spell.id())
                && switch (act.role()) {
                    case STARTS -> standing.spells().contains(spell);
                    case ENDS -> true;
                    case ANNOUNCES ->
                        date.isAfter(spell.period().extent().latestStart())
                                && (!spell.period().end().isOpen() || !date.isAfter(standing.day()));
                    case CONFIRMS -> false;
                };
    }

    private String act(Event act) {
        String date = narrator.grammar.date(act.date());
        String title = narrator.text(act, "title");
        String symbol = narrator.text(act, "symbol");
        String said = narrator.quoted(title) + " (" + date + ")";
        return symbol.isEmpty() || title.contains(symbol) ? said : said + ", " + symbol;
    }

    /** Tells that the country was no state yet, where every period of independence lies after the day. */
    private void tellIndependence() {
        narrator.records.independentStates().stream()
                .filter(state -> state.country().equals(standing.country()))
                .min(Comparator.comparing(state -> state.period().extent().earliestStart()))
                .filter(first -> first.period().start().date().isPresent())
                .filter(first -> standing.day().isBefore(first.period().extent().earliestStart()))
                .ifPresent(first -> narrator.put("on", first.period().start().date())
                        .tell("independent", first.provenance().sources()));
    }

    /** Names the statuses of which one that is not there may have been held. */
    private void tellGap() {
        boolean isMember = standing.certaintyOf(Status.MEMBER) != Certainty.NO;
        boolean isOpen = isMember
                ? !organization.complete().contains(Status.SUSPENDED) && !isAway()
                : standing.statuses().isEmpty()
                        && narrator.whyNoMembers(organization).isEmpty();
        List<String> missing = (isMember ? OVER_MEMBERSHIP : WITHOUT_MEMBERSHIP)
                .stream()
                        .filter(status -> !organization.complete().contains(status))
                        .map(status -> narrator.say("gap." + status.text()))
                        .toList();
        if (isOpen && !missing.isEmpty()) {
            narrator.put("statuses", narrator.grammar.list("or", missing)).tell("gap");
        }
    }
}
