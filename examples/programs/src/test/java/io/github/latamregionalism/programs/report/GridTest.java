package io.github.latamregionalism.programs.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.Answered;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final int WIDTH = 80;
    private static final Splitter SPACES = Splitter.onPattern("\\s+").omitEmptyStrings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization unasur --on 2019-09-01",
                "standing --country VEN --organization oas --on 2020-01-01",
                "organizations --country BRA --on 2015-06-30",
                "countries --on 1948-04-30 --region",
                "history --country CHL --organization can",
                "changes --from 2018-01-01 --until 2021-01-01",
                "shared --first BRA --second COL --on 2019-06-01",
                "approach --country BOL --on 2012-06-30",
                "treaty --id single-convention-1961 --country BOL",
                "roles --on 2003-01-01",
                "chronicle --of BOL --from 2009 --until 2015",
                "claims --about unasur",
                "resolve Mercosul OEA VE Guinea CAN Brasill",
                "find coca leaf reservation",
                "quality",
                "challenges --country MEX"
            })
    void theAnswerToAUsualQuestionFitsATerminalAndKeepsItsWordsWhole(String question) {
        for (Language language : Language.values()) {
            Report report = Answered.report(question + " --language " + language.text());
            List<String> lines = printed(report, language, WIDTH);
            assertThat(lines)
                    .filteredOn(line -> !line.strip().startsWith("http"))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
            assertThat(words(lines)).isEqualTo(words(printed(report, language, Integer.MAX_VALUE)));
        }
    }

    /** The words, in some order: cells beside each other are broken into lines. */
    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(SPACES::splitToStream).sorted().toList();
    }

    private static List<String> printed(Report report, Language language, int width) {
        StringWriter out = new StringWriter();
        Words words = Words.of(language, LatinAmerica.dataset());
        new TextFormat(new PrintWriter(out), false, words, width, true).print(report);
        return out.toString().lines().toList();
    }

    @Test
    void cellsAreBrokenBetweenWords() {
        assertThat(laidOut(32, "Agreement|2019", "a long agreement between two neighbours|2020-01-01"))
                .isEqualTo("""
                        Agreement             2019
                        a long agreement      2020-01-01
                        between two
                        neighbours""");
    }

    @Test
    void columnsForWhichThereIsNoRoomFollowBelow() {
        assertThat(laidOut(24, "name|from|note", "Bolivia|2011-03-11|in force", "Peru|2012-01-01|"))
                .isEqualTo("""
                        name     from
                            note
                        Bolivia  2011-03-11
                            in force
                        Peru     2012-01-01""");
    }

    @Test
    void onlyAWordLongerThanALineMakesALineLonger() {
        assertThat(laidOut(20, "see https://example.org/a/long/address it|yes")).isEqualTo("""
                        see
                        https://example.org/a/long/address
                        it
                            yes""");
    }

    @Test
    void whatIsNotCertainIsMarkedAndStaysAligned() {
        Grid grid = new Grid(List.of(List.of(new Cell("may be", true), Cell.of("x"))), 40);
        assertThat(grid.lines(0, text -> "<" + text + ">")).containsExactly("<may be>  x");
    }

    private static String laidOut(int width, String... rows) {
        List<List<Cell>> cells = Stream.of(rows)
                .map(row -> Splitter.on('|').splitToStream(row).map(Cell::of).toList())
                .toList();
        Grid grid = new Grid(cells, width);
        return IntStream.range(0, rows.length)
                .boxed()
                .flatMap(row -> grid.lines(row, text -> text).stream())
                .collect(Collectors.joining("\n"));
    }
}
