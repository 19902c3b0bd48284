package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the documentation of the library compile as they stand. */
class JavadocExamplesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n[ *]*}</pre>", Pattern.DOTALL);
    private static final String OUTSIDE = """
            import com.fasterxml.jackson.databind.*;
            import com.fasterxml.jackson.databind.json.*;
            import io.github.latamregionalism.data.*;
            import java.nio.file.*;
            import java.time.LocalDate;
            import java.util.*;
            import static io.github.latamregionalism.data.Countries.*;
            import static io.github.latamregionalism.data.Organizations.*;
            """;

    /** What stands between a call and what it gives. */
    private static final String VALUE = "; // = ";

    private static final String INSIDE = """
            class StatedValues {
                public static void main(String[] args) {
                    Dataset dataset = LatinAmerica.dataset();
                    Memberships memberships = dataset.memberships();
                    Names names = dataset.names();
                    Treaties treaties = dataset.treaties();
                    TreatyId AMENDED_SINGLE_CONVENTION = TreatyId.of("single-convention-1961-amended");
            """;

    private record Example(Path file, String code) {}

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "data")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve(Path.of("src", "main", "java")))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path source : sources()) {
            EXAMPLE.matcher(Files.readString(source, UTF_8))
                    .results()
                    .map(match -> match.group(1).replaceAll("(?m)^ *\\* ?", ""))
                    .forEach(code -> examples.add(new Example(source, code)));
        }
        return examples;
    }

    /** Returns imports of the packages of the library. */
    private static String imports() throws IOException {
        StringBuilder imports = new StringBuilder(OUTSIDE);
        for (Path source : sources()) {
            if (source.endsWith("package-info.java")) {
                imports.append("import io.github.latamregionalism.")
                        .append(source.getParent().getFileName())
                        .append(".*;\n");
            }
        }
        return imports.toString();
    }

    /**
     * A class whose run prints, for each line of the examples that says what it gives, that line with what it gives.
     */
    private static String statedValues(List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder(imports() + INSIDE);
        for (String line : lines) {
            String call = line.substring(0, line.indexOf(VALUE));
            text.append("        System.out.println(")
                    .append(literal(call + VALUE))
                    .append(" + (")
                    .append(call)
                    .append("));\n");
        }
        return text.append("    }\n}\n").toString();
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void everyStatedValueIsGiven(@TempDir Path folder) throws IOException {
        List<String> lines = examples().stream()
                .flatMap(example -> example.code().lines())
                .filter(line -> line.contains(VALUE))
                .collect(Collectors.toList());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(24);
        Path source = Files.writeString(folder.resolve("StatedValues.java"), statedValues(lines), UTF_8);
        assertThat(Jdk.run("java", "-cp", Jdk.classPath(), source.toString()).lines())
                .containsExactlyElementsOf(lines);
    }

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-encoding", "UTF-8", "-cp", Jdk.classPath(), "-d", folder.toString()));
        List<Example> examples = examples();
        examples.removeIf(example -> example.code().contains(VALUE));
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            boolean declares = example.code().contains("Dataset dataset =");
            String text = "// " + example.file() + "\n" + imports() + "class Example" + i + " {\n    void run("
                    + (declares ? "" : "Dataset dataset") + ") throws Exception {\n" + example.code() + "\n    }\n}\n";
            arguments.add(Files.writeString(folder.resolve("Example" + i + ".java"), text, UTF_8)
                    .toString());
        }
        assertThat(Jdk.run("javac", arguments.toArray(String[]::new))).isEmpty();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(13);
    }
}
