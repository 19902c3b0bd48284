package io.github.latamregionalism.programs.membership;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** In what two countries are together. */
@Command(
        name = "shared",
        description =
                "In what organizations two countries both had a standing on a day, as members or otherwise. A status"
                        + " that holds only possibly has a question mark.")
public final class SharedCommand extends DayCommand {

    @Option(names = "--first", paramLabel = "CODE", required = true, description = "ISO 3166-1 alpha-3, such as BRA.")
    private String first = "";

    @Option(names = "--second", paramLabel = "CODE", required = true, description = "ISO 3166-1 alpha-3, such as COL.")
    private String second = "";

    public SharedCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        LocalDate on = day.value();
        Country one = Keys.country(dataset, first);
        Country other = Keys.country(dataset, second);
        ImmutableList<SharedOrganization> organizations =
                dataset.memberships().sharedOrganizations(one.iso3(), other.iso3(), on);
        return new Report(settings.name(one) + " (" + one.iso3() + "), " + settings.name(other) + " (" + other.iso3()
                        + "): organizations of both on " + on)
                .field("first", one.iso3())
                .field("second", other.iso3())
                .day("on", on, dataset)
                .cite(Bibliography.ofSources(
                        dataset.records(),
                        organizations.stream()
                                .flatMap(shared -> Stream.of(shared.first(), shared.second()))
                                .flatMap(standing -> standing.spells().stream())
                                .toList()))
                .table(new Table<SharedOrganization>("organizations", organizations)
                        .forPeople(
                                "name",
                                shared -> settings.name(
                                        dataset.records().organizations().get(shared.organization())))
                        .column("organization", SharedOrganization::organization)
                        .column("first", shared -> statuses(shared.first()))
                        .column("second", shared -> statuses(shared.second()))
                        .column("both_members", SharedOrganization::bothMembers)
                        .column("both_participate", SharedOrganization::bothParticipate)
                        .forMachines("sources", shared -> Spells.addresses(shared.sources(), dataset)));
    }

    private static ImmutableList<String> statuses(Standing standing) {
        ImmutableList.Builder<String> statuses = ImmutableList.builder();
        standing.statuses()
                .forEach((Status status, Certainty certainty) ->
                        statuses.add(status.text() + (certainty == Certainty.POSSIBLE ? "?" : "")));
        return statuses.build();
    }
}
