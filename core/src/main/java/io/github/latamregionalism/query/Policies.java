package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.JsonDay;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The questions about drug policy: which country followed which approach, when, and by which instruments.
 *
 * <p>Several approaches of one country may hold on one day, such as a military campaign and the regulation of medical
 * use. None takes precedence over another.
 *
 * <p>An approach or instrument that is still running in the dataset was running on its {@link Records#asOf} day. On
 * later days it is taken to run on, and the answer says so.
 */
public final class Policies extends Questions {

    private final ImmutableList<Approach> approaches;
    private final ImmutableListMultimap<CountryCode, Approach> byCountry;
    private final ImmutableList<Instrument> instruments;
    private final Timelines<CountryCode, Approaches> ofCountry;
    private final Timelines<ApproachModel, Approaches> ofModel;
    private final Timelines<TradeRole, Approaches> ofRole;
    private final Timeline<Facts<OnDay<Instrument>>> allInstruments;
    private final Timelines<CountryCode, Facts<OnDay<Instrument>>> instrumentsOfCountry;
    private final Timelines<InstrumentKind, Facts<OnDay<Instrument>>> instrumentsOfKind;
    private final Timelines<CountryCode, Facts<OnDay<Instrument>>> instrumentsWithPartner;

    /**
     * Makes the questions about the drug policies in some records.
     *
     * @param records the records
     */
    public Policies(Records records) {
        super(records);
        this.approaches = records.approaches().all();
        this.byCountry = approaches.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Approach::country, Function.identity()));
        this.instruments = records.instruments().all();
        this.ofCountry = new Timelines<>(
                "country", country -> timeline(approachesOf(country), Stream.of(), day -> coverageOf(country, day)));
        this.ofModel = new Timelines<>("model", model -> timeline(approach -> approach.model() == model));
        this.ofRole = new Timelines<>(
                "role", role -> timeline(approach -> approach.roles().contains(role)));
        this.allInstruments = instrumentTimeline(instrument -> true);
        this.instrumentsOfCountry = new Timelines<>("country", country -> {
            records.countries().get(country);
            return instrumentTimeline(instrument -> instrument.countries().contains(country));
        });
        this.instrumentsOfKind =
                new Timelines<>("kind", kind -> instrumentTimeline(instrument -> instrument.kind() == kind));
        this.instrumentsWithPartner = new Timelines<>("partner", partner -> {
            records.countries().get(partner);
            return instrumentTimeline(instrument -> instrument.partners().contains(partner));
        });
    }

    /** What some approaches answer on a day. */
    private record Approaches(
            Facts<OnDay<Approach>> facts,
            Answer<CountryCode> countries,
            Answer<ApproachModel> models,
            Answer<TradeRole> roles) {}

    /**
     * The drug policy of a country on a day: its approaches, instruments and roles in the trade.
     *
     * @param country the country
     * @param day the day
     * @param approaches the approaches that hold, by start
     * @param models the models of those approaches, each as surely as the surest of them, none of them a
     *     {@link Certainty#NO}
     * @param roles the roles of the country in the drug trade by those approaches, in the same way
     * @param instruments the instruments of the country that hold, by start
     * @param version the version of the dataset
     * @param asOf the day to which the dataset is known
     * @param coverage how far the dataset covers the approaches of the country
     */
    @JsonRecord
    public record Profile(
            @JsonProperty("country") CountryCode country,
            @JsonProperty("day") @JsonDay LocalDate day,
            @JsonProperty("approaches") ImmutableList<OnDay<Approach>> approaches,
            @JsonProperty("models") ImmutableMap<ApproachModel, Certainty> models,
            @JsonProperty("roles") ImmutableMap<TradeRole, Certainty> roles,
            @JsonProperty("instruments") ImmutableList<OnDay<Instrument>> instruments,
            @JsonProperty("version") String version,
            @JsonProperty("as_of") @JsonDay LocalDate asOf,
            @JsonProperty("coverage") Coverage coverage) {
        /** Makes one of its parts, none of which is null. {@inheritDoc} */
        public Profile {
            requireNonNull(country, "country");
            requireNonNull(day, "day");
            requireNonNull(approaches, "approaches");
            requireNonNull(models, "models");
            requireNonNull(roles, "roles");
            requireNonNull(instruments, "instruments");
            requireNonNull(version, "version");
            requireNonNull(asOf, "asOf");
            requireNonNull(coverage, "coverage");
        }
    }

    /**
     * {@return every approach of a country by start, whenever it was; they may overlap}
     *
     * @param country the country
     */
    public ImmutableList<Approach> approachesOf(CountryCode country) {
        requireNonNull(country, "country");
        records.countries().get(country);
        return byCountry.get(country);
    }

    /**
     * {@return the approaches of a country that certainly or possibly hold on a day, by start; several may hold at
     * once}
     *
     * @param country the country
     * @param day the day asked about
     */
    public Facts<OnDay<Approach>> approachesOf(CountryCode country, LocalDate day) {
        return ofCountry.on(country, day).facts();
    }

    /**
     * {@return the approaches of one model that certainly or possibly hold on a day, in any country, by country and
     * start}
     *
     * @param model the model
     * @param day the day asked about
     */
    public Facts<OnDay<Approach>> approachesOf(ApproachModel model, LocalDate day) {
        return ofModel.on(model, day).facts();
    }

    /**
     * {@return the approaches, in any country, that certainly and those that possibly have a day in a stretch of days,
     * by country and start}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<OnDay<Approach>> approachesBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return between(startInclusive, endExclusive, approaches, this::extentOf);
    }

    /**
     * {@return the starts and ends of approaches, in any country, that certainly or possibly lie in a stretch of days,
     * by date; those on unknown days are not among them}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<Change<Approach>> approachChangesBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        return Change.in(range, approaches, Approach::period, this::extentOf, records);
    }

    /**
     * {@return the countries that certainly and those that possibly followed a model on a day, if beside others,
     * ordered by code; the facts behind are the approaches}
     *
     * @param model the model
     * @param day the day asked about
     */
    public Answer<CountryCode> countriesFollowing(ApproachModel model, LocalDate day) {
        return ofModel.on(model, day).countries();
    }

    /**
     * {@return the models that a country certainly and those that it possibly followed on a day; the facts behind are
     * the approaches}
     *
     * @param country the country
     * @param day the day asked about
     */
    public Answer<ApproachModel> modelsOf(CountryCode country, LocalDate day) {
        return ofCountry.on(country, day).models();
    }

    /**
     * {@return the roles that a country certainly and those that it possibly had in the drug trade on a day, by its
     * approaches on that day, which are the facts behind}
     *
     * @param country the country
     * @param day the day asked about
     */
    public Answer<TradeRole> rolesOf(CountryCode country, LocalDate day) {
        return ofCountry.on(country, day).roles();
    }

    /**
     * {@return the countries that certainly and those that possibly had a role in the drug trade on a day, ordered by
     * code: the producers, those of transit or the consumers} The facts behind are the approaches.
     *
     * @param role the role
     * @param day the day asked about
     */
    public Answer<CountryCode> countriesWithRole(TradeRole role, LocalDate day) {
        return ofRole.on(role, day).countries();
    }

    /**
     * {@return the instruments, of any country, that were certainly or possibly in force on a day, by start}
     *
     * @param day the day asked about
     */
    public Facts<OnDay<Instrument>> instrumentsInForce(LocalDate day) {
        return allInstruments.on(day);
    }

    /**
     * {@return the instruments of a country that were certainly or possibly in force on a day, by start}
     *
     * @param country the country whose instrument it is; for those in which it is a partner ask
     *     {@link #instrumentsWithPartner}
     * @param day the day asked about
     */
    public Facts<OnDay<Instrument>> instrumentsInForce(CountryCode country, LocalDate day) {
        return instrumentsOfCountry.on(country, day);
    }

    /**
     * {@return the instruments of one kind, of any country, that were certainly or possibly in force on a day, by
     * start}
     *
     * @param kind the kind of instrument
     * @param day the day asked about
     */
    public Facts<OnDay<Instrument>> instrumentsInForce(InstrumentKind kind, LocalDate day) {
        return instrumentsOfKind.on(kind, day);
    }

    /**
     * {@return the instruments in which a country was a partner and which certainly or possibly held on a day, by
     * start}
     *
     * @param partner the country that takes part without the instrument being its own
     * @param day the day asked about
     */
    public Facts<OnDay<Instrument>> instrumentsWithPartner(CountryCode partner, LocalDate day) {
        return instrumentsWithPartner.on(partner, day);
    }

    /**
     * {@return the instruments, of any country, that were in force certainly and those that were possibly on some day
     * of a stretch of days, by start}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<OnDay<Instrument>> instrumentsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return between(startInclusive, endExclusive, instruments, this::extentOf);
    }

    /**
     * {@return the starts and ends of instruments, of any country, that certainly or possibly lie in a stretch of days,
     * by date; those on unknown days are not among them}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<Change<Instrument>> instrumentChangesBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        return Change.in(range, instruments, Instrument::period, this::extentOf, records);
    }

    /**
     * {@return the drug policy of a country on a day: its approaches, models, roles and instruments}
     *
     * @param country the country
     * @param day the day asked about
     */
    public Profile profileOf(CountryCode country, LocalDate day) {
        ImmutableList<OnDay<Approach>> held = approachesOf(country, day).all();
        return new Profile(
                country,
                day,
                held,
                ImmutableMap.copyOf(certainties(held, approach -> ImmutableList.of(approach.model()))),
                ImmutableMap.copyOf(certainties(held, Approach::roles)),
                instrumentsInForce(country, day).all(),
                records.version(),
                records.asOf(),
                coverageOf(country, day));
    }

    /**
     * {@return the drug policies of some countries on a day, side by side, in the order given, a repeated country once}
     *
     * @param countries the countries
     * @param day the day asked about
     */
    public ImmutableList<Profile> compare(Collection<CountryCode> countries, LocalDate day) {
        requireNonNull(countries, "countries");
        requireNonNull(day, "day");
        return ImmutableSet.copyOf(countries).stream()
                .map(country -> profileOf(country, day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the days on which an answer about the approaches of a country may change, for whoever compiles answers
     * for many days} On any other day the approaches of the country hold as surely as on the day before.
     *
     * @param country the country
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(CountryCode country) {
        return approachesOf(country).stream()
                .flatMap(approach -> extentOf(approach).changeDays().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the days on which an approach certainly and those on which it possibly held, as every answer here takes
     * them: its period {@linkplain SpellDates#extentAsOf as} the dataset knows it}
     *
     * @param approach the approach
     */
    public Extent extentOf(Approach approach) {
        return approach.period().extentAsOf(records.asOf());
    }

    /**
     * {@return the days on which an instrument certainly and those on which it possibly held, as every answer here
     * takes them: its period {@linkplain SpellDates#extentAsOf as} the dataset knows it}
     *
     * @param instrument the instrument
     */
    public Extent extentOf(Instrument instrument) {
        return instrument.period().extentAsOf(records.asOf());
    }

    /**
     * Returns the day from which the approaches have no gap up to the last known day. It is the start of an approach,
     * and empty if none holds on the last day.
     */
    private Optional<Bound> knownFrom(CountryCode country) {
        ImmutableList<Approach> all = approachesOf(country);
        LocalDate first = records.asOf().plusDays(1);
        boolean further = true;
        while (further) {
            further = false;
            for (Approach approach : all) {
                Extent days = extentOf(approach);
                if (days.earliestStart().isBefore(first) && !days.latestEnd().isBefore(first)) {
                    first = days.earliestStart();
                    further = true;
                }
            }
        }
        LocalDate from = first;
        return all.stream()
                .filter(approach -> extentOf(approach).earliestStart().isEqual(from) && !from.isAfter(records.asOf()))
                .map(approach -> approach.period().start())
                .findFirst();
    }

    private Coverage coverageOf(CountryCode country, LocalDate day) {
        Optional<Bound> from = knownFrom(country);
        Optional<EdtfDate> date = from.flatMap(Bound::date);
        return Coverage.of(true, day, records.asOf())
                .unless(from.isEmpty(), Coverage.Kind.UNKNOWN, date)
                .unless(date.isPresent() && day.isBefore(date.get().earliest()), Coverage.Kind.UNKNOWN_BEFORE, date);
    }

    /** Returns the timeline of some approaches in any country: complete where the policy of each state is known. */
    private Timeline<Approaches> timeline(Predicate<Approach> wanted) {
        List<Optional<Bound>> known = records.countries().stream()
                .filter(country -> country.kind() == CountryKind.STATE)
                .map(country -> knownFrom(country.iso3()))
                .toList();
        Optional<EdtfDate> last = known.stream()
                .flatMap(Optional::stream)
                .flatMap(bound -> bound.date().stream())
                .max(Comparator.comparing(EdtfDate::earliest));
        boolean all = known.stream().allMatch(Optional::isPresent);
        return timeline(
                those(approaches, wanted),
                last.map(from -> SpellDates.startingOn(from).extent()).stream(),
                day -> Coverage.of(
                        all && (last.isEmpty() || !day.isBefore(last.get().earliest())), day, records.asOf()));
    }

    /**
     * Returns the timeline of some approaches.
     *
     * @param covered extents that change with the coverage, where those of the approaches do not
     * @param coverage how far the records cover the question on a day
     */
    private Timeline<Approaches> timeline(
            ImmutableList<Approach> facts, Stream<Extent> covered, Function<LocalDate, Coverage> coverage) {
        return Timeline.of(Stream.concat(facts.stream().map(this::extentOf), covered), records.asOf(), day -> {
            Facts<OnDay<Approach>> held = Facts.on(day, facts, this::extentOf, records);
            return new Approaches(
                    held,
                    answer(held, approach -> ImmutableList.of(approach.country()), coverage.apply(day)),
                    answer(held, approach -> ImmutableList.of(approach.model()), coverage.apply(day)),
                    answer(held, Approach::roles, coverage.apply(day)));
        });
    }

    private Timeline<Facts<OnDay<Instrument>>> instrumentTimeline(Predicate<Instrument> wanted) {
        ImmutableList<Instrument> facts = those(instruments, wanted);
        return Timeline.of(
                facts.stream().map(this::extentOf),
                records.asOf(),
                day -> Facts.on(day, facts, this::extentOf, records));
    }

    private <F extends Sourced> Facts<OnDay<F>> between(
            LocalDate start, LocalDate end, ImmutableList<F> facts, Function<F, Extent> extent) {
        DayRange range = new DayRange(start, end);
        return Facts.in(range, OnDay.held(facts, fact -> range.overlaps(extent.apply(fact))), records);
    }

    private <T extends Comparable<? super T>> Answer<T> answer(
            Facts<OnDay<Approach>> held, Function<Approach, ImmutableList<T>> listed, Coverage coverage) {
        return Answer.of(certainties(held.all(), listed), Facts.facts(held.all()), coverage, records);
    }

    /** Returns what the approaches stand for, each as surely as the surest of its approaches. */
    private static <T extends Comparable<? super T>> SortedMap<T, Certainty> certainties(
            ImmutableList<OnDay<Approach>> held, Function<Approach, ImmutableList<T>> listed) {
        TreeMap<T, Certainty> certainties = new TreeMap<>();
        for (OnDay<Approach> approach : held) {
            for (T element : listed.apply(approach.fact())) {
                certainties.merge(element, approach.certainty(), Certainty::or);
            }
        }
        return certainties;
    }
}
