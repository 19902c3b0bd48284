package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the build makes runs by itself. It is there only once the module is packaged. */
class RunnableJarTest {

    private static final String JAR = Path.of("target", "regionalism.jar").toString();

    @Test
    void theJarAnswersInUtf8AsTheProgramsDo() throws IOException {
        assertThat(Jdk.run(
                        "java",
                        "-Dfile.encoding=US-ASCII",
                        "-jar",
                        JAR,
                        "members",
                        "--organization",
                        "unasur",
                        "--on",
                        "2020-06-01",
                        "--language",
                        "es"))
                .isEqualTo(
                        Files.readString(Path.of("src", "test", "resources", "golden", "members-possible.txt"), UTF_8));
    }

    @Test
    void theJarHasWhatEveryFormOfAnAnswerNeeds(@TempDir Path folder) {
        for (String language : List.of("en", "es", "pt")) {
            assertAnswersAlike("standing", "VEN", "mercosur", "--format", "apa", "--language", language);
        }
        for (String format : List.of("table", "markdown", "csv", "json", "ndjson", "prose", "bibtex", "csl")) {
            assertAnswersAlike("chronicle", "BOL", "--from", "2008", "--until", "2014", "--format", format);
        }
        assertAnswersAlike("network", "--on", "2019-09-01", "--format", "graphml");
        assertAnswersAlike("network", "--on", "2019-09-01", "--format", "dot");
        for (String picture : List.of("a.svg", "a.png")) {
            assertAnswersAlike(
                    "chart",
                    "timeline",
                    "--organization=unasur",
                    "--force",
                    "--to",
                    folder.resolve(picture).toString());
        }
    }

