package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The laws of a dataset under readings: under none it is the dataset itself, and each reading changes what it is about,
 * and what that bounds, and nothing else.
 */
class DatasetUnderReadingsProperties {

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new).withoutEdgeCases();
    }

    @Property
    void underNoReadingItIsTheDatasetItself(@ForAll("randoms") Random random) {
        Dataset dataset = RandomReadings.of(random).before();
        assertThat(dataset.under(Readings.NONE)).isSameAs(dataset);
        assertThat(dataset.under(Readings.of().and(Readings.NONE))).isSameAs(dataset);
        assertThat(dataset.readings().isNone()).isTrue();
    }

    @Property(tries = 2000)
    void eachReadingIsWhatItsRecordSays(@ForAll("randoms") Random random) {
        RandomReadings some = RandomReadings.of(random);
        Optional<Dataset> after = some.after();
        Statistics.label("outcome").collect(some.chosen().isEmpty() ? "none" : after.isEmpty() ? "refused" : "taken");
        Statistics.label("outcome").coverage(coverage -> coverage.check("taken").percentage(share -> share > 30));
        if (after.isEmpty()) {
            return;
        }
        Records records = after.get().records();
        Set<Object> gone = some.chosen().stream()
                .filter(reading -> reading.field() == ReadingField.EXISTENCE)
                .map(DatasetUnderReadingsProperties::idOf)
                .collect(Collectors.toSet());
        for (AlternativeReading reading : some.chosen()) {
            Optional<DatasetRecord<?>> read = find(records, idOf(reading));
            if (gone.contains(idOf(reading))) {
                assertThat(read).isEmpty();
            } else if (read.isPresent()) {
                switch (reading.field()) {
                    case START ->
                        assertThat(dates(read.get()).start().toString()).isEqualTo(reading.reading());
                    case END ->
                        assertThat(dates(read.get()).end().toString())
                                .isEqualTo(reading.reading().equals("none") ? ".." : reading.reading());
                    case STATUS ->
                        assertThat(((Membership) read.get()).status().text()).isEqualTo(reading.reading());
                    case EXISTENCE -> throw new AssertionError(reading + " left its record");
                }
            }
        }
    }

    @Property(tries = 2000)
    void nothingChangesButWhatAReadingIsAboutAndWhatThatBounds(@ForAll("randoms") Random random) {
        RandomReadings some = RandomReadings.of(random);
        Optional<Dataset> after = some.after();
        if (after.isEmpty()) {
            return;
        }
        Set<Object> about =
                some.chosen().stream().map(DatasetUnderReadingsProperties::idOf).collect(Collectors.toSet());
        Set<Object> bounded = bounded(some);
        for (DatasetRecord<?> row : some.records()) {
            Optional<DatasetRecord<?>> now = find(after.get().records(), row.id());
            Object of = row instanceof SpellAct act
                    ? act.membership()
                    : row instanceof AlternativeReading reading ? idOf(reading) : row.id();
            if (row instanceof Organization organization) {
                // It may begin earlier, with the first who is read to belong to it.
                assertThat(now.map(found -> Organization.builder()
                                .from((Organization) found)
                                .founded(organization.founded())
                                .foundedBasis(organization.foundedBasis())
                                .build()))
                        .hasValue(organization);
            } else if (!about.contains(of) && !bounded.contains(of)) {
                assertThat(now).as("%s under %s", row, some.chosen()).hasValue(row);
            } else if (row instanceof Membership spell && now.isPresent()) {
                assertThat(Membership.builder()
                                .from((Membership) now.get())
                                .period(spell.period())
                                .startBasis(spell.startBasis())
                                .endBasis(spell.endBasis())
                                .exit(spell.exit())
                                .status(spell.status())
                                .provenance(spell.provenance())
                                .build())
                        .isEqualTo(spell);
            }
        }
        Set<String> far = pairsFarFrom(some, after.get());
        Map<String, Boolean> seen = new HashMap<>();
        for (LocalDate day : NarrowingProperties.days(some.records(), List.of())) {
            Map<String, ?> then = NarrowingProperties.answers(some.before(), day);
            Map<String, ?> now = NarrowingProperties.answers(after.get(), day);
            then.forEach((question, answer) -> {
                boolean isOfMembership = question.contains(" in ") && !question.contains("force");
                if (isOfMembership ? far.stream().anyMatch(question::startsWith) : question.contains("party")) {
                    assertThat(now.get(question))
                            .as("%s on %s under %s", question, day, some.chosen())
                            .isEqualTo(answer);
                    seen.put("far", true);
                }
            });
        }
        Statistics.label("something is far").collect(seen.containsKey("far"));
    }

    @Property(tries = 2000)
    void endsThatOneActSetsMoveTogether(@ForAll("randoms") Random random) {
        RandomReadings some = RandomReadings.of(random);
        Optional<Dataset> after = some.after();
        if (after.isEmpty()) {
            return;
        }
        Records before = some.before().records();
        Set<String> read = some.chosen().stream()
                .map(reading -> idOf(reading) + " " + reading.field().text())
                .collect(Collectors.toSet());
        boolean seen = false;
        for (SpellAct other : before.spellActs()) {
            Membership along = before.memberships().get(other.membership());
            Optional<Membership> alongNow = after.get().records().memberships().find(along.id());
            // Two readings may move ends of one act to different days: what has no reading of its own follows one of
            // them.
            Set<Object> moved = new HashSet<>();
            for (SpellAct one : before.spellActs()) {
                Membership spell = before.memberships().get(one.membership());
                Optional<Membership> spellNow =
                        after.get().records().memberships().find(spell.id());
                if (one.event().equals(other.event())
                        && spell.organization().equals(along.organization())
                        && spell.country().equals(along.country())
                        && dateOf(one, before).equals(dateOf(other, before))
                        && read.contains(end(one))
                        && spellNow.isPresent()) {
                    moved.add(bound(spellNow.get(), one));
                }
            }
            // What lies over a membership may end with that instead, if a reading moves it.
            boolean liesOverAnother = along.status() == Status.SUSPENDED || along.status() == Status.INACTIVE;
            if (!read.contains(end(other)) && !liesOverAnother && alongNow.isPresent() && !moved.isEmpty()) {
                assertThat(moved).as("%s under %s", along, some.chosen()).contains(bound(alongNow.get(), other));
                seen = true;
            }
        }
        Statistics.label("some end moves along").collect(seen);
        Statistics.label("some end moves along")
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    private static String end(SpellAct act) {
        return act.membership() + (act.role() == ActRole.STARTS ? " start" : act.role() == ActRole.ENDS ? " end" : "");
    }

    private static Object bound(Membership spell, SpellAct act) {
        return act.role() == ActRole.STARTS
                ? spell.period().start()
                : spell.period().end();
    }

    private static Object dateOf(SpellAct act, Records records) {
        Membership spell = records.memberships().get(act.membership());
        return records.events()
                .get(act.event())
                .takesEffectBy(act.role() == ActRole.STARTS ? Optional.of(spell.startBasis()) : spell.endBasis());
    }

    @Property(tries = 1000)
    void whatIsUnderReadingsObeysTheRulesThatADatasetIsBuiltBy(@ForAll("randoms") Random random) {
        RandomReadings some = RandomReadings.of(random);
        Optional<Dataset> after = some.after();
        if (after.isPresent() && !some.chosen().isEmpty()) {
            var builder = Dataset.builder(AS_OF).version(after.get().version());
            for (Class<? extends DatasetRecord<?>> type : Records.types()) {
                rows(after.get().records(), type).forEach(builder::add);
                switch (after.get().coverageOf(type)) {
                    case NONE -> {}
                    default -> builder.coverage(type, after.get().coverageOf(type));
                }
            }
            assertThat(builder.build()).isEqualTo(after.get());
        }
    }

    /**
     * Returns the spells whose bounds a spell that is read otherwise sets: those of the pair by a common act, or over
     * it.
     */
    private static Set<Object> bounded(RandomReadings some) {
        Set<Object> bounded = new HashSet<>();
        for (AlternativeReading reading : some.chosen()) {
            Optional<Membership> read =
                    reading.membership().flatMap(some.before().records().memberships()::find);
            for (Membership other : some.before().records().memberships()) {
                if (read.isPresent()
                        && other.organization().equals(read.get().organization())
                        && other.country().equals(read.get().country())) {
                    boolean liesOver = reading.field() == ReadingField.END
                            && read.get().status() == Status.MEMBER
                            && (other.status() == Status.SUSPENDED || other.status() == Status.INACTIVE);
                    if (liesOver || sharesAct(read.get(), other, some.before().records())) {
                        bounded.add(other.id());
                    }
                }
            }
        }
        return bounded;
    }

    /** Returns whether an act sets both, or one that an act of a spell over the other sets. */
    private static boolean sharesAct(Membership one, Membership other, Records records) {
        Set<Object> acts = records.spellActs().stream()
                .filter(act -> sets(act) && act.membership().equals(one.id()))
                .map(SpellAct::event)
                .collect(Collectors.toCollection(HashSet::new));
        for (Membership over : records.memberships()) {
            if (over.organization().equals(one.organization())
                    && over.country().equals(one.country())
                    && (over.status() == Status.SUSPENDED || over.status() == Status.INACTIVE)) {
                records.spellActs().stream()
                        .filter(act -> sets(act) && act.membership().equals(over.id()))
                        .forEach(act -> acts.add(act.event()));
            }
        }
        return records.spellActs().stream()
                .anyMatch(act -> sets(act) && act.membership().equals(other.id()) && acts.contains(act.event()));
    }

    private static boolean sets(SpellAct act) {
        return act.role() == ActRole.STARTS || act.role() == ActRole.ENDS;
    }

    /**
     * Returns the pairs that no chain of acts joins to one that is read otherwise, in organizations that begin as
     * before.
     */
    private static Set<String> pairsFarFrom(RandomReadings some, Dataset after) {
        Records records = some.before().records();
        Map<Object, String> pairs = new HashMap<>();
        records.memberships().forEach(spell -> pairs.put(spell.id(), spell.country() + " in " + spell.organization()));
        Set<String> near = new HashSet<>();
        some.chosen().forEach(reading -> reading.membership().map(pairs::get).ifPresent(near::add));
        for (int round = 0; round < pairs.size(); round++) {
            Set<Object> acts = records.spellActs().stream()
                    .filter(act -> near.contains(pairs.get(act.membership())))
                    .map(SpellAct::event)
                    .collect(Collectors.toSet());
            records.spellActs().stream()
                    .filter(act -> acts.contains(act.event()))
                    .forEach(act -> near.add(pairs.get(act.membership())));
        }
        Set<String> nearOrganizations =
                near.stream().map(pair -> pair.replaceAll(".* in ", "")).collect(Collectors.toSet());
        Set<String> far = new HashSet<>();
        for (Organization organization : records.organizations()) {
            boolean asBefore = organization
                            .founded()
                            .equals(after.records()
                                    .organizations()
                                    .get(organization.id())
                                    .founded())
                    && (organization.founded().isPresent()
                            || !nearOrganizations.contains(organization.id().toString()));
            if (asBefore) {
                records.countries().forEach(country -> far.add(country.iso3() + " in " + organization.id()));
            }
        }
        far.removeAll(near);
        return far;
    }

    private static Object idOf(AlternativeReading reading) {
        return reading.membership()
                .<Object>map(Function.identity())
                .or(reading::approach)
                .or(reading::instrument)
                .orElseThrow();
    }

    private static SpellDates dates(DatasetRecord<?> row) {
        return row instanceof Membership spell
                ? spell.period()
                : row instanceof Approach approach ? approach.period() : ((Instrument) row).period();
    }

    private static Optional<DatasetRecord<?>> find(Records records, Object id) {
        for (Class<? extends DatasetRecord<?>> type : Records.types()) {
            for (DatasetRecord<?> row : rows(records, type)) {
                if (row.id().equals(id)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of id does not matter here
    private static Iterable<? extends DatasetRecord<?>> rows(Records records, Class<? extends DatasetRecord<?>> type) {
        return records.of((Class) type);
    }
}
