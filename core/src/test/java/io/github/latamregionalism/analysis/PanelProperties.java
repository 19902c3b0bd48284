package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Panel.Unit;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The slow judge asks for the standing of every country in every organization, day by day. */
class PanelProperties {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2002, 1, 1);

    @Provide
    Arbitrary<Dataset> datasets() {
        return SpellRows.datasets();
    }

    @Provide
    Arbitrary<MonthDay> days() {
        return Arbitraries.of(
                MonthDay.of(1, 1), MonthDay.of(2, 29), MonthDay.of(6, 30), MonthDay.of(7, 1), MonthDay.of(12, 31));
    }

    private static Standing standing(Dataset dataset, String country, OrganizationId organization, LocalDate day) {
        return dataset.memberships().standingOf(CountryCode.of(country), organization, day);
    }

    private static Interval count(Stream<Certainty> certainties) {
        return Interval.counting(certainties);
    }

    @Property(tries = 200)
    void aStateHasAsManyOrganizationsAsItHasStandingsOnTheDay(
            @ForAll("datasets") Dataset dataset, @ForAll("days") MonthDay day) {
        List<Map<String, String>> rows =
                PanelRows.of(Panel.of(dataset, Unit.COUNTRY_YEAR, Scope.REGION).on(day), 1999, 2003);
        assertThat(rows).hasSize(5 * 3);
        for (Map<String, String> row : rows) {
            LocalDate on = day.atYear(Integer.parseInt(row.get("year")));
            for (Status status : Status.values()) {
                assertThat(PanelRows.bounds(row, status.name().toLowerCase(Locale.ROOT)))
                        .as("%s %s", status, row)
                        .isEqualTo(count(SmallDataset.ORGANIZATIONS.stream()
                                .map(organization -> standing(dataset, row.get("country"), organization, on)
                                        .certaintyOf(status))));
            }
            assertThat(PanelRows.bounds(row, "participant"))
                    .isEqualTo(count(SmallDataset.ORGANIZATIONS.stream()
                            .map(organization -> standing(dataset, row.get("country"), organization, on)
                                    .participates())));
        }
    }

    @Property(tries = 100)
    void anOrganizationHasAsManyMembersAsThereAreStandings(
            @ForAll("datasets") Dataset dataset, @ForAll("days") MonthDay day) {
        for (Map<String, String> row : PanelRows.of(
                Panel.of(dataset, Unit.ORGANIZATION_YEAR, Scope.REGION).on(day), 2000, 2003)) {
            LocalDate on = day.atYear(Integer.parseInt(row.get("year")));
            Interval members = count(SmallDataset.COUNTRIES.stream()
                    .map(country -> standing(
                                    dataset, country.toString(), OrganizationId.of(row.get("organization")), on)
                            .certaintyOf(Status.MEMBER)));
            if (members.high() > 0) {
                assertThat(PanelRows.bounds(row, "member")).isEqualTo(members);
            } else {
                assertThat(row.get("member_certain"))
                        .as("nothing is listed completely")
                        .isEmpty();
            }
        }
    }

    @Property(tries = 100)
    void twoStatesShareTheOrganizationsInWhichBothTakePart(
            @ForAll("datasets") Dataset dataset, @ForAll("days") MonthDay day) {
        List<Map<String, String>> rows =
                PanelRows.of(Panel.of(dataset, Unit.DYAD_YEAR, Scope.REGION).on(day), 2000, 2003);
        assertThat(rows).hasSize(4 * 3);
        for (Map<String, String> row : rows) {
            LocalDate on = day.atYear(Integer.parseInt(row.get("year")));
            Function<OrganizationId, Certainty> both =
                    organization -> standing(dataset, row.get("country_1"), organization, on)
                            .participates()
                            .and(standing(dataset, row.get("country_2"), organization, on)
                                    .participates());
            assertThat(PanelRows.bounds(row, "shared_participant"))
                    .isEqualTo(count(SmallDataset.ORGANIZATIONS.stream().map(both)));
        }
    }

    @Property(tries = 100)
    void onAnyDayCountsWhatHeldOnSomeDayUnderEveryReading(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        Memberships memberships = dataset.memberships();
        for (Map<String, String> row : PanelRows.of(
                Panel.of(dataset, Unit.COUNTRY_ORGANIZATION_YEAR, Scope.REGION).onAnyDay(), 2001, 2001)) {
            CountryCode country = CountryCode.of(row.get("country"));
            OrganizationId organization = OrganizationId.of(row.get("organization"));
            if (!row.get("member_certain").isEmpty()) {
                readings.assertTight(
                        PanelRows.bounds(row, "member"),
                        world -> world.spells().stream()
                                        .anyMatch(dated -> dated.isMembership()
                                                && dated.spell().organization().equals(organization)
                                                && dated.spell().country().equals(country)
                                                && dated.start() < AFTER.toEpochDay()
                                                && dated.end() > FIRST.toEpochDay())
                                ? 1
                                : 0);
                assertThat(PanelRows.bounds(row, "participant"))
                        .isEqualTo(count(Stream.of(memberships
                                .participantsBetween(organization, FIRST, AFTER)
                                .certaintyOf(country))));
            }
            Certainty surest = FIRST.datesUntil(AFTER)
                    .map(day ->
                            memberships.standingOf(country, organization, day).certaintyOf(Status.MEMBER))
                    .reduce(Certainty.NO, Certainty::or);
            assertThat(row.get("member_certain").isEmpty())
                    .as("known, where some day has a standing: %s", row)
                    .isEqualTo(surest == Certainty.NO);
        }
    }
}
