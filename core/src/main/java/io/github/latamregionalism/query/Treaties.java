package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was bound by which treaty, when, and with which reservations.
 *
 * <p><b>When a country is a party.</b> It is one from the day on which its ratification, accession, succession or
 * reaccession takes effect, and no longer from the day on which its denunciation does. A signature binds only if it has
 * a day of effect itself. That day is {@link TreatyAction#effective}. Where it is not known:
 *
 * <ul>
 *   <li>An act takes effect on some day from its date to {@link #LONGEST_DELAY_OF_JOINING} later, but not before the
 *       treaty itself, whose entry into force is then counted as that date: until the longest delay is over the country
 *       is possibly a party, from then on certainly.
 *   <li>A succession reaches back to independence: the country is possibly a party from the entry into force of the
 *       treaty on, and certainly from the date of the succession on.
 *   <li>A denunciation takes effect on some day from its date to {@link #LONGEST_DELAY_OF_LEAVING} later.
 *   <li>Where partial dates leave the order of a joining and a leaving open, the country is possibly a party.
 *   <li>An act whose date is not known either happened by the day to which the dataset is known, {@link Records#asOf}.
 *   <li>A treaty that is not in force, or of which the dataset has acts only, binds nobody.
 * </ul>
 *
 * <p><b>When a reservation stands.</b> From its day of effect, or else its date, but only while the country is a party
 * and has not left since: a reservation made at signature begins to count when the country is a party, and one made
 * before a denunciation does not come back with a reaccession. It stands until {@link TreatyAction#ended}. An objection
 * stands only while that to which it objects does.
 *
 * <p>Only recorded acts count. A treaty whose acts are not recorded, as those of the founding treaties of organizations
 * may not be, has no parties here: its organization has members, see {@link Memberships}.
 *
 * <p>A question about a day is compiled when it is first asked about a treaty, a country, or one of both, in O(n log n)
 * for n acts. The first question about a day then takes O(n), or as long as there are countries for
 * {@link #countriesWith}. Until the next day on which an act may take or lose effect the answer is the same object. To
 * ask again is a search among such days, O(log n).
 *
 * <p>Two of these put their answer together at each call. {@link #standingOf} puts the day asked about into a standing
 * that shares all other parts. {@link #partiesToAll} combines the parties of each treaty, in proportion to their
 * number. So do {@link #changeDaysOf} and the questions about acts, which are not about a day.
 *
 * <p>Answers stay in memory as long as this object: for each question and what it is about, at most one for each
 * stretch of days asked about. There are up to eight for each act.
 *
 * <p>What the dataset does not have is refused with a {@link NoSuchElementException} that names the nearest keys.
 *
 * <p>Immutable but for these answers, and thread-safe.
 */
public final class Treaties {

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

    private final Records records;
    private final ImmutableTable<TreatyId, CountryCode, TreatyHistory> histories;
    private final Timelines<TreatyId, Timeline<Answer<CountryCode>>> parties;
    private final Timelines<CountryCode, Timeline<Answer<TreatyId>>> treaties;
    private final Timelines<StatusIn, Timeline<Answer<CountryCode>>> countriesWithStatus;
    private final Timelines<CountryIn, Timeline<ImmutableTreatyStanding>> standings;

    private Treaties(Records records) {
        this.records = records;
        Map<TreatyId, Map<CountryCode, List<TreatyAction>>> grouped = new TreeMap<>();
        for (TreatyAction act : records.treatyActions()) {
            grouped.computeIfAbsent(act.treaty(), treaty -> new TreeMap<>())
                    .computeIfAbsent(act.country(), country -> new ArrayList<>())
                    .add(act);
        }
        ImmutableTable.Builder<TreatyId, CountryCode, TreatyHistory> ofPairs = ImmutableTable.builder();
        grouped.forEach((id, byCountry) -> {
            Optional<EdtfDate> inForce = records.treaties().find(id).flatMap(Treaty::inForce);
            byCountry.forEach(
                    (country, acts) -> ofPairs.put(id, country, new TreatyHistory(inForce, acts, records.asOf())));
        });
        this.histories = ofPairs.buildOrThrow();
        this.parties = new Timelines<>(treaty -> {
            records.treaties().get(treaty);
            return boundTimeline(
                    histories.row(treaty), conclusion(treaty), day -> coverageOf(treaty, isOfRegion(), day));
        });
        this.treaties = new Timelines<>(country -> {
            records.countries().get(country);
            boolean complete =
                    isOfRegion(country) && records.treaties().keys().stream().allMatch(histories::containsRow);
            return boundTimeline(
                    histories.column(country), Stream.of(), day -> Coverage.of(complete, day, records.asOf()));
        });
        this.countriesWithStatus = new Timelines<>(this::statusTimeline);
        this.standings = new Timelines<>(this::standingTimeline);
    }

    private record StatusIn(TreatyId treaty, TreatyStanding.Status status) {}

    private record CountryIn(TreatyId treaty, CountryCode country) {}

    /**
     * {@return the questions about the treaties in some records}
     *
     * @param records the records
     */
    public static Treaties of(Records records) {
        return new Treaties(records);
    }

    /**
     * Returns the countries that were bound by a treaty on a day.
     *
     * @param treaty the treaty
     * @param day the day asked about
     * @return those that certainly and those that possibly were parties, ordered by code; the facts behind are the acts
     *     by which they joined and left
     */
    public Answer<CountryCode> partiesTo(TreatyId treaty, LocalDate day) {
        return parties.of(treaty).on(day);
    }

    /**
     * Returns the countries that were bound by each of some treaties on a day.
     *
     * <p>A treaty may come in several forms, as it was made and as it was amended, each with parties of its own. Who is
     * a party to one of them counts as a party to the treaty.
     *
     * @param treaties the treaties, each as the set of its forms
     * @param day the day asked about
     * @return those that certainly and those that possibly were parties to all, ordered by code; the facts behind are
     *     the acts by which they joined and left
     * @throws IllegalArgumentException if there is no treaty
     */
    public Answer<CountryCode> partiesToAll(Collection<? extends Set<TreatyId>> treaties, LocalDate day) {
        if (treaties.isEmpty()) {
            throw new IllegalArgumentException("no treaty is given: everybody would be a party to all of none");
        }
        List<List<Answer<CountryCode>>> answers = treaties.stream()
                .map(forms -> forms.stream().map(form -> partiesTo(form, day)).toList())
                .toList();
        TreeMap<CountryCode, Certainty> held = new TreeMap<>();
        answers.get(0).stream()
                .flatMap(answer -> Stream.concat(answer.certain().stream(), answer.possible().stream()))
                .forEach(country -> held.put(country, Certainty.YES));
        for (List<Answer<CountryCode>> forms : answers) {
            held.replaceAll((country, all) -> {
                Certainty one = Certainty.NO;
                for (Answer<CountryCode> form : forms) {
                    one = one.or(form.certaintyOf(country));
                }
                return all.and(one);
            });
        }
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
     * Returns the treaties by which a country was bound on a day.
     *
     * @param country the country
     * @param day the day asked about
     * @return those to which it certainly and those to which it possibly was a party, ordered by id; the facts behind
     *     are the acts by which it joined and left
     */
    public Answer<TreatyId> treatiesOf(CountryCode country, LocalDate day) {
        return treaties.of(country).on(day);
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
        return countriesWithStatus.of(new StatusIn(treaty, status)).on(day);
    }

    /**
     * Returns what a country was to a treaty on a day.
     *
     * @param country the country
     * @param treaty the treaty
     * @param day the day asked about
     * @return whether it had signed, was a party or had left, with what it reserved and who objected
     */
    public TreatyStanding standingOf(CountryCode country, TreatyId treaty, LocalDate day) {
        return standings.of(new CountryIn(treaty, country)).on(day).withDay(day);
    }

    /**
     * Returns what a country did about a treaty, whenever it was.
     *
     * @param country the country
     * @param treaty the treaty
     * @return the acts by date, unknown ones last
     */
    public ImmutableList<TreatyAction> actionsOf(CountryCode country, TreatyId treaty) {
        records.countries().get(country);
        records.treaties().get(treaty);
        return historyOf(country, treaty).acts();
    }

    /**
     * Returns what a country did about treaties, whenever it was.
     *
     * @param country the country
     * @return the acts by treaty, then date, unknown ones last
     */
    public ImmutableList<TreatyAction> actionsOf(CountryCode country) {
        records.countries().get(country);
        return histories.column(country).values().stream()
                .flatMap(history -> history.acts().stream())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the reservations that countries made to a treaty, whenever it was and whether they still stand or not.
     *
     * @param treaty the treaty
     * @return the reservations by country and date
     */
    public ImmutableList<TreatyAction> reservationsTo(TreatyId treaty) {
        records.treaties().get(treaty);
        return histories.row(treaty).values().stream()
                .flatMap(history -> history.acts().stream())
                .filter(act -> act.action() == TreatyActionKind.RESERVATION)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the objections to a reservation or declaration, whenever it was and whether they still stand or not.
     *
     * @param statement the reservation or declaration
     * @return the objections by country and date
     */
    public ImmutableList<TreatyAction> objectionsTo(TreatyAction statement) {
        return histories.row(statement.treaty()).values().stream()
                .flatMap(history -> history.acts().stream())
                .filter(act -> act.objectsTo().equals(Optional.of(statement.id())))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the days on which the status of a country in a treaty may change, for whoever compiles answers for many
     * days.
     *
     * @param country the country
     * @return the days; on any other day the country is to every treaty what it was on the day before, if perhaps with
     *     other reservations and objections
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(CountryCode country) {
        records.countries().get(country);
        return histories.column(country).values().stream()
                .flatMap(TreatyHistory::extents)
                .flatMap(extent -> extent.changeDays().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns who or what was bound, from the history of each. */
    private <K extends Comparable<? super K>> Timeline<Answer<K>> boundTimeline(
            Map<K, TreatyHistory> byKey, Stream<Extent> covered, Function<LocalDate, Coverage> coverage) {
        Stream<Extent> extents = byKey.values().stream().flatMap(TreatyHistory::extents);
        return Timeline.of(Stream.concat(extents, covered), records.asOf(), day -> {
            TreeMap<K, Certainty> held = new TreeMap<>();
            Set<TreatyAction> facts = new LinkedHashSet<>();
            byKey.forEach((key, history) -> {
                Certainty party = history.isPartyOn(day);
                if (party != Certainty.NO) {
                    held.put(key, party);
                    facts.addAll(history.factsOn(day));
                }
            });
            return Answer.of(held, ImmutableList.sortedCopyOf(facts), coverage.apply(day), records);
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

    private Timeline<Answer<CountryCode>> statusTimeline(StatusIn key) {
        records.treaties().get(key.treaty());
        ImmutableSet<CountryCode> countries = records.countries().keys();
        Stream<Extent> extents = histories.row(key.treaty()).values().stream().flatMap(TreatyHistory::extents);
        return Timeline.of(Stream.concat(extents, conclusion(key.treaty())), records.asOf(), day -> {
            TreeMap<CountryCode, Certainty> held = new TreeMap<>();
            List<TreatyAction> facts = new ArrayList<>();
            for (CountryCode country : countries) {
                TreatyHistory history = historyOf(country, key.treaty());
                Certainty certainty = history.statusesOn(day).get(key.status());
                if (certainty != null) {
                    held.put(country, certainty);
                    facts.addAll(history.acts());
                }
            }
            Coverage coverage = coverageOf(key.treaty(), isOfRegion(), day);
            return Answer.of(held, ImmutableList.sortedCopyOf(facts), coverage, records);
        });
    }

    private Timeline<ImmutableTreatyStanding> standingTimeline(CountryIn key) {
        records.countries().get(key.country());
        records.treaties().get(key.treaty());
        TreatyHistory history = historyOf(key.country(), key.treaty());
        Stream<Extent> objected = history.acts().stream()
                .flatMap(act -> objectionsTo(act).stream())
                .map(history::ownExtent);
        return Timeline.of(
                Stream.of(history.extents(), objected, conclusion(key.treaty())).flatMap(stream -> stream),
                records.asOf(),
                day -> standing(key.country(), key.treaty(), day));
    }

    private ImmutableTreatyStanding standing(CountryCode country, TreatyId treaty, LocalDate day) {
        TreatyHistory history = historyOf(country, treaty);
        ImmutableList.Builder<OnDay<TreatyAction>> reservations = ImmutableList.builder();
        ImmutableList.Builder<OnDay<TreatyAction>> declarations = ImmutableList.builder();
        ImmutableList.Builder<OnDay<TreatyAction>> objections = ImmutableList.builder();
        for (TreatyAction act : history.acts()) {
            boolean reserves = act.action() == TreatyActionKind.RESERVATION;
            if (reserves || act.action() == TreatyActionKind.DECLARATION) {
                Certainty stands = history.standsOn(act, day);
                addIfHeld(reserves ? reservations : declarations, act, stands);
                for (TreatyAction objection : objectionsTo(act)) {
                    addIfHeld(
                            objections,
                            objection,
                            stands.and(history.ownExtent(objection).contains(day)));
                }
            }
        }
        return (ImmutableTreatyStanding) ImmutableTreatyStanding.builder()
                .country(country)
                .treaty(treaty)
                .day(day)
                .version(records.version())
                .asOf(records.asOf())
                .coverage(coverageOf(treaty, isOfRegion(country), day)
                        .unless(
                                !isOfRegion(country) && history.acts().isEmpty(),
                                Coverage.Kind.UNKNOWN,
                                Optional.empty()))
                .statuses(history.statusesOn(day))
                .actions(history.acts())
                .reservations(reservations.build())
                .declarations(declarations.build())
                .objections(ImmutableList.sortedCopyOf(Comparator.comparing(OnDay::fact), objections.build()))
                .build();
    }

    private TreatyHistory historyOf(CountryCode country, TreatyId treaty) {
        @Nullable TreatyHistory found = histories.get(treaty, country);
        return found == null ? TreatyHistory.NONE : found;
    }

    private static void addIfHeld(
            ImmutableList.Builder<OnDay<TreatyAction>> list, TreatyAction act, Certainty certainty) {
        if (certainty != Certainty.NO) {
            list.add(new OnDay<>(act, certainty));
        }
    }

    @Override
    public String toString() {
        return "treaties, as of " + records.asOf();
    }
}
