package io.github.latamregionalism.query;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who followed which drug policy, when, and by which instruments.
 *
 * <p>Several phases of one country may hold on one day: policies run side by side, such as a military campaign and the
 * regulation of medical use. No phase takes precedence over another.
 *
 * <p>A phase or instrument that is still running in the dataset was running on its {@link Records#asOf} day, and on
 * later days it is taken to run on.
 *
 * <p>A question is compiled when it is first asked about a country, a type or a role, in O(n log n) for n phases or
 * instruments. The first question about a day then takes O(n). Until the next day on which one of them may start or end
 * the answer is the same object: to ask again is a search among such days, O(log n), and allocates nothing. Only
 * {@link #profileOf} and {@link #compare} put what they find together at each call.
 *
 * <p>Answers stay in memory as long as this object: for each question, and each country, type or role asked about, at
 * most one for each stretch of days asked about, of which there are up to four for each phase or instrument.
 *
 * <p>Immutable but for these answers, and thread-safe.
 */
public final class Policies {

    private final Records records;
    private final ImmutableList<Approach> phases;
    private final ImmutableListMultimap<CountryCode, Approach> byCountry;
    private final ImmutableList<Instrument> instruments;
    private final FactTimelines<CountryCode, Phases> phasesOfCountry;
    private final FactTimelines<ApproachModel, Phases> phasesOfModel;
    private final FactTimelines<TradeRole, Phases> phasesWithRole;
    private final FactTimeline<ImmutableList<OnDay<Instrument>>> allInstruments;
    private final FactTimelines<CountryCode, ImmutableList<OnDay<Instrument>>> instrumentsOfCountry;
    private final FactTimelines<InstrumentKind, ImmutableList<OnDay<Instrument>>> instrumentsOfKind;
    private final FactTimelines<CountryCode, ImmutableList<OnDay<Instrument>>> instrumentsWithPartner;

    private Policies(Records records) {
        this.records = records;
        this.phases = ImmutableList.sortedCopyOf(records.approaches());
        this.byCountry = phases.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Approach::country, Function.identity()));
        this.instruments = ImmutableList.sortedCopyOf(records.instruments());
        this.phasesOfCountry = new FactTimelines<>(country -> phaseTimeline(timelineOf(country)));
        this.phasesOfModel =
                new FactTimelines<>(model -> phaseTimeline(those(phases, phase -> phase.model() == model)));
        this.phasesWithRole = new FactTimelines<>(
                role -> phaseTimeline(those(phases, phase -> phase.roles().contains(role))));
        this.allInstruments = instrumentTimeline(instruments);
        this.instrumentsOfCountry = new FactTimelines<>(country -> {
            records.countries().get(country);
            return instrumentTimeline(
                    those(instruments, instrument -> instrument.countries().contains(country)));
        });
        this.instrumentsOfKind = new FactTimelines<>(
                kind -> instrumentTimeline(those(instruments, instrument -> instrument.kind() == kind)));
        this.instrumentsWithPartner = new FactTimelines<>(partner -> {
            records.countries().get(partner);
            return instrumentTimeline(
                    those(instruments, instrument -> instrument.partners().contains(partner)));
        });
    }

    private static <F> ImmutableList<F> those(ImmutableList<F> facts, Predicate<F> wanted) {
        return facts.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /** What some phases answer on a day. */
    private record Phases(
            ImmutableList<OnDay<Approach>> held,
            Answer<CountryCode> countries,
            Answer<ApproachModel> models,
            Answer<TradeRole> roles) {}

    /**
     * The drug policy of a country on a day.
     *
     * @param country the country
     * @param day the day
     * @param phases the phases that hold, by start
     * @param models the types of policy of those phases, each as surely as the surest of its phases, none of them a
     *     {@link Certainty#NO}
     * @param roles the roles of the country in the drug trade by those phases, in the same way
     * @param instruments the instruments of the country that hold, by start
     */
    @JsonRecord
    @JsonPropertyOrder({"country", "day", "phases", "models", "roles", "instruments"})
    public record Profile(
            @JsonProperty("country") CountryCode country,

            @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day,

            @JsonProperty("phases") ImmutableList<OnDay<Approach>> phases,
            @JsonProperty("models") ImmutableMap<ApproachModel, Certainty> models,
            @JsonProperty("roles") ImmutableMap<TradeRole, Certainty> roles,
            @JsonProperty("instruments") ImmutableList<OnDay<Instrument>> instruments) {}

    /**
     * Returns the questions about the drug policies in some records.
     *
     * @param records the records
     * @return the questions
     */
    public static Policies of(Records records) {
        return new Policies(records);
    }

    /**
     * Returns every phase of a country, whenever it was.
     *
     * @param country the country
     * @return the phases by start; they may overlap
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<Approach> timelineOf(CountryCode country) {
        records.countries().get(country);
        return byCountry.get(country);
    }

    /**
     * Returns the phases of a country on a day. Several may hold at once.
     *
     * @param country the country
     * @param day the day asked about
     * @return the phases that certainly or possibly hold, by start
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<OnDay<Approach>> phasesOf(CountryCode country, LocalDate day) {
        return phasesOfCountry.on(country, day).held();
    }

    /**
     * Returns the phases of one type of policy on a day, in any country.
     *
     * @param model the type of policy
     * @param day the day asked about
     * @return the phases that certainly or possibly hold, by country and start
     */
    public ImmutableList<OnDay<Approach>> phasesBy(ApproachModel model, LocalDate day) {
        return phasesOfModel.on(model, day).held();
    }

    /**
     * Returns the countries that followed a type of policy on a day, if beside others.
     *
     * @param model the type of policy
     * @param day the day asked about
     * @return those that certainly and those that possibly followed it, ordered by code; the facts behind are the
     *     phases
     */
    public Answer<CountryCode> countriesFollowing(ApproachModel model, LocalDate day) {
        return phasesOfModel.on(model, day).countries();
    }

    /**
     * Returns the types of policy that a country followed on a day.
     *
     * @param country the country
     * @param day the day asked about
     * @return those that it certainly and those that it possibly followed; the facts behind are the phases
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public Answer<ApproachModel> modelsOf(CountryCode country, LocalDate day) {
        return phasesOfCountry.on(country, day).models();
    }

    /**
     * Returns the roles of a country in the drug trade on a day, as its phases on that day give them.
     *
     * @param country the country
     * @param day the day asked about
     * @return the roles that it certainly and those that it possibly had; the facts behind are the phases
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public Answer<TradeRole> rolesOf(CountryCode country, LocalDate day) {
        return phasesOfCountry.on(country, day).roles();
    }

    /**
     * Returns the countries that had a role in the drug trade on a day: the producers, those of transit or the
     * consumers.
     *
     * @param role the role
     * @param day the day asked about
     * @return those that certainly and those that possibly had it, ordered by code; the facts behind are the phases
     */
    public Answer<CountryCode> countriesWithRole(TradeRole role, LocalDate day) {
        return phasesWithRole.on(role, day).countries();
    }

    /**
     * Returns the instruments that were in force on a day, of any country.
     *
     * @param day the day asked about
     * @return the instruments that certainly or possibly held, by start
     */
    public ImmutableList<OnDay<Instrument>> instrumentsInForce(LocalDate day) {
        return allInstruments.on(day);
    }

    /**
     * Returns the instruments of a country that were in force on a day.
     *
     * @param country the country whose instrument it is; for those in which it is a partner ask
     *     {@link #instrumentsWithPartner}
     * @param day the day asked about
     * @return the instruments that certainly or possibly held, by start
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<OnDay<Instrument>> instrumentsInForce(CountryCode country, LocalDate day) {
        return instrumentsOfCountry.on(country, day);
    }

    /**
     * Returns the instruments of one type that were in force on a day, of any country.
     *
     * @param kind the type of instrument
     * @param day the day asked about
     * @return the instruments that certainly or possibly held, by start
     */
    public ImmutableList<OnDay<Instrument>> instrumentsInForce(InstrumentKind kind, LocalDate day) {
        return instrumentsOfKind.on(kind, day);
    }

    /**
     * Returns the instruments in which a country was a partner on a day.
     *
     * @param partner the country that takes part without the instrument being its own
     * @param day the day asked about
     * @return the instruments that certainly or possibly held, by start
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<OnDay<Instrument>> instrumentsWithPartner(CountryCode partner, LocalDate day) {
        return instrumentsWithPartner.on(partner, day);
    }

    /**
     * Returns the drug policy of a country on a day.
     *
     * @param country the country
     * @param day the day asked about
     * @return its phases, types of policy, roles and instruments on that day
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public Profile profileOf(CountryCode country, LocalDate day) {
        ImmutableList<OnDay<Approach>> held = phasesOf(country, day);
        return new Profile(
                country,
                day,
                held,
                ImmutableMap.copyOf(certainties(held, phase -> ImmutableList.of(phase.model()))),
                ImmutableMap.copyOf(certainties(held, Approach::roles)),
                instrumentsInForce(country, day));
    }

    /**
     * Returns the drug policies of some countries on a day, side by side.
     *
     * @param countries the countries
     * @param day the day asked about
     * @return the policy of each, in the order given, a repeated country once
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<Profile> compare(Collection<CountryCode> countries, LocalDate day) {
        return ImmutableSet.copyOf(countries).stream()
                .map(country -> profileOf(country, day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the days on which an answer about the phases of a country may change, for whoever compiles answers for
     * many days.
     *
     * @param country the country
     * @return the days; on any other day the phases of the country hold as surely as on the day before
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(CountryCode country) {
        return ChangeDays.of(extents(timelineOf(country), Approach::period));
    }

    private FactTimeline<Phases> phaseTimeline(ImmutableList<Approach> facts) {
        return new FactTimeline<>(extents(facts, Approach::period), records.asOf(), day -> {
            ImmutableList<OnDay<Approach>> held = heldOn(day, facts, Approach::period);
            return new Phases(
                    held,
                    answer(held, phase -> ImmutableList.of(phase.country()), day),
                    answer(held, phase -> ImmutableList.of(phase.model()), day),
                    answer(held, Approach::roles, day));
        });
    }

    private FactTimeline<ImmutableList<OnDay<Instrument>>> instrumentTimeline(ImmutableList<Instrument> facts) {
        return new FactTimeline<>(
                extents(facts, Instrument::period), records.asOf(), day -> heldOn(day, facts, Instrument::period));
    }

    private <F> Stream<Extent> extents(ImmutableList<F> facts, Function<F, SpellDates> period) {
        return facts.stream().map(fact -> KnownExtent.of(period.apply(fact), records.asOf()));
    }

    private <F extends Sourced> ImmutableList<OnDay<F>> heldOn(
            LocalDate day, ImmutableList<F> facts, Function<F, SpellDates> period) {
        ImmutableList.Builder<OnDay<F>> held = ImmutableList.builder();
        for (F fact : facts) {
            Certainty certainty =
                    KnownExtent.of(period.apply(fact), records.asOf()).contains(day);
            if (certainty != Certainty.NO) {
                held.add(new OnDay<>(fact, certainty));
            }
        }
        return held.build();
    }

    private <T extends Comparable<? super T>> Answer<T> answer(
            ImmutableList<OnDay<Approach>> held, Function<Approach, ImmutableList<T>> listed, LocalDate day) {
        ImmutableList<Approach> facts = held.stream().map(OnDay::fact).collect(ImmutableList.toImmutableList());
        return Answer.of(certainties(held, listed), facts, day, records.asOf());
    }

    /** Returns what the phases stand for, each as surely as the surest of its phases. */
    private static <T extends Comparable<? super T>> SortedMap<T, Certainty> certainties(
            ImmutableList<OnDay<Approach>> held, Function<Approach, ImmutableList<T>> listed) {
        TreeMap<T, Certainty> certainties = new TreeMap<>();
        for (OnDay<Approach> phase : held) {
            for (T element : listed.apply(phase.fact())) {
                certainties.merge(element, phase.certainty(), Certainty::or);
            }
        }
        return certainties;
    }
}
