package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.Readings.DAY;

import io.github.latamregionalism.analysis.Readings.Dated;
import io.github.latamregionalism.analysis.Readings.World;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParticipationProperties {

    private static final LocalDate NEW_YEARS_EVE_2000 = LocalDate.of(2000, 12, 31);

    @Provide
    Arbitrary<Dataset> datasets() {
        return SpellRows.datasets();
    }

    @Property(tries = 200)
    void membersAndParticipantsOfAnOrganizationAreAsManyAsItsReadingsHave(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        for (OrganizationId organization : SmallDataset.ORGANIZATIONS) {
            Participation measured = Participation.of(dataset, Scope.of(organization));
            readings.assertTight(
                    measured.members(DAY), world -> countries(country -> world.isMember(organization, country, DAY)));
            readings.assertTight(
                    measured.participants(DAY),
                    world -> countries(country -> world.participates(organization, country, DAY)));
            readings.assertTight(
                    measured.rate(DAY),
                    world -> (double) countries(country -> world.participates(organization, country, DAY))
                            / countries(country -> world.isMember(organization, country, DAY)));
        }
    }

    @Property(tries = 200)
    void theRegionCountsTheMembershipsOfItsStatesOnly(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        Participation measured = Participation.of(dataset, Scope.REGION);
        readings.assertTight(measured.members(DAY), world -> {
            int members = 0;
            for (OrganizationId organization : SmallDataset.ORGANIZATIONS) {
                members += countries(
                        country -> !country.equals(SmallDataset.D) && world.isMember(organization, country, DAY));
            }
            return members;
        });
        readings.assertTight(
                measured.accessions(2001),
                world -> count(
                        world,
                        dated -> dated.isMembership()
                                && !dated.spell().country().equals(SmallDataset.D)
                                && year(dated.start()) == 2001));
    }

    @Property(tries = 200)
    void startsAndExitsInAYearAreAsManyAsItsReadingsHave(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        for (OrganizationId organization : SmallDataset.ORGANIZATIONS) {
            Participation measured = Participation.of(dataset, Scope.of(organization));
            readings.assertTight(measured.accessions(2001), starts(organization, Status.MEMBER));
            readings.assertTight(measured.suspensions(2001), starts(organization, Status.SUSPENDED));
            readings.assertTight(measured.selfSuspensions(2001), starts(organization, Status.INACTIVE));
            readings.assertTight(
                    measured.exits(2001),
                    world -> count(
                            world,
                            dated -> isOf(dated, organization)
                                    && dated.isMembership()
                                    && isExit(dated)
                                    && year(dated.end()) == 2001));
        }
    }

    @Property(tries = 200)
    void accessionAndExitRatesAreThoseOfTheirReadings(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        for (OrganizationId organization : SmallDataset.ORGANIZATIONS) {
            Participation measured = Participation.of(dataset, Scope.of(organization));
            readings.assertTight(measured.accessionRate(2001), world -> {
                int before = members(world, organization, NEW_YEARS_EVE_2000).size();
                double accessions = count(
                        world,
                        dated -> isOf(dated, organization) && dated.isMembership() && year(dated.start()) == 2001);
                return before == 0 ? Double.NaN : accessions / before;
            });
            readings.assertTight(measured.exitRate(2001), world -> {
                List<Dated> members = members(world, organization, NEW_YEARS_EVE_2000);
                return (double) members.stream()
                                .filter(dated -> isExit(dated) && year(dated.end()) == 2001)
                                .count()
                        / members.size();
            });
        }
    }

    private static ToDoubleFunction<World> starts(OrganizationId organization, Status status) {
        return world -> count(
                world,
                dated -> isOf(dated, organization) && dated.spell().status() == status && year(dated.start()) == 2001);
    }

    private static List<Dated> members(World world, OrganizationId organization, LocalDate day) {
        return world.spells().stream()
                .filter(dated -> isOf(dated, organization) && dated.isMembership() && dated.contains(day))
                .toList();
    }

    private static boolean isOf(Dated dated, OrganizationId organization) {
        return dated.spell().organization().equals(organization);
    }

    private static boolean isExit(Dated dated) {
        return !dated.spell().exit().equals(Optional.of(ExitKind.DISSOLUTION));
    }

    private static int year(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    private static long count(World world, Predicate<Dated> condition) {
        return world.spells().stream().filter(condition).count();
    }

    private static int countries(Predicate<CountryCode> condition) {
        return (int) SmallDataset.COUNTRIES.stream().filter(condition).count();
    }
}
