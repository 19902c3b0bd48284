package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The judge goes through all facts and the days of each anew for every day, and knows nothing of stretches. */
class PolicyTimelineProperties {

    private static final List<CountryCode> COUNTRIES = List.of(A, B);
    private static final List<ApproachModel> MODELS =
            List.of(ApproachModel.MILITARIZED, ApproachModel.PUBLIC_HEALTH, ApproachModel.MIXED);
    private static final List<InstrumentKind> KINDS = List.of(InstrumentKind.LAW, InstrumentKind.PROGRAMME);

    /** Every day around those of the facts, and the first and the last that there are. */
    private static List<LocalDate> days() {
        return Stream.concat(
                        Stream.of(LocalDate.MIN, LocalDate.MAX),
                        AS_OF.minusDays(90).datesUntil(AS_OF.plusDays(90)))
                .toList();
    }

    /** Periods whose ends are days, months, open or not known, around the day to which the dataset is known. */
    private static Arbitrary<String> periods() {
        Arbitrary<String> ends = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(-40, 40)
                                .map(AS_OF::plusDays)
                                .flatMap(day -> Arbitraries.of(
                                        day.toString(), YearMonth.from(day).toString()))),
                Tuple.of(1, Arbitraries.of("", "..")));
        return Combinators.combine(ends, ends)
                .as((start, end) -> start + "/" + end)
                .filter(PolicyTimelineProperties::isPeriod);
    }

    private static boolean isPeriod(String text) {
        try {
            return !SpellDates.parse(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<List<Approach>> approaches() {
        Arbitrary<Function<String, Approach>> approaches = Combinators.combine(
                        Arbitraries.of(COUNTRIES),
                        periods(),
                        Arbitraries.of(MODELS),
                        Arbitraries.of(TradeRole.class).set().ofMinSize(1).ofMaxSize(2))
                .as((country, period, model, roles) ->
                        id -> Invented.approach(id, country, period, model, roles.toArray(TradeRole[]::new)));
        return approaches.list().ofMaxSize(5).map(PolicyTimelineProperties::numbered);
    }

    @Provide
    Arbitrary<List<Instrument>> instruments() {
        Arbitrary<Function<String, Instrument>> instruments = Combinators.combine(
                        Arbitraries.of(COUNTRIES), Arbitraries.of(true, false), Arbitraries.of(KINDS), periods())
                .as((country, shared, kind, period) -> id -> Invented.instrument(
                        id,
                        country,
                        shared ? ImmutableList.of(country.equals(A) ? B : A) : ImmutableList.of(),
                        kind,
                        period));
        return instruments.list().ofMaxSize(4).map(PolicyTimelineProperties::numbered);
    }

    private static <F extends Comparable<? super F>> List<F> numbered(List<Function<String, F>> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> facts.get(i).apply("f" + i))
                .sorted()
                .toList();
    }

    private static Policies policies(List<Approach> approaches, List<Instrument> instruments) {
        DatasetBuilder dataset = Invented.dataset();
        approaches.forEach(dataset::add);
        instruments.forEach(dataset::add);
        return dataset.build().policies();
    }

    private static <F extends Sourced> ImmutableList<OnDay<F>> held(
            List<F> facts, Function<F, SpellDates> period, LocalDate day, Predicate<F> wanted) {
        ImmutableList.Builder<OnDay<F>> held = ImmutableList.builder();
        for (F fact : facts) {
            Certainty certainty = NaivePeriods.contains(period.apply(fact), day, AS_OF);
            if (wanted.test(fact) && certainty != Certainty.NO) {
                held.add(new OnDay<>(fact, certainty));
            }
        }
        return held.build();
    }

    private static <T extends Comparable<? super T>> Answer<T> answer(
            List<OnDay<Approach>> held, Function<Approach, List<T>> listed, Coverage coverage) {
        Set<T> certain = new HashSet<>();
        Set<T> possible = new HashSet<>();
        held.forEach(approach -> (approach.isCertain() ? certain : possible).addAll(listed.apply(approach.fact())));
        possible.removeAll(certain);
        return new Answer<>(
                ImmutableSet.copyOf(certain),
                ImmutableSet.copyOf(possible),
                ImmutableList.copyOf(held.stream().map(OnDay::fact).toList()),
                "",
                AS_OF,
                coverage);
    }

    /** Goes back day by day from the last that is known, until nothing is followed. */
    private static Coverage coverage(CountryCode country, List<Approach> approaches, LocalDate day) {
        if (day.isAfter(AS_OF)) {
            return new Coverage(Coverage.Kind.UNKNOWN_AFTER, Optional.of(EdtfDate.from(AS_OF)));
        }
        List<Approach> own = approaches.stream()
                .filter(approach -> approach.country().equals(country))
                .toList();
        LocalDate first = AS_OF.plusDays(1);
        while (first.isAfter(AS_OF.minusDays(200)) && isFollowed(own, first.minusDays(1))) {
            first = first.minusDays(1);
        }
        if (first.isAfter(AS_OF)) {
            return Coverage.UNKNOWN;
        }
        LocalDate from = first;
        Optional<EdtfDate> date = own.stream()
                .flatMap(approach -> approach.period().start().date().stream())
                .filter(start -> start.earliest().equals(from))
                .findFirst();
        return date.isPresent() && day.isBefore(from)
                ? new Coverage(Coverage.Kind.UNKNOWN_BEFORE, date)
                : Coverage.COMPLETE;
    }

    private static boolean isFollowed(List<Approach> approaches, LocalDate day) {
        return approaches.stream()
                .anyMatch(approach -> NaivePeriods.contains(approach.period(), day, AS_OF) != Certainty.NO);
    }

    private static Coverage coverageOfAll(List<Approach> approaches, LocalDate day) {
        if (day.isAfter(AS_OF)) {
            return coverage(A, approaches, day);
        }
        boolean all = COUNTRIES.stream()
                .allMatch(country -> coverage(country, approaches, day).isComplete());
        return all ? Coverage.COMPLETE : Coverage.PARTIAL;
    }

    private static <T extends Comparable<? super T>> ImmutableMap<T, Certainty> certainties(Answer<T> answer) {
        TreeMap<T, Certainty> certainties = new TreeMap<>();
        answer.certain().forEach(element -> certainties.put(element, Certainty.YES));
        answer.possible().forEach(element -> certainties.put(element, Certainty.POSSIBLE));
        return ImmutableMap.copyOf(certainties);
    }

    @Property(tries = 100)
    void approachesHoldOnEveryDayAsIfAllWereReadForIt(@ForAll("approaches") List<Approach> approaches) {
        Policies policies = policies(approaches, List.of());
        for (LocalDate day : days()) {
            for (CountryCode country : COUNTRIES) {
                List<OnDay<Approach>> held = held(
                        approaches,
                        Approach::period,
                        day,
                        approach -> approach.country().equals(country));
                assertThat(policies.approachesOf(country, day).all())
                        .as(day.toString())
                        .isEqualTo(held);
                assertThat(policies.modelsOf(country, day))
                        .as(day.toString())
                        .isEqualTo(answer(
                                held, approach -> List.of(approach.model()), coverage(country, approaches, day)));
                assertThat(policies.rolesOf(country, day))
                        .as(day.toString())
                        .isEqualTo(answer(held, Approach::roles, coverage(country, approaches, day)));
            }
            for (ApproachModel model : MODELS) {
                List<OnDay<Approach>> held =
                        held(approaches, Approach::period, day, approach -> approach.model() == model);
                assertThat(policies.approachesOf(model, day).all())
                        .as(day.toString())
                        .isEqualTo(held);
                assertThat(policies.countriesFollowing(model, day))
                        .as(day.toString())
                        .isEqualTo(
                                answer(held, approach -> List.of(approach.country()), coverageOfAll(approaches, day)));
            }
            for (TradeRole role : TradeRole.values()) {
                List<OnDay<Approach>> held = held(
                        approaches,
                        Approach::period,
                        day,
                        approach -> approach.roles().contains(role));
                assertThat(policies.countriesWithRole(role, day))
                        .as(day.toString())
                        .isEqualTo(
                                answer(held, approach -> List.of(approach.country()), coverageOfAll(approaches, day)));
            }
        }
    }

    @Property(tries = 100)
    void instrumentsAreInForceOnEveryDayAsIfAllWereReadForIt(@ForAll("instruments") List<Instrument> instruments) {
        Policies policies = policies(List.of(), instruments);
        for (LocalDate day : days()) {
            assertThat(policies.instrumentsInForce(day).all())
                    .as(day.toString())
                    .isEqualTo(held(instruments, Instrument::period, day, instrument -> true));
            for (InstrumentKind kind : KINDS) {
                assertThat(policies.instrumentsInForce(kind, day).all())
                        .as(day.toString())
                        .isEqualTo(held(instruments, Instrument::period, day, instrument -> instrument.kind() == kind));
            }
            for (CountryCode country : COUNTRIES) {
                assertThat(policies.instrumentsInForce(country, day).all())
                        .as(day.toString())
                        .isEqualTo(held(
                                instruments,
                                Instrument::period,
                                day,
                                instrument -> instrument.countries().contains(country)));
                assertThat(policies.instrumentsWithPartner(country, day).all())
                        .as(day.toString())
                        .isEqualTo(held(
                                instruments,
                                Instrument::period,
                                day,
                                instrument -> instrument.partners().contains(country)));
            }
        }
    }

    @Property(tries = 50)
    void theProfileOfACountryIsThatOfEveryDay(
            @ForAll("approaches") List<Approach> approaches, @ForAll("instruments") List<Instrument> instruments) {
        Policies policies = policies(approaches, instruments);
        for (LocalDate day : days()) {
            ImmutableList<OnDay<Approach>> held = held(
                    approaches,
                    Approach::period,
                    day,
                    approach -> approach.country().equals(A));
            Coverage coverage = coverage(A, approaches, day);
            Answer<ApproachModel> models = answer(held, approach -> List.of(approach.model()), coverage);
            Answer<TradeRole> roles = answer(held, Approach::roles, coverage);
            ImmutableList<OnDay<Instrument>> inForce = held(
                    instruments,
                    Instrument::period,
                    day,
                    instrument -> instrument.countries().contains(A));
            assertThat(policies.profileOf(A, day))
                    .isEqualTo(new Policies.Profile(
                            A, day, held, certainties(models), certainties(roles), inForce, "", AS_OF, coverage));
        }
    }
}
