package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the tools of the JDK that the tests run on. */
public final class Jdk {

    private Jdk() {}

    /**
     * Runs a tool of the JDK, or a program of which the path is absolute, that must succeed, and returns what it
     * prints.
     */
    public static String run(String tool, String... arguments) {
        return runIn(Path.of("").toAbsolutePath(), tool, arguments);
    }

    /** Runs a tool in a folder. */
    static String runIn(Path folder, String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(
                Path.of(System.getProperty("java.home"), "bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("output", ".txt");
            try {
                int exit = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start()
                        .waitFor();
                String text = Files.readString(output, UTF_8);
                assertThat(exit).as(text).isZero();
                return text;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what the tests see, whether they run on the class path or the module path. */
    public static String classPath() {
        return Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
