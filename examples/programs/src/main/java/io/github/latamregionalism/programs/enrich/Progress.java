package io.github.latamregionalism.programs.enrich;

import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that tells how far a file has been read.
 *
 * <p>One line drawn over and over needs no library: those that draw more take a terminal library with them, many times
 * the size of these programs.
 */
public final class Progress {

    private static final long NANOS_BETWEEN = 200_000_000;
    private static final String EMPTY_LINE = "\r\u001b[K";
    private static final int WIDTH = 30;
    private static final long ROWS_BETWEEN_LOOKS = 1 << 12;

    private final PrintWriter terminal;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final Words words;
    private long started;
    private long drawn;

    /**
     * Makes a progress line.
     *
     * @param terminal where it is drawn
     * @param shown whether it is drawn at all; only a terminal can draw over a line
     * @param nanoTime the clock, such as {@code System::nanoTime}
     * @param words the words in a language
     */
    public Progress(PrintWriter terminal, boolean shown, LongSupplier nanoTime, Words words) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanoTime = nanoTime;
        this.words = words;
    }

    void start() {
        started = nanoTime.getAsLong();
        drawn = started;
    }

    /** Draws the line anew if it is time to. */
    void at(long rows, long bytesRead, long bytes) {
        if (!shown || rows % ROWS_BETWEEN_LOOKS != 0) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - drawn < NANOS_BETWEEN) {
            return;
        }
        drawn = now;
        double done = bytes == 0 ? 1 : Math.min(1, (double) bytesRead / bytes);
        int filled = (int) (done * WIDTH);
        double seconds = (now - started) / 1e9;
        terminal.print(EMPTY_LINE);
        terminal.printf(
                Locale.ROOT,
                "[%s%s] %3d %%  %s",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                (int) (done * 100),
                words.say(
                        "enrich.progress",
                        "rows",
                        grouped(rows),
                        "speed",
                        grouped((long) (rows / seconds)),
                        "seconds",
                        done == 0 ? 0 : (long) Math.ceil(seconds / done - seconds)));
        terminal.flush();
    }

    private String grouped(long number) {
        return String.format(Locale.forLanguageTag(words.language().text()), "%,d", number);
    }

    /** Takes the line away. */
    void end() {
        if (shown && drawn != started) {
            terminal.print(EMPTY_LINE);
            terminal.flush();
        }
    }
}
