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
        spells.forEach(this::tellSpan);
        if (spells.isEmpty()) {
            laterStart().ifPresent(spell -> tellStart("later", spell));
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
            narrator.tell(key, "predicate", narrator.say(is, "possibly", narrator.hedge(held.getValue())));
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
            narrator.tell("no.part");
        }
    }

    private String absence() {
        if (organization.bodyOf().isPresent()) {
            return narrator.say("not.member.body");
        }
        if (isBeforeFounding(organization, standing.day())) {
            String from = narrator.grammar.from(organization.founded().orElseThrow());
            return narrator.say("not.member.yet", "from", from);
        }
        if (isAfterEnd(organization, standing.day())) {
            return narrator.say("not.member.ended", "on", narrator.grammar.on(organization.ended()));
        }
        if (!organization.complete().contains(Status.MEMBER)) {
            return narrator.say("not.listed");
        }
        return narrator.say(
                standing.departure().isPresent()
                        ? "no.longer.member"
                        : laterStart().isPresent() ? "not.yet.member" : "not.member");
    }

    static boolean isBeforeFounding(Organization organization, LocalDate day) {
        return organization.founded().isPresent()
                && day.isBefore(organization.founded().get().earliest());
    }

    static boolean isAfterEnd(Organization organization, LocalDate day) {
        return organization.ended().isPresent()
                && !day.isBefore(organization.ended().get().latest());
    }

    /** Tells when a spell began and ended, how, and what that is counted from. */
    private void tellSpan(Membership spell) {
        Bound start = spell.period().start();
        Bound end = spell.period().end();
        if (end.isOpen()) {
            tellStart("began", spell);
            return;
        }
        narrator.tell(
                spell.provenance().sources(),
                "began.ended",
                "its",
                its(spell),
                "on",
                narrator.grammar.on(start.date()),
                "until",
                narrator.grammar.on(end.date()),
                "exit",
                spell.exit()
                        .map(how -> narrator.grammar.text("exit." + how.text()))
                        .orElse(""));
        String from = narrator.clock(start, Optional.of(spell.startBasis()));
        String until = narrator.clock(end, spell.endBasis());
        if (!from.isEmpty() || !until.isEmpty()) {
            String key = from.equals(until) ? "both" : from.isEmpty() ? "end" : until.isEmpty() ? "start" : "each";
            narrator.tell("counted." + key, "from", from, "until", until);
        }
    }

    private void tellStart(String key, Membership spell) {
        Bound start = spell.period().start();
        narrator.tell(
                spell.provenance().sources(),
                key,
                "its",
                its(spell),
                "on",
                narrator.grammar.on(start.date()),
                "clock",
                narrator.clause(start, Optional.of(spell.startBasis())));
    }

    private String its(Membership spell) {
        return narrator.say("its." + spell.status().text());
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
        String details = symbol.isEmpty() || title.contains(symbol) ? date : date + "; " + symbol;
        return narrator.quoted(title) + " (" + details + ")";
    }

    /** Tells that the country was no state yet, where every period of independence lies after the day. */
    private void tellIndependence() {
        narrator.records.independentStates().stream()
                .filter(state -> state.country().equals(standing.country()))
                .min(Comparator.comparing(state -> state.period().extent().earliestStart()))
                .ifPresent(this::tellIndependence);
    }

    private void tellIndependence(IndependentState first) {
        first.period()
                .start()
                .date()
                .filter(start -> standing.day().isBefore(start.earliest()))
                .ifPresent(start -> narrator.tell(
                        first.provenance().sources(), "independent", "on", narrator.grammar.on(Optional.of(start))));
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
            narrator.tell("gap", "statuses", narrator.grammar.list("or", missing));
        }
    }
}
