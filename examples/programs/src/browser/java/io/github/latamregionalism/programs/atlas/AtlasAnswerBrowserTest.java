package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The answer and the map of a day, and the way from day to day. */
class AtlasAnswerBrowserTest extends OpenAtlas {

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

    static ImmutableSortedSet<String> held(OrganizationId organization, LocalDate day) {
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

    @Test
    void whatIsLaterThanTheDataIsMarked() {
        browser.load("#view=country&lang=en&country=CHL&day=1960-01-01");
        assertThat(browser.elements("#view .later"))
                .isNotEmpty()
                .allMatch(mark -> mark.getText().equals("later than 31 December 2025, to which the data are complete"));
        assertThat(browser.element("#view .coverage").getText()).startsWith("The drug policy is known without a gap since");
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
}
