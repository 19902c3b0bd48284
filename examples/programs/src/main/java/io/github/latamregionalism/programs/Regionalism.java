package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.StandardOutput;
import io.github.latamregionalism.programs.output.Streams;
import io.github.latamregionalism.programs.output.Terminal;
import io.github.latamregionalism.programs.paper.CiteCommand;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command line. */
public final class Regionalism {

    /** How it is called. */
    static final String NAME = "regionalism";

    private Regionalism() {}

    /**
     * Runs the command line and ends the process.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // A table is read once: the JVM need not make classes for what is called by reflection. Java 17 reads the first
        // of these, later versions the second.
        System.setProperty("sun.reflect.inflationThreshold", Integer.toString(Integer.MAX_VALUE));
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        // Not System.out, which keeps to itself why it cannot write.
        System.exit(run(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** Runs the command line, and returns what the process ends with. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        StandardOutput standardOutput = new StandardOutput(out);
        Streams streams = Streams.of(in, standardOutput, err, Terminal.hasColors());
        int exitCode = run(streams, args);
        Optional<String> failure = standardOutput.failure();
        failure.ifPresent(streams.err()::println);
        return failure.isPresent() ? ExitCode.FAILED : exitCode;
    }

    /** Runs the command line over the bundled dataset. */
    static int run(Streams streams, String... args) {
        return run(LatinAmerica.dataset(), streams, ImmutableList.copyOf(args));
    }

    private static int run(Dataset dataset, Streams streams, ImmutableList<String> args) {
        CommandLine line = new CommandLine(dataset, streams);
        try {
            line.read(args);
            return run(line, args);
        } catch (IOException | RuntimeException e) {
            return Refusals.explain(e, line);
        }
    }

    private static int run(CommandLine line, ImmutableList<String> args) throws IOException {
        Settings settings = line.settings();
        Dataset dataset = line.dataset();
        Streams streams = line.streams();
        if (settings.isHelpAsked()) {
            HelpPage.print(line);
            return ExitCode.ANSWERED;
        }
        if (settings.isVersionAsked()) {
            streams.out().println("Data version " + dataset.version() + ", known to " + dataset.asOf());
            return ExitCode.ANSWERED;
        }
        Command command = line.command().orElseThrow(() -> new UsageException("Missing the program that is asked"));
        Readings readings = settings.readings();
        if (!readings.isNone() && dataset.readings().isNone()) {
            return run(under(readings, line), streams, args);
        }
        Words words = settings.words(dataset);
        Refusals.tellUnreadable(args, words, line);
        @Nullable Report report = command.call();
        if (report != null) {
            report.under(dataset);
            Report answer = line.program().equals(Optional.of(Program.CITE)) ? CiteCommand.cite(report, words) : report;
            Answers.tellTaken(command.options(), dataset, words).forEach(answer::note);
            Answers.print(answer, line, words);
        }
        return command.exitCode();
    }

    private static Dataset under(Readings readings, CommandLine line) {
        if (!line.program().orElseThrow().asksTheBundledData()) {
            throw new UsageException(line.path().get(0) + " does not ask the bundled data: leave out --under");
        }
        try {
            return LatinAmerica.dataset().under(readings);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new UnknownKeyException(String.valueOf(e.getMessage()));
        }
    }
}
