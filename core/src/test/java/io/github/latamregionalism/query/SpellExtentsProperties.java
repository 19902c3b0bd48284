package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.dataset.InventedPackage;
import io.github.latamregionalism.dataset.TolerantReading;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The days that acts leave to the spells that they start and end. */
class SpellExtentsProperties {

    /** Days so far from a bound may still be moved by a chain of as many spells. */
    private static final int CHAIN = 3;

    /** A spell that one act starts and another ends, and its dates. */
    private record Tie(Membership spell, int starting, int ending) {}

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new).withoutEdgeCases();
    }

    @Property(tries = 1000)
    void spellsHaveTheDaysThatSomeReadingOfAllActsGivesThem(@ForAll("randoms") Random random) {
        List<String> dates =
                Stream.generate(() -> date(random)).limit(2 + random.nextInt(2)).toList();
        DatasetBuilder builder = Dataset.builder(AS_OF);
        if (!dates.contains("") && random.nextBoolean()) {
            new TreeSet<>(dates)
                    .forEach(date ->
                            builder.add(Invented.event(date, "act" + dates.indexOf(date), "A", ImmutableList.of())));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            // Acts of one date are one act.
            int starting = dates.indexOf(dates.get(random.nextInt(dates.size())));
            int ending = dates.indexOf(dates.get(random.nextInt(dates.size())));
            try {
                ties.add(new Tie(spell(i, dates.get(starting) + "/" + dates.get(ending)), starting, ending));
            } catch (IllegalArgumentException reversed) {
                continue;
            }
            builder.add(ties.get(ties.size() - 1).spell())
                    .add(act(i, ActRole.STARTS, eventId(dates, starting)))
                    .add(act(i, ActRole.ENDS, eventId(dates, ending)));
        }
        List<List<LocalDate>> readings = new ArrayList<>();
        collect(dates, days(dates), ties, new ArrayList<>(), readings);
        Statistics.label("readable").collect(!readings.isEmpty());
        if (readings.isEmpty()) {
            assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(10), builder::build))
                    .isInstanceOf(DatasetException.class);
            return;
        }
        SpellExtents extents = new SpellExtents(builder.build().records());
        for (Tie tie : ties) {
            Extent extent = extents.of(tie.spell());
            assertThat(List.of(extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd()))
                    .as("%s of %s", tie, dates)
                    .isEqualTo(extremes(readings, tie));
        }
    }

    /** Adds every choice of a day for each act by which all spells start before they end. */
    private static void collect(
            List<String> dates,
            NavigableSet<LocalDate> days,
            List<Tie> ties,
            List<LocalDate> chosen,
            List<List<LocalDate>> readings) {
        int act = chosen.size();
        if (act == dates.size()) {
            readings.add(List.copyOf(chosen));
            return;
        }
        for (LocalDate day : days) {
            if (!day.toString().startsWith(dates.get(act))) {
                continue;
            }
            chosen.add(day);
            boolean holds = ties.stream()
                    .filter(tie -> Math.max(tie.starting(), tie.ending()) == act)
                    .allMatch(tie -> chosen.get(tie.starting()).isBefore(chosen.get(tie.ending())));
            if (holds) {
                collect(dates, days, ties, chosen, readings);
            }
            chosen.remove(act);
        }
    }

    private static List<LocalDate> extremes(List<List<LocalDate>> readings, Tie tie) {
        return Stream.of(tie.starting(), tie.ending())
                .map(act -> new TreeSet<>(
                        readings.stream().map(reading -> reading.get(act)).toList()))
                .flatMap(those -> Stream.of(those.first(), those.last()))
                .toList();
    }

    private static NavigableSet<LocalDate> days(List<String> dates) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = 1; i <= CHAIN; i++) {
            days.add(LocalDate.MIN.plusDays(i));
            days.add(LocalDate.MAX.minusDays(i));
        }
        dates.stream().filter(date -> !date.isEmpty()).map(EdtfDate::parse).forEach(date -> {
            for (int i = -CHAIN; i <= CHAIN; i++) {
                days.add(date.earliest().plusDays(i));
                days.add(date.latest().plusDays(i));
            }
        });
        return days;
    }

    private static String date(Random random) {
        return List.of("", "2020", "2020-05", "2020-06", "2020-05-30", "2020-05-31", "2020-06-01")
                .get(random.nextInt(7));
    }

    private static EventId eventId(List<String> dates, int act) {
        return EventId.of("act" + act + (dates.get(act).isEmpty() ? "" : "-" + dates.get(act)));
    }

    private static Membership spell(int number, String period) {
        return Membership.builder()
                .from(Invented.spell(OrganizationId.of("o" + number), A, Status.MEMBER, period))
                .id(MembershipId.of("s" + number))
                .build();
    }

    private static SpellAct act(int number, ActRole role, EventId event) {
        return SpellAct.builder()
                .id(RowId.of("s" + number + "-" + role.text()))
                .membership(MembershipId.of("s" + number))
                .event(event)
                .role(role)
                .build();
    }

    @Example
    void onlySpellsThatTwoActsTieCrosswiseAreLeftOut() {
        String[] spells = IntStream.range(0, 4)
                .mapToObj(i -> "s" + i + ",o" + i + ",XAA,member,,,unknown,unknown,,,charter,low,")
                .toArray(String[]::new);
        InventedPackage crosswise = InventedPackage.valid()
                .without("organizations.csv")
                .plus("memberships.csv", spells)
                .with("spell-acts.csv", """
                        id,membership,event,role,note
                        before-starts,s0,first,starts,
                        before-ends,s0,second,ends,
                        there-starts,s1,second,starts,
                        there-ends,s1,third,ends,
                        back-starts,s2,third,starts,
                        back-ends,s2,second,ends,
                        after-starts,s3,third,starts,
                        after-ends,s3,fourth,ends,
                        """);
        TolerantReading reading =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Dataset.readTolerantly(crosswise));
        assertThat(reading.dataset().records().memberships())
                .extracting(spell -> spell.id().toString())
                .contains("s0", "s3")
                .doesNotContain("s1", "s2");
        assertThat(reading.problems()).hasSize(6);
        assertThat(reading.problems().get(0))
                .hasToString("memberships.csv:15:5: membership s1: / contradicts its acts or the life of o1: "
                        + "no day is left for its start or end");
    }
}
