package io.github.latamregionalism.programs;

import com.google.common.base.Strings;
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
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.paper.CiteCommand;
import io.github.latamregionalism.programs.paper.ClaimsCommand;
import io.github.latamregionalism.programs.paper.PaperCommand;
import io.github.latamregionalism.programs.paper.ReferencesCommand;
import io.github.latamregionalism.programs.policy.ApproachCommand;
import io.github.latamregionalism.programs.policy.ChallengesCommand;
import io.github.latamregionalism.programs.policy.ChronicleCommand;
import io.github.latamregionalism.programs.policy.RolesCommand;
import io.github.latamregionalism.programs.policy.TreatiesCommand;
import io.github.latamregionalism.programs.policy.TreatyCommand;
import io.github.latamregionalism.programs.tables.DiffCommand;
import io.github.latamregionalism.programs.tables.ExportCommand;
import io.github.latamregionalism.programs.tables.QualityCommand;
import io.github.latamregionalism.programs.tables.ValidateCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The programs, by subject. To list them loads none of them. */
enum Program {
    MEMBERS(Subject.MEMBERSHIP, "who was in an organization on a day", "Mercosul --on 2019-09-01"),
    STANDING(Subject.MEMBERSHIP, "what a country was in an organization on a day", "Venezuela OEA --on 2019-05-01"),
    ORGANIZATIONS(Subject.MEMBERSHIP, "all organizations, or those of a country on a day", "Brasil --on 2015-06-30"),
    COUNTRIES(Subject.MEMBERSHIP, "all countries, or the states of a day", "--on 1948-04-30 --region"),
    HISTORY(Subject.MEMBERSHIP, "every spell of a country in an organization", "Chile can"),
    CHANGES(Subject.MEMBERSHIP, "who joined, left and was suspended, and when", "--from 2018 --until 2021"),
    SHARED(Subject.MEMBERSHIP, "in what organizations two countries both were", "Brazil Colombia --on 2019-06-01"),

    APPROACH(Subject.POLICY, "which drug policy a country followed on a day", "Bolivia --on 2012-06-30"),
    ROLES(Subject.POLICY, "which countries produced, passed on and consumed drugs", "--on 2003-01-01 --role producer"),
    TREATY(
            Subject.POLICY,
            "who was a party to a treaty, or what a country did",
            "\"1961 Convention\" --country Bolivia"),
    TREATIES(Subject.POLICY, "all treaties, with how many parties", "--on 2003-01-01"),
    CHALLENGES(Subject.POLICY, "what drug control and cooperation struggle with", "--country MEX --category security"),

    CHRONICLE(Subject.TELLING, "all that is dated of a country or organization", "Bolivia --from 2009 --until 2015"),
    CLAIMS(Subject.TELLING, "what the paper says, and the facts that bear on it", "unasur"),
    FIND(Subject.TELLING, "which records have some words in them", "coca leaf reservation"),
    PAPER(Subject.TELLING, "a table of the paper as it is printed", "--table 2"),
    REFERENCES(Subject.TELLING, "the literature of the dataset", "--format bibtex"),
    CITE(Subject.TELLING, "what to cite for an answer", "members unasur --on 2019-09-01"),

    SERIES(Subject.MEASURES, "measures year by year, of all or of an organization", "unasur --first-year 2008"),
    PANEL(
            Subject.MEASURES,
            "a row for each state, organization or pair, and year",
            "--unit country-year --first-year 2020"),
    NETWORK(Subject.MEASURES, "which states were in organizations together", "--on 2019-09-01 --format graphml"),
    OVERLAP(Subject.MEASURES, "how many members organizations shared", "unasur --on 2012-01-01"),
    SURVIVAL(Subject.MEASURES, "how long memberships last", "unasur"),
    SENSITIVITY(
            Subject.MEASURES,
            "how far a measure moves with what is disputed",
            "unasur --measure members --first-year 2018"),
    QUALITY(Subject.MEASURES, "how well the facts are known", "--format csv"),
    CHART(Subject.MEASURES, "a picture: timeline, series or matrix", "timeline --organization unasur --to unasur.svg"),
    ATLAS(Subject.MEASURES, "the dataset to look at, as one page", "--to atlas.html"),

    RESOLVE(Subject.FILES, "which country, organization or treaty a text names", "Mercosul OEA \"Venezuela, RB\""),
    ENRICH(
            Subject.FILES,
            "add columns to your file of events",
            "events.csv --country country --date event_date --to enriched.csv"),
    CROSSWALK(Subject.FILES, "compare a file of the COW data with the dataset", "state_year_formatv3.csv"),
    EXPORT(Subject.FILES, "write all tables into a folder", "--to latam-regionalism-data"),
    VALIDATE(Subject.FILES, "check a package of tables", "examples/own-data/asean"),
    DIFF(Subject.FILES, "what changed from one package to another", "latam-regionalism-data my-corrected-data"),
    COMPLETION(Subject.FILES, "what a shell completes your words by", "bash"),
    HELP(Subject.FILES, "how a command is used", "members");

    /** What programs are about. */
    private enum Subject {
        MEMBERSHIP("Membership"),
        POLICY("Drug policy and treaties"),
        TELLING("Telling and citing"),
        MEASURES("Measures and pictures"),
        FILES("Your files, and the tables");

