package io.github.latamregionalism.programs.membership;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Held;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.SharedOrganization;
import java.time.LocalDate;
import java.util.stream.Stream;

/** In what two countries are together. */
public final class SharedCommand extends DayCommand {

    private final Option<String> first = options.option(
                    "--first", "COUNTRY", ValueTypes.TEXT, "Code or name, such as BRA.")
            .orWord()
            .required();

    private final Option<String> second = options.option(
                    "--second", "COUNTRY", ValueTypes.TEXT, "Code or name, such as COL.")
            .orWord()
            .required();

    public SharedCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "In what organizations two countries both had a standing on a day, as members or otherwise. A status"
                        + " that holds only possibly has a question mark.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Country one = Keys.country(dataset, first.value());
        Country other = Keys.country(dataset, second.value());
        ImmutableList<SharedOrganization> organizations =
                dataset.memberships().sharedOrganizations(one.iso3(), other.iso3(), on);
        return new Report(words.say(
                        "shared.title",
                        "first",
                        words.name(one),
                        "first_id",
                        one.iso3(),
                        "second",
                        words.name(other),
                        "second_id",
                        other.iso3(),
                        "day",
                        on))
                .field("first", one.iso3())
                .field("second", other.iso3())
                .day("on", on, dataset, words)
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        organizations.stream()
                                .flatMap(shared -> Stream.of(shared.first(), shared.second()))
                                .flatMap(standing -> standing.spells().stream())
                                .toList()))
                .table(new Table<SharedOrganization>("organizations", organizations)
                        .forPeople(
                                "name",
                                shared -> words.name(
                                        dataset.records().organizations().get(shared.organization())))
                        .column("organization", SharedOrganization::organization)
                        .column("first", shared -> Held.of(shared.first().statuses()))
                        .column("second", shared -> Held.of(shared.second().statuses()))
                        .column("both_members", SharedOrganization::bothMembers)
                        .column("both_participate", SharedOrganization::bothParticipate)
                        .forMachines("sources", shared -> Spells.addresses(shared.sources(), dataset)));
    }
}
