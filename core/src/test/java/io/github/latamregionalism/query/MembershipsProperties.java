package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Answers about a day agree with a judge that goes through the days that each end of a spell can be. */
class MembershipsProperties extends MembershipDatasets {

    @Property(tries = 400)
    void aStatusIsHeldAsSurelyAsTheReadingsOfItsSpellsAgree(
            @ForAll("datasetsWithActs") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Map<Status, Certainty> expected = new EnumMap<>(Status.class);
                for (Status status : Status.values()) {
                    Certainty held = naive(dataset, country, organization, day).holds(status, day);
                    if (held != Certainty.NO) {
                        expected.put(status, held);
                    }
                    assertThat(memberships
                                    .countriesWith(status, organization, day)
                                    .certaintyOf(country))
                            .isEqualTo(held);
                    assertThat(memberships
                                    .organizationsWith(status, country, day)
                                    .certaintyOf(organization))
                            .isEqualTo(held);
                }
                Certainty member = expected.getOrDefault(Status.MEMBER, Certainty.NO);
                assertThat(memberships.membersOf(organization, day).certaintyOf(country))
                        .isEqualTo(member);
                assertThat(memberships.organizationsOf(country, day).certaintyOf(organization))
                        .isEqualTo(member);
                assertThat(memberships.standingOf(country, organization, day).statuses())
                        .containsExactlyEntriesOf(expected);
            }
        }
    }

    @Property(tries = 1000)
    void aCountryTakesPartAsSurelyAsTheReadingsOfAllItsSpellsAgree(
            @ForAll("datasetsWithActs") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Certainty answered =
                        memberships.participantsIn(organization, day).certaintyOf(country);
                NaiveSpells naive = naive(dataset, country, organization, day);
                Certainty prevented = naive.holds(Status.SUSPENDED, day).or(naive.holds(Status.INACTIVE, day));
                Certainty each = naive.holds(Status.MEMBER, day).and(prevented.not());
                Certainty together = naive.takesPart(day);
                Statistics.label("what prevents participation").collect(prevented != Certainty.NO);
                Statistics.label("what one act for several spells changes").collect(together != each);
                assertThat(answered)
                        .as(
                                "%s %s",
                                dataset.records().memberships(),
                                dataset.records().spellActs())
                        .isEqualTo(together);
                assertThat(memberships.standingOf(country, organization, day).participates())
                        .isEqualTo(answered);
            }
        }
        Statistics.label("what prevents participation")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
        Statistics.label("what one act for several spells changes")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.1));
    }

    @Property(tries = 200)
    void whoParticipatesInAnOrganizationParticipatesInItAsACountryToo(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                assertThat(memberships.participationsOf(country, day).certaintyOf(organization))
                        .isEqualTo(memberships.participantsIn(organization, day).certaintyOf(country));
            }
        }
    }

    @Property(tries = 200)
    void theSpellsOnADayAreThoseOfTheHistoryThatItsReadingsAllow(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        List<Membership> all = new ArrayList<>();
        for (OrganizationId organization : ORGANIZATIONS) {
            List<OnDay<Membership>> expected = new ArrayList<>();
            for (Membership spell : dataset.memberships().historyOf(organization)) {
                Certainty holds = new NaiveSpells(List.of(spell), AS_OF, day).holds(spell.status(), day);
                if (holds != Certainty.NO) {
                    expected.add(new OnDay<>(spell, holds));
                }
                all.add(spell);
            }
            assertThat(dataset.memberships().spellsOn(organization, day).all()).isEqualTo(expected);
        }
        assertThat(all).isEqualTo(dataset.records().memberships().all());
    }

    @Property(tries = 200)
    void anAnswerNamesTheSpellsBehindItAndTheDayToWhichTheyAreKnown(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        for (OrganizationId organization : ORGANIZATIONS) {
            Answer<CountryCode> answer = dataset.memberships().membersOf(organization, day);
            assertThat(answer.facts(Membership.class))
                    .containsExactlyElementsOf(dataset.records().memberships().stream()
                            .filter(spell -> spell.organization().equals(organization)
                                    && spell.status() == Status.MEMBER
                                    && new NaiveSpells(List.of(spell), AS_OF, day).holds(Status.MEMBER, day)
                                            != Certainty.NO)
                            .toList());
            assertThat(answer.coverage().isAfterAsOf()).isEqualTo(day.isAfter(AS_OF));
            assertThat(answer.asOf()).isEqualTo(AS_OF);
        }
    }

    @Property(tries = 200)
    void anAnswerIsTheSameObjectWheneverItIsAsked(@ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        assertThat(memberships.membersOf(LEAGUE, day)).isSameAs(memberships.membersOf(LEAGUE, day));
        assertThat(memberships.participantsIn(UNION, day)).isSameAs(memberships.participantsIn(UNION, day));
        assertThat(memberships.organizationsOf(A, day)).isSameAs(memberships.organizationsOf(A, day));
    }

    @Property(tries = 200)
    void whoeverHasAMemberSpellWasEverAMember(@ForAll("datasets") Dataset dataset) {
        for (OrganizationId organization : ORGANIZATIONS) {
            Set<CountryCode> expected = new TreeSet<>();
            for (Membership spell : dataset.records().memberships()) {
                if (spell.organization().equals(organization) && spell.status() == Status.MEMBER) {
                    expected.add(spell.country());
                }
            }
            assertThat(dataset.memberships().everMemberOf(organization)).containsExactlyElementsOf(expected);
        }
    }

    @Property(tries = 200)
    void anOrganizationIsSharedWhereBothHaveAStanding(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        List<OrganizationId> expected = new ArrayList<>();
        for (OrganizationId organization : ORGANIZATIONS) {
            boolean both = true;
            for (CountryCode country : COUNTRIES) {
                boolean some = false;
                for (Status status : Status.values()) {
                    some |= naive(dataset, country, organization, day).holds(status, day) != Certainty.NO;
                }
                both &= some;
            }
            if (both) {
                expected.add(organization);
            }
        }
        assertThat(dataset.memberships().sharedOrganizations(A, B, day))
                .extracting(SharedOrganization::organization)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 300)
    void aLookUpAnswersAsTheQuestionsDo(@ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (Status status : Status.values()) {
                Answer<OrganizationId> asked = memberships.organizationsWith(status, country, day);
                assertSame(memberships.lookup(status), country, day, asked.certain(), asked.possible());
            }
            Set<OrganizationId> certain = new TreeSet<>();
            Set<OrganizationId> possible = new TreeSet<>();
            for (OrganizationId organization : ORGANIZATIONS) {
                switch (memberships.participantsIn(organization, day).certaintyOf(country)) {
                    case YES -> certain.add(organization);
                    case POSSIBLE -> possible.add(organization);
                    case NO -> {}
                }
            }
            assertSame(memberships.participationLookup(), country, day, certain, possible);
        }
    }

    private static void assertSame(
            MembershipLookup lookup,
            CountryCode country,
            LocalDate day,
            Set<OrganizationId> certain,
            Set<OrganizationId> possible) {
        int stretch = lookup.stretchOf(lookup.ordinalOf(country), (int) day.toEpochDay());
        assertThat(lookup.organizations(Certainty.YES, stretch)).containsExactlyElementsOf(certain);
        assertThat(lookup.organizations(Certainty.POSSIBLE, stretch)).containsExactlyElementsOf(possible);
        assertThat(lookup.count(Certainty.YES, stretch)).isEqualTo(certain.size());
        assertThat(lookup.count(Certainty.POSSIBLE, stretch)).isEqualTo(possible.size());
    }
}
