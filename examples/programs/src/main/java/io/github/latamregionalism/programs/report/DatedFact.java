package io.github.latamregionalism.programs.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ClaimFacts;
import java.util.Collection;

/**
 * A fact that bears on a claim, in one line.
 *
 * @param date the date or the period, empty if it is not known
 * @param table the table of the fact
 * @param what what happened
 * @param fact the record
 * @param about whom and what it is about
 */
public record DatedFact(String date, String table, String what, Sourced fact, ImmutableSet<Subject> about) {

    /** Returns the facts about a subject that bear on some claims about it, by date. */
    public static ImmutableList<DatedFact> bearingOn(
            Collection<Claim> claims, Subject subject, Dataset dataset, Words words) {
        return claims.stream()
                .flatMap(claim -> lines(dataset.literature().factsBearingOn(claim), words).stream())
                .filter(fact -> fact.about().contains(subject))
                .distinct()
                .sorted(comparing(DatedFact::date)
                        .thenComparing(DatedFact::table)
                        .thenComparing(DatedFact::what))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<DatedFact> lines(ClaimFacts facts, Words words) {
        ImmutableList.Builder<DatedFact> lines = ImmutableList.builder();
        facts.membershipChanges().forEach(change -> lines.add(line(change, words)));
        facts.events().forEach(event -> lines.add(line(event, words)));
        facts.treatyActions().forEach(action -> lines.add(line(action, words)));
        facts.approaches().forEach(approach -> lines.add(line(approach, words)));
        facts.instruments().forEach(instrument -> lines.add(line(instrument, words)));
        return lines.build();
    }

    private static DatedFact line(Change<Membership> change, Words words) {
        Membership spell = change.fact();
        return new DatedFact(
                change.date().toString(),
                "memberships",
                Happenings.of(change, words),
                spell,
                actors(ImmutableList.of(spell.country(), spell.organization())));
    }

    private static DatedFact line(Event event, Words words) {
        return new DatedFact(
                event.date().toString(), "events", Happenings.of(event, words), event, actors(event.actors()));
    }

    private static DatedFact line(TreatyAction action, Words words) {
        return new DatedFact(
                action.date().map(Object::toString).orElse(""),
                "treaty-actions",
                Happenings.of(action, words),
                action,
                ImmutableSet.of(
                        Subject.of(action.country()),
                        new Subject(SubjectKind.TREATY, action.treaty().toString())));
    }

    private static DatedFact line(Approach approach, Words words) {
        return new DatedFact(
                approach.period().toString(),
                "approaches",
                Happenings.of(approach, words),
                approach,
                actors(ImmutableList.of(approach.country())));
    }

    private static DatedFact line(Instrument instrument, Words words) {
        return new DatedFact(
                instrument.period().toString(),
                "instruments",
                Happenings.of(instrument, words),
                instrument,
                ImmutableSet.<Subject>builder()
                        .add(new Subject(SubjectKind.INSTRUMENT, instrument.id().toString()))
                        .addAll(actors(instrument.countries()))
                        .addAll(actors(instrument.partners()))
                        .build());
    }

    private static ImmutableSet<Subject> actors(Collection<? extends Actor> actors) {
        return actors.stream().map(Subject::of).collect(ImmutableSet.toImmutableSet());
    }
}
