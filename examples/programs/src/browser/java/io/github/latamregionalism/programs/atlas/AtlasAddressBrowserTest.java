package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address says what is shown, and restores it. */
class AtlasAddressBrowserTest extends OpenAtlas {

    @Test
    void aLinkIntoThePageRestoresWhatWasSeen() {
        String seen = "#view=organization&organization=mercosur&day=2016-12-02&fact=standing/mercosur/VEN&lang=es&data="
                + DATASET.version();
        browser.load(seen);
        assertThat(browser.element("#day").getDomProperty("value")).isEqualTo("2016-12-02");
        assertThat(browser.element("#search").getDomProperty("value")).isEqualTo("MERCOSUR");
        assertThat(browser.element("html").getDomAttribute("lang")).isEqualTo("es");
        assertThat(browser.element("#fact-title").getText()).isEqualTo("Venezuela y MERCOSUR");
        assertThat(browser.script("return location.hash")).isEqualTo(seen);
        assertThat(browser.element("#notice").isDisplayed()).isFalse();
    }

    @Test
    void theAddressSaysAllThatIsShownAlsoWhatIsAsAtTheStart() {
        browser.load("#view=organization&lang=en");
        assertThat(browser.script("return location.hash"))
                .isEqualTo("#view=organization&organization=unasur&day=" + DATASET.asOf() + "&lang=en&data="
                        + DATASET.version());
    }

    @ParameterizedTest
    @CsvSource({
        "view=map, a view that is not here: “map”",
        "view=organization&organization=unasull, 'not in the data: “unasull”. Near is: Union of South American Nations'",
        "view=country&country=BRZ, 'a country that is not in the data: “BRZ”'",
        "view=organization&day=2019-02-31, what is not a day: “2019-02-31”",
        "lang=xx, a language that is not here: “xx”",
        "view=trends&of=moon, trends of what has none: “moon”",
        "view=organization&fact=event/none, a fact that is not in the data: “event/none”",
        "view=organization&colour=red, a part that this page does not know: “colour”",
        "view=organization&data=0.9.0, made with the data of version 0.9.0; this page has version 1.0.0"
    })
    void aWrongLinkSaysWhatIsWrong(String address, String sentence) {
        browser.load("#lang=en&" + address);
        assertThat(browser.element("#notice").getText()).contains(sentence);
        browser.element("#views a[data-view=matrix]").click();
        browser.until("document.getElementById('notice').hidden");
    }

    @Test
    void theTitleNamesWhatIsShown() {
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        assertThat(browser.driver().getTitle())
                .isEqualTo("Union of South American Nations (UNASUR) on 1 September 2019"
                        + " – Atlas of Latin American regionalism");
        browser.element("#views a[data-view=quality]").click();
        browser.until("document.title.startsWith('How well the facts are known')");
    }

    @Test
    void theAddressIsWrittenNoMoreOftenThanABrowserAllows() {
        browser.load("#view=organization&lang=en&organization=oas&day=1960-01-01");
        browser.script("window.writes = 0; for (const name of ['pushState', 'replaceState']) {"
                + " const own = history[name].bind(history); history[name] = (...all) => { writes++; own(...all); }; }"
                + "const slider = document.getElementById('slider');"
                + "for (let i = 0; i < 300; i++) setTimeout(() => {"
                + " slider.value = Number(slider.value) + 20; slider.dispatchEvent(new Event('input')); }, i * 4)");
        browser.until("document.getElementById('view').dataset.day === '1976-06-05'");
        browser.until("location.hash.includes('1976-06-05')");
        assertThat((Long) browser.script("return writes")).isLessThanOrEqualTo(20);
    }

    @Test
    void theBackButtonGoesToWhatWasSeenBefore() {
        browser.load("#view=organization&lang=en&organization=unasur&day=2019-09-01");
        browser.element(".tile[data-country=BRA]").click();
        browser.until("document.getElementById('fact').open");
        browser.element("#fact .links a").click();
        browser.until("document.getElementById('view').dataset.view === 'country'");
        browser.driver().navigate().back();
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#view").getDomAttribute("data-view")).isEqualTo("organization");
        browser.driver().navigate().back();
        browser.until("!document.getElementById('fact').open");
        assertThat(browser.element("#view").getDomAttribute("data-day")).isEqualTo("2019-09-01");
    }
}
