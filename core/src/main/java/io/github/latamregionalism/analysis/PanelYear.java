package io.github.latamregionalism.analysis;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What held in one year of a {@link Panel}: on its day, or on some day of it. */
final class PanelYear {

    private final Dataset dataset;
    private final int year;
    private final LocalDate first;
    private final LocalDate last;
    private final ImmutableMap<CountryCode, Certainty> states;
    private final ImmutableMap<OrganizationId, Certainty> organizations;
    private final Bits inScope;
    private final Map<PanelRelation, Map<CountryCode, Bits>> held = new EnumMap<>(PanelRelation.class);
    private final Map<CountryCode, Map<ApproachModel, Certainty>> models = new HashMap<>();
    private final Map<CountryCode, List<Answer<TreatyId>>> treaties = new HashMap<>();
    private final Supplier<ImmutableListMultimap<CountryCode, OnDay<Approach>>> approaches;

    PanelYear(
            Dataset dataset,
            Scope scope,
            ImmutableMap<OrganizationId, Extent> lives,
            int year,
            Optional<MonthDay> day) {
        this.dataset = dataset;
        this.year = year;
        this.first = day.map(on -> on.atYear(year)).orElse(LocalDate.of(year, 1, 1));
        this.last = day.map(on -> on.atYear(year)).orElse(LocalDate.of(year, 12, 31));
        this.approaches = Suppliers.memoize(() -> Multimaps.index(
                dataset.policies().approachesBetween(first, last.plusDays(1)).all(),
                approach -> approach.fact().country()));
        Map<CountryCode, Certainty> independent = new TreeMap<>();
        for (LocalDate on : days(() -> dataset.records().independentStates().stream()
                .flatMap(state -> state.period().extentAsOf(dataset.asOf()).changeDays().stream()))) {
            scope.statesOn(dataset, on)
                    .forEach((state, certainty) -> independent.merge(state, certainty, Certainty::or));
        }
        this.states = ImmutableMap.copyOf(independent);
        this.organizations = ImmutableMap.copyOf(
                Maps.filterValues(Maps.transformValues(lives, this::contains), existed -> existed != Certainty.NO));
        this.inScope = new Bits();
        List<OrganizationId> all = dataset.memberships().lookup().organizations();
        for (int i = 0; i < all.size(); i++) {
            inScope.add(i, Certainty.of(lives.containsKey(all.get(i))));
        }
    }

    /** Returns the days on which the organizations of a scope may have existed; bodies of others are not among them. */
    static ImmutableMap<OrganizationId, Extent> lives(Dataset dataset, Scope scope) {
        ImmutableMap.Builder<OrganizationId, Extent> lives = ImmutableMap.builder();
        for (OrganizationId id : scope.organizationsIn(dataset)) {
            Optional<Organization> organization =
                    dataset.records().organizations().find(id);
            boolean counts = scope.of().isEmpty() || scope.of().get().equals(id);
            if (counts && organization.flatMap(Organization::bodyOf).isEmpty()) {
                life(dataset, id, organization).ifPresent(life -> lives.put(id, life));
            }
        }
        return lives.buildOrThrow();
    }

    /** Returns the life of an organization: where no founding is given, from its signature or first spell on. */
    private static Optional<Extent> life(Dataset dataset, OrganizationId id, Optional<Organization> organization) {
        TreeSet<LocalDate> earliest = new TreeSet<>();
        TreeSet<LocalDate> latest = new TreeSet<>();
        organization.map(found -> found.founded().orElse(found.signed())).ifPresent(start -> {
            earliest.add(start.earliest());
            latest.add(start.latest());
        });
        if (organization.flatMap(Organization::founded).isEmpty()) {
            for (Membership spell : dataset.memberships().historyOf(id)) {
                Extent extent = dataset.memberships().extentOf(spell);
                earliest.add(extent.earliestStart());
                latest.add(extent.latestStart());
            }
        }
        Optional<EdtfDate> ended = organization.flatMap(Organization::ended);
        return earliest.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(Extent.between(
                        earliest.first(),
                        latest.first(),
                        ended.map(EdtfDate::earliest).orElse(LocalDate.MAX),
                        ended.map(EdtfDate::latest).orElse(LocalDate.MAX)));
    }

    int year() {
        return year;
    }

    /** Returns the last day that counts. */
    LocalDate last() {
        return last;
    }

    /** Returns the states, by code, with how surely each was independent. */
    ImmutableMap<CountryCode, Certainty> states() {
        return states;
    }

