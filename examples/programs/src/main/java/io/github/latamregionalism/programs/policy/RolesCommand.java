package io.github.latamregionalism.programs.policy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which countries made, passed on and used drugs on a day. */
public final class RolesCommand extends DayCommand {

    private final Option<Optional<TradeRole>> role = options.option(
                    "--role",
                    "ROLE",
                    ValueTypes.term(TradeRole.class),
                    "Those with this role only: producer, transit or consumer.")
            .optional();

    public RolesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Which countries were producers, transit countries and consumers of drugs on a day, as the approaches of"
                        + " their drug policy tell. Countries without an approach on the day are not listed.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        List<Policies.Profile> all =
                dataset.policies().compare(dataset.records().countries().keys(), on);
        List<Policies.Profile> profiles = all.stream()
                .filter(profile -> role.value()
                        .map(asked -> profile.roles().containsKey(asked))
                        .orElse(!profile.roles().isEmpty()))
                .toList();
        Table<Policies.Profile> table = new Table<Policies.Profile>("countries", profiles)
                .forPeople(
                        "name",
                        profile -> words.name(dataset.records().countries().get(profile.country())))
                .column("country", Policies.Profile::country);
        for (TradeRole column : TradeRole.values()) {
            table.column(column.text(), profile -> profile.roles().getOrDefault(column, Certainty.NO));
        }
        List<CountryCode> unknown = all.stream()
                .filter(this::isUnknown)
                .map(Policies.Profile::country)
                .toList();
        Report report = new Report(words.say("roles.title", "day", on))
                .day("on", on, dataset, words)
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        profiles.stream()
                                .flatMap(profile -> profile.approaches().stream())
                                .map(OnDay::fact)
                                .toList()))
                .table(table.forMachines("approaches", RolesCommand::approaches)
                        .forMachines("sources", this::sources)
                        .forCsv("coverage", profile -> profile.coverage().kind()))
                .field("not_known", Joiner.on(' ').join(unknown));
        return unknown.isEmpty()
                ? report
                : report.uncovered(words.say("uncovered.roles", "countries", words.list(unknown)));
    }

    private boolean isUnknown(Policies.Profile profile) {
        return !profile.coverage().isComplete()
                && !profile.coverage().isAfterAsOf()
                && dataset.records().countries().get(profile.country()).kind() == CountryKind.STATE;
    }

    private ImmutableList<String> sources(Policies.Profile profile) {
        return profile.approaches().stream()
                .flatMap(held -> held.fact().provenance().sources().stream())
                .distinct()
                .map(source -> dataset.records().sources().get(source).url())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ApproachId> approaches(Policies.Profile profile) {
        return profile.approaches().stream().map(held -> held.fact().id()).collect(ImmutableList.toImmutableList());
    }
}
