package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPackageTest {

    private static String columnsOf(String file) {
        return Table.all().stream()
                .filter(table -> table.file().equals(file))
                .flatMap(table -> table.columns().stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

    private static final String COUNTRIES = "countries.csv";
    private static final String ORGANIZATIONS = "organizations.csv";
    private static final String MEMBERSHIPS = "memberships.csv";
    private static final String READINGS = "alternative-readings.csv";
    private static final String SOURCES = "sources.csv";
    private static final List<String> TABLES = List.of(COUNTRIES, ORGANIZATIONS, MEMBERSHIPS, READINGS, SOURCES);

    /** A column of each that must be there. */
    private static final ImmutableMap<String, String> REQUIRED = ImmutableMap.of(
            COUNTRIES,
            "name_en",
            ORGANIZATIONS,
            "signed",
            MEMBERSHIPS,
            "country",
            READINGS,
            "field",
            SOURCES,
            "publisher");

    private static final InventedPackage VALID = InventedPackage.valid();

    private static final String STATUSES = "member, associate, observer, acceding, suspended, inactive";
    private static final String DATE_FORM = "it must be written yyyy, yyyy-mm or yyyy-mm-dd";
    private static final String KEBAB = "it must be lower-case letters and digits in groups joined by single hyphens";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenFiles", "brokenCells", "brokenRows", "brokenRules", "brokenDescriptors"})
    void theOneProblemIsReportedWithItsPlace(String what, InventedPackage broken, String problem) {
        assertThatThrownBy(() -> Dataset.read(broken))
                .isInstanceOf(DatasetException.class)
                .hasMessage(problem);
    }

    /** What can be wrong in the file of any table, whatever stands in it. */
    static Stream<Arguments> brokenFiles() {
        return TABLES.stream().flatMap(file -> {
            String text = VALID.text(file);
            String header = VALID.line(file, 1);
            String required = REQUIRED.get(file);
            String first = VALID.line(file, 2);
            String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
            int columns = header.split(",").length;
            int lines = text.split("\n").length;
            String cutOff = ":1: the last row has no line end: the file may be cut off";
            String beforeNote = text.substring(0, text.indexOf(first) + first.length());
            String afterNote = text.substring(beforeNote.length());
            byte[] latin1 = (withoutAccents(beforeNote) + "caf\u00E9" + withoutAccents(afterNote)).getBytes(ISO_8859_1);
            return Stream.of(
                    Arguments.of(
                            "missing column in " + file,
                            VALID.with(file, text.replace(header, header.replace(',' + required, ""))),
                            file + ":1:1: column \"" + required + "\" is missing"),
                    Arguments.of(
                            "unknown column in " + file,
                            VALID.with(file, text.replace(header, header + ",nota")),
                            file + ":1:" + (columns + 1) + ": column \"nota\" is not one of " + columnsOf(file)
                                    + "; nearest: note"),
                    Arguments.of(
                            "repeated column in " + file,
                            VALID.with(file, text.replace(header, header + ",note")),
                            file + ":1:" + (columns + 1) + ": column \"note\" is there twice"),
                    Arguments.of(
                            "extra field in " + file,
                            VALID.with(file, text.replace(first, first + ",more")),
                            file + ":2:" + (columns + 1) + ": the row has " + (columns + 1) + " fields, the header has "
                                    + columns),
                    Arguments.of(
                            "missing field in " + file,
                            VALID.with(file, text.replace(first, first.substring(0, first.length() - 1))),
                            file + ":2:" + (columns - 1) + ": the row has " + (columns - 1) + " fields, the header has "
                                    + columns),
                    Arguments.of(
                            "empty line in " + file,
                            VALID.plus(file, ""),
                            file + ":" + (lines + 1) + ":1: the row has 1 field, the header has " + columns),
                    Arguments.of(
                            "white space before a note in " + file,
                            VALID.with(file, beforeNote + " note" + afterNote),
                            file + ":2:" + columns + ": note \" note\" has white space at its start or end"),
                    Arguments.of(
                            "no-break space after a note in " + file,
                            VALID.with(file, beforeNote + "note\u00A0" + afterNote),
                            file + ":2:" + columns + ": note \"note\u00A0\" has white space at its start or end"),
                    Arguments.of(
                            "Latin-1 in " + file,
                            VALID.with(file, latin1),
                            file + ":2:" + columns + ": the file is not UTF-8: byte 0xE9 at offset "
                                    + (beforeNote.length() + 3) + " begins no character"),
                    Arguments.of(
                            "UTF-16 in " + file,
                            VALID.with(file, text.getBytes(UTF_16)),
                            file + ":1:1: the file is not UTF-8: byte 0xFE at offset 0 begins no character"),
                    Arguments.of(
                            "UTF-16 without mark in " + file,
                            VALID.with(file, header.getBytes(UTF_16LE)),
                            file + ":1:1: the file is not UTF-8 text: it has a NUL character at offset 1"),
                    Arguments.of(
                            "NUL in " + file,
                            VALID.with(file, beforeNote + "\0" + afterNote),
                            file + ":2:" + columns + ": the file is not UTF-8 text: it has a NUL character at offset "
                                    + beforeNote.length()),
                    Arguments.of(
                            "cut inside a quoted field of " + file,
                            VALID.with(file, text + "\"cut"),
                            file + ":" + (lines + 1) + cutOff),
                    Arguments.of(
                            "cut inside a quoted field with line breaks of " + file,
                            VALID.with(file, text + "\"cut\nhere"),
                            file + ":" + (lines + 1) + ":1: the row is not CSV: Unclosed quoted field at end of input"),
                    Arguments.of(
                            "cut inside a row of " + file,
                            VALID.with(file, text.substring(0, text.length() - last.length() + 5)),
                            file + ":" + lines + cutOff),
                    Arguments.of(
                            "no last line end in " + file,
                            VALID.with(file, text.substring(0, text.length() - 1)),
                            file + ":" + lines + cutOff),
                    Arguments.of(
                            "cut inside the header of " + file,
                            VALID.with(file, header.substring(0, 8)),
                            file + ":1" + cutOff),
                    Arguments.of(
                            "empty " + file,
                            VALID.with(file, ""),
                            file + ":1:1: the file is empty: it must have a header row"),
                    Arguments.of(
                            "junk after a closing quote in " + file,
                            VALID.plus(file, "\"quoted\"junk"),
                            file + ":" + (lines + 1) + ":1: the row is not CSV: Unexpected character after closing"
                                    + " quote: 'j' (0x6a)"),
                    Arguments.of(
                            "carriage return without a line feed, which ends a row too, in " + file,
                            VALID.plus(file, "first\rsecond"),
                            file + ":" + (lines + 1) + ":1: the row has 1 field, the header has " + columns + "\n"
                                    + file + ":" + (lines + 2) + ":1: the row has 1 field, the header has "
                                    + columns));
        });
    }

    private static String withoutAccents(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "a");
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

    static Stream<Arguments> brokenDescriptors() {
        String file = "datapackage.json";
        return Stream.of(
                Arguments.of(
                        "no descriptor",
                        VALID.without(file),
                        "datapackage.json:1:1: the package has no datapackage.json"),
                Arguments.of(
                        "descriptor that is cut off",
                        VALID.with(file, "{\n  \"version\": \"1\","),
                        "datapackage.json:2:18: the file is not JSON: Unexpected end-of-input within/between Object"
                                + " entries"),
                Arguments.of(
                        "descriptor with more after it",
                        VALID.with(file, "{\"as_of\": \"2020-12-31\"}\n}"),
                        "datapackage.json:2:1: the file is not JSON: Unexpected close marker '}': no open Object to"
                                + " close"),
                Arguments.of(
                        "descriptor without as_of",
                        VALID.with(file, "{\"version\": \"1\"}"),
                        "datapackage.json:1:1: \"as_of\" is missing: the day to which the tables are known, such as"
                                + " 2025-12-31"),
                Arguments.of(
                        "empty descriptor",
                        VALID.with(file, ""),
                        "datapackage.json:1:1: the file is not a JSON object"),
                Arguments.of(
                        "as_of that is no date",
                        VALID.with(file, "{\"as_of\": \"today\"}"),
                        "datapackage.json:1:11: as_of \"today\" is not a date: " + DATE_FORM),
                Arguments.of(
                        "as_of that is no day",
                        VALID.with(file, "{\"as_of\": \"2020-12\"}"),
                        "datapackage.json:1:11: as_of \"2020-12\" is not a day: it must be written yyyy-mm-dd"));
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
