package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Compiles a {@link MembershipLookup}: goes through the days of each country once, and keeps count of the spells that
 * certainly and that possibly hold in each organization.
 */
final class LookupCompiler {

    /** What there is to count of the spells of a country in an organization. */
    private static final int CERTAIN = 0;

    private static final int POSSIBLE = 1;
    private static final int CERTAINLY_KEPT = 2;
    private static final int POSSIBLY_KEPT = 3;
    private static final int COUNTS = 4;

    private final Records records;
    private final Status status;
    private final boolean taking;
    private final ImmutableList<CountryCode> countries;
    private final ImmutableList<OrganizationId> organizations;
    private final int words;

    private int stretches;
    private int[] firstDays = new int[64];
    private long[] certain;
    private long[] possible;

    private LookupCompiler(Records records, Status status, boolean taking) {
        this.records = records;
        this.status = status;
        this.taking = taking;
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

    /** Returns the look-up of a status, or of taking part. */
    static MembershipLookup compile(Records records, Status status, boolean taking) {
        return new LookupCompiler(records, status, taking).compile();
    }

    private MembershipLookup compile() {
        List<List<Membership>> spells = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            spells.add(new ArrayList<>());
        }
        for (Membership spell : records.memberships()) {
            if (spell.status() == status || (taking && TakingPart.keepsFrom(spell.status()))) {
                spells.get(Collections.binarySearch(countries, spell.country())).add(spell);
            }
        }
        int[] firstStretches = new int[countries.size() + 1];
        for (int country = 0; country < countries.size(); country++) {
            add(spells.get(country));
            firstStretches[country + 1] = stretches;
        }
        return new MembershipLookup(
                countries,
                organizations,
                words,
                new StretchIndex(Arrays.copyOf(firstDays, stretches), firstStretches),
                Arrays.copyOf(certain, stretches * words),
                Arrays.copyOf(possible, stretches * words));
    }

    /** Adds the stretches of a country. */
    private void add(List<Membership> spells) {
        long[] steps = steps(spells);
        int[] counts = new int[organizations.size() * COUNTS];
        addStretch(Integer.MIN_VALUE, true);
        int at = 0;
        while (at < steps.length) {
            int day = day(steps[at]);
            if (day != Integer.MIN_VALUE) {
                addStretch(day, false);
            }
            int end = at;
            while (end < steps.length && day(steps[end]) == day) {
                count(steps[end++], counts);
            }
            while (at < end) {
                set(steps[at++], counts, spells, LocalDate.ofEpochDay(day));
            }
        }
    }

    /** Returns the days on which a count changes, each with what changes in the lower half, in order of the days. */
    private long[] steps(List<Membership> spells) {
        long[] steps = new long[6 * spells.size()];
        int count = 0;
        for (Membership spell : spells) {
            int organization = Collections.binarySearch(organizations, spell.organization());
            boolean kept = spell.status() != status;
            Extent extent = KnownExtent.of(spell.period(), records.asOf());
            count = addSteps(
                    steps,
                    count,
                    extent.earliestStart(),
                    extent.latestEnd(),
                    organization * COUNTS + (kept ? POSSIBLY_KEPT : POSSIBLE));
            count = addSteps(
                    steps,
                    count,
                    extent.latestStart(),
                    extent.earliestEnd(),
                    organization * COUNTS + (kept ? CERTAINLY_KEPT : CERTAIN));
        }
        return LongStream.concat(Arrays.stream(steps, 0, count), actSteps(spells))
                .sorted()
                .toArray();
    }

    /** Returns steps that change no count, on the days on which acts shared by spells tell more. */
    private LongStream actSteps(List<Membership> spells) {
        Map<OrganizationId, List<Membership>> byOrganization = new HashMap<>();
        for (Membership spell : spells) {
            byOrganization
                    .computeIfAbsent(spell.organization(), id -> new ArrayList<>())
                    .add(spell);
        }
        return byOrganization.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(spell -> spell.status() != status))
                .flatMapToLong(entry -> actSteps(entry.getKey(), entry.getValue()));
    }

    private LongStream actSteps(OrganizationId id, List<Membership> ofPair) {
        int counter = Collections.binarySearch(organizations, id) * COUNTS;
        return TakingPart.changeDays(ofPair, records.asOf()).stream()
                .mapToInt(EpochDays::of)
                .filter(day -> day != Integer.MIN_VALUE && day != Integer.MAX_VALUE)
                .mapToLong(day -> day)
                .flatMap(day -> LongStream.of(step((int) day, counter, 0), step((int) day, counter, 1)));
    }

    /** Adds the days on which a count goes up and down again; where the second comes first they change nothing. */
    private static int addSteps(long[] steps, int count, LocalDate start, LocalDate end, int counter) {
        int up = EpochDays.of(start);
        int down = EpochDays.of(end);
        int next = count;
        if (up < down) {
            steps[next++] = step(up, counter, 0);
        } else {
            // A single act may still be known to come before or after these days.
            next = addEmptyStep(steps, next, up, counter);
            next = addEmptyStep(steps, next, down, counter);
        }
        if (up < down && down != Integer.MAX_VALUE) {
            steps[next++] = step(down, counter, 1);
        }
        return next;
    }

    private static int addEmptyStep(long[] steps, int count, int day, int counter) {
        int next = count;
        if (day != Integer.MAX_VALUE) {
            steps[next++] = step(day, counter, 0);
            steps[next++] = step(day, counter, 1);
        }
        return next;
    }

    private static long step(int day, int counter, int down) {
        return (long) day << Integer.SIZE | (long) counter << 1 | down;
    }

    private static int day(long step) {
        return (int) (step >> Integer.SIZE);
    }

    private static int counter(long step) {
        return (int) step >>> 1;
    }

    private static void count(long step, int[] counts) {
        counts[counter(step)] += (step & 1) == 0 ? 1 : -1;
    }

    /** Sets what holds in the organization of a step in the stretch that was added last. */
    private void set(long step, int[] counts, List<Membership> spells, LocalDate day) {
        int organization = counter(step) / COUNTS;
        int first = organization * COUNTS;
        Certainty holds = certainty(counts[first + CERTAIN], counts[first + POSSIBLE]);
        Certainty kept = certainty(counts[first + CERTAINLY_KEPT], counts[first + POSSIBLY_KEPT]);
        Certainty result = holds.and(kept.not());
        if (kept != Certainty.NO && result == Certainty.POSSIBLE) {
            List<Membership> ofPair = new ArrayList<>();
            for (Membership spell : spells) {
                if (spell.organization().equals(organizations.get(organization))) {
                    ofPair.add(spell);
                }
            }
            result = TakingPart.on(day, ofPair, records.asOf());
        }
        int word = (stretches - 1) * words + organization / Long.SIZE;
        long bit = 1L << organization % Long.SIZE;
        certain[word] = result == Certainty.YES ? certain[word] | bit : certain[word] & ~bit;
        possible[word] = result == Certainty.POSSIBLE ? possible[word] | bit : possible[word] & ~bit;
    }

    private static Certainty certainty(int certainly, int possibly) {
        if (certainly > 0) {
            return Certainty.YES;
        }
        return possibly > 0 ? Certainty.POSSIBLE : Certainty.NO;
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
