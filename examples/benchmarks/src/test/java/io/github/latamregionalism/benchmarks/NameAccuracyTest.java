package io.github.latamregionalism.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NameAccuracyTest {

    @Test
    void thePageShowsTheTableAsItComesOut() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(NameAccuracy.table());
    }
}
