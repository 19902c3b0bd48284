package io.github.latamregionalism.programs.policy;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Counted;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the treaties. */
public final class TreatiesCommand extends DayCommand {

    /** That of a depositary, such as VI-15 or B-58. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d+");

    public TreatiesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "All treaties, or with --on those that were made by a day. Each has its name, when it was "
                        + "opened and took effect, and how many of the countries here were parties to it on the day.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        List<Treaty> listed = dataset.records().treaties().stream()
                .filter(treaty -> !day.isGiven() || !treaty.adopted().earliest().isAfter(on))
                .toList();
        Table<Treaty> table = new Table<Treaty>("treaties", listed)
                .column("treaty", Treaty::id)
                .column("short_name", treaty -> treaty.shortNames().get(0))
                .column("number", TreatiesCommand::number)
                .column("opened", Treaty::adopted)
                .column("in_force", Treaty::inForce);
        return new Report(day.isGiven() ? words.say("treaties.title-on", "day", on) : words.say("treaties.title"))
                .day("on", on, dataset, words)
                .line(words.say("treaties.count", "number", listed.size(), "day", on))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        listed.stream()
                                .flatMap(treaty -> Stream.concat(
                                        Stream.of(treaty),
                                        parties(treaty, on).stream().flatMap(parties -> parties.facts().stream())))
                                .toList()))
                .table(Counted.columns(table, "parties", treaty -> parties(treaty, on), words)
                        .column("title", words::title)
                        .column("topic", Treaty::topic)
                        .forMachines("depositary", Treaty::depositary)
                        .forMachines(
                                "sources",
                                treaty -> Spells.addresses(treaty.provenance().sources(), dataset)));
    }

    /** Returns the parties, where their acts are recorded. */
    private Optional<Answer<CountryCode>> parties(Treaty treaty, LocalDate on) {
        return Optional.of(dataset.treaties().partiesTo(treaty.id(), on))
                .filter(parties -> parties.coverage().kind() != Coverage.Kind.UNKNOWN);
    }

    private static Optional<String> number(Treaty treaty) {
        return treaty.shortNames().stream()
                .filter(name -> NUMBER.matcher(name).matches())
                .findFirst();
    }
}
