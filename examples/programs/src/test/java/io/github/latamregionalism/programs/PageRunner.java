package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs the commands and classes of a page, in their order, in the folder that it is started in. */
public final class PageRunner {

    private static final String JAR = "examples/programs/target/regionalism.jar";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private PageRunner() {}

    /**
     * Runs the lines of the file {@code steps} and writes what each prints to {@code out-N}.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        List<String> steps = Files.readAllLines(Path.of("steps"), UTF_8);
        for (int i = 0; i < steps.size(); i++) {
            Files.writeString(Path.of("out-" + i), run(steps.get(i)), UTF_8);
        }
    }

    /** Runs a command, whose output {@code > FILE} keeps and {@code | head -N} cuts. */
    private static String run(String command) throws Exception {
        int pipe = command.indexOf(" | head -");
        if (pipe >= 0) {
            return run(command.substring(0, pipe))
                    .lines()
                    .limit(Integer.parseInt(command.substring(pipe + " | head -".length())))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        int arrow = command.indexOf(" > ");
        if (arrow >= 0) {
            Files.writeString(
                    Path.of(command.substring(arrow + " > ".length())), run(command.substring(0, arrow)), UTF_8);
            return "";
        }
        List<String> words = words(command);
        if (words.get(0).equals("regionalism")) {
            return program(words.subList(1, words.size()));
        }
        if (words.get(0).equals("cat")) {
            return Files.readString(Path.of(words.get(1)), UTF_8);
        }
        if (words.subList(0, 3).equals(List.of("java", "-jar", JAR))) {
            return program(words.subList(3, words.size()));
        }
        if (words.subList(0, 3).equals(List.of("java", "-cp", JAR))) {
            return main(words.get(3), words.subList(4, words.size()));
        }
        throw new IllegalArgumentException("no command of a page: " + command);
    }

    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().forEach(match -> words.add(word(match.group())));
        return words;
    }

    private static String word(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static String program(List<String> words) {
        Run run = Run.of(false, words.toArray(String[]::new));
        return run.out() + run.err();
    }

    private static String main(String type, List<String> words) throws ReflectiveOperationException, IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            Class.forName(type).getMethod("main", String[].class).invoke(null, (Object) words.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }
}
