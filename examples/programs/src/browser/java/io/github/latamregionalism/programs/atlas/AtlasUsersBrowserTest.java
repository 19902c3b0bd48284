package io.github.latamregionalism.programs.atlas;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.data.Organizations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What four people do with the atlas: a journalist, a researcher, a teacher and an officer. */
class AtlasUsersBrowserTest extends OpenAtlas {

    // A journalist.

    @Test
    void whoWasInUnasurOnADayAndWhoSaysSoTakesThreeSteps() {
        browser.load("");
        browser.element("[data-lang=en]").click();
        browser.element("#search").sendKeys("Unasur");
        browser.element("#day").clear();
        browser.element("#day").sendKeys("2019-09-01");
        browser.element("#ask").click();
        browser.until("document.getElementById('view').dataset.view === 'organization'");
        assertThat(browser.element("main h2").getText())
                .isEqualTo("Union of South American Nations (UNASUR) on 1 September 2019");
        assertThat(browser.element(".counts").getText()).isEqualTo("11 members, 5 of them participating");
        assertThat(browser.element(".answer tr[data-country=BOL]").getText())
                .contains("11 March 2011")
                .contains("Constitutive Treaty of UNASUR enters into force")
                .contains("Wikipedia");
        assertThat(browser.elements(".answer tr[data-country=BRA]").get(1).getText())
                .contains("inactive by its own decision")
                .contains("18 April 2018")
                .contains("15 October 2019")
                .contains("Six states stop taking part in UNASUR");
    }

    // A researcher.

    @Test
    void aSeriesIsDownloadedWithTheNumbersOfTheLibrary() throws IOException {
        browser.load("#view=trends&lang=en");
        browser.element("#of").findElement(By.cssSelector("option[value=unasur]")).click();
        browser.until("document.querySelector('main h2').textContent.includes('UNASUR')");
        browser.element("#csv").click();
        Path file = browser.download("series-unasur.csv");
        Series series = Series.of(DATASET, Scope.of(Organizations.UNASUR));
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            List<List<String>> rows = csv.stream().map(CsvRecord::getFields).toList();
            assertThat(rows.get(0)).startsWith("of", "measure", "year", "low", "high", "n_low", "n_high", "n_of");
            Set<List<Object>> shown =
                    rows.stream().skip(1).map(AtlasUsersBrowserTest::read).collect(toSet());
            Set<List<Object>> expected =
                    series.rows().stream().map(AtlasUsersBrowserTest::row).collect(toSet());
            assertThat(Sets.difference(shown, expected)).isEmpty();
            assertThat(Sets.difference(expected, shown)).isEmpty();
            assertThat(rows.get(1)).endsWith(DATASET.version(), DATASET.asOf().toString());
        }
    }

    private static List<Object> row(Series.Row row) {
        return List.of(
                row.measure().text(),
                row.year(),
                row.value().map(Interval::low).orElse(Double.NaN),
                row.value().map(Interval::high).orElse(Double.NaN),
                row.n().low(),
                row.n().high(),
                (double) row.of());
    }

    /** Returns what the page wrote of the same. */
    private static List<Object> read(List<String> row) {
        return List.of(
                row.get(1),
                Integer.valueOf(row.get(2)),
                number(row.get(3)),
                number(row.get(4)),
                number(row.get(5)),
                number(row.get(6)),
                number(row.get(7)));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    // A teacher, in Spanish.

    @Test
    void aTeacherReadsEveryTextInSpanishAndStepsFromChangeToChange() {
        browser.load("#view=start&lang=es");
        browser.element("#search").sendKeys("Alianza del Pacífico", Keys.ENTER);
        browser.until("document.getElementById('view').dataset.organization === 'pacific-alliance'");
        assertThat(browser.element("main").getText())
                .contains("Alianza del Pacífico")
                .contains("Quién lo dice")
                .contains("México");
        // Notes and what the paper says have no translation.
        assertThat(browser.script("return [...document.querySelectorAll('main [lang=en]')].filter(e =>"
                        + " e.closest('dd')?.previousElementSibling.textContent !== 'Nota'"
                        + " && !e.closest('a[href*=\"fact=claim\"]')).map(e => e.textContent)"))
                .isEqualTo(List.of());
        browser.element("#previous").click();
        browser.until("document.getElementById('view').dataset.day < '" + DATASET.asOf() + "'");
        browser.element(".tile[data-country=MEX]").click();
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact").getText()).contains("Confianza").contains("Fuentes");
    }

    // An officer, who gets a link.

    @Test
    void aLinkFromAPageOfAnotherVersionSaysSoAndShowsTheSameQuestion() {
        browser.load("#view=organization&organization=oas&day=2020-01-01&lang=en&data=0.9.0");
        assertThat(browser.element("#notice").getText())
                .isEqualTo("This link was made with the data of version 0.9.0; this page has version "
                        + DATASET.version() + ". What it shows may differ.");
        assertThat(browser.element("main h2").getText())
                .isEqualTo("Organization of American States (OAS) on 1 January 2020");
        assertThat(browser.element(".answer tr[data-country=VEN]").getText())
                .contains("no standing")
                .contains("OAS Permanent Council");
        browser.script("navigator.clipboard.writeText = text => { window.written = text; return Promise.resolve(); }");
        browser.element("#copy-link").click();
        browser.until("window.written");
        assertThat((String) browser.script("return written"))
                .endsWith("#view=organization&organization=oas&day=2020-01-01&lang=en&data=" + DATASET.version());
        assertThat(browser.element("#copy-link").getText()).isEqualTo("✓ Copied");
    }
}
