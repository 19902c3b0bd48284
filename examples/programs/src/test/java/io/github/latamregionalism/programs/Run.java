package io.github.latamregionalism.programs;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * A run of the command line in this process.
 *
 * @param exitCode what it ended with
 * @param out what it printed
 * @param err what it printed to the error stream
 */
public record Run(int exitCode, String out, String err) {

    /** Runs a command line, its words separated by spaces, without colours. */
    public static Run of(String words) {
        return of(Ansi.OFF, words.split(" "));
    }

    public static Run of(Ansi ansi, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Regionalism.commandLine(args)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
