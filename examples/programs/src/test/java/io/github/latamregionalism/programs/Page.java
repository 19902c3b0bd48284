package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, with its blocks of code.
 *
 * @param file where it is
 * @param text what it says
 */
record Page(Path file, String text) {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern FENCED =
            Pattern.compile("^```(\\S*)(?: (\\S+))?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A block of code.
     *
     * @param language the language that its fence names
     * @param name the file that its fence names, or nothing
     * @param text the lines between the fences
     */
    record Block(String language, String name, String text) {

        boolean is(String other) {
            return language.equals(other) && name.isEmpty();
        }

        private static Block of(MatchResult match) {
            return new Block(match.group(1), match.group(2) == null ? "" : match.group(2), match.group(3));
        }
    }

    /** Reads the page of the repository and that of each folder which has one. */
    static List<Page> all() {
        try (Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
            return Stream.concat(
                            Stream.of("", "core", "data", "examples").map(ROOT::resolve),
                            examples.filter(Files::isDirectory).sorted())
                    .map(folder -> folder.resolve("README.md"))
                    .filter(Files::exists)
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return FENCED.matcher(text).results().map(Block::of).toList();
    }

    /** Returns the text of the page with others, in order, between the fences of its blocks. */
    String with(List<String> texts) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        int index = 0;
        for (MatchResult match : FENCED.matcher(text).results().toList()) {
            changed.append(text, from, match.start(3)).append(texts.get(index++));
            from = match.end(3);
        }
        return changed.append(text, from, text.length()).toString();
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
