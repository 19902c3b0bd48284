package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Compiles a {@link MembershipLookup}: goes through the days of each country once, from change to change. */
final class LookupCompiler {

    /** From a day on, an organization of a country is as certain as this. */
    private record Turn(int day, int organization, Certainty certainty) {}

    private final Records records;
    private final Relation relation;
    private final SpellExtents extents;
    private final ImmutableList<OrganizationId> organizations;
    private final int words;
    private final ImmutableIntArray.Builder firstDays = ImmutableIntArray.builder();
    private final ImmutableLongArray.Builder certain = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder possible = ImmutableLongArray.builder();
    private int stretches;

    private LookupCompiler(
            ImmutableList<OrganizationId> organizations, Records records, Relation relation, SpellExtents extents) {
        this.records = records;
        this.relation = relation;
        this.extents = extents;
        this.organizations = organizations;
        this.words = Math.max(1, (organizations.size() + Long.SIZE - 1) / Long.SIZE);
    }

    /** Returns the look-up of a relation. */
    static MembershipLookup compile(
            SpellTimelines<CountryCode, OrganizationId> spells,
            Relation relation,
            SpellExtents extents,
            Records records) {
        TreeSet<CountryCode> codes = new TreeSet<>(records.countries().keys());
        TreeSet<OrganizationId> ids = new TreeSet<>(records.organizations().keys());
        for (Membership spell : records.memberships()) {
            codes.add(spell.country());
            ids.add(spell.organization());
        }
        ImmutableList<CountryCode> countries = ImmutableList.copyOf(codes);
        LookupCompiler compiler = new LookupCompiler(ImmutableList.copyOf(ids), records, relation, extents);
        int[] firstStretches = new int[countries.size() + 1];
        for (int country = 0; country < countries.size(); country++) {
            // A country without any organization has its stretch too.
            List<Turn> turns = new ArrayList<>(List.of(new Turn(Integer.MIN_VALUE, 0, Certainty.NO)));
            spells.spellsOf(countries.get(country)).forEach((id, ofPair) -> compiler.addTurns(turns, id, ofPair));
            compiler.addStretches(turns);
            firstStretches[country + 1] = compiler.stretches;
        }
        return new MembershipLookup(
                countries,
                compiler.organizations,
                compiler.words,
                new StretchIndex(compiler.firstDays.build().toArray(), firstStretches),
                compiler.certain.build().toArray(),
                compiler.possible.build().toArray());
    }

    /** Adds the days on which the answer about a country in an organization changes; the first stands for always. */
    private void addTurns(List<Turn> turns, OrganizationId organization, List<Membership> ofPair) {
        List<Membership> those = ofPair.stream().filter(relation::restsOn).toList();
        if (those.isEmpty()) {
            return;
        }
        int place = Collections.binarySearch(organizations, organization);
        int[] days = Relation.changeDays(those, extents);
        LocalDate before = days.length == 0 ? records.asOf() : LocalDate.ofEpochDay(days[0] - 1L);
        Certainty last = relation.on(before, those, extents);
        turns.add(new Turn(Integer.MIN_VALUE, place, last));
        for (int day : days) {
            Certainty certainty = relation.on(LocalDate.ofEpochDay(day), those, extents);
            if (certainty != last) {
                turns.add(new Turn(day, place, certainty));
                last = certainty;
            }
        }
    }

    /** Adds the stretches of a country, one for each day on which something turns. */
    private void addStretches(List<Turn> turns) {
        turns.sort(Comparator.comparingInt(Turn::day));
        long[] yes = new long[words];
        long[] maybe = new long[words];
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int word = turn.organization() / Long.SIZE;
            long bit = 1L << turn.organization() % Long.SIZE;
            yes[word] = turn.certainty() == Certainty.YES ? yes[word] | bit : yes[word] & ~bit;
            maybe[word] = turn.certainty() == Certainty.POSSIBLE ? maybe[word] | bit : maybe[word] & ~bit;
            if (i + 1 == turns.size() || turns.get(i + 1).day() != turn.day()) {
                firstDays.add(turn.day());
                for (int each = 0; each < words; each++) {
                    certain.add(yes[each]);
                    possible.add(maybe[each]);
                }
                stretches++;
            }
        }
    }
}
