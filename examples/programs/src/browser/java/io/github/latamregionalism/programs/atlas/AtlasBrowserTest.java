package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.chart.Picture;
import io.github.latamregionalism.programs.chart.StoryChart;
import io.github.latamregionalism.programs.chart.Theme;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class AtlasBrowserTest extends OpenAtlas {

    /** The order in which the page writes the statuses of a standing. */
    private static final List<Status> ORDER = List.of(
            Status.SUSPENDED, Status.INACTIVE, Status.MEMBER, Status.ACCEDING, Status.ASSOCIATE, Status.OBSERVER);

    static List<OrganizationId> organizations() {
        return DATASET.records().organizations().stream()
                .map(Organization::id)
                .filter(id -> !DATASET.memberships().everMemberOf(id).isEmpty())
                .toList();
    }

    /** Returns the days on which something changes in an organization. */
    private static ImmutableSortedSet<LocalDate> changeDaysOf(OrganizationId organization) {
        return DATASET.records().memberships().stream()
                .filter(spell -> spell.organization().equals(organization))
                .map(spell -> DATASET.memberships().extentOf(spell))
                .flatMap(extent -> Stream.of(
                        extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd()))
                .filter(day -> day.isAfter(LocalDate.of(1948, 1, 1)) && !day.isAfter(DATASET.asOf()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns days of three changes, the day before one of them, and the last day known. */
    private static ImmutableSortedSet<LocalDate> daysOf(OrganizationId organization) {
        ImmutableList<LocalDate> changes = changeDaysOf(organization).asList();
        return ImmutableSortedSet.of(
                changes.get(changes.size() / 3),
                changes.get(changes.size() * 2 / 3),
                changes.get(changes.size() * 2 / 3).minusDays(1),
                changes.get(changes.size() - 1),
                DATASET.asOf());
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void theAnswerAndTheMapShowWhatTheLibraryAnswers(OrganizationId organization) {
        browser.load("");
        for (LocalDate day : daysOf(organization)) {
            browser.go("organization", organization.toString(), day.toString());
            Map<CountryCode, String> shown = shownStandings(".tile");
            Map<CountryCode, String> expected = new TreeMap<>();
            for (Country country : DATASET.records().countries()) {
                String standing = text(DATASET.memberships().standingOf(country.iso3(), organization, day));
                if (country.kind() == CountryKind.STATE || !standing.isEmpty()) {
                    expected.put(country.iso3(), standing);
                }
            }
            assertThat(shown).as(organization + " on " + day).isEqualTo(expected);

            assertThat(browser.element(".counts").getText())
                    .as(organization + " on " + day)
                    .isEqualTo(counts(organization, day));
            assertThat(answered()).as(organization + " on " + day).isEqualTo(held(organization, day));
        }
    }

    private static String counts(OrganizationId organization, LocalDate day) {
        return count(DATASET.memberships().membersOf(organization, day)) + " members, "
                + count(DATASET.memberships().participantsIn(organization, day)) + " of them participating";
    }

    /** Returns the rows of the answer: country, status and certainty. */
    @SuppressWarnings("unchecked")
    private static ImmutableSortedSet<String> answered() {
        return ImmutableSortedSet.copyOf((List<String>)
                browser.script("return [...document.querySelectorAll('.answer tr[data-status]')].map(r => r.dataset)"
                        + ".filter(d => d.status !== 'none').map(d => d.country + ' ' + d.status + ' ' + d.certainty)"));
    }

    private static ImmutableSortedSet<String> held(OrganizationId organization, LocalDate day) {
        return DATASET.records().countries().stream()
                .flatMap(country -> Stream.of(Status.values())
                        .map(status -> country.iso3() + " " + status.text() + " "
                                + word(DATASET.memberships()
                                        .standingOf(country.iso3(), organization, day)
                                        .certaintyOf(status))))
                .filter(row -> !row.endsWith(" no"))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @SuppressWarnings("unchecked")
    private static Map<CountryCode, String> shownStandings(String selector) {
        List<List<String>> marks = (List<List<String>>) browser.script(
                "return [...document.querySelectorAll(arguments[0])].map(m => [m.dataset.country, m.dataset.standing])",
                selector);
        return marks.stream().collect(Collectors.toMap(
                mark -> CountryCode.of(mark.get(0)), mark -> mark.get(1), (one, other) -> other, TreeMap::new));
    }

    private static String text(Standing standing) {
        return ORDER.stream()
                .filter(status -> standing.certaintyOf(status) != Certainty.NO)
                .map(status -> status.text() + ":" + word(standing.certaintyOf(status)))
                .collect(Collectors.joining(" "));
    }

    private static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private static String count(Answer<CountryCode> answer) {
        int certain = answer.certain().size();
        int possible = certain + answer.possible().size();
        return certain == possible ? String.valueOf(certain) : certain + "–" + possible;
    }

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

    @Test
    void aTileTellsItsStandingByALetterAndAName() {
        browser.load("#view=organization&lang=en&organization=oas&day=1970-01-01");
        WebElement cuba = browser.element(".tile[data-country=CUB]");
        assertThat(cuba.findElement(By.className("letter")).getText())
                .isEqualTo("S");
        assertThat(cuba.getAccessibleName()).isEqualTo("Cuba: suspended by the organization, member");
        assertThat(browser.element(".tile[data-country=BHS]").getAccessibleName())
                .isEqualTo("Bahamas: no standing");
    }

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
    void whatIsLaterThanTheDataIsMarked() {
        browser.load("#view=country&lang=en&country=CHL&day=1960-01-01");
        assertThat(browser.elements("#view .later"))
                .isNotEmpty()
                .allMatch(mark -> mark.getText().equals("later than 31 December 2025, to which the data are complete"));
        assertThat(browser.element("#view .coverage").getText()).startsWith("The drug policy is known without a gap since");
    }

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
    void aDayAfterTheDataIsAnsweredAsByThePrograms() {
        LocalDate day = DATASET.asOf().plusYears(2);
        browser.load("#view=organization&lang=en&organization=unasur&day=" + day);
        assertThat(answered()).isEqualTo(held(OrganizationId.of("unasur"), day));
        assertThat(browser.element(".answer-part").getText())
                .contains("The data are known to 31 December 2025: what was running then is taken to run on to");
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

    @Test
    void aStepGoesToTheNextOrThePreviousChange() {
        ImmutableList<LocalDate> changes =
                changeDaysOf(OrganizationId.of("unasur")).tailSet(LocalDate.of(2018, 4, 1), false).asList();
        browser.load("#view=organization&lang=en&organization=unasur&day=2018-04-01");
        browser.element("#next").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(0) + "'");
        browser.element("#next").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(1) + "'");
        browser.element("#previous").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(0) + "'");
    }

    @Test
    void playRunsThroughTheChangesUntilItIsPaused() {
        browser.load("#view=organization&lang=en&organization=oas&day=1948-01-01");
        browser.element("#play").click();
        browser.until("document.getElementById('view').dataset.day > '1951-12-13'");
        assertThat(browser.element("#play").getAccessibleName()).isEqualTo("Pause");
        browser.element("#play").click();
        String day = browser.element("#view").getDomAttribute("data-day");
        assertThat(browser.element("#play").getAccessibleName()).isEqualTo("Play the years");
        assertThat(browser.element("#slider").getDomAttribute("aria-valuetext")).endsWith(day.substring(0, 4));
    }

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
                .containsExactlyInAnyOrderElementsOf(held(OrganizationId.of("unasur"), LocalDate.of(2020, 6, 1)));
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
    void aChangeOfTheDayIsTold() {
        OrganizationId unasur = OrganizationId.of("unasur");
        LocalDate day =
                changeDaysOf(unasur).tailSet(LocalDate.of(2018, 4, 1), false).first();
        browser.load("#view=organization&lang=en&organization=unasur&day=2018-04-01");
        browser.element("#next").click();
        browser.until("document.getElementById('live').textContent !== ''");
        assertThat(browser.element("#live").getDomProperty("textContent"))
                .isEqualTo("Union of South American Nations (UNASUR) on "
                        + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day) + ": "
                        + counts(unasur, day));
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
            assertThat(browser.elements("noscript h2, main h2")).hasSameSizeAs(organizations());
            assertThat(browser.element("main").getText())
                    .contains("Union of South American Nations")
                    .contains("Bolivia member 2011-03-11 still running high");
        });
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
