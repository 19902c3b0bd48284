package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorReaderTest {

    private final Problems problems = new Problems();

    private Descriptor read(String json) throws IOException {
        return new DescriptorReader(problems).read(json.getBytes(UTF_8));
    }

    /** Reads a descriptor whose second line is the only resource. */
    private Descriptor readResource(String json) throws IOException {
        return read("{\"version\": \"1\", \"as_of\": \"2020-12-31\", \"resources\": [\n" + json + "]}");
    }

    private static String countries(String properties) {
        return "{\"name\": \"countries\", \"path\": \"countries.csv\", " + properties + "}";
    }

    @Test
    void aDescriptorTellsTheVersionTheDayAndTheFiles() throws IOException {
        Descriptor descriptor = read("""
                {
                  "name": "moon",
                  "keywords": ["moon", {"as_of": "1999-01-01"}],
                  "version": "1.2.3",
                  "as_of": "2020-12-31",
                  "resources": [
                    {"name": "countries", "path": "states.csv", "partial": true},
                    {"name": "sources", "path": "sources.csv"}
                  ]
                }
                """);
        assertThat(problems).isEmpty();
        assertThat(descriptor.version()).isEqualTo("1.2.3");
        assertThat(descriptor.asOf()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(descriptor.resources())
                .containsOnlyKeys("countries", "sources")
                .containsEntry("countries", new Descriptor.Resource("states.csv", true, 7))
                .containsEntry("sources", new Descriptor.Resource("sources.csv", false, 8));
        assertThat(descriptor.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"Countries\", \"bytes\": 12",
                "\"encoding\": \"UTF-8\", \"format\": \"CSV\", \"compression\": null",
                "\"encoding\": null, \"schema\": {\"fields\": []}",
                "\"partial\": false",
                "\"dialect\": {\"delimiter\": \",\", \"lineTerminator\": \"\\r\\n\", \"header\": true, \"csvddfVersion\": 1}"
            })
    void aResourceMaySayAnythingThatDoesNotChangeHowItIsRead(String properties) throws IOException {
        assertThat(readResource(countries(properties)).resources()).containsKey("countries");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aResourceThatIsToBeReadOtherwiseIsRefused(String resource, String message) throws IOException {
        Descriptor descriptor = readResource(resource);
        assertThat(problems).extracting(Problem::message).containsExactly(message);
        assertThat(problems).extracting(Problem::line).containsExactly(2L);
        assertThat(descriptor.resources()).isEmpty();
        assertThat(descriptor.refused()).containsExactly("countries");
    }

    static Stream<Arguments> aResourceThatIsToBeReadOtherwiseIsRefused() {
        String which = "resource \"countries\": ";
        return Stream.of(
                Arguments.of(
                        countries("\"encoding\": \"latin1\""),
                        which + "encoding \"latin1\" is refused: it must be utf-8"),
                Arguments.of(countries("\"format\": \"json\""), which + "format \"json\" is refused: it must be csv"),
                Arguments.of(
                        countries("\"compression\": \"gz\""),
                        which + "\"compression\" is given: a file must not be packed by itself"),
                Arguments.of(
                        countries("\"schema\": \"https://example.org/schema.json\""),
                        which
                                + "schema \"https://example.org/schema.json\" is refused: it must stand in the descriptor,"
                                + " nothing is fetched"),
                Arguments.of(
                        countries("\"dialect\": {\"delimiter\": \";\"}"),
                        which + "dialect delimiter \";\" is refused: the tables are read with \",\""),
                Arguments.of(
                        countries("\"dialect\": {\"lineTerminator\": \"\\r\"}"),
                        which + "dialect lineTerminator \"\\r\" is refused: the tables are read with \"\\n\" or"
                                + " \"\\r\\n\""),
                Arguments.of(countries("\"partial\": \"yes\""), which + "\"partial\" is neither true nor false"),
                Arguments.of(
                        countries("\"data\": []"),
                        which + "\"data\" is not read: give the \"path\" of a file of the package"),
                Arguments.of(
                        "{\"name\": \"countries\", \"path\": [\"a.csv\", \"b.csv\"]}",
                        which + "\"path\" is an array: a table is one file"),
                Arguments.of("{\"name\": \"countries\"}", which + "it has no \"path\""));
    }

    @Test
    void aPathOutOfThePackageIsRefused() throws IOException {
        assertThat(readResource("{\"name\": \"countries\", \"path\": \"../countries.csv\"}")
                        .refused())
                .containsExactly("countries");
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("datapackage.json:2:1: resource \"countries\": path \"../countries.csv\" is refused: ");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotOfTheKindExpectedIsReportedAndTheRestIsRead(String json, String problem) throws IOException {
        Descriptor descriptor = read(json);
        assertThat(problems).extracting(Problem::toString).containsExactly(problem);
        assertThat(descriptor.resources()).containsOnlyKeys("sources");
    }

    static Stream<Arguments> whatIsNotOfTheKindExpectedIsReportedAndTheRestIsRead() {
        String sources = "{\"name\": \"sources\", \"path\": \"sources.csv\"}";
        return Stream.of(
                Arguments.of(
                        "{\"version\": {\"as_of\": 1}, \"as_of\": \"2020-12-31\", \"resources\": [" + sources + "]}",
                        "datapackage.json:1:13: \"version\" is not a text"),
                Arguments.of(
                        "{\"as_of\": [2020], \"resources\": [" + sources + "]}",
                        "datapackage.json:1:11: \"as_of\" is not a text: it must be a day, such as \"2025-12-31\""),
                Arguments.of(
                        "{\"as_of\": \"2020-12-31\", \"resources\": [\n[1], " + sources + "]}",
                        "datapackage.json:2:1: a resource is not an object"),
                Arguments.of(
                        "{\"as_of\": \"2020-12-31\", \"resources\": [\n{\"path\": \"a.csv\"}, " + sources + "]}",
                        "datapackage.json:2:1: a resource has no \"name\""),
                Arguments.of(
                        "{\"as_of\": \"2020-12-31\", \"resources\": [" + sources + ",\n" + sources + "]}",
                        "datapackage.json:2:1: resource \"sources\" is there twice"),
                Arguments.of(
                        "{\"as_of\": \"2020-12-31\", \"resources\": [" + sources + "]}\n{}",
                        "datapackage.json:2:1: something follows the JSON object"));
    }

    @Test
    void resourcesThatAreNoArrayAreReported() throws IOException {
        assertThat(read("{\"resources\": {\"name\": \"sources\"}, \"as_of\": \"2020-12-31\"}")
                        .asOf())
                .isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("datapackage.json:1:15: \"resources\" is not an array");
    }

    @ParameterizedTest
    @ValueSource(strings = {"countrys", "country", "countriesxx"})
    void aNameThatIsNearlyThatOfATableIsTakenForAMistake(String name) throws IOException {
        assertThat(readResource("{\"name\": \"" + name + "\", \"path\": \"c.csv\"}")
                        .resources())
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("resource \"" + name + "\" is no table known here; nearest: countries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather", "craters-of-the-moon", "policies"})
    void aTableOfSomethingElseIsLeftAlone(String name) throws IOException {
        assertThat(readResource("{\"name\": \"" + name + "\", \"path\": \"c.csv\"}")
                        .resources())
                .isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spell-days", "countrys", "countries"})
    void aTableMarkedAsDerivedIsLeftAloneWhateverItsName(String name) throws IOException {
        assertThat(readResource("{\"name\": \"" + name + "\", \"path\": \"c.csv\", \"derived\": true}")
                        .resources())
                .isEmpty();
        assertThat(problems).isEmpty();
    }
}
