package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.BOLIVIA;
import static io.github.latamregionalism.data.Countries.CHILE;
import static io.github.latamregionalism.data.Countries.CUBA;
import static io.github.latamregionalism.data.Countries.HONDURAS;
import static io.github.latamregionalism.data.Countries.NICARAGUA;
import static io.github.latamregionalism.data.Countries.PARAGUAY;
import static io.github.latamregionalism.data.Countries.VENEZUELA;
import static io.github.latamregionalism.data.Organizations.CAN;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The questions that other sources answer wrongly or not at all: the page of the data gives the answers of the library.
 */
class PeerProbesTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Memberships MEMBERSHIPS = DATASET.memberships();

    /** The rows of the table, as the library answers: question, answer, sources. */
    private static final List<List<String>> ANSWERS = List.of(
            row("Bolivia in MERCOSUR, July 2010", BOLIVIA, MERCOSUR, "2010-07-01"),
            row("Chile in MERCOSUR, July 2010", CHILE, MERCOSUR, "2010-07-01"),
            row("Paraguay in MERCOSUR, December 2012", PARAGUAY, MERCOSUR, "2012-12-15"),
            row(
                    "Venezuela in MERCOSUR today",
                    VENEZUELA,
                    MERCOSUR,
                    DATASET.asOf().toString()),
            row("Honduras in the OAS, July 2012", HONDURAS, OAS, "2012-07-01"),
            row("Cuba in the OAS, July 2010", CUBA, OAS, "2010-07-01"),
            row("Nicaragua in the OAS today", NICARAGUA, OAS, DATASET.asOf().toString()),
            List.of("UNASUR today", unasur(), "those of each member, by `members --organization unasur`"),
            row("Chile in the Andean Community, 1977 to 2005", CHILE, CAN, "1977-01-01"));

    private static List<String> row(String question, CountryCode country, OrganizationId organization, String day) {
        Standing standing = MEMBERSHIPS.standingOf(country, organization, LocalDate.parse(day));
        return List.of(question, answer(standing), sources(standing));
    }

    private static String answer(Standing standing) {
        if (standing.statuses().isEmpty()) {
            return "out since " + standing.departure().orElseThrow().period().end();
        }
        return standing.statuses().entrySet().stream().map(PeerProbesTest::word).collect(Collectors.joining(", "));
    }

    private static String word(Map.Entry<Status, Certainty> status) {
        return (status.getValue() == Certainty.POSSIBLE ? "possibly " : "")
                + status.getKey().text();
    }

    /** Returns those of the spells that hold, and of a membership that has ended. */
    private static String sources(Standing standing) {
        return Stream.concat(
                        standing.spells().stream(),
                        standing.history().stream()
                                .filter(spell -> spell.status() == Status.MEMBER
                                        && MEMBERSHIPS
                                                .extentOf(spell)
                                                .latestEnd()
                                                .isBefore(standing.day())))
                .map(Membership::provenance)
                .flatMap(provenance -> provenance.sources().stream())
                .distinct()
                .map(DATASET.records().sources()::get)
                .filter(source -> !source.weak())
                .map(PeerProbesTest::link)
                .collect(Collectors.joining(", "));
    }

    private static String link(Source source) {
        return "[" + source.publisher() + "](" + source.url() + ")";
    }

    private static String unasur() {
        LocalDate day = DATASET.asOf();
        return "members " + codes(MEMBERSHIPS.membersOf(UNASUR, day).certain()) + "; taking part "
                + codes(MEMBERSHIPS.participantsIn(UNASUR, day).certain());
    }

    private static String codes(Iterable<CountryCode> countries) {
        StringBuilder codes = new StringBuilder();
        countries.forEach(code -> codes.append(codes.isEmpty() ? "" : " ").append(code));
        return codes.toString();
    }

    @Test
    void thePageGivesTheAnswersAndTheSourcesOfTheLibrary() throws IOException {
        List<List<String>> shown = shown(Path.of("README.md"));
        assertThat(shown)
                .extracting(cells -> List.of(cells.get(0), cells.get(2), cells.get(3)))
                .containsExactlyElementsOf(ANSWERS);
        assertThat(shown).allSatisfy(cells -> assertThat(cells.get(1)).contains("](http"));
        assertThat(shown).containsAll(shown(Path.of("..", "README.md")));
    }

    /** Returns the rows of the table on a page. */
    private static List<List<String>> shown(Path page) throws IOException {
        List<List<String>> shown = Files.readString(page, UTF_8)
                .lines()
                .dropWhile(line -> !line.startsWith("| question | elsewhere | "))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
        assertThat(shown).hasSizeGreaterThan(1);
        return shown;
    }

    @Test
    void chileIsTheSameToTheAndeanCommunityFrom1977To2005() {
        assertThat(MEMBERSHIPS
                        .standingOf(CHILE, CAN, LocalDate.parse("1977-01-01"))
                        .statuses())
                .isEqualTo(MEMBERSHIPS
                        .standingOf(CHILE, CAN, LocalDate.parse("2005-12-31"))
                        .statuses());
        assertThat(MEMBERSHIPS.historyOf(CHILE, CAN))
                .filteredOn(spell -> spell.status() == Status.MEMBER)
                .hasSize(1);
    }
}
