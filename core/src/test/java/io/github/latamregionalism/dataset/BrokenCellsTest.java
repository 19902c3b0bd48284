package io.github.latamregionalism.dataset;

import static io.github.latamregionalism.dataset.InventedTables.COUNTRIES;
import static io.github.latamregionalism.dataset.InventedTables.MEMBERSHIPS;
import static io.github.latamregionalism.dataset.InventedTables.ORGANIZATIONS;
import static io.github.latamregionalism.dataset.InventedTables.READINGS;
import static io.github.latamregionalism.dataset.InventedTables.SOURCES;
import static io.github.latamregionalism.dataset.InventedTables.VALID;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong in a cell or a row is reported with its place. */
class BrokenCellsTest {

    private static final String STATUSES = "member, associate, observer, acceding, suspended, inactive";
    private static final String DATE_FORM = "it must be written yyyy, yyyy-mm or yyyy-mm-dd";
    private static final String KEBAB = "it must be lower-case letters and digits in groups joined by single hyphens";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenCells", "brokenRows"})
    void theOneProblemIsReportedWithItsPlace(String what, InventedPackage broken, String problem) {
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOf(DatasetException.class)
                .hasMessage(problem);
    }

    static Stream<Arguments> brokenCells() {
        return Stream.of(
                Arguments.of(
                        "code of no country",
                        VALID.replace(COUNTRIES, "XEE,", "Xee,"),
                        "countries.csv:6:1: iso3 \"Xee\" is not a country code: it must be the three capital letters of"
                                + " ISO 3166-1 alpha-3"),
                Arguments.of(
                        "blank code",
                        VALID.replace(COUNTRIES, "XEE,", ","),
                        "countries.csv:6:1: iso3 \"\" is blank: a value is required"),
                Arguments.of(
                        "blank name",
                        VALID.replace(COUNTRIES, "Epsilonlandia", ""),
                        "countries.csv:6:6: name_es \"\" is blank: a value is required"),
                Arguments.of(
                        "kind of country",
                        VALID.replace(COUNTRIES, "territory", "teritory"),
                        "countries.csv:5:2: kind \"teritory\" is not one of state, outside-state, territory; nearest:"
                                + " territory"),
                Arguments.of(
                        "number with a zero before it",
                        VALID.replace(COUNTRIES, ",1,2,3,", ",1,02,3,"),
                        "countries.csv:2:10: gw \"02\" is not a whole number of at least 0"),
                Arguments.of(
                        "negative number",
                        VALID.replace(COUNTRIES, ",1,2,3,", ",-1,2,3,"),
                        "countries.csv:2:9: cow \"-1\" is not a whole number of at least 0"),
                Arguments.of(
                        "number that is none",
                        VALID.replace(COUNTRIES, ",1,2,3,", ",1,2,three,"),
                        "countries.csv:2:11: vdem \"three\" is not a whole number"),
                Arguments.of(
                        "id of no organization",
                        VALID.replace(ORGANIZATIONS, "moon-court,", "moon--court,"),
                        "organizations.csv:4:1: id \"moon--court\" is not an organization id: " + KEBAB),
                Arguments.of(
                        "blank required date",
                        VALID.replace(ORGANIZATIONS, "Star Treaty,1995,", "Star Treaty,,"),
                        "organizations.csv:3:9: signed \"\" is blank: a value is required"),
                Arguments.of(
                        "date of an organization",
                        VALID.replace(ORGANIZATIONS, "1991-01-01", "1991-02-29"),
                        "organizations.csv:2:10: in_force \"1991-02-29\" is not a date: day 29 is not between 1 and 28,"
                                + " the length of 1991-02"),
                Arguments.of(
                        "open end where only a date can be",
                        VALID.replace(ORGANIZATIONS, "2010-06", ".."),
                        "organizations.csv:3:11: ended \"..\" is not a date: " + DATE_FORM),
                Arguments.of(
                        "empty element of a list",
                        VALID.replace(ORGANIZATIONS, "Old Pact;Older Pact", "Old Pact;;Older Pact"),
                        "organizations.csv:3:12: predecessors \"Old Pact;;Older Pact\" has an empty element between its"
                                + " semicolons"),
                Arguments.of(
                        "list that ends in a semicolon",
                        VALID.replace(ORGANIZATIONS, "Old Pact;Older Pact", "Old Pact;"),
                        "organizations.csv:3:12: predecessors \"Old Pact;\" has an empty element between its semicolons"),
                Arguments.of(
                        "white space around an element of a list",
                        VALID.replace(ORGANIZATIONS, "Old Pact;Older Pact", "Old Pact; Older Pact"),
                        "organizations.csv:3:12: predecessors \"Old Pact; Older Pact\" has white space around an"
                                + " element"),
                Arguments.of(
                        "confidence",
                        VALID.replace(ORGANIZATIONS, "medium", "mid"),
                        "organizations.csv:3:22: confidence \"mid\" is not one of low, medium, high"),
                Arguments.of(
                        "status",
                        VALID.replace(MEMBERSHIPS, "XDD,acceding", "XDD,aceding"),
                        "memberships.csv:8:4: status \"aceding\" is not one of " + STATUSES + "; nearest: acceding"),
                Arguments.of(
                        "month of a start",
                        VALID.replace(MEMBERSHIPS, "acceding,2001-02-03", "acceding,2001-13"),
                        "memberships.csv:8:5: start \"2001-13\" is not a date: month 13 is not between 1 and 12"),
                Arguments.of(
                        "day of an end",
                        VALID.replace(MEMBERSHIPS, "2011-06-01", "2011-06-31"),
                        "memberships.csv:3:6: end \"2011-06-31\" is not a date: day 31 is not between 1 and 30, the"
                                + " length of 2011-06"),
                Arguments.of(
                        "form of an end",
                        VALID.replace(MEMBERSHIPS, "2011-06-01", "June 2011"),
                        "memberships.csv:3:6: end \"June 2011\" is not a date: " + DATE_FORM),
                Arguments.of(
                        "blank basis of a start",
                        VALID.replace(MEMBERSHIPS, "declaration", ""),
                        "memberships.csv:5:7: start_basis \"\" is blank: a value is required"),
                Arguments.of(
                        "exit",
                        VALID.replace(MEMBERSHIPS, "withdrawal", "withdrawl"),
                        "memberships.csv:4:10: exit \"withdrawl\" is not one of withdrawal, denunciation, dissolution;"
                                + " nearest: withdrawal"),
                Arguments.of(
                        "white space in a key",
                        VALID.replace(MEMBERSHIPS, "XDD,acceding", "XDD ,acceding"),
                        "memberships.csv:8:3: country \"XDD \" has white space at its start or end"),
                Arguments.of(
                        "field of a reading",
                        VALID.replace(READINGS, ",existence,", ",existance,"),
                        "alternative-readings.csv:2:5: field \"existance\" is not one of start, end, status, existence;"
                                + " nearest: existence"),
                Arguments.of(
                        "blank reading",
                        VALID.replace(READINGS, "end,none", "end,"),
                        "alternative-readings.csv:3:6: reading \"\" is blank: a value is required"),
                Arguments.of(
                        "kind of reading",
                        VALID.replace(READINGS, "sources-differ", "sources differ"),
                        "alternative-readings.csv:5:8: kind \"sources differ\" is not one of dispute, clock,"
                                + " sources-differ; nearest: sources-differ"),
                Arguments.of(
                        "date of a reading",
                        VALID.replace(READINGS, "2004-01-01", "2004-02-30"),
                        "alternative-readings.csv:4:6: reading \"2004-02-30\" is no start of the spell: \"2004-02-30\""
                                + " is not a date: day 30 is not between 1 and 29, the length of 2004-02"),
                Arguments.of(
                        "reading of an existence",
                        VALID.replace(READINGS, "existence,none", "existence,no"),
                        "alternative-readings.csv:2:6: reading \"no\" of the existence of a spell must be \"none\""),
                Arguments.of(
                        "reading of a status",
                        VALID.replace(READINGS, "status,observer", "status,watcher"),
                        "alternative-readings.csv:5:6: reading \"watcher\" is not a status: it must be one of "
                                + STATUSES),
                Arguments.of(
                        "reading of an end before the start",
                        VALID.replace(READINGS, "end,none", "end,1990"),
                        "alternative-readings.csv:3:6: reading \"1990\" is no end of the spell: no day can lie in"
                                + " 1991-01-01/1990"),
                Arguments.of(
                        "kind of source",
                        VALID.replace(SOURCES, "press", "pres"),
                        "sources.csv:3:4: kind \"pres\" is not one of treaty-depositary, gazette, government, court,"
                                + " organization, un-agency, academic, research-institute, dataset, ngo, press,"
                                + " encyclopedia, company, personal, document-sharing, other; nearest: press"),
                Arguments.of(
                        "flag",
                        VALID.replace(SOURCES, "true", "yes"),
                        "sources.csv:3:6: weak \"yes\" is neither \"true\" nor blank"),
                Arguments.of(
                        "blank address",
                        VALID.replace(SOURCES, "https://example.org/gazette", ""),
                        "sources.csv:3:2: url \"\" is blank: a value is required"),
                Arguments.of(
                        "id of no source",
                        VALID.plus(SOURCES, "Charter,https://example.org,Somebody,press,,,"),
                        "sources.csv:4:1: id \"Charter\" is not a source id: " + KEBAB));
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                Arguments.of(
                        "end before start",
                        VALID.replace(MEMBERSHIPS, "1999,2001-02-03", "1999,1998-12-31"),
                        "memberships.csv:7:6: end \"1998-12-31\" is not after start \"1999\""),
                Arguments.of(
                        "end on the start",
                        VALID.replace(MEMBERSHIPS, "2011-06-01", "2009-07-04"),
                        "memberships.csv:3:6: end \"2009-07-04\" is not after start \"2009-07-04\""),
                Arguments.of(
                        "exit from a running spell",
                        VALID.replace(MEMBERSHIPS, "..,decision,,admission,,", "..,decision,,admission,withdrawal,"),
                        "memberships.csv:13:1: a spell that is still running (1996-02/..) has no exit, but"
                                + " \"withdrawal\" is given"),
                Arguments.of(
                        "basis of the end of a running spell",
                        VALID.replace(MEMBERSHIPS, "..,decision,,admission,,", "..,decision,decision,admission,,"),
                        "memberships.csv:13:1: a spell that is still running (1996-02/..) has no basis of its end, but"
                                + " \"decision\" is given"),
                Arguments.of(
                        "second row of a country",
                        VALID.plus(COUNTRIES, VALID.line(COUNTRIES, 3)),
                        "countries.csv:7:1: iso3 \"XBB\" is already on line 3: the key must be unique"),
                Arguments.of(
                        "second row of an organization",
                        VALID.plus(ORGANIZATIONS, VALID.line(ORGANIZATIONS, 2)),
                        "organizations.csv:5:1: id \"moon-league\" is already on line 2: the key must be unique"),
                Arguments.of(
                        "second row of a spell",
                        VALID.plus(
                                MEMBERSHIPS,
                                "star-pact-xcc-associate,star-pact,XCC,observer,1996,1997,unknown,unknown,,,gazette,low,"),
                        "memberships.csv:14:1: id \"star-pact-xcc-associate\" is already on line 13: the key must be"
                                + " unique"),
                Arguments.of(
                        "second row of a source",
                        VALID.plus(SOURCES, VALID.line(SOURCES, 3)),
                        "sources.csv:4:1: id \"gazette\" is already on line 3: the key must be unique"));
    }
}
