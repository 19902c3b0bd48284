package io.github.latamregionalism.programs.membership;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.StatusOptions;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Counted;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a country was on a day. */
public final class OrganizationsCommand extends DayCommand {

    private final Option<Optional<String>> country = options.option(
                    "--country", "COUNTRY", ValueTypes.TEXT, "Code or name, such as BRA.")
            .orWord()
            .optional();

    private final Option<Boolean> all = options.flag("--all", "All organizations, as without a country.");

    private final StatusOptions statuses = new StatusOptions(options);

    public OrganizationsCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "In what organizations a country was on a day, one row for each membership, followed by its"
                        + " suspensions. Without a country, all organizations, or with --on those that there were on the day,"
                        + " each with the number of its members on the day.");
    }

    @Override
    public Report call() {
        if (all.value() && country.value().isPresent()) {
            throw new UsageException("--all asks for no country");
        }
        if (country.value().isEmpty() && statuses.areGiven()) {
            throw new UsageException("--status and --participating need a country");
        }
        return country.value().map(text -> of(Keys.country(dataset, text))).orElseGet(this::all);
    }

    private Report all() {
        Words words = words();
        LocalDate on = day.value();
        List<Organization> listed = dataset.records().organizations().stream()
                .filter(organization -> !day.isGiven() || existed(organization, on))
                .toList();
        Table<Organization> table = new Table<Organization>("organizations", listed)
                .column("organization", Organization::id)
                .column("name", words::name)
                .column("acronym", Organization::acronym)
                .column("founded", Organization::founded)
                .column("ended", Organization::ended)
                .column("body_of", Organization::bodyOf);
        return new Report(day.isGiven() ? words.say("organizations.all-on", "day", on) : words.say("organizations.all"))
                .day("on", on, dataset, words)
                .line(words.say("organizations.count", "number", listed.size(), "day", on))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        listed.stream()
                                .flatMap(organization -> Stream.concat(
                                        Stream.of(organization),
                                        members(organization, on).stream()
                                                .flatMap(members -> members.facts().stream())))
                                .toList()))
                .table(Counted.columns(table, "members", organization -> members(organization, on), words)
                        .forMachines("kind", organization -> words.text(organization, "kind"))
                        .forMachines(
                                "sources",
                                organization -> Spells.addresses(
                                        organization.provenance().sources(), dataset)));
    }

    private boolean existed(Organization organization, LocalDate on) {
        Coverage.Kind coverage = dataset.memberships()
                .membersOf(organization.id(), on)
                .coverage()
                .kind();
        boolean isBodyBefore = organization
                .founded()
                .filter(founded -> founded.earliest().isAfter(on))
                .isPresent();
        return coverage != Coverage.Kind.NOT_YET && coverage != Coverage.Kind.ENDED && !isBodyBefore;
    }

    /** Returns the members, which a body of another organization has none of. */
    private Optional<Answer<CountryCode>> members(Organization organization, LocalDate on) {
        return Optional.of(dataset.memberships().membersOf(organization.id(), on))
                .filter(members -> organization.bodyOf().isEmpty());
    }

    private Report of(Country asked) {
        Words words = words();
        LocalDate on = day.value();
        ImmutableList<OnDay<Membership>> selected =
                statuses.select(dataset.memberships().spellsOn(asked.iso3(), on), on, dataset);
        ImmutableList<Membership> spells = selected.stream().map(OnDay::fact).collect(ImmutableList.toImmutableList());
        Table<OnDay<Membership>> rows = new Table<OnDay<Membership>>("organizations", selected)
                .forPeople(
                        "name",
                        held -> words.name(dataset.records()
                                .organizations()
                                .get(held.fact().organization())))
                .column("organization", held -> held.fact().organization());
        Report report = new Report(
                        words.say("organizations.title", "name", words.name(asked), "id", asked.iso3(), "day", on))
                .field("country", asked.iso3())
                .day("on", on, dataset, words)
                .cite(() -> Acts.bibliography(spells, dataset))
                .table(Spells.addColumns(rows, dataset, words)
                        .forCsv(
                                "coverage",
                                held -> statuses.coverage(held.fact().organization(), on, dataset)
                                        .kind()))
                .table(Acts.table(spells, Acts.DECISIVE, Membership::organization, dataset, words));
        List<OrganizationId> partial = dataset.records().organizations().keys().stream()
                .filter(id -> statuses.coverage(id, on, dataset).kind() == Coverage.Kind.PARTIAL)
                .toList();
        report.field("not_listed_completely", Joiner.on(' ').join(partial));
        return partial.isEmpty()
                ? report
                : report.uncovered(words.say(
                        "uncovered.organizations",
                        "organizations",
                        words.list(partial),
                        "statuses",
                        words.list(statuses.asked())));
    }
}
