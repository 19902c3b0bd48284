package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles a {@link MembershipLookup}: goes through the days of each country once, from change to change. */
final class LookupCompiler {

    /** From a day on, an organization of a country is as certain as this. */
    private record Turn(int day, int organization, Certainty certainty) {}

    private final ImmutableList<CountryCode> countries;
    private final ImmutableList<OrganizationId> organizations;
    private final int words;

    private int stretches;
    private int[] firstDays = new int[64];
    private long[] certain;
    private long[] possible;

    private LookupCompiler(Records records) {
        TreeSet<CountryCode> codes = new TreeSet<>(records.countries().keys());
        TreeSet<OrganizationId> ids = new TreeSet<>(records.organizations().keys());
        for (Membership spell : records.memberships()) {
            codes.add(spell.country());
            ids.add(spell.organization());
        }
        this.countries = ImmutableList.copyOf(codes);
        this.organizations = ImmutableList.copyOf(ids);
        this.words = Math.max(1, (organizations.size() + Long.SIZE - 1) / Long.SIZE);
        this.certain = new long[firstDays.length * words];
        this.possible = new long[firstDays.length * words];
    }

    /** Returns the look-up of a relation. */
    static MembershipLookup compile(Records records, Relation relation, SpellExtents extents) {
        LookupCompiler compiler = new LookupCompiler(records);
        Map<CountryCode, Map<OrganizationId, List<Membership>>> spells = new TreeMap<>();
        for (Membership spell : records.memberships()) {
            if (relation.restsOn(spell)) {
                spells.computeIfAbsent(spell.country(), country -> new TreeMap<>())
                        .computeIfAbsent(spell.organization(), organization -> new ArrayList<>())
                        .add(spell);
            }
        }
        int[] firstStretches = new int[compiler.countries.size() + 1];
        for (int country = 0; country < compiler.countries.size(); country++) {
            List<Turn> turns = new ArrayList<>();
            spells.getOrDefault(compiler.countries.get(country), Map.of())
                    .forEach((organization, ofPair) ->
                            compiler.addTurns(turns, organization, ofPair, relation, extents, records.asOf()));
            compiler.addStretches(turns);
            firstStretches[country + 1] = compiler.stretches;
        }
        return new MembershipLookup(
                compiler.countries,
                compiler.organizations,
                compiler.words,
                new StretchIndex(Arrays.copyOf(compiler.firstDays, compiler.stretches), firstStretches),
                Arrays.copyOf(compiler.certain, compiler.stretches * compiler.words),
                Arrays.copyOf(compiler.possible, compiler.stretches * compiler.words));
    }

    /** Adds the days on which the answer about a country in an organization changes; the first stands for always. */
    private void addTurns(
            List<Turn> turns,
            OrganizationId organization,
            List<Membership> ofPair,
            Relation relation,
            SpellExtents extents,
            LocalDate asOf) {
        int place = Collections.binarySearch(organizations, organization);
        int[] days = Relation.changeDays(ofPair, extents);
        LocalDate before = days.length == 0 ? asOf : LocalDate.ofEpochDay(days[0] - 1L);
        Certainty last = relation.on(before, ofPair, extents);
        turns.add(new Turn(Integer.MIN_VALUE, place, last));
        for (int day : days) {
            Certainty certainty = relation.on(LocalDate.ofEpochDay(day), ofPair, extents);
            if (certainty != last) {
                turns.add(new Turn(day, place, certainty));
                last = certainty;
            }
        }
    }

    /** Adds the stretches of a country. */
    private void addStretches(List<Turn> turns) {
        turns.sort(Comparator.comparingInt(Turn::day));
        addStretch(Integer.MIN_VALUE, true);
        for (Turn turn : turns) {
            if (turn.day() != firstDays[stretches - 1]) {
                addStretch(turn.day(), false);
            }
            int word = (stretches - 1) * words + turn.organization() / Long.SIZE;
            long bit = 1L << turn.organization() % Long.SIZE;
            certain[word] = turn.certainty() == Certainty.YES ? certain[word] | bit : certain[word] & ~bit;
            possible[word] = turn.certainty() == Certainty.POSSIBLE ? possible[word] | bit : possible[word] & ~bit;
        }
    }

    /** Adds a stretch that starts on a day, with the sets of the one before if that is of the same country. */
    private void addStretch(int firstDay, boolean ofNextCountry) {
        if (stretches == firstDays.length) {
            int more = Math.multiplyExact(2, stretches);
            firstDays = Arrays.copyOf(firstDays, more);
            certain = Arrays.copyOf(certain, Math.multiplyExact(more, words));
            possible = Arrays.copyOf(possible, Math.multiplyExact(more, words));
        }
        firstDays[stretches] = firstDay;
        if (!ofNextCountry) {
            int before = (stretches - 1) * words;
            System.arraycopy(certain, before, certain, before + words, words);
            System.arraycopy(possible, before, possible, before + words, words);
        }
        stretches++;
    }
}
