package io.github.latamregionalism.programs.policy;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Challenges;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What drug control and cooperation struggle with. */
public final class ChallengesCommand extends DatasetCommand {

    private final Option<Optional<ChallengeCategory>> category = options.option(
                    "--category",
                    "CATEGORY",
                    ValueTypes.term(ChallengeCategory.class),
                    "In this field: security, governance, geopolitical, human-rights, legal, economic, ideological,"
                            + " social or environmental.")
            .optional();

    private final Option<Optional<String>> country = options.option(
                    "--country", "COUNTRY", ValueTypes.TEXT, "Said of this country, such as MEX.")
            .optional();

    private final Option<Optional<String>> organization = options.option(
                    "--organization", "ORGANIZATION", ValueTypes.TEXT, "Said of this organization, such as unasur.")
            .optional();

    private final Option<Optional<String>> other = options.option(
                    "--together-with",
                    "CHALLENGE",
                    ValueTypes.TEXT,
                    "Sharing a country, an organization or a section of the paper with this one, such as"
                            + " corruption; the columns show what is shared.")
            .optional();

    public ChallengesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What drug control and regional cooperation struggle with, as the paper says: the"
                        + " challenges to which every option given applies. With --together-with, those that"
                        + " come with one of them.");
    }

    @Override
    public Report call() {
        Words words = words();
        if (other.value().isPresent()) {
            if (category.value().isPresent()
                    || country.value().isPresent()
                    || organization.value().isPresent()) {
                throw new UsageException("--together-with goes with none of --category, --country and --organization");
            }
            return together(Keys.challenge(dataset, other.value().get()), words);
        }
        Challenges challenges = dataset.challenges();
        Set<Challenge> found =
                new LinkedHashSet<>(dataset.records().challenges().all());
        StringBuilder title = new StringBuilder(words.say("challenges.title"));
        category.value().ifPresent(field -> {
            found.retainAll(ImmutableSet.copyOf(challenges.in(field)));
            title.append(", ").append(words.of(field));
        });
        country.value().map(text -> Keys.country(dataset, text)).ifPresent(asked -> {
            found.retainAll(ImmutableSet.copyOf(challenges.ofCountry(asked.iso3())));
            title.append(", ").append(words.named(asked));
        });
        organization.value().map(text -> Keys.organization(dataset, text)).ifPresent(asked -> {
            found.retainAll(ImmutableSet.copyOf(challenges.ofOrganization(asked.id())));
            title.append(", ").append(words.named(asked));
        });
        return new Report(title.toString()).table(table(found, words)).cite(() -> bibliography(found));
    }

    private Bibliography bibliography(Collection<Challenge> challenges) {
        return Bibliography.of(challenges.stream()
                .flatMap(challenge -> challenge.references().stream())
                .distinct()
                .map(dataset.records().references()::get)
                .toList());
    }

    private static Table<Challenge> table(Collection<Challenge> challenges, Words words) {
        return new Table<Challenge>("challenges", challenges)
                .column("challenge", Challenge::id)
                .column("category", Challenge::category)
                .column("label", challenge -> words.text(challenge, "label"))
                .column("countries", Challenge::countries)
                .column("organizations", Challenge::organizations)
                .column("sections", Challenge::sections)
                .forMachines("description", challenge -> words.text(challenge, "description"))
                .forMachines("references", Challenge::references)
                .forMachines("note", challenge -> words.text(challenge, "note"));
    }

    private Report together(Challenge asked, Words words) {
        return new Report(words.say(
                        "challenges.together",
                        "challenge",
                        words.text(asked, "label").orElseThrow(),
                        "id",
                        asked.id()))
                .field("challenge", asked.id())
                .cite(() -> bibliography(Stream.concat(
                                Stream.of(asked),
                                dataset.challenges().togetherWith(asked.id()).stream()
                                        .map(Challenges.CoOccurrence::second))
                        .toList()))
                .table(new Table<Challenges.CoOccurrence>(
                                "together", dataset.challenges().togetherWith(asked.id()))
                        .column("challenge", pair -> pair.second().id())
                        .column("category", pair -> pair.second().category())
                        .column("label", pair -> words.text(pair.second(), "label"))
                        .column("countries", Challenges.CoOccurrence::countries)
                        .column("organizations", Challenges.CoOccurrence::organizations)
                        .column("sections", Challenges.CoOccurrence::sections));
    }
}
