package io.github.latamregionalism.programs.membership;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
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
import io.github.latamregionalism.programs.report.Uncovered;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import java.time.LocalDate;

/** Who was in an organization on a day. */
public final class MembersCommand extends DayCommand {

    private final Option<String> organization = options.option(
                    "--organization", "ORGANIZATION", ValueTypes.TEXT, "Such as unasur.")
            .orWord()
            .required();

    private final StatusOptions statuses = new StatusOptions(options);

    public MembersCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Who was in an organization on a day. One row for each membership, followed by the suspensions of that"
                        + " member.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Organization asked = Keys.organization(dataset, organization.value());
        ImmutableList<OnDay<Membership>> selected =
                statuses.select(dataset.memberships().spellsOn(asked.id(), on), on, dataset);
        ImmutableList<Membership> spells = selected.stream().map(OnDay::fact).collect(ImmutableList.toImmutableList());
        Coverage coverage = statuses.coverage(asked.id(), on, dataset);
        Table<OnDay<Membership>> rows = new Table<OnDay<Membership>>("members", selected)
                .forPeople(
                        "name",
                        held -> words.name(
                                dataset.records().countries().get(held.fact().country())))
                .column("country", held -> held.fact().country());
        Answer<CountryCode> members = dataset.memberships().membersOf(asked.id(), on);
        Answer<CountryCode> participants = dataset.memberships().participantsIn(asked.id(), on);
        Report report = new Report(words.say("members.title", "name", words.name(asked), "id", asked.id(), "day", on))
                .field("organization", asked.id())
                .day("on", on, dataset, words)
                .coverage(coverage, Uncovered.of(asked, statuses.asked(), coverage, on, words))
                .cite(() -> Acts.bibliography(spells, dataset))
                .table(Spells.addColumns(rows, dataset, words).forCsv("coverage", held -> coverage.kind()))
                .table(Acts.table(spells, Acts.DECISIVE, Membership::country, dataset, words))
                .line(words.say(
                        "members.count",
                        "members",
                        Counted.text(members, words),
                        "participants",
                        Counted.text(participants, words)));
        return statuses.isOfMembers()
                ? report.prose(() -> dataset.prose().membersOf(asked.id(), on, settings.language()))
                : report;
    }
}
