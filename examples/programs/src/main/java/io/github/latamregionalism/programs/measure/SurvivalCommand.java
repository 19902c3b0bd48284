package io.github.latamregionalism.programs.measure;

import io.github.latamregionalism.analysis.Survival;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.ScopeOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long membership lasts, and how it ends. */
public final class SurvivalCommand extends DatasetCommand {

    private static final double DAYS_OF_A_YEAR = 365.2425;

    private final Option<Optional<String>> of = options.option(
                    "--of", "ORGANIZATION", ValueTypes.TEXT, "An organization, such as unasur (default: the region).")
            .orWord()
            .optional();

    private final Option<Integer> every = options.option(
                    "--every",
                    "YEARS",
                    ValueTypes.WHOLE_NUMBER,
                    "A row for every so many years (default: 5); 0 for every day on which a share" + " changes.")
            .orElse(5);

    private final ScopeOptions scope;

    public SurvivalCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What has become of memberships some years after they began. Which share still lasts"
                        + " (Kaplan and Meier); which ended by the exit of the state and which with the"
                        + " organization, as competing risks (Aalen and Johansen). Each has its standard error."
                        + " Running memberships are censored at the last known day. Where partial dates leave a"
                        + " share open, its lowest and highest value are given.");
        this.scope = new ScopeOptions(options, dataset);
    }

    @Override
    public Report call() {
        Optional<Organization> organization = of.value().map(id -> Keys.organization(dataset, id));
        Survival survival = Survival.of(dataset, scope.scope(organization.map(Organization::id)));
        Words words = words();
        Report report = new Report(words.say(
                        "survival.title", "what", organization.map(words::name).orElseGet(() -> words.say("region"))))
                .line(words.say(
                        "survival.counts",
                        "memberships",
                        survival.spells(),
                        "exits",
                        survival.exits(),
                        "dissolutions",
                        survival.dissolutions()))
                .field("memberships", survival.spells())
                .field("exits", survival.exits())
                .field("dissolutions", survival.dissolutions());
        Bounds.field(report, "half_life_in_years", survival.halfLife(), words);
        Table<Survival.Step> table = new Table<Survival.Step>("durations", steps(survival))
                .column("days", Survival.Step::days)
                .forPeople("years", step -> Math.round(step.days() / DAYS_OF_A_YEAR * 10) / 10.0);
        Bounds.columns(table, "at_risk", step -> Optional.of(survival.atRisk(step.days())));
        Bounds.columns(table, "surviving", step -> Optional.of(step.surviving()));
        Bounds.columns(table, "surviving_error", step -> Optional.of(step.survivingError()));
        Bounds.columns(table, "exited", step -> Optional.of(step.exited()));
        Bounds.columns(table, "exited_error", step -> Optional.of(step.exitedError()));
        Bounds.columns(table, "dissolved", step -> Optional.of(step.dissolved()));
        Bounds.columns(table, "dissolved_error", step -> Optional.of(step.dissolvedError()));
        return scope.addTo(report, words).known(dataset).table(table);
    }

    private List<Survival.Step> steps(Survival survival) {
        if (every.value() == 0) {
            return survival.steps();
        }
        return IntStream.iterate(0, years -> survival.atRisk(days(years)).low() > 0, years -> years + every.value())
                .mapToObj(years -> survival.at(days(years)))
                .toList();
    }

    private static long days(int years) {
        return (long) Math.floor(years * DAYS_OF_A_YEAR);
    }
}
