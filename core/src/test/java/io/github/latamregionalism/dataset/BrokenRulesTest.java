package io.github.latamregionalism.dataset;

import static io.github.latamregionalism.dataset.InventedTables.COUNTRIES;
import static io.github.latamregionalism.dataset.InventedTables.MEMBERSHIPS;
import static io.github.latamregionalism.dataset.InventedTables.ORGANIZATIONS;
import static io.github.latamregionalism.dataset.InventedTables.READINGS;
import static io.github.latamregionalism.dataset.InventedTables.SOURCES;
import static io.github.latamregionalism.dataset.InventedTables.VALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Joiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks a rule between rows is reported with its place, and all that is wrong at once. */
class BrokenRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRules")
    void theOneProblemIsReportedWithItsPlace(String what, InventedPackage broken, String problem) {
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOf(DatasetException.class)
                .hasMessage(problem);
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of(
                        "body of an unknown organization",
                        VALID.replace(ORGANIZATIONS, "court,moon-league", "court,moon-leage"),
                        "organizations.csv:4:7: body_of \"moon-leage\" is not in organizations.csv; nearest:"
                                + " moon-league, moon-court"),
                Arguments.of(
                        "unknown source of an organization",
                        VALID.replace(ORGANIZATIONS, "charter;gazette", "charter;zzz"),
                        "organizations.csv:3:21: sources \"zzz\" is not in sources.csv"),
                Arguments.of(
                        "unknown organization of a spell",
                        VALID.plus(MEMBERSHIPS, "new,moon-legue,XAA,observer,1980,..,unknown,,,,,low,"),
                        "memberships.csv:14:2: organization \"moon-legue\" is not in organizations.csv; nearest:"
                                + " moon-league, moon-court"),
                Arguments.of(
                        "unknown country of a spell",
                        VALID.plus(MEMBERSHIPS, "new,moon-league,XAE,observer,1980,..,unknown,,,,,low,"),
                        "memberships.csv:14:3: country \"XAE\" is not in countries.csv; nearest: XAA, XEE"),
                Arguments.of(
                        "unknown source of a spell",
                        VALID.replace(MEMBERSHIPS, "charter;gazette", "charter;gazete"),
                        "memberships.csv:11:11: sources \"gazete\" is not in sources.csv; nearest: gazette"),
                Arguments.of(
                        "unknown source of a reading",
                        VALID.replace(READINGS, "gazette;charter", "gazette;charta"),
                        "alternative-readings.csv:3:10: sources \"charta\" is not in sources.csv; nearest: charter"),
                Arguments.of(
                        "reading of no membership",
                        VALID.replace(READINGS, ",star-pact-xcc-associate,", ",star-pact-xcc-asociate,"),
                        "alternative-readings.csv:5:2: membership \"star-pact-xcc-asociate\" is not in"
                                + " memberships.csv; nearest: star-pact-xcc-associate, star-pact-xaa-member"),
                Arguments.of(
                        "reading of two records",
                        VALID.replace(READINGS, ",star-pact-xcc-associate,,", ",star-pact-xcc-associate,a-war,"),
                        "alternative-readings.csv:5:1: it is of 2 records: exactly one of membership, approach and"
                                + " instrument must be given"),
                Arguments.of(
                        "reading of a start after the end",
                        VALID.plus(READINGS, "new,star-pact-xaa-member,,,start,2010-07,,clock,,,"),
                        "alternative-readings.csv:6:6: reading \"2010-07\" is no start of the spell: no day can lie in"
                                + " 2010-07/2010-06"),
                Arguments.of(
                        "overlapping spells",
                        VALID.replace(MEMBERSHIPS, "2012,..,declaration", "2005-02-28,..,declaration"),
                        "memberships.csv:5:5: member spell 2005-02-28/.. of XBB in moon-league overlaps"
                                + " moon-league-xbb-member, 1991-01-01/2005-03: spells of one status must not overlap"),
                Arguments.of(
                        "suspension without membership",
                        VALID.plus(MEMBERSHIPS, "new,star-pact,XCC,suspended,2000,2001,unknown,unknown,,,,low,"),
                        "memberships.csv:14:4: suspended spell 2000/2001 of XCC in star-pact does not lie within a"
                                + " member spell: it must lie over one"),
                Arguments.of(
                        "absence after membership",
                        VALID.plus(MEMBERSHIPS, "new,star-pact,XAA,inactive,2010-05,..,unknown,,,,,low,"),
                        "memberships.csv:14:4: inactive spell 2010-05/.. of XAA in star-pact does not lie within a"
                                + " member spell: it must lie over one"));
    }

    @Test
    void theProblemsOfAllFilesAreReportedAtOnce() {
        InventedPackage broken = VALID.with("datapackage.json", "{}")
                .replace(COUNTRIES, "territory", "moon")
                .replace(ORGANIZATIONS, "medium", "mid")
                .replace(MEMBERSHIPS, "2011-06-01", "2011-06-31")
                .plus(MEMBERSHIPS, "new,moon-league,XZZ,member,2000,..,unknown,,,,,low,")
                .replace(READINGS, "existence,none", "existence,no")
                .replace(SOURCES, "true", "yes");
        assertThatThrownBy(() -> Dataset.read(broken)).isInstanceOfSatisfying(DatasetException.class, e -> {
            assertThat(e.problems().stream()
                            .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column()))
                    .containsExactly(
                            "datapackage.json:1:1",
                            "countries.csv:5:2",
                            "organizations.csv:3:22",
                            "memberships.csv:3:6",
                            "alternative-readings.csv:2:6",
                            "sources.csv:3:6",
                            "memberships.csv:14:3");
            assertThat(e).hasMessage(Joiner.on('\n').join(e.problems()));
        });
    }

    @Test
    void theProblemsOfOneRowAreReportedAtOnce() {
        InventedPackage broken = VALID.replace(
                        MEMBERSHIPS,
                        "star-pact,XCC,associate,1996-02,..,decision,,admission,,gazette,low,",
                        "star-pact,XCC,associate,1996-2,..,decided,,admitted,,gazette,lo,")
                .without(READINGS);
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::line, Problem::column)
                                .containsExactly(tuple(13L, 5), tuple(13L, 7), tuple(13L, 9), tuple(13L, 12)));
    }

    @Test
    void aLineIsCountedInTheFileAlsoAfterRowsWithLineBreaksInQuotes() {
        InventedPackage broken = VALID.replace(COUNTRIES, "never in anything", "\"never\r\nin\n\nanything\"")
                .plus(COUNTRIES, "XFF,moon,XF,906,F,F,F,Far Side,,,,,");
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("countries.csv:10:2: kind \"moon\" is not one of ");
    }

    @Test
    void aRowThatIsNoCsvIsFoundAfterRowsWithLineBreaksInQuotes() {
        InventedPackage broken = VALID.replace(COUNTRIES, "never in anything", "\"never\nin\nanything\"")
                .plus(COUNTRIES, "\"XFF\"F");
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("countries.csv:9:1: the row is not CSV: ");
    }

    @Test
    void aProblemBetweenTablesIsInTheColumnOfTheFileNotOfTheTable() {
        InventedPackage broken = VALID.with(
                        SOURCES,
                        "note,id,url,publisher,kind,language,weak\n,charter,https://example.org,Somebody,press,,\n")
                .with(MEMBERSHIPS, """
                        note,confidence,sources,exit,entry,end_basis,end,start_basis,start,status,country,organization,id
                        ,low,gazette,,,,..,unknown,1990,member,XAA,moon-league,a
                        ,low,,,,,..,unknown,1995,member,XAA,moon-league,b
                        ,low,,,,,..,unknown,1995,suspended,XBB,moon-league,c
                        """)
                .with(READINGS, """
                        note,sources,kind,holder,reading,field,membership,id
                        ,,clock,,1991,start,d,d-start
                        """)
                .replace(ORGANIZATIONS, "charter;gazette", "charter");
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        e -> assertThat(e.problems().stream()
                                        .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column()))
                                .containsExactly(
                                        "memberships.csv:2:3",
                                        "memberships.csv:3:9",
                                        "memberships.csv:4:10",
                                        "alternative-readings.csv:2:7"));
    }

    @Test
    void aBrokenRowIsNotReportedAgainByTheRowsThatReferToIt() {
        InventedPackage broken = VALID.replace(ORGANIZATIONS, "1990-12,1991-01-01", "1990-12,1991-13")
                .replace(COUNTRIES, "XAA,state", "XAA,states")
                .replace(MEMBERSHIPS, "XAA,member,1991-01-01,..,entry-into-force", "XAA,member,1991-01-01,..,entry")
                .replace(SOURCES, "press", "pres");
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        e -> assertThat(e.problems().stream().map(problem -> problem.file() + ":" + problem.line()))
                                .containsExactly(
                                        "countries.csv:2",
                                        "organizations.csv:2",
                                        "memberships.csv:2",
                                        "sources.csv:3"));
    }
}
