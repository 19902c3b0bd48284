package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The views, and the facts that their marks open. */
class AtlasViewsBrowserTest extends OpenAtlas {

    @ParameterizedTest
    @CsvSource({
        "organization, .tile[data-country=VEN], Venezuela and UNASUR",
        "organization, .answer th a, Bolivia and UNASUR",
        "organization, .bar, Argentina and UNASUR",
        "matrix, .cell, Antigua & Barbuda and OAS",
        "trends, .chart-picture, 'Participations, '",
        "country, '.answer th a', Brazil and ",
        "country, '.timeline .bar', Brazil and "
    })
    void eachViewIsAClickAwayAndItsMarksOpenTheirFact(String view, String mark, String title) {
        browser.load("#view=quality&lang=en");
        browser.element("#views a[data-view=" + view + "]").click();
        browser.until("document.getElementById('view').dataset.view === '" + view + "'");
        assertThat(browser.element("#views a[aria-current=page]").getDomAttribute("data-view"))
                .isEqualTo(view);
        assertThat(browser.element("main h2").getText()).isNotEmpty();

        browser.element(mark).click();
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact-title").getText()).startsWith(title);
        browser.element("#fact .close").click();
        browser.until("!document.getElementById('fact').open");
    }

    @Test
    void aFactNamesItsDatesItsSourcesAndWhoHoldsOtherwise() {
        browser.load("#view=organization&lang=en&organization=oas&day=2020-01-01");
        browser.element(".tile[data-country=VEN]").click();
        browser.until("document.getElementById('fact').open");
        String fact = browser.element("#fact").getText();
        assertThat(fact)
                .contains("29 December 1951 to 27 April 2019")
                .contains("counted from: deposit of the instrument")
                .contains("held by OAS Permanent Council")
                .contains("Confidence");
        Membership spell = DATASET.memberships()
                .historyOf(CountryCode.of("VEN"), OrganizationId.of("oas"))
                .get(0);
        assertThat(browser.elements("#fact .spell > .sources a").stream()
                        .map(anchor -> anchor.getDomAttribute("href")))
                .containsExactlyElementsOf(spell.provenance().sources().stream()
                        .map(id -> DATASET.records().sources().get(id).url())
                        .toList());
    }

    @Test
    void aStandingShowsTheActsOfItsSpellsWithSymbolAndSources() {
        browser.load("#view=organization&lang=en&organization=mercosur&day=2020-01-01&fact=standing/mercosur/VEN");
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact").getText())
                .contains("starts: MERCOSUR founders declare the rights of Venezuela ceased")
                .contains("confirms: MERCOSUR suspends Venezuela under the democracy protocol")
                .contains("MERCOSUR/CMC/DEC. 27/12")
                .contains("Listed completely in MERCOSUR: member");
        assertThat(browser.elements("#fact .acts-of-spell .sources a").stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList())
                .contains("https://inai.org.ar/mercosur-que-hay-de-nuevo/");
        browser.element("#fact .acts-of-spell a").click();
        browser.until("location.hash.includes('fact=event')");
    }

    @ParameterizedTest
    @CsvSource({
        "en, organization=ameripol&day=1950-01-01&fact=standing/ameripol/GUY, did not exist yet (founded: 14 November 2007)",
        "es, organization=rio-group&day=2015-01-01&fact=standing/rio-group/BRA, ya no existía (fin: 3 de diciembre de 2011)",
        "pt, organization=cicad&fact=standing/cicad/BRA, é um órgão de OEA e não tem membros próprios",
        "en, organization=pacific-alliance&day=2020-01-01&fact=standing/pacific-alliance/ESP, Other standings may be missing."
    })
    void whatIsNotCoveredIsSaid(String language, String address, String sentence) {
        browser.load("#view=organization&lang=" + language + "&" + address);
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact .coverage").getText()).contains(sentence);
    }

    @Test
    void theQualityOfEachTableAndOrganizationIsShown() {
        browser.load("#view=quality&lang=en");
        assertThat(browser.elements(".measures tbody tr"))
                .hasSize(2
                        * (DataQuality.ofTables(DATASET).size()
                                + DataQuality.ofOrganizations(DATASET).size()));
        assertThat(browser.elements(".measures tbody th")).noneMatch(name -> name.getText().isBlank());
        browser.element(".measures a[href*='organization=sica']").click();
        assertThat(browser.element("h2").getText()).contains("SICA");
    }

    @Test
    void aChartHasItsTableAndAYearOpensWhatChangedInIt() {
        browser.load("#view=trends&lang=en&of=unasur");
        browser.element("figure[data-measure=exits] summary").click();
        // The table is made when it is opened, of which the page learns in its own time.
        browser.until("document.querySelector('figure[data-measure=exits] tbody tr') !== null");
        assertThat(browser.elements("figure[data-measure=exits] tbody tr").stream()
                        .map(WebElement::getText))
                .anyMatch(row -> row.startsWith("2019 "));
        browser.element("figure[data-measure=exits] .chart-picture").sendKeys(Keys.ARROW_LEFT, Keys.ENTER);
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact-title").getText()).isEqualTo("Exits, 2024");
    }
}
