package io.github.latamregionalism.programs.membership;

import com.google.common.base.Ascii;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Readings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Uncovered;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a country was in an organization on a day, and who holds otherwise. */
@Command(
        name = "standing",
        description = "What a country was in an organization on a day: every status, or how it had left; what other"
                + " sources or parties say; by which sources.")
public final class StandingCommand extends DayCommand {

    @Option(names = "--country", paramLabel = "CODE", required = true, description = "ISO 3166-1 alpha-3, such as VEN.")
    private String country = "";

    @Option(names = "--organization", paramLabel = "ID", required = true, description = "Such as oas.")
    private String organization = "";

    public StandingCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        LocalDate on = day.value();
        Country askedCountry = Keys.country(dataset, country);
        Organization asked = Keys.organization(dataset, organization);
        Standing standing = dataset.memberships().standingOf(askedCountry.iso3(), asked.id(), on);
        Coverage coverage = standing.coverage();
        List<Membership> departure = standing.departure().stream().toList();
        Report report = new Report(settings.name(askedCountry) + " (" + askedCountry.iso3() + "), "
                        + settings.name(asked) + " (" + asked.id() + "): standing on " + on)
                .field("country", askedCountry.iso3())
                .field("organization", asked.id())
                .day("on", on, dataset)
                .coverage(coverage, Uncovered.of(asked, List.of(Status.values()), coverage, on, settings.name(asked)))
                .field("participates", standing.participates().name().toLowerCase(Locale.ROOT))
                .table(Spells.table("spells", standing.spells(), dataset)
                        .column(
                                "certainty",
                                spell -> dataset.memberships().extentOf(spell).contains(on))
                        .forCsv("coverage", spell -> coverage.kind()))
                .table(Spells.table("departure", departure, dataset).forCsv("coverage", spell -> coverage.kind()))
                .table(Acts.table(
                        Stream.concat(standing.spells().stream(), departure.stream())
                                .toList(),
                        Acts.ALL,
                        spell -> spell.period().start(),
                        dataset))
                .table(Readings.table(standing.alternativeReadings(), dataset))
                .line(sentence(standing))
                .cite(Bibliography.ofSources(dataset.records(), standing.spells()))
                .cite(Bibliography.ofSources(dataset.records(), departure))
                .cite(Acts.ofActs(standing.acts(), dataset))
                .cite(Readings.bibliography(standing.alternativeReadings(), dataset))
                .prose(dataset.prose().of(standing, settings.language()));
        for (AlternativeReading reading : standing.alternativeReadings()) {
            reading.note().ifPresent(note -> report.footnote(reading.holder().orElse("Otherwise") + ": " + note));
        }
        Stream<SourceId> ofSpells = Stream.concat(standing.spells().stream(), departure.stream())
                .flatMap(spell -> spell.provenance().sources().stream());
        Stream<SourceId> ofReadings =
                standing.alternativeReadings().stream().flatMap(reading -> reading.sources().stream());
        List<SourceId> sources =
                Stream.concat(ofSpells, ofReadings).distinct().sorted().toList();
        Spells.addresses(sources, dataset).forEach(url -> report.footnote("Source: " + url));
        standing.acts().stream()
                .map(DecidingAct::event)
                .distinct()
                .forEach(act -> report.footnote("Source of \"" + act.title() + "\": "
                        + String.join(" ", Spells.addresses(act.provenance().sources(), dataset))));
        return report;
    }

    private static String sentence(Standing standing) {
        if (!standing.statuses().isEmpty()) {
            List<String> statuses = new ArrayList<>();
            for (Map.Entry<Status, Certainty> entry : standing.statuses().entrySet()) {
                statuses.add((entry.getValue() == Certainty.POSSIBLE ? "possibly " : "")
                        + entry.getKey().text());
            }
            return capitalized(String.join(", ", statuses)) + ".";
        }
        return standing.departure()
                .map(spell -> "No longer a member: " + spell.period().end() + " is the first day out"
                        + spell.exit().map(exit -> ", by " + exit.text()).orElse("") + ".")
                .orElse("No standing.");
    }

    private static String capitalized(String text) {
        return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
