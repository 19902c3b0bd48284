package io.github.latamregionalism.analysis;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Certainty;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a {@link Panel}, and how each gets its cell. */
final class PanelColumns {

    private static final ImmutableMap<String, CodeSystem> COUNTRY_CODES = ImmutableMap.of(
            "iso2", CodeSystem.ISO_ALPHA_2,
            "iso_numeric", CodeSystem.ISO_NUMERIC,
            "cow", CodeSystem.COW,
            "gw", CodeSystem.GLEDITSCH_WARD,
            "vdem", CodeSystem.VDEM);

    private final Dataset dataset;
    private final ImmutableSet<CountryCode> counted;
    private final ImmutableList<OrganizationId> places;
    private final String when;

    /** The drug control conventions of the United Nations, each with the treaties by which a state is party to it. */
    private final SortedMap<TreatyId, ImmutableSet<TreatyId>> conventions;

    private final ImmutableSetMultimap<TreatyId, CountryCode> acted;
    private final ImmutableList.Builder<Panel.Column> named = ImmutableList.builder();

    /** What makes the cells of a column, or of several that are found at once. */
    private final ImmutableList.Builder<Function<PanelRow, ImmutableList<String>>> made = ImmutableList.builder();

    private final ImmutableList<Panel.Column> columns;
    private final ImmutableList<Function<PanelRow, ImmutableList<String>>> cells;

