package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.StandardOutput;
import io.github.latamregionalism.programs.paper.CiteCommand;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "regionalism",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Asks the bundled dataset of Latin American regional organizations.",
        footer = {
            "",
            "A spell holds from its start to the day before its end. An end of .. is still to come; a blank one is on an unknown"
                    + " day. Dates are as precise as their source; where a day may lie on either side of one, the"
                    + " answer is possible.",
            "",
            "Exit codes: 0 answered; 1 not in the data, or problems found; 2 usage; 3 failed."
        })
public final class Regionalism {

    @Mixin
    private final Settings settings = new Settings();

    Regionalism() {}

    Settings settings() {
        return settings;
    }

    /**
     * Runs the command line and ends the process.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // Not System.out, which keeps to itself why it cannot write.
        System.exit(run(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** Runs the command line, and returns what the process ends with. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        StandardOutput standardOutput = new StandardOutput(out);
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        int exitCode = commandLine(in, args)
                .setOut(new PrintWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8), true))
                .setErr(errors)
                .execute(args);
        Optional<String> failure = standardOutput.failure();
        failure.ifPresent(errors::println);
        return failure.isPresent() ? ExitCode.FAILED : exitCode;
    }

    /** Returns the command line over the bundled dataset, with all programs. */
    static CommandLine commandLine() {
        CommandLines lines = new CommandLines(LatinAmerica.dataset(), System.in);
        return executing(lines.withAll(), lines);
    }

    /** Returns the command line over the bundled dataset, with the programs that its words name. */
    static CommandLine commandLine(String... args) {
        return commandLine(System.in, args);
    }

    /** Returns the same, with something in place of standard input. */
    static CommandLine commandLine(InputStream in, String... args) {
        CommandLines lines = new CommandLines(LatinAmerica.dataset(), in);
        return executing(lines.withProgramsOf(args), lines);
    }

    private static CommandLine executing(CommandLine commandLine, CommandLines lines) {
        Execution execution = new Execution(lines);
        return commandLine
                .setExecutionStrategy(execution)
                .setExecutionExceptionHandler(execution)
                .setParameterExceptionHandler(execution);
    }

    /** Runs what was asked, of the data under the readings asked for: the programs are made over these. */
    static int run(ParseResult parsed, CommandLines lines) {
        List<CommandLine> commands = parsed.asCommandLineList();
        CommandLine last = commands.get(commands.size() - 1);
        Settings settings = ((Regionalism) commands.get(0).getCommand()).settings;
        settings.color().applyTo(commands.get(0));
        try {
            Readings readings = settings.readings();
            if (!readings.isNone() && lines.dataset().readings().isNone()) {
                return underReadings(readings, parsed, last, lines);
            }
        } catch (UsageException | UnknownKeyException e) {
            return Refusals.explain(e, last);
        }
        Refusals.tellUnreadable(parsed.originalArgs(), settings.words(lines.dataset()), last);
        ParseResult asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        if (!asked.isUsageHelpRequested() && !asked.isVersionHelpRequested()) {
            Optional<Program> program = Program.of(last.getCommandName());
            if (program.isPresent()) {
                Positionals.requireAll(program.get(), asked);
            }
        }
        int exitCode = new CommandLine.RunLast().execute(parsed);
        if (last.getExecutionResult() instanceof Report report) {
            report.under(lines.dataset());
            Words inWords = settings.words(lines.dataset());
            Report answer = CiteCommand.cite(report, ImmutableList.copyOf(commands), inWords);
            Positionals.taken(asked, lines.dataset(), inWords).forEach(answer::note);
            Answers.print(answer, last, settings, inWords);
        }
        return exitCode;
    }

    private static int underReadings(Readings readings, ParseResult parsed, CommandLine last, CommandLines lines) {
        boolean asksNothing = Program.of(last.getCommandName())
                .filter(program -> !program.asksTheBundledData())
                .isPresent();
        if (asksNothing) {
            throw new UsageException(last.getCommandName() + " does not ask the bundled data: leave out --under");
        }
        Dataset under;
        try {
            under = LatinAmerica.dataset().under(readings);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new UnknownKeyException(String.valueOf(e.getMessage()));
        }
        String[] words = parsed.originalArgs().toArray(String[]::new);
        CommandLines linesUnder = new CommandLines(under, lines.in());
        return executing(linesUnder.withProgramsOf(words), linesUnder)
                .setColorScheme(last.getColorScheme())
                .setOut(last.getOut())
                .setErr(last.getErr())
                .execute(words);
    }
}
