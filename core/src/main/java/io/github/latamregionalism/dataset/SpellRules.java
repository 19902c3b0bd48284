package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules between spells of membership: those of one status do not overlap; a suspended or inactive one lies over
 * membership; a reading is of a spell that is there and can be read with the other end of it.
 */
final class SpellRules {

    private final Content content;
    private final TableContent<Membership> spells;
    private final List<Problem> problems;

    private SpellRules(Content content, TableContent<Membership> spells, List<Problem> problems) {
        this.content = content;
        this.spells = spells;
        this.problems = problems;
    }

    /** Checks the spells of each country in each organization against each other. */
    static void check(Content content, List<Problem> problems) {
        content.of(MembershipTable.INSTANCE)
                .ifPresent(spells -> new SpellRules(content, spells, problems).checkSpells());
    }

    /** Checks that readings are of spells that are there. */
    static void checkReadings(Content content, Keys keys, List<Problem> problems) {
        Optional<TableContent<Membership>> spells = content.of(MembershipTable.INSTANCE);
        Optional<TableContent<AlternativeReading>> readings = content.of(AlternativeReadingTable.INSTANCE);
        if (spells.isPresent() && readings.isPresent()) {
            new SpellRules(content, spells.get(), problems).checkReadings(readings.get(), keys);
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
                            MembershipTable.COUNTRY,
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
            if (earlier.status() == later.status() && earlier.period().overlaps(later.period()) == Certainty.YES) {
                report(
                        pair.get(position),
                        MembershipTable.START,
                        later.status().text() + " spell " + later.period() + " of "
                                + later.country() + " in " + later.organization() + " overlaps the one on line "
                                + spells.lines().get(pair.get(before)) + ", " + earlier.period()
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
            if (under.status() == Status.MEMBER && under.period().encloses(over.period()) != Certainty.NO) {
                return;
            }
        }
        if (mayHaveBeenCovered(over)) {
            return;
        }
        report(
                pair.get(position),
                MembershipTable.STATUS,
                over.status().text() + " spell " + over.period() + " of " + over.country() + " in "
                        + over.organization() + " does not lie within a member spell: it must lie over one");
    }

    /** Returns whether the spell below may be among those that are wrong themselves: the one problem is enough. */
    private boolean mayHaveBeenCovered(Membership over) {
        if (content.leavesOut()) {
            return false;
        }
        boolean found = spells.cut();
        for (List<String> key : spells.leftOut()) {
            found |= key.get(0).equals(over.organization().toString())
                    && key.get(1).equals(over.country().toString());
        }
        return found;
    }

    private void checkReadings(TableContent<AlternativeReading> readings, Keys keys) {
        Map<List<String>, Membership> byKey = new HashMap<>();
        for (int i = 0; i < spells.records().size(); i++) {
            byKey.put(spells.keys().get(i), spell(i));
        }
        ImmutableList<AlternativeReading> records = readings.records();
        for (int i = 0; i < records.size(); i++) {
            AlternativeReading reading = records.get(i);
            List<String> key = List.of(
                    reading.organization().toString(),
                    reading.country().toString(),
                    reading.status().text(),
                    reading.start().toString());
            Membership spell = byKey.get(key);
            if (spell != null) {
                checkReading(reading, spell, i, readings);
                continue;
            }
            boolean wrong = spells.cut() || spells.leftOut().contains(key);
            if (!spells.partial() && (content.leavesOut() || !wrong)) {
                keys.addIncomplete(spells.table());
                problems.add(readings.problem(
                        i,
                        MembershipTable.ORGANIZATION,
                        "organization \"" + key.get(0) + "\", country \"" + key.get(1) + "\", status \""
                                + key.get(2) + "\", start \"" + key.get(3) + "\" is the key of no row of "
                                + spells.file()));
            }
        }
    }

    /** Reports a reading that leaves no day between itself and the other end of its spell. */
    private void checkReading(
            AlternativeReading reading, Membership spell, int index, TableContent<AlternativeReading> readings) {
        try {
            reading.statusOn(spell, reading.status(), LocalDate.EPOCH);
        } catch (IllegalArgumentException e) {
            problems.add(readings.problem(index, AlternativeReadingTable.READING, String.valueOf(e.getMessage())));
        }
    }

    private Membership spell(int index) {
        return spells.records().get(index);
    }

    private void report(int index, Column<?> column, String message) {
        problems.add(spells.problem(index, column, message));
    }
}
