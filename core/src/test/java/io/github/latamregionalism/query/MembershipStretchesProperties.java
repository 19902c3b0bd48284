package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Answers about a stretch of days, and the days of change, agree with the same judge. */
class MembershipStretchesProperties extends MembershipDatasets {

    @Property(tries = 200)
    void whoParticipatesOnADayParticipatesInEveryStretchWithItAtLeastAsSurelyAndNobodyElseDoes(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Certainty surest = first.datesUntil(after)
                        .map(day ->
                                memberships.participantsIn(organization, day).certaintyOf(country))
                        .reduce(Certainty.NO, Certainty::or);
                Certainty between = memberships
                        .participantsBetween(organization, first, after)
                        .certaintyOf(country);
                assertThat(between).isGreaterThanOrEqualTo(surest);
                assertThat(between == Certainty.NO).isEqualTo(surest == Certainty.NO);
                assertThat(memberships
                                .participationsBetween(country, first, after)
                                .certaintyOf(organization))
                        .isEqualTo(between);
            }
        }
    }

    @Property(tries = 200)
    void onOtherDaysThanTheChangeDaysOfAnOrganizationNobodyParticipatesOtherwise(@ForAll("datasets") Dataset dataset) {
        Memberships memberships = dataset.memberships();
        LocalDate last = LocalDate.of(2021, 3, 1);
        for (OrganizationId organization : ORGANIZATIONS) {
            Set<LocalDate> changeDays = memberships.changeDaysOf(organization);
            for (LocalDate day = LocalDate.of(2020, 11, 1); day.isBefore(last); day = day.plusDays(1)) {
                if (!changeDays.contains(day)) {
                    Answer<CountryCode> now = memberships.participantsIn(organization, day);
                    Answer<CountryCode> before = memberships.participantsIn(organization, day.minusDays(1));
                    assertThat(now.certain()).isEqualTo(before.certain());
                    assertThat(now.possible()).isEqualTo(before.possible());
                }
            }
        }
    }

    @Property(tries = 200)
    void aChangeLiesInAStretchAsSurelyAsTheReadingsOfItsSpellAgree(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        List<String> expected = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            NaiveSpells naive = new NaiveSpells(List.of(spell), AS_OF, first, after);
            Certainty starts = naive.judge(
                    spell,
                    dated -> !dated.start().isBefore(first) && dated.start().isBefore(after));
            Certainty ends = naive.judge(
                    spell, dated -> !dated.end().isBefore(first) && dated.end().isBefore(after));
            if (starts != Certainty.NO && spell.period().start().date().isPresent()) {
                expected.add(spell + " START " + starts);
            }
            if (ends != Certainty.NO && spell.period().end().date().isPresent()) {
                expected.add(spell + " END " + ends);
            }
        }
        assertThat(dataset.memberships().changesBetween(first, after).all())
                .isSorted()
                .extracting(change -> change.fact() + " " + change.kind() + " " + change.certainty())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200)
    void aSpellHoldsInAStretchAsSurelyAsItsReadingsAgree(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        List<OnDay<Membership>> expected = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            Certainty overlaps = new NaiveSpells(List.of(spell), AS_OF, first, after)
                    .judge(spell, dated -> dated.overlaps(first, after));
            if (overlaps != Certainty.NO) {
                expected.add(new OnDay<>(spell, overlaps));
            }
        }
        assertThat(dataset.memberships().spellsBetween(first, after).all()).containsExactlyElementsOf(expected);
    }
}
