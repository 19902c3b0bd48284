package io.github.latamregionalism.programs;

import io.github.latamregionalism.programs.output.Streams;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

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
        return of(false, words.split(" "));
    }

    /**
     * Runs a command line.
     *
     * @param colors whether standard output is a terminal that shows colours
     */
    public static Run of(boolean colors, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams =
                new Streams(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), colors);
        return new Run(Regionalism.run(streams, args), out.toString(), err.toString());
    }
}