    private static void assertAnswersAlike(String... words) {
        List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR));
        command.addAll(List.of(words));
        Run run = Run.of(false, words);
        assertThat(Jdk.run("java", command.toArray(String[]::new))).isEqualTo(run.out() + run.err());
    }

    /** A list of classes that are not there breaks whoever looks for one of them. */
    @Test
    void theServicesThatTheJarListsAreInIt() throws IOException {
        try (ZipFile jar = new ZipFile(JAR)) {
            List<String> lists = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("META-INF/services/.+"))
                    .toList();
            assertThat(lists).isNotEmpty();
            for (String list : lists) {
                assertThat(text(list).lines().filter(name -> !name.isBlank() && !name.startsWith("#")))
                        .as(list)
                        .allSatisfy(name -> assertThat(jar.getEntry(name.replace('.', '/') + ".class"))
                                .as(name)
                                .isNotNull());
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theLauncherAnswersAsTheJarDoesEvenFromAnArchiveThatCannotBeUsed(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path jar = Files.copy(Path.of(JAR), folder.resolve("regionalism.jar"));
        Path launcher = Files.copy(Path.of("regionalism"), folder.resolve("regionalism"), COPY_ATTRIBUTES);
        assertThat(launched(folder, launcher)).startsWith("Data version ").hasLineCount(1);
        List<Path> archives = archives(folder);
        assertThat(archives).hasSize(1);
        Files.writeString(archives.get(0), "no archive");
        assertThat(launched(folder, launcher)).startsWith("Data version ").hasLineCount(1);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(launched(folder, launcher)).startsWith("Data version ").hasLineCount(1);
        assertThat(Files.size(archives(folder).get(0))).isGreaterThan(1 << 20);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void warningsOfTheJvmAreNeverInAnAnswerOfTheLauncher(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(launched(
                        folder,
                        Path.of("regionalism").toAbsolutePath(),
                        Map.of("REGIONALISM_OPTS", "-XX:+UseLargePages"),
                        "--version"))
                .startsWith("Data version ")
                .hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLauncherKeepsTheLettersOfItsWordsInEveryLocale(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(launched(
                        folder,
                        Path.of("bash"),
                        Map.of("LC_ALL", "C"),
                        "-c",
                        "./regionalism organizations $'Per\\303\\272'"))
                .startsWith("Peru (PER)");
    }

    private static String launched(Path folder, Path launcher) throws IOException, InterruptedException {
        return launched(folder, launcher, Map.of(), "--version");
    }

    private static String launched(Path folder, Path program, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        assertThat(process.redirectOutput(out.toFile()).start().waitFor()).isZero();
        return Files.readString(out, UTF_8);
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** A build that takes the encoding of its machine shows in what is no ASCII. */
    @Test
    void theNoticesAreInUtf8() throws IOException {
        assertThat(text("META-INF/NOTICE"))
                .contains("Copyright © 2023 Werner Randelshofer", "latam-regionalism: data", "Apache Commons Text")
                .doesNotContain("??");
    }

    @Test
    void theTextOfTheLicenceIsThatOfTheRepository() throws IOException {
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("..", "..", "LICENSE"), UTF_8));
    }

    @Test
    void theListOfLicencesNamesEveryArtifactInTheJarAndItsTextsAreThere() throws IOException {
        String list = text("META-INF/licences/README.txt");
        for (Artifact artifact : bundled()) {
            assertThat(list).containsPattern("\\b" + artifact.name() + "\\b");
        }
        List<String> texts = Pattern.compile("META-INF/[\\w./-]*\\w")
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(texts)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(text(name)).isNotBlank());
    }

    @Test
    void theTablesOfThePagesHaveTheArtifactsInTheJarWithTheirVersions() throws IOException {
        Set<Artifact> told = new TreeSet<>();
        Pattern row =
                Pattern.compile("^\\| [^|]+ \\| (`[^|]+`) \\| ([^ |]+) \\| [\\w.-]+ \\| [^|]+ \\|$", Pattern.MULTILINE);
        Page.all().stream()
                .flatMap(page -> row.matcher(page.text()).results())
                .forEach(found -> Splitter.on(", ")
                        .split(found.group(1).replace("`", ""))
                        .forEach(name -> told.add(new Artifact(name, found.group(2)))));
        assertThat(told).containsExactlyElementsOf(bundled());
    }

    private static String text(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(JAR)) {
            ZipEntry found = jar.getEntry(entry);
            assertThat(found).as(entry).isNotNull();
            return new String(jar.getInputStream(found).readAllBytes(), UTF_8);
        }
    }

    /** What a build tool calls a jar. */
    private record Artifact(String name, String version) implements Comparable<Artifact> {
        @Override
        public int compareTo(Artifact other) {
            return Comparator.comparing(Artifact::name)
                    .thenComparing(Artifact::version)
                    .compare(this, other);
        }
    }

    /** Returns those jars of others on the class path of which the runnable jar holds something. */
    private static Set<Artifact> bundled() throws IOException {
        Pattern name = Pattern.compile("(.+?)-(\\d.*)\\.jar");
        Set<Artifact> bundled = new TreeSet<>();
        try (ZipFile all = new ZipFile(JAR)) {
            for (String path : Splitter.on(File.pathSeparatorChar).split(Jdk.classPath())) {
                Matcher artifact = name.matcher(Path.of(path).getFileName().toString());
                if (artifact.matches() && !artifact.group(1).startsWith("regionalism-")) {
                    try (ZipFile jar = new ZipFile(path)) {
                        if (jar.stream().anyMatch(entry -> isOfOne(entry) && all.getEntry(entry.getName()) != null)) {
                            bundled.add(new Artifact(artifact.group(1), artifact.group(2)));
                        }
                    }
                }
            }
        }
        assertThat(bundled).hasSizeGreaterThan(15);
        return bundled;
    }

    /** Returns whether no two jars have such a file. */
    private static boolean isOfOne(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && !name.endsWith("module-info.class")
                && !name.endsWith("package-info.class")
                && (!name.startsWith("META-INF/") || name.startsWith("META-INF/resources/"))
                && !name.startsWith("LICENSE");
    }
}
