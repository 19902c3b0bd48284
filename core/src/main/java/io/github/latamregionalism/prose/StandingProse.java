package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a country was in an organization on a day. */
final class StandingProse {

    private static final Set<Status> WITHOUT_MEMBERSHIP =
            EnumSet.of(Status.ASSOCIATE, Status.OBSERVER, Status.ACCEDING);
    private static final Set<Status> OVER_MEMBERSHIP = EnumSet.of(Status.SUSPENDED, Status.INACTIVE);

    private final Standing standing;
    private final Narrator narrator;
    private final Organization organization;

    StandingProse(Standing standing, Narrator narrator) {
        this.standing = standing;
        this.narrator = narrator;
        this.organization = narrator.records.organizations().get(standing.organization());
    }

    String tell() {
        narrator.subject(standing.country());
        narrator.topic(organization);
        tellStatuses();
        List<Membership> spells = Stream.concat(standing.spells().stream(), standing.departure().stream())
                .toList();
        spells.forEach(spell -> narrator.tell(span(spell), spell.provenance().sources()));
        if (spells.isEmpty()) {
            tellLaterStart();
        }
        tellActs(spells);
        if (standing.statuses().isEmpty()) {
            tellIndependence();
        }
        ReadingsProse.tell(standing, narrator);
        tellGap();
        return narrator.told();
    }

    private void tellStatuses() {
        String key = "lead";
        for (Map.Entry<Status, Certainty> held : standing.statuses().entrySet()) {
            String is = "is." + held.getKey().text();
            String predicate = narrator.say(is, "possibly", narrator.hedge(held.getValue()));
            narrator.tell(narrator.say(key, "predicate", predicate));
            narrator.topicIsKnown();
            key = "more";
        }
        if (standing.statuses().isEmpty()) {
            narrator.lead(absence());
        }
        boolean mayBeAway = OVER_MEMBERSHIP.stream().anyMatch(standing.statuses()::containsKey);
        if (standing.participates() == Certainty.NO
                && standing.certaintyOf(Status.MEMBER) == Certainty.POSSIBLE
                && mayBeAway) {
            narrator.tell(narrator.say("no.part"));
        }
    }

    private String absence() {
        if (organization.bodyOf().isPresent()) {
            return narrator.say("not.member.body");
        }
        if (isBeforeFounding(organization, standing.day())) {
            return narrator.say(
                    "not.member.yet",
                    "from",
                    narrator.grammar.from(organization.founded().orElseThrow()));
        }
        if (isAfterEnd(organization, standing.day())) {
            return narrator.say("not.member.ended", "on", narrator.grammar.on(organization.ended()));
        }
        return narrator.say(organization.complete().contains(Status.MEMBER) ? "not.member" : "not.listed");
    }

    static boolean isBeforeFounding(Organization organization, LocalDate day) {
        return organization.founded().isPresent()
                && day.isBefore(organization.founded().get().earliest());
    }

    static boolean isAfterEnd(Organization organization, LocalDate day) {
        return organization.ended().isPresent()
                && !day.isBefore(organization.ended().get().latest());
    }

    /** Returns when a spell began and ended, how, and what that is counted from. */
    private String span(Membership spell) {
        Bound end = spell.period().end();
        String began = began("began", spell);
        if (end.isOpen()) {
            return began;
        }
        String comma = began.contains(",") ? "," : "";
        String on = narrator.grammar.on(end.date());
        String exit = spell.exit()
                .map(how -> narrator.grammar.text("exit." + how.text()))
                .orElse("");
        String clock = narrator.clause(end, spell.endBasis());
        return narrator.say("began.ended", "began", began, "comma", comma, "on", on, "exit", exit, "clock", clock);
    }

    private String began(String key, Membership spell) {
        String its = narrator.say("its." + spell.status().text());
        Bound start = spell.period().start();
        String clock = narrator.clause(start, Optional.of(spell.startBasis()));
        return narrator.say(key, "its", its, "on", narrator.grammar.on(start.date()), "clock", clock);
    }

    /** Tells when the country became a member, where that is after the day. */
    private void tellLaterStart() {
        standing.history().stream()
                .filter(spell -> spell.status() == Status.MEMBER)
                .filter(spell -> standing.day().isBefore(spell.period().extent().earliestStart()))
                .min(Comparator.comparing(spell -> spell.period().start()))
                .ifPresent(spell ->
                        narrator.tell(began("later", spell), spell.provenance().sources()));
    }

    private void tellActs(List<Membership> spells) {
        narrator.tellList(
                "acts",
                spells.stream()
                        .flatMap(spell -> standing.acts().stream().filter(act -> isTold(act, spell)))
                        .map(DecidingAct::event)
                        .distinct()
                        .map(this::act)
                        .toList());
    }

    /** Returns whether an act bears on the day: it starts what holds, or it ends a spell or announces its end. */
    private boolean isTold(DecidingAct act, Membership spell) {
        LocalDate begun = spell.period().extent().latestStart();
        return act.membership().equals(spell.id())
                && switch (act.role()) {
                    case STARTS -> standing.spells().contains(spell);
                    case ENDS -> true;
                    case ANNOUNCES -> act.event().date().earliest().isAfter(begun);
                    case CONFIRMS -> false;
                };
    }

    private String act(Event act) {
        String date = narrator.grammar.date(act.date());
        String details = act.symbol().map(symbol -> date + "; " + symbol).orElse(date);
        String title = narrator.quoted(narrator.text(act, "title"));
        return title + " (" + details + ")" + narrator.sources(act.provenance().sources());
    }

    /** Tells that the country was no state yet, where every period of independence lies after the day. */
    private void tellIndependence() {
        List<IndependentState> periods = narrator.records.independentStates().stream()
                .filter(state -> state.country().equals(standing.country()))
                .sorted(Comparator.comparing(state -> state.period().extent().earliestStart()))
                .toList();
        if (!periods.isEmpty()) {
            IndependentState first = periods.get(0);
            first.period()
                    .start()
                    .date()
                    .filter(start -> standing.day().isBefore(start.earliest()))
                    .ifPresent(start -> narrator.tell(
                            narrator.say("independent", "on", narrator.grammar.on(Optional.of(start))),
                            first.provenance().sources()));
        }
    }

    /** Names the statuses of which one that is not there may have been held. */
    private void tellGap() {
        boolean isMember = standing.certaintyOf(Status.MEMBER) != Certainty.NO;
        boolean exists = organization.bodyOf().isEmpty()
                && !isBeforeFounding(organization, standing.day())
                && !isAfterEnd(organization, standing.day());
        boolean isOpen = isMember
                ? !organization.complete().contains(Status.SUSPENDED)
                        && OVER_MEMBERSHIP.stream().noneMatch(standing.statuses()::containsKey)
                : standing.statuses().isEmpty() && exists;
        List<String> missing = (isMember ? OVER_MEMBERSHIP : WITHOUT_MEMBERSHIP)
                .stream()
                        .filter(status -> !organization.complete().contains(status))
                        .map(status -> narrator.grammar.text("gap." + status.text()))
                        .toList();
        if (isOpen && !missing.isEmpty()) {
            narrator.tell(narrator.say("gap", "statuses", narrator.grammar.list("or", missing)));
        }
    }
}