        private final String title;

        Subject(String title) {
            this.title = title;
        }
    }

    private final Subject subject;
    private final String summary;
    private final String example;

    Program(Subject subject, String summary, String example) {
        this.subject = subject;
        this.summary = summary;
        this.example = example;
    }

    /** Returns the word of the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns a command line that shows what the program is for, without the program's own name. */
    String example() {
        return word() + " " + example;
    }

    /** Returns whether answers rest on facts, so that there is something to cite for them. */
    boolean isCited() {
        return switch (this) {
            case MEMBERS, STANDING, ORGANIZATIONS, COUNTRIES, HISTORY, CHANGES, SHARED -> true;
            case APPROACH, ROLES, TREATY, TREATIES, CHALLENGES, CHRONICLE, CLAIMS, FIND -> true;
            default -> false;
        };
    }

    /** Returns whether the program asks the bundled data, which may be under readings, and not a package of its own. */
    boolean asksTheBundledData() {
        return this != EXPORT && this != VALIDATE && this != DIFF;
    }

    /** Returns the program that a word of the command line asks for. */
    static Optional<Program> of(String word) {
        for (Program program : values()) {
            if (program.word().equals(word)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /** Returns the words of all programs. */
    static ImmutableList<String> allWords() {
        return Arrays.stream(values()).map(Program::word).collect(ImmutableList.toImmutableList());
    }

    /** Returns all programs by subject, one a line. */
    static ImmutableList<String> list() {
        int widest = allWords().stream().mapToInt(String::length).max().orElse(0);
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (Subject subject : Subject.values()) {
            list.add("", subject.title + ":");
            for (Program program : values()) {
                if (program.subject == subject) {
                    list.add("  " + Strings.padEnd(program.word(), widest, ' ') + "  " + program.summary);
                }
            }
        }
        return list.build();
    }

    /** Returns what makes each program, by its word. */
    static ImmutableMap<String, Supplier<Command>> all(CommandLine line) {
        return all(line, Arrays.asList(values()));
    }

    private static ImmutableMap<String, Supplier<Command>> all(CommandLine line, List<Program> programs) {
        ImmutableMap.Builder<String, Supplier<Command>> all = ImmutableMap.builder();
        programs.forEach(program -> all.put(program.word(), () -> program.make(line)));
        return all.buildOrThrow();
    }

    /** Makes the program. */
    Command make(CommandLine line) {
        return (Command) made(line);
    }

    /**
     * Makes the program as any object: were it returned as a command, the JVM would load all of them to verify that.
     */
    private Object made(CommandLine line) {
        Dataset dataset = line.dataset();
        Settings settings = line.settings();
        return switch (this) {
            case MEMBERS -> new MembersCommand(dataset, settings);
            case STANDING -> new StandingCommand(dataset, settings);
            case ORGANIZATIONS -> new OrganizationsCommand(dataset, settings);
            case COUNTRIES -> new CountriesCommand(dataset, settings);
            case HISTORY -> new HistoryCommand(dataset, settings);
            case CHANGES -> new ChangesCommand(dataset, settings);
            case SHARED -> new SharedCommand(dataset, settings);
            case APPROACH -> new ApproachCommand(dataset, settings);
            case ROLES -> new RolesCommand(dataset, settings);
            case TREATY -> new TreatyCommand(dataset, settings);
            case TREATIES -> new TreatiesCommand(dataset, settings);
            case CHALLENGES -> new ChallengesCommand(dataset, settings);
            case CHRONICLE -> new ChronicleCommand(dataset, settings);
            case CLAIMS -> new ClaimsCommand(dataset, settings);
            case FIND -> new FindCommand(dataset, settings);
            case PAPER -> new PaperCommand(dataset, settings);
            case REFERENCES -> new ReferencesCommand(dataset, settings);
            case CITE -> new CiteCommand(all(line, cited()));
            case SERIES -> new SeriesCommand(dataset, settings);
            case PANEL -> new PanelCommand(dataset, settings);
            case NETWORK -> new NetworkCommand(dataset, settings);
            case OVERLAP -> new OverlapCommand(dataset, settings);
            case SURVIVAL -> new SurvivalCommand(dataset, settings);
            case SENSITIVITY -> new SensitivityCommand(dataset, settings);
            case QUALITY -> new QualityCommand(dataset, settings);
            case CHART -> new ChartCommand(dataset, settings);
            case ATLAS -> new AtlasCommand(dataset, settings);
            case RESOLVE -> new ResolveCommand(dataset, settings, line.streams().in());
            case ENRICH -> new EnrichCommand(dataset, settings, line.streams());
            case CROSSWALK ->
                new CrosswalkCommand(dataset, settings, line.streams().in());
            case EXPORT -> new ExportCommand(LatinAmerica.files(), dataset, settings);
            case VALIDATE -> new ValidateCommand(settings);
            case DIFF -> new DiffCommand(settings);
            case COMPLETION -> new CompletionCommand(line);
            case HELP -> new HelpCommand(line);
        };
    }

    /** Returns the programs whose answers can be cited. */
    static ImmutableList<Program> cited() {
        return Arrays.stream(values()).filter(Program::isCited).collect(ImmutableList.toImmutableList());
    }
}
