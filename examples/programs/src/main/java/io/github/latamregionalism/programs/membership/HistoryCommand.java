package io.github.latamregionalism.programs.membership;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Readings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;

/** Every spell of a country in an organization. */
public final class HistoryCommand extends DatasetCommand {

    private final Option<String> country = options.option(
                    "--country", "COUNTRY", ValueTypes.TEXT, "Code or name, such as CHL.")
            .orWord()
            .required();

    private final Option<String> organization = options.option(
                    "--organization", "ORGANIZATION", ValueTypes.TEXT, "Such as can.")
            .orWord()
            .required();

    public HistoryCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Every spell of a country in an organization, of all statuses, and their alternative readings.");
    }

    @Override
    public Report call() {
        Words words = words();
        Country askedCountry = Keys.country(dataset, country.value());
        Organization asked = Keys.organization(dataset, organization.value());
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
