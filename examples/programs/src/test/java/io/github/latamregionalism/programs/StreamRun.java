package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * A run of the command line in this process between standard input and standard output.
 *
 * @param exitCode what it ended with
 * @param out what it printed, UTF-8
 * @param err what it printed to the error stream
 */
public record StreamRun(int exitCode, String out, String err) {

    public static StreamRun of(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Regionalism.run(new ByteArrayInputStream(in), out, err, args);
        return new StreamRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
