package io.github.latamregionalism.programs;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Panel;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.programs.enrich.EventColumn;
import io.github.latamregionalism.programs.options.DateConverter;
import io.github.latamregionalism.programs.options.DayConverter;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.TermConverter;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.output.StandardOutput;
import io.github.latamregionalism.programs.paper.CiteCommand;
import io.github.latamregionalism.programs.report.ApaFormat;
import io.github.latamregionalism.programs.report.CsvFormat;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.JsonFormat;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.TextFormat;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.tables.DiffCommand;
import io.github.latamregionalism.programs.tables.ExportCommand;
import io.github.latamregionalism.programs.tables.ValidateCommand;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.EdtfDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
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
            "A spell holds from its start to the day before its end. An end of .. is still to come; a blank start or end is on"
                    + " an unknown day. Dates are as precise as their source, and where a day may lie on either"
                    + " side of one, the answer is possible.",
            "",
            "Exit codes: 0 answered; 1 something named is not in the dataset, or the package checked"
                    + " has problems; 2 wrong usage; 3 failed."
        })
public final class Regionalism {

    @Mixin
    private final Settings settings = new Settings();

    private Regionalism() {}

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
        int exitCode = commandLine(in, LatinAmerica.dataset(), args)
                .setOut(new PrintWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8), true))
                .setErr(errors)
                .execute(args);
        Optional<String> failure = standardOutput.failure();
        failure.ifPresent(errors::println);
        return failure.isPresent() ? ExitCode.FAILED : exitCode;
    }

    /** Returns the command line over the bundled dataset, with the programs that some words can ask for. */
    static CommandLine commandLine(String... args) {
        return commandLine(System.in, LatinAmerica.dataset(), args);
    }

    /** Returns the command line over the bundled dataset, with something in place of standard input. */
    static CommandLine commandLine(InputStream in) {
        return commandLine(in, LatinAmerica.dataset());
    }

    /** Returns the command line of the programs that some words can ask for. */
    private static CommandLine commandLine(InputStream in, Dataset dataset, String... args) {
        Regionalism root = new Regionalism();
        CommandLine commandLine = new CommandLine(root);
        Programs programs = new Programs(dataset, root.settings, in);
        programs.asked(args).forEach(program -> commandLine.addSubcommand(program.get()));
        commandLine
                .registerConverter(ChallengeCategory.class, new TermConverter<>(ChallengeCategory.class))
                .registerConverter(EdtfDate.class, new DateConverter())
                .registerConverter(ClaimKind.class, new TermConverter<>(ClaimKind.class))
                .registerConverter(CodeSystem.class, new TermConverter<>(CodeSystem.class))
                .registerConverter(EventColumn.class, new TermConverter<>(EventColumn.class))
                .registerConverter(Format.class, new TermConverter<>(Format.class))
                .registerConverter(Language.class, new TermConverter<>(Language.class))
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(Measure.class, new TermConverter<>(Measure.class))
                .registerConverter(Panel.Unit.class, new TermConverter<>(Panel.Unit.class))
                .registerConverter(TradeRole.class, new TermConverter<>(TradeRole.class))
                .registerConverter(Status.class, new TermConverter<>(Status.class))
                .registerConverter(TreatyStanding.Status.class, new TermConverter<>(TreatyStanding.Status.class))
                .setExecutionStrategy(parsed -> run(parsed, root.settings, dataset, in))
                .setExecutionExceptionHandler((exception, failed, parsed) -> explain(exception, failed))
                .setParameterExceptionHandler((exception, words) -> refuse(exception))
                // A word is a word, and no file that has more of them.
                .setExpandAtFiles(false);
        commandLine.getCommandSpec().version("Data version " + dataset.version() + ", known to " + dataset.asOf());
        return commandLine;
    }

    /** Runs what was asked, of the data under the readings asked for: the programs are made over these. */
    private static int run(ParseResult parsed, Settings settings, Dataset dataset, InputStream in) {
        List<CommandLine> commands = parsed.asCommandLineList();
        CommandLine last = commands.get(commands.size() - 1);
        try {
            Readings readings = settings.readings();
            if (!readings.isNone() && dataset.readings().isNone()) {
                return underReadings(readings, parsed, last, in);
            }
        } catch (UsageException | UnknownKeyException e) {
            return explain(e, last);
        }
        int exitCode = new CommandLine.RunLast().execute(parsed);
        if (last.getExecutionResult() instanceof Report report) {
            report.under(dataset);
            print(CiteCommand.cite(report, ImmutableList.copyOf(commands)), last, settings.format());
        }
        return exitCode;
    }

    private static int underReadings(Readings readings, ParseResult parsed, CommandLine last, InputStream in) {
        if (last.getCommand() instanceof ExportCommand
                || last.getCommand() instanceof ValidateCommand
                || last.getCommand() instanceof DiffCommand) {
            throw new UsageException(last.getCommandName() + " does not ask the bundled data: leave out --under");
        }
        Dataset under;
        try {
            under = LatinAmerica.dataset().under(readings);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new UnknownKeyException(String.valueOf(e.getMessage()));
        }
        String[] args = parsed.originalArgs().toArray(String[]::new);
        return commandLine(in, under, args)
                .setColorScheme(last.getColorScheme())
                .setOut(last.getOut())
                .setErr(last.getErr())
                .execute(args);
    }

    private static void print(Report report, CommandLine command, Format format) {
        PrintWriter out = command.getOut();
        switch (format == Format.TABLE ? report.forPeople() : format) {
            case TABLE -> new TextFormat(out, command.getColorScheme().ansi()).print(report);
            case CSV -> new CsvFormat(out).print(report);
            case JSON -> new JsonFormat(out).print(report);
            case NDJSON -> new JsonFormat(out).printLines(report);
            case BIBTEX -> out.print(citing(report, format, command).toBibTex());
            case CSL -> out.print(citing(report, format, command).toCslJson());
            case APA -> new ApaFormat(out).print(citing(report, format, command));
            case GRAPHML, DOT -> out.print(report.form(format).orElseThrow(() -> noForm(format, command)));
        }
        out.flush();
        if (format == Format.CSV || format == Format.NDJSON) {
            report.uncovered().forEach(sentence -> tell("note: " + sentence, command));
        }
        report.notes().forEach(note -> tell("note: " + note, command));
    }

    private static Bibliography citing(Report report, Format format, CommandLine command) {
        return report.bibliography().orElseThrow(() -> noForm(format, command));
    }

    private static ParameterException noForm(Format format, CommandLine command) {
        return new ParameterException(command, command.getCommandName() + " has no form " + format.text());
    }

    private static int explain(Exception exception, CommandLine command) {
        if (exception instanceof UnknownKeyException) {
            tell(exception.getMessage(), command);
            return ExitCode.UNKNOWN;
        }
        if (exception instanceof UsageException) {
            tell(exception.getMessage(), command);
            command.usage(command.getErr());
            return ExitCode.USAGE;
        }
        if (exception instanceof DatasetException broken) {
            broken.problems().forEach(problem -> tell(problem.toString(), command));
        } else if (exception instanceof IOException failed) {
            tell(Faults.sentence(failed), command);
        } else if (exception instanceof UncheckedIOException && exception.getCause() instanceof IOException failed) {
            tell(Faults.sentence(failed), command);
        } else {
            for (String line : Splitter.on("\n\t")
                    .split(Throwables.getStackTraceAsString(exception).strip())) {
                tell(line, command);
            }
        }
        return ExitCode.FAILED;
    }

    private static int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        tell(exception.getMessage(), command);
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr())) {
            command.usage(command.getErr());
        }
        return ExitCode.USAGE;
    }

    /** Prints a line to the error stream. What it repeats of a command line or a file may be anything. */
    private static void tell(@Nullable String line, CommandLine command) {
        command.getErr().println(PlainText.escaped(String.valueOf(line)));
    }
}
