package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.Readings.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.latamregionalism.analysis.Readings.World;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class OverlapProperties {

    @Provide
    Arbitrary<Dataset> datasets() {
        return SpellRows.datasets();
    }

    @Property(tries = 200)
    void jaccardAndContainmentAreThoseOfTheSetsOfMembersThatTheReadingsHave(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        Overlap overlap = Overlap.of(dataset, Scope.REGION, DAY);
        for (OrganizationId first : SmallDataset.ORGANIZATIONS) {
            for (OrganizationId second : SmallDataset.ORGANIZATIONS) {
                Statistics.collect(!first.equals(second)
                        && overlap.jaccard(first, second).stream().anyMatch(value -> value.high() > 0));
                readings.assertTight(overlap.jaccard(first, second), world -> {
                    Set<CountryCode> a = members(world, first);
                    Set<CountryCode> b = members(world, second);
                    return (double) Sets.intersection(a, b).size()
                            / Sets.union(a, b).size();
                });
                readings.assertTight(
                        overlap.sharedMembers(first, second),
                        world -> Sets.intersection(members(world, first), members(world, second))
                                .size());
                readings.assertTight(overlap.containment(first, second), world -> {
                    Set<CountryCode> a = members(world, first);
                    return (double) Sets.intersection(a, members(world, second)).size() / a.size();
                });
            }
        }
        // Pairs of organizations that may have a member in common.
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
    }

    @Property(tries = 200)
    void aMatrixHasTheMeasureOfEachPairOfOrganizationsWithMembers(@ForAll("datasets") Dataset dataset) {
        Overlap overlap = Overlap.of(dataset, Scope.REGION, DAY);
        for (OrganizationId row : SmallDataset.ORGANIZATIONS) {
            for (OrganizationId column : SmallDataset.ORGANIZATIONS) {
                boolean both = overlap.jaccard(row, row).isPresent()
                        && overlap.jaccard(column, column).isPresent();
                assertThat(Optional.ofNullable(overlap.jaccardMatrix().get(row, column)))
                        .isEqualTo(both ? overlap.jaccard(row, column) : Optional.empty());
            }
        }
    }

    @Property(tries = 200)
    void sharedOrganizationsAreCountedByTheStatusOfBothCountries(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        var shared = Overlap.of(dataset, Scope.REGION, DAY).sharedByStatus(SmallDataset.A, SmallDataset.B);
        for (Status ofA : Status.values()) {
            for (Status ofB : Status.values()) {
                readings.assertTight(
                        Optional.ofNullable(shared.get(ofA, ofB)).orElse(Interval.exactly(0)),
                        world -> SmallDataset.ORGANIZATIONS.stream()
                                .filter(organization -> world.holds(organization, SmallDataset.A, ofA, DAY)
                                        && world.holds(organization, SmallDataset.B, ofB, DAY))
                                .count());
            }
        }
    }

    private static Set<CountryCode> members(World world, OrganizationId organization) {
        Set<CountryCode> members = new HashSet<>(SmallDataset.COUNTRIES);
        members.removeIf(country -> !world.isMember(organization, country, DAY));
        return members;
    }
}
