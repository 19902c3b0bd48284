package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first membership answer costs a fresh process little: what costs is loading classes. */
class FirstAnswerClassesTest {

    private static final int MOST_CLASSES = 190;
    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    private static String answer = "";
    private static List<String> classes = List.of();

    @BeforeAll
    static void ask(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
        Path log = folder.resolve("classes.log");
        Path output = folder.resolve("output.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                Joiner.on(File.pathSeparator).join(classPath()),
                FirstAnswer.class.getName());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        answer = Files.readString(output, UTF_8);
        assertThat(exit).as(answer).isZero();
        List<String> loaded = new ArrayList<>();
        for (String line : Files.readAllLines(log, UTF_8)) {
            String name = line.substring(0, line.indexOf(' '));
            if (!JDK.matcher(name).matches()) {
                loaded.add(name);
            }
        }
        classes = loaded;
    }

    /** Returns what this test sees, whether it runs on the class path or the module path. */
    static List<String> classPath() throws URISyntaxException {
        List<String> parts = new ArrayList<>();
        parts.add(root(FirstAnswer.class));
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            Splitter.on(File.pathSeparator)
                    .omitEmptyStrings()
                    .split(System.getProperty(property, ""))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static String root(Class<?> type) throws URISyntaxException {
        String file = type.getName().replace('.', '/') + ".class";
        URI address = Objects.requireNonNull(type.getResource("/" + file)).toURI();
        String path = Path.of(address).toString();
        return path.substring(0, path.length() - file.length());
    }

    @Test
    void theAnswerIsThatOfThisProcess() {
        assertThat(answer)
                .isEqualTo(LatinAmerica.dataset()
                        .memberships()
                        .membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1))
                        .toString());
    }

    @Test
    void noJacksonClassIsLoaded() {
        assertThat(classes).noneMatch(name -> name.startsWith("com.fasterxml.jackson"));
    }

    @Test
    void noRecordIsLoadedButThoseThatSayWhoWasAMember() {
        assertThat(classes)
                .filteredOn(name -> name.matches(".*\\.(model|policy|paper)\\.Immutable\\w+"))
                .containsExactlyInAnyOrder(
                        "io.github.latamregionalism.model.ImmutableEvent",
                        "io.github.latamregionalism.model.ImmutableMembership",
                        "io.github.latamregionalism.model.ImmutableOrganization",
                        "io.github.latamregionalism.model.ImmutableProvenance",
                        "io.github.latamregionalism.model.ImmutableSpellAct");
    }

    @Test
    void fewClassesOutsideTheJdkAreLoaded() {
        assertThat(classes)
                .contains("io.github.latamregionalism.query.Memberships")
                .hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }
}
