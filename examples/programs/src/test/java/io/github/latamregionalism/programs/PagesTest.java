package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.Page.Block;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show is what happens.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what is printed into the pages: then read the difference before committing
 * it.
 */
class PagesTest {

    private static final String JAR = "java -jar examples/programs/target/regionalism.jar ";
    private static final String SHORT = "regionalism ";
    private static final Pattern CLASS = Pattern.compile("^public (?:final )?class (\\w+)", Pattern.MULTILINE);
    private static final Set<String> PRINTED = Set.of("text", "json", "csv", "bibtex", "markdown");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatRunsPrintsWhatThePageSays(Page page, @TempDir Path folder) throws IOException {
        PageRun run = new PageRun(page, folder);
        String would = page.with(run.texts());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page.file(), would, UTF_8);
        }
        assertThat(Files.readString(page.file(), UTF_8)).isEqualTo(would);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsShownOfAFileIsInIt(Page page) throws IOException {
        for (Block block : page.blocks()) {
            Path file = Page.ROOT.resolve(block.name());
            if (!block.name().isEmpty() && Files.exists(file)) {
                assertThat(Files.readString(file, UTF_8).replaceAll("(?m)^ +", ""))
                        .contains(block.text().replaceAll("(?m)^ +", ""));
            }
        }
    }

    @Test
    void duckDbTakesTheLineOnThePageOfTheData(@TempDir Path folder) throws SQLException {
        assertThat(Run.of("export --to " + folder.resolve("tables")).exitCode()).isZero();
        List<Block> lines = Page.read(Page.ROOT.resolve(Path.of("data", "README.md"))).blocks().stream()
                .filter(block -> block.is("sql"))
                .toList();
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            for (Block line : lines) {
                statement.execute(line.text().replace("'tables/", "'" + folder + "/tables/"));
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*) FROM '" + folder.resolve(Path.of("tables", "memberships.parquet")) + "'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1))
                        .isEqualTo(
                                LatinAmerica.dataset().records().memberships().size());
            }
        }
    }

    @Test
    void thePicturesSayWhatTheirCommandsDraw(@TempDir Path folder) throws IOException {
        try (Stream<Path> pictures = Files.list(Page.ROOT.resolve(Path.of("examples", "pictures")))) {
            for (Path picture : pictures.sorted().toList()) {
                Path drawn = folder.resolve(picture.getFileName());
                String command = saidBy(picture, "r:command").get(0);
                assertThat(Run.of(command + " --to " + drawn).exitCode()).isZero();
                assertThat(saidBy(picture, "title|desc")).isEqualTo(saidBy(drawn, "title|desc"));
            }
        }
    }

    private static List<String> saidBy(Path picture, String elements) throws IOException {
        return Pattern.compile("<(" + elements + ")\\b[^>]*>([^<]*)<")
                .matcher(Files.readString(picture, UTF_8))
                .results()
                .map(match -> match.group(2))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkIntoTheRepositoryLeadsSomewhere(Page page) {
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)")
                        .matcher(page.text())
                        .results()
                        .map(match -> page.file().resolveSibling(match.group(1))))
                .allSatisfy(path -> assertThat(path).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandIsWellFormed(Page page) {
        for (String command : commands(page)) {
            Answered.line().read(PageRunner.words(command));
        }
    }

    @Test
    void everyProgramIsShown() {
        assertThat(pages().stream()
                        .flatMap(page -> commands(page).stream())
                        .map(words -> words.substring(0, (words + " ").indexOf(' ')))
                        .collect(Collectors.toSet()))
                .containsAll(Sets.difference(Set.copyOf(Program.allWords()), Set.of("help")));
    }

    @Test
    void everyFolderHasAPage() throws IOException {
        assertThat(pages()).extracting(Page::toString).contains("README.md", "core/README.md", "data/README.md");
        try (Stream<Path> examples = Files.list(Page.ROOT.resolve("examples"))) {
            assertThat(examples.filter(Files::isDirectory)
                            .filter(folder -> !Set.of("target", "pictures")
                                    .contains(folder.getFileName().toString())))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(
                            folder -> assertThat(folder.resolve("README.md")).isRegularFile());
        }
    }

    @Test
    void theFrontPageIsShortAndSoonShowsWhatToTypeFirst() {
        Page front = pages().get(0);
        assertThat(front.text()).hasSizeLessThanOrEqualTo(7_000);
        List<String> first = front.text().lines().limit(40).toList();
        assertThat(first)
                .contains("  <artifactId>regionalism-data</artifactId>")
                .contains("mvn --batch-mode --no-transfer-progress verify")
                .anyMatch(line -> line.startsWith("mvn --batch-mode --no-transfer-progress -q -pl examples/programs -am"
                        + " package -Dmaven.test.skip && " + JAR + "members "));
    }

    /** Returns the words of each command of a page that runs a program, without those that start it. */
    private static List<String> commands(Page page) {
        return page.blocks().stream()
                .filter(block -> block.is("sh") || block.is("console"))
                .flatMap(block -> block.text().lines())
                .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
                .filter(line -> line.contains(JAR) || line.startsWith(SHORT))
                .map(line -> line.startsWith(SHORT)
                        ? line.substring(SHORT.length())
                        : line.substring(line.indexOf(JAR) + JAR.length()))
                .map(line -> line.replaceFirst(" (?:\\||>) .*", ""))
                .toList();
    }

    /** A run of what a page shows, block by block, in a process of its own. */
    private static final class PageRun {

        private final Path folder;
        private final List<Block> blocks;
        private final List<String> steps = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private String imports = "";
        private String fields = "";

        PageRun(Page page, Path folder) {
            this.folder = folder;
            this.blocks = page.blocks();
        }

        /** Returns the text of each block as it is if what is printed is what is printed now. */
        List<String> texts() throws IOException {
            Files.createSymbolicLink(folder.resolve("examples"), Page.ROOT.resolve("examples"));
            List<List<Integer>> shown = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                shown.add(prepare(blocks.get(i), i));
            }
            compileAndRun();
            Files.delete(folder.resolve("examples"));
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.is("console")) {
                    texts.add(session(block, shown.get(i)));
                } else if (i > 0 && isRun(blocks.get(i - 1)) && PRINTED.contains(block.language())) {
                    texts.add(output(shown.get(i - 1).get(0)));
                } else {
                    texts.add(block.text());
                }
            }
            return texts;
        }

        private static boolean isRun(Block block) {
            return block.is("java") && !isPreamble(block);
        }

        private static boolean isPreamble(Block block) {
            return block.text().startsWith("import ")
                    && !CLASS.matcher(block.text()).find();
        }

        /** Returns the numbers of the steps that run a block. */
        private List<Integer> prepare(Block block, int index) throws IOException {
            List<Integer> numbers = new ArrayList<>();
            if (block.is("console")) {
                block.text()
                        .lines()
                        .filter(line -> line.startsWith("$ "))
                        .forEach(line -> numbers.add(step(line.substring(2))));
            } else if (isRun(block)) {
                numbers.add(
                        step("java -cp " + JAR.trim().substring("java -jar ".length()) + " " + source(block, index)));
            } else if (block.is("java")) {
                List<String> lines = block.text().lines().toList();
                imports = lines.stream()
                        .filter(line -> line.startsWith("import "))
                        .collect(Collectors.joining("\n"));
                fields = lines.stream()
                        .filter(line -> !line.startsWith("import ") && !line.isBlank())
                        .map(line -> "    static final " + line + "\n")
                        .collect(Collectors.joining());
            } else if (!block.name().isEmpty() && !Files.exists(Page.ROOT.resolve(block.name()))) {
                Path file = folder.resolve(block.name());
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.text(), UTF_8);
            }
            return numbers;
        }

        private int step(String command) {
            steps.add(command);
            return steps.size() - 1;
        }

        /** Writes the source of a block, and returns the name of its class. */
        private String source(Block block, int index) throws IOException {
            MatchResult named =
                    CLASS.matcher(block.text()).results().findFirst().orElse(null);
            String name = named == null ? "Block" + index : named.group(1);
            String text = named == null
                    ? imports + "\npublic class " + name + " {\n" + fields
                            + "    public static void main(String[] args) throws Exception {\n" + block.text()
                            + "    }\n}\n"
                    : block.text();
            sources.add(Files.writeString(folder.resolve(name + ".java"), text, UTF_8)
                    .toString());
            return name;
        }

        private void compileAndRun() throws IOException {
            String path = Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator + Jdk.classPath();
            if (!sources.isEmpty()) {
                List<String> arguments =
                        new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-encoding", "UTF-8", "-cp", path));
                arguments.addAll(List.of("-d", folder.toString()));
                arguments.addAll(sources);
                Jdk.run("javac", arguments.toArray(String[]::new));
            }
            if (!steps.isEmpty()) {
                Files.write(folder.resolve("steps"), steps, UTF_8);
                Jdk.runIn(
                        folder,
                        "java",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + path,
                        PageRunner.class.getName());
            }
        }

        private String session(Block block, List<Integer> numbers) throws IOException {
            List<String> commands =
                    block.text().lines().filter(line -> line.startsWith("$ ")).toList();
            StringBuilder session = new StringBuilder();
            for (int i = 0; i < commands.size(); i++) {
                session.append(commands.get(i)).append('\n').append(output(numbers.get(i)));
            }
            return session.toString();
        }

        private String output(int step) throws IOException {
            return Files.readString(folder.resolve("out-" + step), UTF_8);
        }
    }
}
