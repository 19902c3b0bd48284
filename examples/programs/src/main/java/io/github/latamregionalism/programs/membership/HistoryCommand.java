package io.github.latamregionalism.programs.membership;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Readings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every spell of a country in an organization. */
@Command(
        name = "history",
        description = "Every spell of a country in an organization, of all statuses, and their alternative readings.")
public final class HistoryCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Option(names = "--country", paramLabel = "COUNTRY", required = true, description = "Code or name, such as CHL.")
    private String country = "";

    @Option(names = "--organization", paramLabel = "ORGANIZATION", required = true, description = "Such as can.")
    private String organization = "";

    public HistoryCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() {
        Words words = settings.words(dataset);
        Country askedCountry = Keys.country(dataset, country);
        Organization asked = Keys.organization(dataset, organization);
        List<Membership> history = dataset.memberships().historyOf(askedCountry.iso3(), asked.id());
        List<AlternativeReading> readings = history.stream()
                .flatMap(spell -> dataset.memberships().readingsOf(spell).stream())
                .toList();
        return new Report(words.say(
                        "history.title",
                        "country",
                        words.name(askedCountry),
                        "country_id",
                        askedCountry.iso3(),
                        "organization",
                        words.name(asked),
                        "organization_id",
                        asked.id()))
                .field("country", askedCountry.iso3())
                .field("organization", asked.id())
                .known(dataset)
                .table(Spells.table("spells", history, dataset, words))
                .table(Acts.table(history, Acts.ALL, spell -> spell.period().start(), dataset, words))
                .table(Readings.table(readings, dataset, words))
                .cite(() -> Acts.bibliography(history, dataset))
                .cite(() -> Readings.bibliography(readings, dataset))
                .prose(history, spell -> dataset.prose().of(spell, settings.language()), words);
    }
}