    PanelColumns(Dataset dataset, Panel.Unit unit, Optional<MonthDay> day, ImmutableSet<CountryCode> counted) {
        this.dataset = dataset;
        this.counted = counted;
        this.places = dataset.memberships().lookup().organizations();
        this.when = day.map(on -> "on " + on.getDayOfMonth() + " "
                        + CaseFormat.UPPER_UNDERSCORE.to(
                                CaseFormat.UPPER_CAMEL, on.getMonth().name()))
                .orElse("on some day of the year");
        this.conventions = TreatyAlignment.formsByConvention(dataset);
        this.acted = dataset.records().treatyActions().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(TreatyAction::treaty, TreatyAction::country));
        switch (unit) {
            case COUNTRY_YEAR -> {
                addCountry("", 0);
                addYear(day);
                addIndependent("the state was independent");
                addOrganizationsOfState();
                addConventions();
                addModels();
            }
            case ORGANIZATION_YEAR -> {
                addOrganization();
                addYear(day);
                addExisted();
                addCountriesOfOrganization();
            }
            case COUNTRY_ORGANIZATION_YEAR -> {
                addCountry("", 0);
                addOrganization();
                addYear(day);
                addIndependent("the state was independent");
                addExisted();
                addStanding();
            }
            case DYAD_YEAR -> {
                addCountry("_1", 0);
                addCountry("_2", 1);
                addYear(day);
                addIndependent("both states were independent");
                addShared();
            }
        }
        this.columns = named.build();
        this.cells = made.build();
    }

    ImmutableList<Panel.Column> columns() {
        return columns;
    }

    ImmutableList<String> cells(PanelRow row) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(columns.size());
        cells.forEach(cell -> texts.addAll(cell.apply(row)));
        return texts.build();
    }

    private void text(String name, String definition, Function<PanelRow, String> cell) {
        named.add(new Panel.Column(name, false, definition));
        made.add(cell.andThen(ImmutableList::of));
    }

    private void number(String name, String definition, Function<PanelRow, String> cell) {
        named.add(new Panel.Column(name, true, definition));
        made.add(cell.andThen(ImmutableList::of));
    }

    /** Adds a column of what is certain and one of what is only possible; both are blank where nothing is known. */
    private void counts(String name, String definition, Function<PanelRow, Optional<Interval>> count) {
        named.add(new Panel.Column(name + "_certain", true, definition + ", certainly."));
        named.add(new Panel.Column(
                name + "_possible", true, definition + ", under some readings of partial dates and not under others."));
        made.add(row -> count.apply(row)
                .map(found -> ImmutableList.of(whole(found.low()), whole(found.high() - found.low())))
                .orElse(ImmutableList.of("", "")));
    }

    private static String whole(double number) {
        return Integer.toString((int) number);
    }

    private void addCountry(String suffix, int place) {
        text(
                "country" + suffix,
                "ISO 3166-1 alpha-3 code of the state.",
                row -> row.states().get(place).toString());
        COUNTRY_CODES.forEach((name, system) -> {
            ImmutableMap<Actor, String> codes = system.codesOf(dataset.records());
            text(
                    name + suffix,
                    "Code of the state in the system " + system.text() + "; blank if it has none of its own.",
                    row -> codes.getOrDefault(row.states().get(place), ""));
        });
    }

    private void addOrganization() {
        text("organization", "Id of the organization.", row -> id(row).toString());
        ImmutableMap<Actor, String> codes = CodeSystem.COW_IGO.codesOf(dataset.records());
        text(
                "cow_igo",
                "Acronym of the organization in the IGO data of COW; blank if it has none of its own.",
                row -> codes.getOrDefault(id(row), ""));
    }

    private static OrganizationId id(PanelRow row) {
        return row.organization().orElseThrow();
    }

    private void addYear(Optional<MonthDay> day) {
        number("year", "The year.", row -> Integer.toString(row.year().year()));
        text(
                "day",
                "The day on which all holds, or any: on some day of the year.",
                row -> day.isPresent() ? row.year().last().toString() : "any");
        number(
                "after_as_of",
                "1 where the day, or the end of the year, is later than the data are known: what was running is taken to"
                        + " run on.",
                row -> row.year().last().isAfter(dataset.asOf()) ? "1" : "0");
    }

    private void addIndependent(String what) {
        text(
                "independent",
                "How surely " + what + " " + when + ": certain or possible. Otherwise there is no row.",
                row -> word(row.independent()));
    }

    private void addExisted() {
        text(
                "existed",
                "How surely the organization existed " + when + ": certain or possible. Otherwise there is no row.",
                row -> word(row.existed()));
    }

    private static String word(Certainty certainty) {
        return certainty == Certainty.YES ? "certain" : "possible";
    }

    private void addOrganizationsOfState() {
        for (PanelRelation relation : PanelRelation.values()) {
            counts(
                    relation.column(),
                    "Number of organizations in which the state was, " + when + ", " + relation.words()
                            + listed(relation),
                    row -> Optional.of(row.year().held(relation, row.state()).count()));
        }
        counts(
                "partners",
                "Number of other states of the panel that participated in an organization in which this one did, "
                        + when,
                row -> Optional.of(partners(row)));
    }

    /** Returns how far the relation is listed completely. */
    private String listed(PanelRelation relation) {
        List<Organization> own = dataset.records().organizations().stream()
                .filter(organization -> organization.bodyOf().isEmpty())
                .toList();
        long complete = own.stream()
                .filter(organization -> organization.complete().contains(relation.status()))
                .count();
        return complete == own.size()
                ? ""
                : " (listed completely for " + complete + " of " + own.size() + " organizations)";
    }

    private static Interval partners(PanelRow row) {
        Bits own = row.year().held(PanelRelation.PARTICIPANT, row.state());
        return Interval.counting(row.year().states().entrySet().stream()
                .filter(other -> !other.getKey().equals(row.state()))
                .map(other -> own.meets(row.year().held(PanelRelation.PARTICIPANT, other.getKey()))
                        .and(other.getValue())));
    }

    private void addCountriesOfOrganization() {
        for (PanelRelation relation : PanelRelation.values()) {
            counts(
                    relation.column(),
                    "Number of countries, states or not, that were in the organization, " + when + ", "
                            + relation.words() + "; blank if none is known and not all are listed",
                    row -> countries(row, relation));
        }
    }

    private Optional<Interval> countries(PanelRow row, PanelRelation relation) {
        int place = places.indexOf(id(row));
        Interval count = Interval.counting(counted.stream()
                .map(country -> row.year().held(relation, country).certaintyOf(place)));
        return count.high() == 0 && !isListed(id(row), relation) ? Optional.empty() : Optional.of(count);
    }

    private boolean isListed(OrganizationId organization, PanelRelation relation) {
        return dataset.records().organizations().find(organization).stream()
                .anyMatch(found -> found.complete().contains(relation.status()));
    }

    private void addStanding() {
        for (PanelRelation relation : PanelRelation.values()) {
            counts(
                    relation.column(),
                    "1 if the state was, in the organization, " + when + ", " + relation.words()
                            + ", else 0; blank if it is not listed and not all are",
                    row -> standing(row, relation));
        }
    }

    private Optional<Interval> standing(PanelRow row, PanelRelation relation) {
        int place = places.indexOf(id(row));
        Certainty certainty = row.year().held(relation, row.state()).certaintyOf(place);
        // Who is listed as a member and does not participate is known not to.
        boolean known = isListed(id(row), relation)
                || (relation == PanelRelation.PARTICIPANT
                        && row.year().held(PanelRelation.MEMBER, row.state()).certaintyOf(place) != Certainty.NO);
        return certainty == Certainty.NO && !known ? Optional.empty() : Optional.of(one(certainty));
    }

    private static Interval one(Certainty certainty) {
        return Interval.counting(Stream.of(certainty));
    }

    private void addConventions() {
        conventions.forEach((convention, forms) -> counts(
                "party_" + column(convention.toString()),
                "1 if the state was, " + when + ", party to the treaty " + convention + forms(convention)
                        + ", else 0; blank if its acts are not recorded",
                row -> party(row, row.state(), forms).map(PanelColumns::one)));
    }

    /** Returns by which other treaties a state is party to a convention. */
    private String forms(TreatyId convention) {
        String others = conventions.getOrDefault(convention, ImmutableSet.of()).stream()
                .filter(form -> !form.equals(convention))
                .map(TreatyId::toString)
                .collect(joining(" or "));
        return others.isEmpty() ? "" : ", also by " + others;
    }

    private static String column(String word) {
        return word.replace('-', '_');
    }

    /** Returns how surely a state was party to a convention, empty where its acts are not recorded. */
    private Optional<Certainty> party(PanelRow row, CountryCode state, Set<TreatyId> forms) {
        boolean ofRegion = dataset.records().countries().find(state).stream()
                .anyMatch(country -> country.kind() == CountryKind.STATE);
        List<TreatyId> recorded = forms.stream()
                .filter(treaty -> {
                    Set<CountryCode> known = acted.get(treaty);
                    return known.contains(state) || (ofRegion && !known.isEmpty());
                })
                .toList();
        return recorded.isEmpty() ? Optional.empty() : Optional.of(row.year().party(state, recorded));
    }

    private void addModels() {
        for (ApproachModel model : ApproachModel.values()) {
            counts(
                    "approach_" + column(model.text()),
                    "1 if the state followed, " + when + ", the drug policy " + model.text()
                            + ", if beside others, else 0; blank if the policies of the time are not known",
                    row -> Optional.ofNullable(row.year().models(row.state()).get(model))
                            .map(PanelColumns::one));
        }
    }

    private void addShared() {
        for (PanelRelation relation : List.of(PanelRelation.MEMBER, PanelRelation.PARTICIPANT)) {
            counts(
                    "shared_" + relation.column(),
                    "Number of organizations in which each of the two states was, " + when + ", " + relation.words(),
                    row -> Optional.of(row.year()
                            .held(relation, row.states().get(0))
                            .and(row.year().held(relation, row.states().get(1)))
                            .count()));
        }
        counts(
                "shared_conventions",
                "Number of the treaties "
                        + conventions.keySet().stream()
                                .map(treaty -> treaty + forms(treaty))
                                .collect(joining("; "))
                        + " to which each of the two states was, " + when
                        + ", a party; blank if acts of one are not recorded",
                this::sharedConventions);
        counts(
                "shared_approaches",
                "Number of models of drug policy that each of the two states followed, " + when
                        + "; blank if the policies of one are not known",
                PanelColumns::sharedModels);
    }

    private Optional<Interval> sharedConventions(PanelRow row) {
        List<Certainty> shared = conventions.values().stream()
                .flatMap(forms -> party(row, row.states().get(0), forms)
                        .flatMap(first -> party(row, row.states().get(1), forms).map(first::and))
                        .stream())
                .toList();
        return shared.size() < conventions.size() ? Optional.empty() : Optional.of(Interval.counting(shared.stream()));
    }

    private static Optional<Interval> sharedModels(PanelRow row) {
        Map<ApproachModel, Certainty> first = row.year().models(row.states().get(0));
        Map<ApproachModel, Certainty> second = row.year().models(row.states().get(1));
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(Interval.counting(first.entrySet().stream()
                        .map(model -> model.getValue().and(second.getOrDefault(model.getKey(), Certainty.NO)))));
    }
}
