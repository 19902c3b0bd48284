package io.github.latamregionalism.programs.output;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a program reads and prints, in UTF-8.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where errors and notes go
 * @param colors whether that is a terminal which shows colours
 */
public record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean colors) {

    /** Returns these, of bytes. */
    public static Streams of(InputStream in, OutputStream out, OutputStream err, boolean colors) {
        return new Streams(in, printing(out), printing(err), colors);
    }

    private static PrintWriter printing(OutputStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }
}
