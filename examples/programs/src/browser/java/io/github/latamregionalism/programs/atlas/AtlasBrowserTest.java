package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class AtlasBrowserTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    /** The order in which the page writes the statuses of a standing. */
    private static final List<Status> ORDER = List.of(
            Status.SUSPENDED, Status.INACTIVE, Status.MEMBER, Status.ACCEDING, Status.ASSOCIATE, Status.OBSERVER);

    @TempDir
    private static Path folder;

    private static AtlasBrowser browser;

    @BeforeAll
    static void open() throws IOException {
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
    void theMapShowsWhatTheLibraryAnswers(OrganizationId organization) {
        browser.load("");
        for (LocalDate day : daysOf(organization)) {
            browser.go("map", organization.toString(), day.toString());
            Map<CountryCode, String> shown = shownStandings(".tile");
            Map<CountryCode, String> expected = new TreeMap<>();
            for (Country country : DATASET.records().countries()) {
                String standing = text(DATASET.memberships().standingOf(country.iso3(), organization, day));
                if (country.kind() == CountryKind.STATE || !standing.isEmpty()) {
                    expected.put(country.iso3(), standing);
                }
            }
            assertThat(shown).as(organization + " on " + day).isEqualTo(expected);

            List<String> figures = browser.elements(".figure strong").stream()
                    .map(WebElement::getText)
                    .toList();
            assertThat(figures)
                    .as(organization + " on " + day)
                    .containsExactly(
                            count(DATASET.memberships().membersOf(organization, day)),
                            count(DATASET.memberships().participantsIn(organization, day)));
        }
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

    @Test
    void aTileTellsItsStandingByALetterAndAName() {
        browser.load("#view=map&lang=en&organization=oas&day=1970-01-01");
        WebElement cuba = browser.element(".tile[data-country=CUB]");
        assertThat(cuba.findElement(By.className("letter")).getText())
                .isEqualTo("S");
        assertThat(cuba.getAccessibleName()).isEqualTo("Cuba: suspended by the organization, member");
        assertThat(browser.element(".tile[data-country=BHS]").getAccessibleName())
                .isEqualTo("Bahamas: no standing");
    }

    @ParameterizedTest
    @CsvSource({
        "map, .tile[data-country=VEN], Venezuela and UNASUR",
        "timeline, .bar, Argentina and UNASUR",
        "matrix, .cell, Antigua & Barbuda and OAS",
        "network, .node, Argentina: with whom",
        "series, .chart-picture, 'Memberships, '",
        "organization, .bar, Argentina and UNASUR",
        "country, '.chip', Brazil and OTCA/ACTO"
    })
    void eachViewIsAClickAwayAndItsMarksOpenTheirFact(String view, String mark, String title) {
        browser.load("#view=" + (view.equals("map") ? "series" : "map") + "&lang=en");
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
        browser.load("#view=map&lang=en&organization=oas&day=2020-01-01");
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
        browser.load("#view=map&lang=en&organization=mercosur&day=2020-01-01&fact=standing/mercosur/VEN");
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
        "pt, organization=cicad&fact=standing/cicad/BRA, é um órgão de OAS e não tem membros próprios",
        "en, organization=pacific-alliance&day=2020-01-01&fact=standing/pacific-alliance/ESP, Other standings may be missing."
    })
    void whatIsNotCoveredIsSaid(String language, String address, String sentence) {
        browser.load("#view=map&lang=" + language + "&" + address);
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
        String seen = "#view=map&organization=mercosur&day=2016-12-02&lang=es&fact=standing/mercosur/VEN";
        browser.load(seen);
        assertThat(browser.element("#day").getDomProperty("value")).isEqualTo("2016-12-02");
        assertThat(browser.element("#organization").getDomProperty("value")).isEqualTo("mercosur");
        assertThat(browser.element("html").getDomAttribute("lang")).isEqualTo("es");
        assertThat(browser.element("#fact-title").getText()).isEqualTo("Venezuela y MERCOSUR");
        assertThat(browser.script("return location.hash")).isEqualTo(seen);
    }

    @Test
    void whatAnAddressHasWrongIsAsAtTheStart() {
        browser.load("#view=nowhere&organization=none&day=2019-02-31&lang=xx&fact=standing/none/XXX");
        assertThat(browser.element("#view").getDomAttribute("data-view")).isEqualTo("map");
        assertThat(browser.element("#view").getDomAttribute("data-organization")).isEqualTo("unasur");
        assertThat(browser.element("#day").getDomProperty("value"))
                .isEqualTo(DATASET.asOf().toString());
    }

    @Test
    void theBackButtonGoesToWhatWasSeenBefore() {
        browser.load("#view=map&lang=en&organization=unasur&day=2019-09-01");
        browser.element(".tile[data-country=BRA]").click();
        browser.until("document.getElementById('fact').open");
        browser.element("#fact .links a").click();
        browser.until("document.getElementById('view').dataset.view === 'country'");
        browser.driver().navigate().back();
        browser.until("document.getElementById('fact').open");
        assertThat(browser.element("#view").getDomAttribute("data-view")).isEqualTo("map");
        browser.driver().navigate().back();
        browser.until("!document.getElementById('fact').open");
        assertThat(browser.element("#view").getDomAttribute("data-day")).isEqualTo("2019-09-01");
    }

    @Test
    void aStepGoesToTheNextOrThePreviousChange() {
        ImmutableList<LocalDate> changes =
                changeDaysOf(OrganizationId.of("unasur")).tailSet(LocalDate.of(2018, 4, 1), false).asList();
        browser.load("#view=map&lang=en&organization=unasur&day=2018-04-01");
        browser.element("#next").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(0) + "'");
        browser.element("#next").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(1) + "'");
        browser.element("#previous").click();
        browser.until("document.getElementById('view').dataset.day === '" + changes.get(0) + "'");
    }

    @Test
    void playRunsThroughTheChangesUntilItIsPaused() {
        browser.load("#view=map&lang=en&organization=oas&day=1948-01-01");
        browser.element("#play").click();
        browser.until("document.getElementById('view').dataset.day > '1951-12-13'");
        assertThat(browser.element("#play").getAccessibleName()).isEqualTo("Pause");
        browser.element("#play").click();
        String day = browser.element("#view").getDomAttribute("data-day");
        assertThat(browser.element("#play").getAccessibleName()).isEqualTo("Play the years");
        assertThat(browser.element("#slider").getDomAttribute("aria-valuetext")).endsWith(day.substring(0, 4));
    }

    @Test
    void whatIsSeenIsDownloadedAsCsv() throws IOException {
        browser.load("#view=map&lang=en&organization=unasur&day=2020-06-01");
        browser.element("#csv").click();
        Path file = browser.downloads().resolve("standing-unasur-2020-06-01.csv");
        browser.until(() -> Files.exists(file));
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines.get(0))
                .isEqualTo("organization,day,country,name,member,participates,suspended,inactive,acceding,associate,"
                        + "observer,disputed");
        Answer<CountryCode> members =
                DATASET.memberships().membersOf(OrganizationId.of("unasur"), LocalDate.of(2020, 6, 1));
        Answer<CountryCode> participants =
                DATASET.memberships().participantsIn(OrganizationId.of("unasur"), LocalDate.of(2020, 6, 1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on(',').splitToList(line);
            CountryCode country = CountryCode.of(cells.get(2));
            assertThat(cells.get(4)).as(line).isEqualTo(word(members.certaintyOf(country)));
            assertThat(cells.get(5)).as(line).isEqualTo(word(participants.certaintyOf(country)));
        }
        assertThat(lines).hasSizeGreaterThan(33);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "matrix", "network", "series", "organization", "country", "quality"})
    void eachViewHasItsCsv(String view) throws IOException {
        browser.load("#view=" + view + "&lang=en&day=2019-09-01");
        for (Path old : files()) {
            Files.delete(old);
        }
        browser.element("#csv").click();
        browser.until(() -> files().stream().anyMatch(file -> file.toString().endsWith(".csv")));
        assertThat(Files.readAllLines(files().get(0), StandardCharsets.UTF_8)).hasSizeGreaterThan(5);
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

    private static ImmutableList<Path> files() {
        try (Stream<Path> files = Files.list(browser.downloads())) {
            return files.collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theKeyboardReachesEveryTileAndComesBackFromItsFact() {
        browser.load("#view=map&lang=en&organization=unasur&day=2019-09-01");
        browser.element("body").sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the picture");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(focusedCountry()).isNotNull();
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
        browser.load("#view=map&lang=en&organization=unasur&day=2018-04-01");
        browser.element("#next").click();
        browser.until("document.getElementById('live').textContent !== ''");
        assertThat(browser.element("#live").getDomProperty("textContent"))
                .isEqualTo("Union of South American Nations (UNASUR), "
                        + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day) + ": "
                        + count(DATASET.memberships().membersOf(unasur, day)) + " members, "
                        + count(DATASET.memberships().participantsIn(unasur, day)) + " of them participating");
    }

    @Test
    void theWordsAreInTheLanguageChosen() {
        browser.load("#view=map&lang=en");
        browser.element("[data-lang=pt]").click();
        browser.until("document.documentElement.lang === 'pt'");
        assertThat(browser.element("h1").getText()).isEqualTo("Atlas do regionalismo latino-americano");
        browser.element("#views a[data-view=country]").click();
        browser.until("document.getElementById('view').dataset.view === 'country'");
        assertThat(browser.element("main h2").getText()).isEqualTo("Brasil");
    }

    @Test
    void theChoiceOfLightOrDarkGoesBeforeThatOfTheSystem() {
        browser.preferColorScheme("dark");
        browser.load("#view=map&lang=en");
        String dark = browser.element("body").getCssValue("background-color");
        browser.element("#theme").click();
        assertThat(browser.element("body").getCssValue("background-color")).isNotEqualTo(dark);
        browser.preferColorScheme("light");
        browser.load("#view=map&lang=en");
        assertThat(browser.element("body").getCssValue("background-color")).isNotEqualTo(dark);
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
        return List.of("map", "timeline", "matrix", "network", "series", "organization", "country", "quality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nobodyIsKeptOut(String scheme) {
        browser.preferColorScheme(scheme);
        List<String> places = new ArrayList<>();
        for (String view : views()) {
            places.add("#view=" + view + "&lang=en&organization=oas&country=VEN&day=2019-09-01");
        }
        places.add("#view=map&lang=en&organization=oas&day=2020-01-01&fact=standing/oas/VEN");
        places.add("#view=country&lang=pt&country=BOL&fact=ties/BOL");
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
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200) + ' ' + n.failureSummary))))");
    }
}
