package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Keyboard, language, screen, paper and no script: nobody is kept out. */
class AtlasReadersBrowserTest extends OpenAtlas {

    @Test
    void theKeyboardReachesEveryTileAndComesBackFromItsFact() {
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        browser.element("body").sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the answer");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Bolivia");
        browser.script("document.querySelector('.tile[data-country=COL]').focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        assertThat(focusedCountry()).isEqualTo("VEN");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(focusedCountry()).isEqualTo("BOL");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.until("document.getElementById('fact').open");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.until("!document.getElementById('fact').open");
        assertThat(focusedCountry()).isEqualTo("BOL");
    }

    private static Object focusedCountry() {
        return browser.script("return document.activeElement.dataset.country");
    }

    @Test
    void theWordsAreInTheLanguageChosen() {
        browser.load("#view=organization&lang=en");
        browser.element("[data-lang=pt]").click();
        browser.until("document.documentElement.lang === 'pt'");
        assertThat(browser.element("h1").getText()).isEqualTo("Atlas do regionalismo latino-americano");
        browser.element("#views a[data-view=country]").click();
        browser.until("document.getElementById('view').dataset.view === 'country'");
        assertThat(browser.element("main h2").getText()).isEqualTo("Brasil, 31 de dezembro de 2025");
    }

    @Test
    void theChoiceOfLightOrDarkGoesBeforeThatOfTheSystemAndSurvivesAReload() {
        browser.preferColorScheme("dark");
        browser.load("#view=organization&lang=en");
        String dark = browser.element("body").getCssValue("background-color");
        browser.element("#theme").click();
        assertThat(browser.element("body").getCssValue("background-color")).isNotEqualTo(dark);
        browser.load("#view=organization&lang=en");
        assertThat(browser.element("body").getCssValue("background-color")).isNotEqualTo(dark);
        browser.element("#theme").click();
        assertThat(browser.element("body").getCssValue("background-color")).isEqualTo(dark);
        browser.script("localStorage.clear()");
        browser.preferColorScheme("light");
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "720, 450"})
    void theFirstScreenShowsTheAnswerOnAPhoneAndAtTwiceTheSize(int width, int height) {
        browser.resize(width, height);
        browser.load("#view=organization&lang=es&organization=unasur&day=2019-09-01");
        for (String part : List.of("main h2", ".counts", ".answer tr[data-country=BOL]")) {
            assertThat((Long) browser.script(
                            "return Math.ceil(document.querySelector(arguments[0]).getBoundingClientRect().top)", part))
                    .as(part)
                    .isLessThan(height - 20);
        }
        browser.resize(1440, 1000);
    }

    @Test
    void whatIsClosedOnTheScreenIsOpenOnPaper() {
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        assertThat(browser.element(".answer tr[data-country=BOL]").getText()).doesNotContain("Notimérica");
        browser.print(() -> {
            assertThat(browser.element(".answer tr[data-country=BOL]").getText()).contains("Notimérica");
            assertThat(browser.element("main").getText())
                    .contains("#view=organization&organization=unasur&day=2019-09-01&lang=en&data=");
            assertThat((String) browser.script("return getComputedStyle(document.querySelector("
                            + "'.answer a[href^=http]'), '::after').content"))
                    .contains("https://en.wikipedia.org/wiki/UNASUR_Constitutive_Treaty");
            assertThat(browser.element("#controls").isDisplayed()).isFalse();
        });
        assertThat(browser.element(".answer tr[data-country=BOL]").getText()).doesNotContain("Notimérica");
    }

    @Test
    void withoutScriptsThePageHasTheMembershipsOfEachOrganization() {
        browser.withoutScripts(() -> {
            assertThat(browser.elements("noscript h2, main h2")).hasSameSizeAs(AtlasAnswerBrowserTest.organizations());
            assertThat(browser.element("main").getText())
                    .contains("Union of South American Nations")
                    .contains("Bolivia member 2011-03-11 still running high");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void noViewIsWiderThanTheWindow(int width) {
        browser.resize(width, 900);
        for (String view : views()) {
            browser.load("#view=" + view + "&lang=es&day=2019-09-01");
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isLessThanOrEqualTo(width);
        }
        browser.resize(1440, 1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1024, 1440})
    void theYearsUnderTheSliderDoNotTouch(int width) {
        browser.resize(width, 900);
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        assertThat(browser.script("const boxes = [...document.querySelectorAll('.slider-years span')]"
                        + ".map(year => year.getBoundingClientRect());"
                        + "return boxes.every((box, i) => i === 0 || box.width === 0 || box.left > boxes[i - 1].right + 3)"))
                .isEqualTo(true);
        browser.resize(1440, 1000);
    }

    private static List<String> views() {
        return List.of("start", "organization", "country", "matrix", "trends", "quality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nobodyIsKeptOut(String scheme) {
        browser.preferColorScheme(scheme);
        List<String> places = new ArrayList<>();
        for (String view : views()) {
            places.add("#view=" + view + "&lang=en&organization=oas&country=VEN&day=2019-09-01");
        }
        places.add("#view=organization&lang=en&organization=oas&day=2020-01-01&fact=standing/oas/VEN");
        places.add("#view=country&lang=pt&country=BOL&fact=ties/BOL");
        places.add("#view=trends&lang=en&of=oas&fact=year/region/exits/2019");
        places.add("#view=organization&lang=en&organization=nobody&day=2030-01-01&data=0.9.0");
        for (String place : places) {
            browser.load(place);
            assertThat(violations()).as(scheme + " " + place).isEmpty();
        }
        browser.preferColorScheme("light");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        browser.script(Resource.text("/axe.min.js"));
        return (List<String>) browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run({ resultTypes: ['violations'] }).then(result => done(result.violations"
                        + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200) + ' ' + n.failureSummary))))");
    }
}
