package io.github.latamregionalism.programs.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter drawn = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    private Progress progress(boolean shown) {
        Progress progress = new Progress(new PrintWriter(drawn), shown, now::get, Words.in(Language.EN));
        progress.start();
        return progress;
    }

    @Test
    void itTellsHowFarTheFileIsReadAndHowLongTheRestTakes() {
        Progress progress = progress(true);
        now.set(2_000_000_000);
        progress.at(4096, 250, 1000);
        assertThat(drawn)
                .hasToString("\r\u001b[K[#######.......................]  25 %  4,096 rows, 2,048 a second, 6 s left");
    }

    @Test
    void itIsDrawnNoMoreThanAFewTimesASecond() {
        Progress progress = progress(true);
        for (int i = 0; i < 1000; i++) {
            now.addAndGet(1_000_000);
            progress.at(4096, i, 1000);
        }
        assertThat(drawn.toString().chars().filter(c -> c == '\r').count()).isEqualTo(5);
    }

    @Test
    void itLeavesTheLineEmpty() {
        Progress progress = progress(true);
        now.set(1_000_000_000);
        progress.at(4096, 1, 2);
        progress.end();
        assertThat(drawn.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void itDrawsNothingWhereThereIsNoTerminal() {
        Progress progress = progress(false);
        now.set(1_000_000_000);
        progress.at(4096, 1, 2);
        progress.end();
        assertThat(drawn.toString()).isEmpty();
    }
}
