package io.github.latamregionalism.dataset;

import static io.github.latamregionalism.dataset.InventedTables.COUNTRIES;
import static io.github.latamregionalism.dataset.InventedTables.MEMBERSHIPS;
import static io.github.latamregionalism.dataset.InventedTables.ORGANIZATIONS;
import static io.github.latamregionalism.dataset.InventedTables.READINGS;
import static io.github.latamregionalism.dataset.InventedTables.SOURCES;
import static io.github.latamregionalism.dataset.InventedTables.TABLES;
import static io.github.latamregionalism.dataset.InventedTables.VALID;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong in the file of any table, and in the descriptor, is reported with its place. */
class BrokenFilesTest {

    private static String columnsOf(String file) {
        return Table.all().stream()
                .filter(table -> table.file().equals(file))
                .flatMap(table -> table.columns().stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

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

    private static final String DATE_FORM = "it must be written yyyy, yyyy-mm or yyyy-mm-dd";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenFiles", "brokenDescriptors"})
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
}
