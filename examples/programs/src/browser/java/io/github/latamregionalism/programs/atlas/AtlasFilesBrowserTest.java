package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.model.OrganizationId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is downloaded and cited. */
class AtlasFilesBrowserTest extends OpenAtlas {

    @Test
    void theAnswerIsDownloadedAsCsvThatSaysItsVersionAndSources() throws IOException {
        browser.load("#view=organization&lang=en&organization=unasur&day=2020-06-01");
        List<List<String>> rows = csv("standing-unasur-2020-06-01.csv");
        assertThat(String.join(",", rows.get(0)))
                .isEqualTo("organization,day,country,name,status,certainty,start,start_basis,end,end_basis,confidence,"
                        + "acts,sources,held_otherwise,version,as_of");
        assertThat(rows.subList(1, rows.size()).stream()
                        .filter(row -> !row.get(4).equals("none"))
                        .map(row -> row.get(2) + " " + row.get(4) + " " + row.get(5)))
                .containsExactlyInAnyOrderElementsOf(AtlasAnswerBrowserTest.held(OrganizationId.of("unasur"), LocalDate.of(2020, 6, 1)));
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row.get(12)).startsWith("http");
            assertThat(row.subList(14, 16))
                    .containsExactly(DATASET.version(), DATASET.asOf().toString());
        });
    }

    /** Presses the button for a file of comma-separated values, and returns its rows. */
    private static List<List<String>> csv(String name) throws IOException {
        browser.element("#csv").click();
        Path file = browser.download(name);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "matrix, standings-2019-09-01.csv",
        "trends, series-region.csv",
        "country, standing-BRA-2019-09-01.csv",
        "quality, quality.csv"
    })
    void eachViewHasItsCsv(String view, String name) throws IOException {
        browser.load("#view=" + view + "&lang=en&day=2019-09-01");
        List<List<String>> rows = csv(name);
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.get(1)).endsWith(DATASET.version(), DATASET.asOf().toString());
    }

    @Test
    void theAnswerIsAPictureToo() throws IOException {
        browser.load("#view=organization&lang=en&organization=unasur&day=2020-06-01");
        browser.element("#png").click();
        Path file = browser.download("standing-unasur-2020-06-01.png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2400);
        assertThat(picture.getHeight()).isGreaterThan(800);
        Files.delete(file);
    }

    @Test
    void aCitationSaysTheAnswerItsSourcesAndWhereItIsSeen() {
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        browser.script("navigator.clipboard.writeText = text => { window.written = text; return Promise.resolve(); }");
        browser.element("#cite-answer").click();
        browser.until("window.written");
        assertThat((String) browser.script("return written"))
                .startsWith("Union of South American Nations (UNASUR) on 1 September 2019: ")
                .contains("Brazil (member, inactive by its own decision)")
                .contains("Sources: ")
                .contains("version " + DATASET.version())
                .endsWith("#view=organization&organization=unasur&day=2019-09-01&lang=en&data=" + DATASET.version());
        assertThat(browser.element("#cite-answer").getText()).isEqualTo("✓ Copied");
    }
}
