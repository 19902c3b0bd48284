package io.github.latamregionalism.programs;

import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.output.Streams;
import io.github.latamregionalism.programs.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The answer to a question before it is printed. */
public final class Answered {

    private Answered() {}

    /** Returns the answer to a question, its words separated by spaces. */
    public static Report report(String words) {
        CommandLine line = line();
        line.read(List.of(words.split(" ")));
        try {
            return requireNonNull(line.command().orElseThrow().call()).under(line.dataset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a command line that nothing is read from yet, and which prints nowhere. */
    static CommandLine line() {
        return new CommandLine(
                LatinAmerica.dataset(),
                Streams.of(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        false));
    }
}
