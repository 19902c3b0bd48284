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
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Readings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Uncovered;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a country was in an organization on a day, and who holds otherwise. */
public final class StandingCommand extends DayCommand {

    private final Option<String> country = options.option(
                    "--country", "COUNTRY", ValueTypes.TEXT, "Code or name, such as VEN.")
            .orWord()
            .required();

    private final Option<String> organization = options.option(
                    "--organization", "ORGANIZATION", ValueTypes.TEXT, "Such as oas.")
            .orWord()
            .required();

    public StandingCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What a country was in an organization on a day: every status, or how it had left; what other"
                        + " sources or parties say; by which sources.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Country askedCountry = Keys.country(dataset, country.value());
        Organization asked = Keys.organization(dataset, organization.value());
        Standing standing = dataset.memberships().standingOf(askedCountry.iso3(), asked.id(), on);
        Coverage coverage = standing.coverage();
        Report report = new Report(words.say(
                        "standing.title",
                        "country",
                        words.name(askedCountry),
                        "country_id",
                        askedCountry.iso3(),
                        "organization",
                        words.name(asked),
                        "organization_id",
                        asked.id(),
                        "day",
                        on))
                .field("country", askedCountry.iso3())
                .field("organization", asked.id())
                .day("on", on, dataset, words)
                .coverage(coverage, Uncovered.of(asked, List.of(Status.values()), coverage, on, words))
                .field("participates", standing.participates().name().toLowerCase(Locale.ROOT))
                .line(sentence(standing, words))
                .prose(() -> dataset.prose().of(standing, settings.language()));
        addTables(report, standing, words);
        cite(report, standing);
        addReadings(report, standing, words);
        addSources(report, standing, words);
        return report;
    }

    private void addTables(Report report, Standing standing, Words words) {
        Coverage coverage = standing.coverage();
        report.table(Spells.table("spells", standing.spells(), dataset, words)
                        .column(
                                "certainty",
                                spell -> dataset.memberships().extentOf(spell).contains(standing.day()))
                        .forCsv("coverage", spell -> coverage.kind()))
                .table(Spells.table("departure", standing.departure().stream().toList(), dataset, words)
                        .forCsv("coverage", spell -> coverage.kind()))
                .table(Acts.table(
                        told(standing).toList(),
                        Acts.ALL,
                        spell -> spell.period().start(),
                        dataset,
                        words))
                .table(Readings.table(standing.alternativeReadings(), dataset, words));
    }

    /** Returns the spells that hold, or else the one that ended. */
    private static Stream<Membership> told(Standing standing) {
        return Stream.concat(standing.spells().stream(), standing.departure().stream());
    }

    private void cite(Report report, Standing standing) {
        report.cite(() ->
                        Bibliography.ofSources(dataset.records(), told(standing).toList()))
                .cite(() -> Acts.ofActs(standing.acts(), dataset))
                .cite(() -> Readings.bibliography(standing.alternativeReadings(), dataset));
    }

    private static void addReadings(Report report, Standing standing, Words words) {
        for (AlternativeReading reading : standing.alternativeReadings()) {
            words.text(reading, "note")
                    .ifPresent(note -> report.footnote(words.say(
                            "standing.reading",
                            "holder",
                            words.text(reading, "holder").orElseGet(() -> words.say("standing.otherwise")),
                            "note",
                            note)));
        }
    }

    private void addSources(Report report, Standing standing, Words words) {
        Stream<SourceId> ofSpells = told(standing).flatMap(spell -> spell.provenance().sources().stream());
        Stream<SourceId> ofReadings =
                standing.alternativeReadings().stream().flatMap(reading -> reading.sources().stream());
        List<SourceId> sources =
                Stream.concat(ofSpells, ofReadings).distinct().sorted().toList();
        Spells.addresses(sources, dataset).forEach(url -> report.footnote(words.say("standing.source", "url", url)));
        standing.acts().stream()
                .map(DecidingAct::event)
                .distinct()
                .forEach(act -> report.footnote(words.say(
                        "standing.source-of",
                        "act",
                        words.text(act, "title").orElseThrow(),
                        "urls",
                        String.join(" ", Spells.addresses(act.provenance().sources(), dataset)))));
    }

    private static String sentence(Standing standing, Words words) {
        if (!standing.statuses().isEmpty()) {
            return capitalized(words.held(standing.statuses())) + ".";
        }
        return standing.departure()
                .map(spell -> spell.exit()
                        .map(exit -> words.say(
                                "standing.left-by", "day", spell.period().end(), "exit", exit))
                        .orElseGet(() ->
                                words.say("standing.left", "day", spell.period().end())))
                .orElseGet(() -> words.say("standing.none"));
    }

    private static String capitalized(String text) {
        return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
