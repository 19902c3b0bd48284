package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.query.Answer;
import java.time.LocalDate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who was in an organization on a day. */
@Command(
        name = "members",
        description =
                "Who was in an organization on a day: a row a spell of membership, and below it the suspensions and"
                        + " absences that lie over it.")
final class MembersCommand extends DayCommand {

    @Option(names = "--organization", paramLabel = "ID", required = true, description = "Such as unasur.")
    private String organization = "";

    @ArgGroup
    private StatusOptions statuses = new StatusOptions();

    MembersCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        LocalDate on = day.value();
        Organization asked = Keys.organization(dataset, organization);
        ImmutableList<DatedSpell> selected = statuses.select(
                dataset.records().memberships().stream()
                        .filter(spell -> spell.organization().equals(asked.id()))
                        .toList(),
                on,
                dataset);
        Table<DatedSpell> rows = new Table<DatedSpell>("members", selected)
                .forPeople(
                        "name",
                        dated -> settings.name(
                                dataset.records().countries().get(dated.spell().country())))
                .column("country", dated -> dated.spell().country());
        Answer<CountryCode> members = dataset.memberships().membersOf(asked.id(), on);
        Answer<CountryCode> participants = dataset.memberships().participantsIn(asked.id(), on);
        Report report = new Report(settings.name(asked) + " (" + asked.id() + "): members on " + on)
                .field("organization", asked.id())
                .day("on", on, dataset)
                .cite(DatedSpell.bibliography(selected, dataset))
                .table(DatedSpell.addColumns(rows, dataset))
                .line(count(members) + " in membership, " + count(participants) + " taking part.");
        asked.bodyOf()
                .ifPresent(parent -> report.note(asked.id() + " is a body of " + parent
                        + " and has no members of its own: ask for --organization " + parent));
        return report;
    }

    private static String count(Answer<?> answer) {
        int certain = answer.certain().size();
        int possible = answer.possible().size();
        return possible == 0 ? String.valueOf(certain) : certain + " to " + (certain + possible);
    }
}
