package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A class of tests for which the atlas is open in a browser. */
abstract class OpenAtlas {

    static final Dataset DATASET = LatinAmerica.dataset();

    static AtlasBrowser browser;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = AtlasBrowser.open(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongAndNothingWasAskedOfANetwork() throws IOException {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).allMatch(request -> request.matches("(file|data|blob|about):.*"));
    }
}
