package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.atlas.AtlasCommand;
import io.github.latamregionalism.programs.chart.ChartCommand;
import io.github.latamregionalism.programs.crosswalk.CrosswalkCommand;
import io.github.latamregionalism.programs.enrich.EnrichCommand;
import io.github.latamregionalism.programs.measure.NetworkCommand;
import io.github.latamregionalism.programs.measure.OverlapCommand;
import io.github.latamregionalism.programs.measure.PanelCommand;
import io.github.latamregionalism.programs.measure.SensitivityCommand;
import io.github.latamregionalism.programs.measure.SeriesCommand;
import io.github.latamregionalism.programs.measure.SurvivalCommand;
import io.github.latamregionalism.programs.membership.ChangesCommand;
import io.github.latamregionalism.programs.membership.CountriesCommand;
import io.github.latamregionalism.programs.membership.HistoryCommand;
import io.github.latamregionalism.programs.membership.MembersCommand;
import io.github.latamregionalism.programs.membership.OrganizationsCommand;
import io.github.latamregionalism.programs.membership.SharedCommand;
import io.github.latamregionalism.programs.membership.StandingCommand;
import io.github.latamregionalism.programs.names.FindCommand;
import io.github.latamregionalism.programs.names.ResolveCommand;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.paper.CiteCommand;
import io.github.latamregionalism.programs.paper.ClaimsCommand;
import io.github.latamregionalism.programs.paper.PaperCommand;
import io.github.latamregionalism.programs.paper.ReferencesCommand;
import io.github.latamregionalism.programs.policy.ApproachCommand;
import io.github.latamregionalism.programs.policy.ChallengesCommand;
import io.github.latamregionalism.programs.policy.ChronicleCommand;
import io.github.latamregionalism.programs.policy.RolesCommand;
import io.github.latamregionalism.programs.policy.TreatyCommand;
import io.github.latamregionalism.programs.tables.DiffCommand;
import io.github.latamregionalism.programs.tables.ExportCommand;
import io.github.latamregionalism.programs.tables.QualityCommand;
import io.github.latamregionalism.programs.tables.ValidateCommand;
import java.io.InputStream;
import java.util.Collection;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The programs by name. Each is made where it is asked for: to make all takes longer than most answers. */
final class Programs {

    /** The questions whose answers have sources. */
    private final ImmutableMap<String, Supplier<Object>> questions;

    private final ImmutableMap<String, Supplier<Object>> all;

    Programs(Dataset dataset, Settings settings, InputStream in) {
        this.questions = ImmutableMap.<String, Supplier<Object>>builder()
                .put("members", () -> new MembersCommand(dataset, settings))
                .put("standing", () -> new StandingCommand(dataset, settings))
                .put("organizations", () -> new OrganizationsCommand(dataset, settings))
                .put("countries", () -> new CountriesCommand(dataset, settings))
                .put("history", () -> new HistoryCommand(dataset, settings))
                .put("changes", () -> new ChangesCommand(dataset, settings))
                .put("shared", () -> new SharedCommand(dataset, settings))
                .put("claims", () -> new ClaimsCommand(dataset))
                .put("find", () -> new FindCommand(dataset))
                .buildOrThrow();
        this.all = ImmutableMap.<String, Supplier<Object>>builder()
                .putAll(questions)
                .put("network", () -> new NetworkCommand(dataset, settings))
                .put("overlap", () -> new OverlapCommand(dataset, settings))
                .put("panel", () -> new PanelCommand(dataset))
                .put("series", () -> series(new SeriesCommand(dataset, settings)))
                .put("sensitivity", () -> new SensitivityCommand(dataset, settings))
                .put("survival", () -> new SurvivalCommand(dataset, settings))
                .put("chart", () -> ChartCommand.of(dataset, settings))
                .put("approach", () -> new ApproachCommand(dataset, settings))
                .put("roles", () -> new RolesCommand(dataset, settings))
                .put("treaty", () -> new TreatyCommand(dataset, settings))
                .put("chronicle", () -> new ChronicleCommand(dataset, settings))
                .put("challenges", () -> new ChallengesCommand(dataset, settings))
                .put("quality", () -> new QualityCommand(dataset))
                .put("paper", () -> new PaperCommand(dataset))
                .put("references", () -> new ReferencesCommand(dataset))
                .put("cite", this::cite)
                .put("resolve", () -> new ResolveCommand(dataset, settings, in))
                .put("enrich", () -> new EnrichCommand(dataset, in))
                .put("crosswalk", () -> new CrosswalkCommand(dataset, settings, in))
                .put("atlas", () -> new AtlasCommand(dataset))
                .put("export", () -> new ExportCommand(LatinAmerica.files(), dataset))
                .put("validate", ValidateCommand::new)
                .put("diff", DiffCommand::new)
                .put("help", HelpCommand::new)
                .buildOrThrow();
    }

    /** Returns what makes the programs that some words can ask for: one if the first word names it, otherwise all. */
    Collection<Supplier<Object>> asked(String... args) {
        Supplier<Object> first = args.length == 0 || args[0].equals("help") ? null : all.get(args[0]);
        return first == null ? all.values() : ImmutableList.of(first);
    }

    private Object cite() {
        CommandLine cite = new CommandLine(new CiteCommand());
        questions.values().forEach(question -> cite.addSubcommand(question.get()));
        return cite;
    }

    private static Object series(SeriesCommand series) {
        CommandLine command = new CommandLine(series);
        command.getCommandSpec().usageMessage().footer(SeriesOptions.definitions());
        return command;
    }
}
