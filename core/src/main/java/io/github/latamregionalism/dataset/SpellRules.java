package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules between spells of membership: those of one status do not overlap; a suspended or inactive one lies over
 * membership; a reading is of a spell that is there.
 */
final class SpellRules {

    private final TableContent<Membership> spells;
    private final List<Problem> problems;

    private SpellRules(TableContent<Membership> spells, List<Problem> problems) {
        this.spells = spells;
        this.problems = problems;
    }

    static void check(Content content, List<Problem> problems) {
        Optional<TableContent<Membership>> spells = content.of(MembershipTable.INSTANCE);
        if (spells.isEmpty()) {
            return;
        }
        SpellRules rules = new SpellRules(spells.get(), problems);
        rules.checkSpells();
        content.of(AlternativeReadingTable.INSTANCE).ifPresent(rules::checkReadings);
    }

    private void checkSpells() {
        Map<List<Object>, List<Integer>> byPair = new HashMap<>();
        for (int i = 0; i < spells.records().size(); i++) {
            Membership spell = spells.records().get(i);
            byPair.computeIfAbsent(List.of(spell.organization(), spell.country()), pair -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> pair : byPair.values()) {
            for (int position = 0; position < pair.size(); position++) {
                checkOverlap(pair, position);
                checkCover(pair, position);
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
        report(
                pair.get(position),
                MembershipTable.STATUS,
                over.status().text() + " spell " + over.period() + " of " + over.country() + " in "
                        + over.organization() + " does not lie within a member spell: it must lie over one");
    }

    private void checkReadings(TableContent<AlternativeReading> readings) {
        Set<List<Object>> keys = new HashSet<>();
        for (Membership spell : spells.records()) {
            keys.add(List.of(
                    spell.organization(),
                    spell.country(),
                    spell.status(),
                    spell.period().start()));
        }
        ImmutableList<AlternativeReading> records = readings.records();
        for (int i = 0; i < records.size(); i++) {
            AlternativeReading reading = records.get(i);
            if (!keys.contains(List.of(reading.organization(), reading.country(), reading.status(), reading.start()))) {
                problems.add(new Problem(
                        readings.table().file(),
                        readings.lines().get(i),
                        1,
                        "organization \"" + reading.organization() + "\", country \"" + reading.country()
                                + "\", status \"" + reading.status().text() + "\", start \"" + reading.start()
                                + "\" is the key of no row of " + spells.table().file()));
            }
        }
    }

    private Membership spell(int index) {
        return spells.records().get(index);
    }

    private void report(int index, Column<?> column, String message) {
        Table<?> table = spells.table();
        problems.add(new Problem(table.file(), spells.lines().get(index), table.numberOf(column), message));
    }
}
