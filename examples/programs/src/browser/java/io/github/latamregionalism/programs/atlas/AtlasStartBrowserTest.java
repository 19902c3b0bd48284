package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.chart.Picture;
import io.github.latamregionalism.programs.chart.StoryChart;
import io.github.latamregionalism.programs.chart.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The first page: its story and its search. */
class AtlasStartBrowserTest extends OpenAtlas {

    @ParameterizedTest
    @CsvSource({
        "Mercosul, organization, mercosur",
        "oea, organization, oas",
        "Bolivia (Plurinational State of), country, BOL",
        "unasur 2019-09-01, organization, unasur",
        "Alianza del Pacífico, organization, pacific-alliance",
        "México, country, MEX"
    })
    void theSearchFindsACountryOrAnOrganizationByAnyOfItsNames(String text, String kind, String id) {
        browser.load("#view=start&lang=en");
        browser.element("#search").sendKeys(text, Keys.ENTER);
        browser.until("document.getElementById('view').dataset.view === '" + kind + "'");
        assertThat(browser.element("#view").getDomAttribute("data-" + kind)).isEqualTo(id);
    }

    @Test
    void theSearchFindsWhatTheRecordsSayAndTheKeyboardChooses() {
        browser.load("#view=start&lang=es");
        browser.element("#search").sendKeys("firma del convenio constitutivo de la asociacion");
        browser.until("document.querySelectorAll('#found li').length > 0");
        browser.element("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#fact-title").getText()).isEqualTo("Firma del Convenio Constitutivo de la Asociación de Estados del Caribe");
    }

    @Test
    void theFirstPageTellsTheStoryInItsLanguageAndARowOfItOpensTheOrganization() {
        browser.load("#view=start&lang=es");
        Picture story = StoryChart.of(DATASET, Language.ES, Theme.LIGHT);
        assertThat(browser.element(".story svg").getAccessibleName())
                .isEqualTo(story.title() + " " + story.description());
        browser.element(".story [data-organization=unasur] text").click();
        browser.until("location.hash.includes('organization=unasur')");
    }

    @Test
    void whatTheSearchDoesNotFindIsSaid() {
        browser.load("#view=start&lang=en");
        browser.element("#search").sendKeys("qqqqqqqqq", Keys.ENTER);
        assertThat(browser.element("#told").getText()).isEqualTo("Nothing here is called “qqqqqqqqq”.");
        browser.element("#search").clear();
        browser.element("#search").sendKeys("CAN", Keys.ENTER);
        assertThat(browser.element("#told").getText()).isEqualTo("“CAN” may name several things: choose one.");
        browser.element("#day").clear();
        browser.element("#day").sendKeys("1/9/2019", Keys.ENTER);
        assertThat(browser.element("#told").getText())
                .isEqualTo("“1/9/2019” is not a day: write year-month-day, such as 2019-09-01.");
    }
}