    /** Returns the organizations, by id, with how surely each existed. */
    ImmutableMap<OrganizationId, Certainty> organizations() {
        return organizations;
    }

    /** Returns whether something held on the day, or on some day of the year. */
    private Certainty contains(Extent extent) {
        @Nullable Extent days = Extent.between(first, first, last.plusDays(1), last.plusDays(1));
        return days == null ? Certainty.NO : extent.overlaps(days);
    }

    private boolean isOneDay() {
        return first.isEqual(last);
    }

    /** Returns the days of the year on which what changes on some days may be otherwise than before. */
    private Set<LocalDate> days(Supplier<Stream<LocalDate>> changes) {
        return isOneDay()
                ? ImmutableSet.of(first)
                : Stream.concat(Stream.of(first), changes.get())
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the organizations of the scope to which a country had a relation, by their place in the look-up. */
    Bits held(PanelRelation relation, CountryCode country) {
        return held.computeIfAbsent(relation, asked -> isOneDay() ? onTheDay(asked) : onSomeDay(asked))
                .getOrDefault(country, Bits.NONE);
    }

    private Map<CountryCode, Bits> onTheDay(PanelRelation relation) {
        MembershipLookup lookup = relation.lookup(dataset.memberships());
        Map<CountryCode, Bits> ofAll = new HashMap<>();
        for (int country = 0; country < lookup.countries().size(); country++) {
            int stretch = lookup.stretchOf(country, (int) first.toEpochDay());
            ofAll.put(lookup.countries().get(country), Bits.of(lookup, stretch).and(inScope));
        }
        return ofAll;
    }

    private Map<CountryCode, Bits> onSomeDay(PanelRelation relation) {
        MembershipLookup lookup = relation.lookup(dataset.memberships());
        Map<CountryCode, Bits> ofAll = new HashMap<>();
        LocalDate after = last.plusDays(1);
        if (relation == PanelRelation.PARTICIPANT) {
            for (OrganizationId organization : organizations.keySet()) {
                int place = lookup.organizations().indexOf(organization);
                Answer<CountryCode> answer = dataset.memberships().participantsBetween(organization, first, after);
                answer.certain().forEach(country -> add(ofAll, country, place, Certainty.YES));
                answer.possible().forEach(country -> add(ofAll, country, place, Certainty.POSSIBLE));
            }
            return ofAll;
        }
        for (OnDay<Membership> spell :
                dataset.memberships().spellsBetween(first, after).all()) {
            int place = lookup.organizations().indexOf(spell.fact().organization());
            if (relation.status() == spell.fact().status() && inScope.certaintyOf(place) == Certainty.YES) {
                add(ofAll, spell.fact().country(), place, spell.certainty());
            }
        }
        return ofAll;
    }

    private static void add(Map<CountryCode, Bits> ofAll, CountryCode country, int place, Certainty certainty) {
        ofAll.computeIfAbsent(country, one -> new Bits()).add(place, certainty);
    }

    /** Returns how surely a country was party to one of some treaties. */
    Certainty party(CountryCode country, Collection<TreatyId> forms) {
        return treaties
                .computeIfAbsent(
                        country,
                        one -> days(() -> dataset.treaties().changeDaysOf(one).stream()).stream()
                                .map(day -> dataset.treaties().treatiesOf(one, day))
                                .toList())
                .stream()
                .flatMap(answer -> forms.stream().map(answer::certaintyOf))
                .reduce(Certainty.NO, Certainty::or);
    }

    /** Returns the models of drug policy that a country followed: all where they are known, else those that are. */
    Map<ApproachModel, Certainty> models(CountryCode country) {
        return models.computeIfAbsent(country, this::askModels);
    }

    private Map<ApproachModel, Certainty> askModels(CountryCode country) {
        Map<ApproachModel, Certainty> followed = new EnumMap<>(ApproachModel.class);
        if (!dataset.records().countries().contains(country)) {
            return followed;
        }
        Answer<ApproachModel> then = dataset.policies().modelsOf(country, first);
        boolean known = then.coverage().isComplete() || then.coverage().isAfterAsOf();
        for (ApproachModel model : ApproachModel.values()) {
            if (known || then.certaintyOf(model) != Certainty.NO) {
                followed.put(model, then.certaintyOf(model));
            }
        }
        if (!isOneDay()) {
            approaches
                    .get()
                    .get(country)
                    .forEach(approach -> followed.merge(approach.fact().model(), approach.certainty(), Certainty::or));
        }
        return followed;
    }
}
