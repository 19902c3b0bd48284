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
import java.util.ArrayList;
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
    private final String name;
    private final String country;

    StandingProse(Standing standing, Narrator narrator) {
        this.standing = standing;
        this.narrator = narrator;
        this.organization = narrator.records.organizations().get(standing.organization());
        this.name = narrator.grammar.name(organization);
        this.country = narrator.subject(standing.country());
    }

    String tell() {
        tellStatuses();
        List<Membership> spells = Stream.concat(standing.spells().stream(), standing.departure().stream())
                .toList();
        spells.forEach(spell -> narrator.tell(span(spell), spell.provenance().sources()));
        boolean isOut = standing.certaintyOf(Status.MEMBER) == Certainty.NO;
        if (isOut && standing.departure().isEmpty()) {
            tellLaterStart();
        }
        tellActs(spells);
        if (standing.statuses().isEmpty()) {
            tellIndependence();
        }
        new ReadingsProse(standing.history(), narrator).tell(standing.alternativeReadings());
        tellGap();
        return narrator.told();
    }

    private void tellStatuses() {
        boolean first = true;
        for (Map.Entry<Status, Certainty> entry : standing.statuses().entrySet()) {
            String predicate = predicate("is." + entry.getKey().text(), entry.getValue(), first);
            if (first) {
                narrator.lead(country, predicate);
            } else {
                narrator.tell(narrator.say("more", "predicate", predicate));
            }
            first = false;
        }
        if (first) {
            narrator.lead(country, absence());
        }
        if (standing.participates() == Certainty.NO
                && standing.certaintyOf(Status.MEMBER) == Certainty.POSSIBLE
                && OVER_MEMBERSHIP.stream().anyMatch(status -> standing.certaintyOf(status) != Certainty.NO)) {
            narrator.tell(narrator.say("no.part"));
        }
    }

    /** Returns what is said of the country; once the organization was named it is no more. */
    private String predicate(String key, Certainty certainty, boolean naming) {
        return narrator.say(
                key,
                "possibly",
                narrator.hedge(certainty),
                "of",
                naming ? narrator.grammar.after("of", name) : "",
                "to",
                naming ? narrator.grammar.after("to", name) : "",
                "in",
                naming ? narrator.grammar.after("in", name) : "");
    }

    private String absence() {
        String of = narrator.grammar.after("of", name);
        if (organization.bodyOf().isPresent()) {
            String other = narrator.grammar.name(
                    narrator.records.organizations().get(organization.bodyOf().get()));
            return narrator.say("not.member.body", "of", of, "ofOther", narrator.grammar.after("of", other));
        }
        if (isBeforeFounding()) {
            String from = narrator.grammar.from(organization.founded().orElseThrow());
            return narrator.say("not.member.yet", "of", of, "from", from);
        }
        if (isAfterEnd()) {
            return narrator.say("not.member.ended", "of", of, "on", narrator.grammar.on(organization.ended()));
        }
        return narrator.say(organization.complete().contains(Status.MEMBER) ? "not.member" : "not.listed", "of", of);
    }

    /** Returns when a spell began and ended, how, and what that is counted from. */
    private String span(Membership spell) {
        String its = narrator.say("its." + spell.status().text());
        Bound start = spell.period().start();
        String began = narrator.say(
                "began",
                "its",
                its,
                "on",
                narrator.grammar.on(start.date()),
                "clock",
                start.date().isPresent() ? narrator.clock(Optional.of(spell.startBasis())) : "");
        Bound end = spell.period().end();
        return end.isOpen()
                ? began
                : narrator.say(
                        "began.ended",
                        "began",
                        began,
                        "on",
                        narrator.grammar.on(end.date()),
                        "exit",
                        spell.exit()
                                .map(exit -> narrator.grammar.text("exit." + exit.text()))
                                .orElse(""),
                        "clock",
                        end.date().isPresent() ? narrator.clock(spell.endBasis()) : "");
    }

    private void tellLaterStart() {
        standing.history().stream()
                .filter(spell -> spell.status() == Status.MEMBER)
                .filter(spell -> spell.period().start().date().isPresent()
                        && standing.day()
                                .isBefore(spell.period().start().date().get().earliest()))
                .min(Comparator.comparing(spell -> spell.period().start()))
                .ifPresent(spell -> narrator.tell(
                        narrator.say(
                                "later",
                                "its",
                                narrator.say("its.member"),
                                "on",
                                narrator.grammar.on(spell.period().start().date()),
                                "clock",
                                narrator.clock(Optional.of(spell.startBasis()))),
                        spell.provenance().sources()));
    }

    private void tellActs(List<Membership> spells) {
        List<String> acts = new ArrayList<>();
        for (Membership spell : spells) {
            standing.acts().stream()
                    .filter(act -> act.membership().equals(spell.id()) && isTold(act, spell))
                    .map(DecidingAct::event)
                    .map(this::act)
                    .filter(act -> !acts.contains(act))
                    .forEach(acts::add);
        }
        if (!acts.isEmpty()) {
            narrator.tell(narrator.say("acts", "acts", String.join("; ", acts)));
        }
    }

    /** Returns whether an act bears on the day: it starts what holds, or it ends or announces the end of a spell. */
    private boolean isTold(DecidingAct act, Membership spell) {
        return switch (act.role()) {
            case STARTS -> standing.spells().contains(spell);
            case ENDS -> true;
            case ANNOUNCES ->
                !spell.period().end().isOpen()
                        && act.event()
                                .date()
                                .earliest()
                                .isAfter(spell.period().extent().latestStart());
            case CONFIRMS -> false;
        };
    }

    private String act(Event act) {
        String date = narrator.grammar.date(act.date());
        return narrator.say(
                        "act",
                        "title",
                        narrator.quoted(narrator.find(act, "title").orElse(act.title())),
                        "details",
                        act.symbol().map(symbol -> date + "; " + symbol).orElse(date))
                + narrator.sources(act.provenance().sources());
    }

    /** Tells that the country was no state yet, where every period of independence lies after the day. */
    private void tellIndependence() {
        List<IndependentState> periods = narrator.records.independentStates().stream()
                .filter(state -> state.country().equals(standing.country()))
                .sorted(Comparator.comparing(state -> state.period().start()))
                .toList();
        boolean isNone = periods.stream()
                .allMatch(
                        state -> standing.day().isBefore(state.period().extent().earliestStart()));
        if (isNone && !periods.isEmpty()) {
            IndependentState first = periods.get(0);
            first.period()
                    .start()
                    .date()
                    .ifPresent(start -> narrator.tell(
                            narrator.say("independent", "country", country, "from", narrator.grammar.from(start)),
                            first.provenance().sources()));
        }
    }

    /** Names the statuses of which one that is not there may have been held. */
    private void tellGap() {
        boolean isMember = standing.certaintyOf(Status.MEMBER) != Certainty.NO;
        boolean isOpen = isMember
                ? !organization.complete().contains(Status.SUSPENDED)
                        && OVER_MEMBERSHIP.stream().noneMatch(standing.statuses()::containsKey)
                : standing.statuses().isEmpty() && exists();
        if (!isOpen) {
            return;
        }
        List<String> missing = (isMember ? OVER_MEMBERSHIP : WITHOUT_MEMBERSHIP)
                .stream()
                        .filter(status -> !organization.complete().contains(status))
                        .map(status -> narrator.grammar.text("gap." + status.text()))
                        .toList();
        if (!missing.isEmpty()) {
            narrator.tell(narrator.say(
                    "gap", "statuses", narrator.grammar.list("or", missing), "in", narrator.grammar.after("in", name)));
        }
    }

    private boolean exists() {
        return organization.bodyOf().isEmpty() && !isBeforeFounding() && !isAfterEnd();
    }

    private boolean isBeforeFounding() {
        return organization.founded().isPresent()
                && standing.day().isBefore(organization.founded().get().earliest());
    }

    private boolean isAfterEnd() {
        return organization.ended().isPresent()
                && !standing.day().isBefore(organization.ended().get().latest());
    }
}
