package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions about treaties: which country was bound by which, when, and with which reservations.
 *
 * <p><b>When a country is a party.</b> It is one from the day on which its ratification, accession, succession or
 * reaccession takes effect, and no longer from the day on which its denunciation does. A signature binds only if it has
 * a day of effect itself. That day is {@link TreatyAction#effective}. Where it is not known:
 *
 * <ul>
 *   <li>An act takes effect on some day from its date to {@link #LONGEST_DELAY_OF_JOINING} later, but not before the
 *       treaty itself, whose entry into force is then counted as that date. Until the longest delay is over the country
 *       is possibly a party, and from then on certainly.
 *   <li>A succession reaches back to independence: the country is possibly a party from the entry into force of the
 *       treaty on, and certainly from the date of the succession on.
 *   <li>A denunciation takes effect on some day from its date to {@link #LONGEST_DELAY_OF_LEAVING} later.
 *   <li>Where partial dates leave the order of a joining and a leaving open, the country is possibly a party.
 *   <li>An act with no known date at all is taken to have happened by {@link Records#asOf}.
 *   <li>A treaty that is not in force, or of which the dataset has acts only, binds nobody.
 * </ul>
 *
 * <p><b>When a reservation stands.</b> From its day of effect, or else its date, but only while the country is a party
 * and has not left since. One made at signature begins to count when the country is a party. One made before a
 * denunciation does not come back with a reaccession. It stands until {@link TreatyAction#ended}. An objection stands
 * only while that to which it objects does.
 *
 * <p>Only recorded acts count. A treaty whose acts are not recorded, as those of the founding treaties of organizations
 * may not be, has no parties here: its organization has members, see {@link Memberships}.
 */
public final class Treaties extends Questions {

    /**
     * The longest time for which a country that has joined a treaty in force waits to be bound, where the day is not
     * known: a year. Treaties set thirty to ninety days as a rule.
     */
    public static final Period LONGEST_DELAY_OF_JOINING = Period.ofYears(1);

    /**
     * The longest time for which a country that has denounced a treaty stays bound, where the day is not known: two
     * years. Treaties set up to a year as a rule; the Single Convention lets up to eighteen months pass.
     */
    public static final Period LONGEST_DELAY_OF_LEAVING = Period.ofYears(2);

    private final ImmutableTable<TreatyId, CountryCode, TreatyHistory> histories;
    private final Timelines<TreatyId, Answer<CountryCode>> parties;
    private final Timelines<CountryCode, Answer<TreatyId>> treaties;
    private final ImmutableMap<TreatyStanding.Status, Timelines<TreatyId, Answer<CountryCode>>> countriesWithStatus;

    /**
     * Makes the questions about the treaties in some records.
     *
     * @param records the records
     */
    public Treaties(Records records) {
        super(records);
        ImmutableTable.Builder<TreatyId, CountryCode, TreatyHistory> ofPairs = ImmutableTable.builder();
        for (List<TreatyAction> acts : Multimaps.asMap(
                        Multimaps.index(records.treatyActions(), act -> List.of(act.treaty(), act.country())))
                .values()) {
            TreatyAction first = acts.get(0);
            Optional<EdtfDate> inForce = records.treaties().find(first.treaty()).flatMap(Treaty::inForce);
            ofPairs.put(first.treaty(), first.country(), new TreatyHistory(inForce, acts, records.asOf()));
        }
        this.histories = ofPairs.buildOrThrow();
        this.parties = new Timelines<>("treaty", treaty -> {
            records.treaties().get(treaty);
            return timeline(
                    histories.row(treaty),
                    TreatyStanding.Status.PARTY,
                    TreatyHistory::factsOn,
                    conclusion(treaty),
                    day -> coverageOf(treaty, isOfRegion(), day));
        });
        this.treaties = new Timelines<>("country", country -> {
            records.countries().get(country);
            boolean complete =
                    isOfRegion(country) && records.treaties().keys().stream().allMatch(histories::containsRow);
            return timeline(
                    histories.column(country),
                    TreatyStanding.Status.PARTY,
                    TreatyHistory::factsOn,
                    Stream.of(),
                    day -> Coverage.of(complete, day, records.asOf()));
        });
        ImmutableMap.Builder<TreatyStanding.Status, Timelines<TreatyId, Answer<CountryCode>>> byStatus =
                ImmutableMap.builder();
        for (TreatyStanding.Status status : TreatyStanding.Status.values()) {
            byStatus.put(status, new Timelines<>("treaty", treaty -> {
                records.treaties().get(treaty);
                return timeline(
                        Maps.toMap(records.countries().keys(), country -> historyOf(country, treaty)),
                        status,
                        (history, day) -> history.acts(),
                        conclusion(treaty),
                        day -> coverageOf(treaty, isOfRegion(), day));
            }));
        }
        this.countriesWithStatus = byStatus.buildOrThrow();
    }

    /**
     * {@return the countries that certainly and those that possibly were bound by a treaty on a day, ordered by code}
     * The facts behind are the acts by which they joined and left.
     *
     * @param treaty the treaty
     * @param day the day asked about
     */
    public Answer<CountryCode> partiesTo(TreatyId treaty, LocalDate day) {
        return parties.on(treaty, day);
    }

    /**
     * {@return the countries that certainly and those that possibly were bound by each of some treaties on a day,
     * ordered by code} The facts behind are the acts by which they joined and left.
     *
     * <p>A treaty may come in several forms, as it was made and as it was amended, each with parties of its own. Who is
     * a party to one of them counts as a party to the treaty.
     *
     * @param treaties the treaties, each as the set of its forms
     * @param day the day asked about
     * @throws IllegalArgumentException if there is no treaty
     */
    public Answer<CountryCode> partiesToAll(Collection<? extends Set<TreatyId>> treaties, LocalDate day) {
        requireNonNull(day, "day");
        if (treaties.isEmpty()) {
            throw new IllegalArgumentException("no treaty is given: everybody would be a party to all of none");
        }
        List<List<Answer<CountryCode>>> answers = treaties.stream()
                .map(forms -> forms.stream().map(form -> partiesTo(form, day)).toList())
                .toList();
        TreeMap<CountryCode, Certainty> held = new TreeMap<>();
        answers.get(0).stream()
                .flatMap(answer -> Stream.concat(answer.certain().stream(), answer.possible().stream()))
                .forEach(country -> held.put(
                        country,
                        answers.stream()
                                .map(forms -> forms.stream()
                                        .map(form -> form.certaintyOf(country))
                                        .reduce(Certainty.NO, Certainty::or))
                                .reduce(Certainty.YES, Certainty::and)));
        held.values().removeIf(certainty -> certainty == Certainty.NO);
        ImmutableList<TreatyAction> facts = answers.stream()
                .flatMap(List::stream)
                .flatMap(answer -> answer.facts(TreatyAction.class).stream())
                .filter(act -> held.containsKey(act.country()))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return Answer.of(held, facts, coverageOfAll(answers), records);
    }

    /** Returns the coverage of the treaty that is covered least, each by that of its forms that is covered best. */
    private static Coverage coverageOfAll(List<List<Answer<CountryCode>>> answers) {
        Comparator<Coverage> order = Comparator.comparing(Coverage::kind);
        return answers.stream()
                .flatMap(forms -> forms.stream().map(Answer::coverage).max(order).stream())
                .min(order)
                .orElse(Coverage.COMPLETE);
    }

    /**
     * {@return the treaties by which a country certainly and those by which it possibly was bound on a day, ordered by
     * id} The facts behind are the acts by which it joined and left.
     *
     * @param country the country
     * @param day the day asked about
     */
    public Answer<TreatyId> treatiesOf(CountryCode country, LocalDate day) {
        return treaties.on(country, day);
    }

    /**
     * Returns the countries that were one thing to a treaty on a day, such as those that had signed and were not bound.
     *
     * @param treaty the treaty
     * @param status the status
     * @param day the day asked about
     * @return those that certainly and those that possibly had it, ordered by code; the facts behind are all their acts
     *     on the treaty
     */
    public Answer<CountryCode> countriesWith(TreatyStanding.Status status, TreatyId treaty, LocalDate day) {
        requireNonNull(status, "status");
        return requireNonNull(countriesWithStatus.get(status)).on(treaty, day);
    }

    /**
     * {@return what a country was to a treaty on a day: whether it had signed, was a party or had left, with what it
     * reserved and who objected}
     *
     * @param country the country
     * @param treaty the treaty
     * @param day the day asked about
     */
    public TreatyStanding standingOf(CountryCode country, TreatyId treaty, LocalDate day) {
        requireNonNull(country, "country");
        requireNonNull(treaty, "treaty");
        records.countries().get(country);
        records.treaties().get(treaty);
        TreatyHistory history = historyOf(country, treaty);
        ImmutableList<OnDay<TreatyAction>> reservations =
                standing(history.acts(), TreatyActionKind.RESERVATION, act -> history.standsOn(act, day));
        ImmutableList<OnDay<TreatyAction>> declarations =
                standing(history.acts(), TreatyActionKind.DECLARATION, act -> history.standsOn(act, day));
        ImmutableList<OnDay<TreatyAction>> objections = Stream.concat(reservations.stream(), declarations.stream())
                .flatMap(statement -> OnDay.held(
                        objectionsTo(statement.fact()),
                        objection -> statement
                                .certainty()
                                .and(history.ownExtent(objection).contains(day)))
                        .stream())
                .sorted(Comparator.comparing(OnDay::fact))
                .collect(ImmutableList.toImmutableList());
        boolean outside = !isOfRegion(country);
        return new TreatyStanding(
                country,
                treaty,
                day,
                records.version(),
                records.asOf(),
                coverageOf(treaty, !outside, day)
                        .unless(outside && history.acts().isEmpty(), Coverage.Kind.UNKNOWN, Optional.empty()),
                history.statusesOn(day),
                history.acts(),
                reservations,
                declarations,
                objections);
    }

    /**
     * {@return what a country did about a treaty, whenever it was: the acts by date, unknown ones last}
     *
     * @param country the country
     * @param treaty the treaty
     */
    public ImmutableList<TreatyAction> actionsOf(CountryCode country, TreatyId treaty) {
        requireNonNull(country, "country");
        requireNonNull(treaty, "treaty");
        records.countries().get(country);
        records.treaties().get(treaty);
        return historyOf(country, treaty).acts();
    }

    /**
     * {@return what a country did about treaties, whenever it was: the acts by treaty, then date, unknown ones last}
     *
     * @param country the country
     */
    public ImmutableList<TreatyAction> actionsOf(CountryCode country) {
        requireNonNull(country, "country");
        records.countries().get(country);
        return acts(histories.column(country), act -> true);
    }

    /**
     * {@return the reservations that countries made to a treaty, by country and date, whenever it was and whether they
     * still stand or not}
     *
     * @param treaty the treaty
     */
    public ImmutableList<TreatyAction> reservationsTo(TreatyId treaty) {
        requireNonNull(treaty, "treaty");
        records.treaties().get(treaty);
        return acts(histories.row(treaty), act -> act.action() == TreatyActionKind.RESERVATION);
    }

    /**
     * {@return the objections to a reservation or declaration, by country and date, whenever it was and whether they
     * still stand or not}
     *
     * @param statement the reservation or declaration
     */
    public ImmutableList<TreatyAction> objectionsTo(TreatyAction statement) {
        return acts(histories.row(statement.treaty()), act -> act.objectsTo().equals(Optional.of(statement.id())));
    }

    private static ImmutableList<TreatyAction> acts(Map<?, TreatyHistory> histories, Predicate<TreatyAction> wanted) {
        return histories.values().stream()
                .flatMap(history -> history.acts().stream())
                .filter(wanted)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the days on which the status of a country in a treaty may change, for whoever compiles answers for many
     * days} On any other day the country is to every treaty what it was on the day before, if perhaps with other
     * reservations and objections.
     *
     * @param country the country
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(CountryCode country) {
        requireNonNull(country, "country");
        records.countries().get(country);
        return histories.column(country).values().stream()
                .flatMap(TreatyHistory::extents)
                .flatMap(extent -> extent.changeDays().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns who had a status, or to what, from the history of each.
     *
     * @param facts the acts on which the status of one rests on a day
     * @param covered extents that change with the coverage, where those of the acts do not
     */
    private <K extends Comparable<? super K>> Timeline<Answer<K>> timeline(
            Map<K, TreatyHistory> byKey,
            TreatyStanding.Status status,
            BiFunction<TreatyHistory, LocalDate, Collection<TreatyAction>> facts,
            Stream<Extent> covered,
            Function<LocalDate, Coverage> coverage) {
        Stream<Extent> extents = byKey.values().stream().flatMap(TreatyHistory::extents);
        return Timeline.of(Stream.concat(extents, covered), records.asOf(), day -> {
            TreeMap<K, Certainty> held = new TreeMap<>();
            Set<TreatyAction> behind = new LinkedHashSet<>();
            byKey.forEach((key, history) -> {
                Certainty certainty = history.statusesOn(day).getOrDefault(status, Certainty.NO);
                if (certainty != Certainty.NO) {
                    held.put(key, certainty);
                    behind.addAll(facts.apply(history, day));
                }
            });
            return Answer.of(held, ImmutableList.sortedCopyOf(behind), coverage.apply(day), records);
        });
    }

    /** Returns the days from the conclusion of a treaty on. */
    private Stream<Extent> conclusion(TreatyId treaty) {
        return Stream.of(
                SpellDates.startingOn(records.treaties().get(treaty).adopted()).extent());
    }

    /** Returns whether every country is a state of the region, of which the acts on a treaty are recorded. */
    private boolean isOfRegion() {
        return records.countries().keys().stream().allMatch(this::isOfRegion);
    }

    private boolean isOfRegion(CountryCode country) {
        return records.countries().get(country).kind() == CountryKind.STATE;
    }

    /** Returns how far the acts on a treaty are recorded. */
    private Coverage coverageOf(TreatyId treaty, boolean complete, LocalDate day) {
        EdtfDate adopted = records.treaties().get(treaty).adopted();
        return Coverage.of(complete, day, records.asOf())
                .unless(day.isBefore(adopted.earliest()), Coverage.Kind.NOT_YET, Optional.of(adopted))
                .unless(!histories.containsRow(treaty), Coverage.Kind.UNKNOWN, Optional.empty());
    }

    private static ImmutableList<OnDay<TreatyAction>> standing(
            ImmutableList<TreatyAction> acts, TreatyActionKind kind, Function<TreatyAction, Certainty> stands) {
        return OnDay.held(those(acts, act -> act.action() == kind), stands);
    }

    private TreatyHistory historyOf(CountryCode country, TreatyId treaty) {
        @Nullable TreatyHistory found = histories.get(treaty, country);
        return found == null ? TreatyHistory.NONE : found;
    }
}
