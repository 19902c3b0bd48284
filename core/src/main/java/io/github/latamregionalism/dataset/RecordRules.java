package io.github.latamregionalism.dataset;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.SpellDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules between records. Spells of one status do not overlap; a suspended or inactive one lies over membership. A
 * reading leaves a day between itself and the other end of its spell. An objection is to a statement on its treaty.
 */
final class RecordRules {

    private final Content content;
    private final TableContent<Membership> spells;
    private final List<Problem> problems;

    private RecordRules(Content content, TableContent<Membership> spells, List<Problem> problems) {
        this.content = content;
        this.spells = spells;
        this.problems = problems;
    }

    /** Checks the spells of each country in each organization against each other, and readings against spells. */
    static void check(Content content, List<Problem> problems) {
        content.find(Table.of(Membership.class))
                .ifPresent(spells -> new RecordRules(content, spells, problems).checkSpells());
        content.find(Table.of(AlternativeReading.class))
                .ifPresent(readings -> checkReadings(content, readings, problems));
        if (problems.isEmpty()) {
            content.find(Table.of(Membership.class)).ifPresent(spells -> checkTogether(content, spells, problems));
        }
        content.find(Table.of(TreatyAction.class)).ifPresent(actions -> checkObjections(actions, problems));
        BodyRules.check(content, problems);
        TextRules.check(content, problems);
    }

    /** Reports each spell for which its acts and the life of its organization leave no day. */
    private static void checkTogether(Content content, TableContent<Membership> spells, List<Problem> problems) {
        try {
            new Memberships(content);
        } catch (Memberships.Contradiction e) {
            spells.check(
                    "start", problems, spell -> Optional.ofNullable(e.reasons().get(spell.id())));
        }
    }

    private void checkSpells() {
        Map<List<Object>, List<Integer>> byPair = new LinkedHashMap<>();
        for (int i = 0; i < spells.records().size(); i++) {
            Membership spell = spells.records().get(i);
            byPair.computeIfAbsent(List.of(spell.organization(), spell.country()), pair -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> pair : byPair.values()) {
            for (int position = 0; position < pair.size(); position++) {
                if (position >= PackageLimits.SPELLS_OF_PAIR) {
                    Membership spell = spell(pair.get(position));
                    report(
                            pair.get(position),
                            "country",
                            spell.country() + " has more than " + PackageLimits.SPELLS_OF_PAIR + " spells in "
                                    + spell.organization() + ": so many are not taken");
                } else {
                    checkOverlap(pair, position);
                    checkCover(pair.subList(0, Math.min(pair.size(), PackageLimits.SPELLS_OF_PAIR)), position);
                }
            }
        }
    }

    private void checkOverlap(List<Integer> pair, int position) {
        Membership later = spell(pair.get(position));
        for (int before = 0; before < position; before++) {
            Membership earlier = spell(pair.get(before));
            if (earlier.status() == later.status()
                    && earlier.period().extent().overlaps(later.period().extent()) == Certainty.YES) {
                report(
                        pair.get(position),
                        "start",
                        later.status().text() + " spell " + later.period() + " of "
                                + later.country() + " in " + later.organization() + " overlaps " + earlier.id() + ", "
                                + earlier.period()
                                + ": spells of one status must not overlap");
            }
        }
    }

    private void checkCover(List<Integer> pair, int position) {
        Membership over = spell(pair.get(position));
        if (over.status() != Status.SUSPENDED && over.status() != Status.INACTIVE) {
            return;
        }
        for (int index : pair) {
            Membership under = spell(index);
            if (under.status() == Status.MEMBER
                    && under.period().extent().encloses(over.period().extent()) != Certainty.NO) {
                return;
            }
        }
        if (mayHaveBeenCovered(over)) {
            return;
        }
        report(
                pair.get(position),
                "status",
                over.status().text() + " spell " + over.period() + " of " + over.country() + " in "
                        + over.organization() + " does not lie within a member spell: it must lie over one");
    }

    /** Returns whether the spell below may be among those that are wrong themselves: the one problem is enough. */
    private boolean mayHaveBeenCovered(Membership over) {
        if (content.leavesOut()) {
            return false;
        }
        boolean found = spells.cut();
        int organization = spells.table().indexOf("organization");
        int country = spells.table().indexOf("country");
        for (String[] cells : spells.leftOut()) {
            found |= cells[organization].equals(over.organization().toString())
                    && cells[country].equals(over.country().toString());
        }
        return found;
    }

    /** Reports each reading that leaves no day between itself and the other end of its spell. */
    private static void checkReadings(
            Content content, TableContent<AlternativeReading> readings, List<Problem> problems) {
        Map<Object, SpellDates> dates = new HashMap<>();
        content.records(Table.of(Membership.class)).forEach(spell -> dates.put(spell.id(), spell.period()));
        content.records(Table.of(Approach.class)).forEach(approach -> dates.put(approach.id(), approach.period()));
        content.records(Table.of(Instrument.class)).forEach(law -> dates.put(law.id(), law.period()));
        readings.check("reading", problems, reading -> {
            boolean isOfDate = reading.field() == ReadingField.START || reading.field() == ReadingField.END;
            return Optional.ofNullable(dates.get(ReadRecord.idOf(reading)))
                    .filter(spell -> isOfDate)
                    .flatMap(spell -> leavesNoDay(reading, spell));
        });
    }

    private static Optional<String> leavesNoDay(AlternativeReading reading, SpellDates spell) {
        try {
            reading.extentOf(spell);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Reports each objection that is not to a reservation or declaration on the same treaty. */
    private static void checkObjections(TableContent<TreatyAction> actions, List<Problem> problems) {
        Map<TreatyActionId, TreatyAction> byId = new HashMap<>();
        actions.records().forEach(action -> byId.put(action.id(), action));
        actions.check(
                "objects_to",
                problems,
                action -> action.objectsTo()
                        .map(byId::get)
                        .filter(to -> !to.treaty().equals(action.treaty())
                                || !to.action().isStatement()
                                || to.action() == TreatyActionKind.OBJECTION)
                        .map(to -> "objects_to \"" + to.id() + "\" is no reservation or declaration on "
                                + action.treaty()));
    }

    private Membership spell(int index) {
        return spells.records().get(index);
    }

    private void report(int index, String column, String message) {
        problems.add(spells.problem(index, column, message));
    }
}
