package io.github.latamregionalism.programs.output;

import com.google.common.primitives.Ints;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal on which people read. */
public final class Terminal {

    /** The width where standard output is no terminal: lines are as long as they are. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** What a terminal has that does not tell its width. */
    private static final int USUAL = 80;

    private static final int NARROWEST = 20;

    private Terminal() {}

    /** Returns how many characters fit in a line of standard output. */
    public static int width() {
        return isThere() ? width(System.getenv("COLUMNS")) : UNBOUNDED;
    }

    /** Returns whether standard output is a terminal that shows colours, and nobody asked it not to. */
    public static boolean hasColors() {
        String none = System.getenv("NO_COLOR");
        String kind = System.getenv("TERM");
        boolean knowsColors = System.getenv("WT_SESSION") != null || (kind != null && !kind.equals("dumb"));
        return knowsColors && (none == null || none.isEmpty()) && isThere();
    }

    /**
     * Returns the width of a terminal.
     *
     * @param columns what the environment tells; a shell knows it but seldom exports it
     */
    static int width(@Nullable String columns) {
        return Optional.ofNullable(columns)
                .map(Ints::tryParse)
                .or(Terminal::asked)
                .filter(width -> width > 0)
                .map(width -> Math.max(width, NARROWEST))
                .orElse(USUAL);
    }

    // Up to Java 21 there is no console without a terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isThere() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal too.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Asks the terminal, which answers {@code rows columns}. */
    private static Optional<Integer> asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (InputStream answer = stty.getInputStream()) {
                String size = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
                return Optional.ofNullable(Ints.tryParse(size.substring(size.indexOf(' ') + 1)));
            }
        } catch (IOException e) {
            // Where there is no stty, such as on Windows.
            return Optional.empty();
        }
    }
}
