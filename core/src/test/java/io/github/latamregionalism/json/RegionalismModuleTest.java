package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Problem;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.OnDay;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalismModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final ObjectMapper BOUNDED = RegionalismModule.boundedMapper();

    /** Spaces after an opening brace, more than there can be bytes in memory for. */
    private static InputStream endless() {
        return new InputStream() {
            private boolean begun;

            @Override
            public int read() {
                int next = begun ? ' ' : '{';
                begun = true;
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }

    private static String path(Throwable thrown) {
        return ((JsonMappingException) thrown)
                .getPath().stream()
                        .map((Reference step) ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining());
    }

    @Test
    void aDocumentWithoutAnEndIsRefusedOnceItIsTooLong() {
        assertThatThrownBy(() -> BOUNDED.readValue(endless(), Dataset.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("Document length")
                .hasMessageContaining("67108864");
    }

    @Test
    void aStringThatIsTooLongIsRefused() {
        String json = "{\"version\": \"" + "v".repeat((1 << 20) + 1) + "\"}";

        assertThatThrownBy(() -> BOUNDED.readValue(json, Dataset.class))
                .hasStackTraceContaining(StreamConstraintsException.class.getName())
                .hasMessageContaining("String value length")
                .hasMessageContaining("1048576");
    }

    @Test
    void theDepthThatRecordsNeedIsReadAndADeeperOneIsRefused() {
        assertThatThrownBy(() -> BOUNDED.readTree("[".repeat(21) + "]".repeat(21)))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("nesting depth (21)")
                .hasMessageContaining("20");
    }

    @Test
    void aPropertyThatIsNotKnownIsRefusedWithTheWholeWayToItAndItsPlace() {
        String json = """
                {"certain": [], "possible": [], "as_of": "2020-12-31", "is_after_as_of": false, "facts": [
                  {"event": {"date": "2020", "kind": "summit", "title": "T", "actors": [],
                    "provenance": {"confidence": "high", "colour": "red"}}}]}
                """;

        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Answer<CountryCode>>() {}))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .satisfies(thrown -> assertThat(path(thrown)).isEqualTo(".facts[0].event.provenance.colour"))
                .hasMessageContaining("line: 3");
    }

    @Test
    void aPropertyThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"low\": 1, \"low\": 1, \"high\": 2}", Interval.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("\"low\" is there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "version | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"version\": \"1\"",
                "as_of   | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"events\": [], \"as_of\": \"2020-11-17\"",
                "events  | \"version\": \"1\", \"as_of\": \"2020-11-17\", \"events\": [], \"events\": []"
            })
    void aDatasetThatSaysSomethingTwiceIsRefused(String twice, String properties) {
        assertThatThrownBy(() -> MAPPER.readValue("{" + properties + "}", Dataset.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("\"" + twice + "\" is there twice");
    }

    @Test
    void aFactThatIsOfTwoKindsIsRefused() {
        String json = """
                {"certain": [], "possible": [], "as_of": "2020-11-17", "is_after_as_of": false, "facts": [
                  {"event": {"date": "2020", "kind": "summit", "title": "T", "actors": [],
                    "provenance": {"confidence": "high"}},
                   "membership": {}}]}
                """;

        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Answer<CountryCode>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a record must have one property only");
    }

    @Test
    void whatIsInfiniteIsWrittenAsAString() throws JsonProcessingException {
        Interval open = new Interval(0.5, Double.POSITIVE_INFINITY);

        assertThat(MAPPER.writeValueAsString(open)).isEqualTo("{\"low\":0.5,\"high\":\"Infinity\"}");
        assertThat(MAPPER.readValue("{\"low\": 1, \"high\": \"Infinity\"}", Interval.class))
                .isEqualTo(new Interval(1, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NaN\"", "\"1\"", "1e999", "null", "true", "[1]"})
    void whatIsNoNumberThatADoubleCanHoldIsRefused(String high) {
        assertThatThrownBy(() -> MAPPER.readValue("{\"low\": 1, \"high\": " + high + "}", Interval.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("must be a number that a double can hold");
    }

    @Test
    void aWholeNumberThatIsTooLargeIsRefused() {
        String json = "{\"file\": \"f\", \"line\": 9223372036854775808, \"column\": 1, \"message\": \"m\"}";

        assertThatThrownBy(() -> MAPPER.readValue(json, Problem.class))
                .hasStackTraceContaining(InputCoercionException.class.getName());
    }

    @Test
    void whatATextWasFoundToNameIsReadAsTheKindThatItsPropertiesTell() throws JsonProcessingException {
        List<Resolution> resolutions = MAPPER.readValue("""
                [{"text": "Lunaria", "nearest": ["Luna"]},
                 {"text": "CAN", "why": "two", "candidates": ["CAN", "can"]},
                 {"match": "name", "text": "Brasil", "actor": "BRA", "matched": "Brasil"}]
                """, new TypeReference<List<Resolution>>() {});

        assertThat(resolutions.get(0)).isInstanceOf(Resolution.Unknown.class);
        assertThat(resolutions.get(1)).isInstanceOf(Resolution.Ambiguous.class);
        assertThat(resolutions.get(2)).isInstanceOf(Resolution.Found.class);
    }

    @Test
    void aTextThatIsBothAmbiguousAndUnknownIsRefused() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"text\": \"x\", \"why\": \"y\", \"nearest\": []}", Resolution.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("no Resolution has all of text, why, nearest");
    }

    @Test
    void aHeldFactOfOneKindIsNotReadAsOneOfAnother() {
        String json = """
                {"fact": {"event": {"date": "2020", "kind": "summit", "title": "T", "actors": [],
                  "provenance": {"confidence": "high"}}}, "certainty": "yes"}
                """;

        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<OnDay<Approach>>() {}))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .satisfies(thrown -> assertThat(path(thrown)).isEqualTo(".fact.event"))
                .hasMessageContaining("\"approach\"");
    }

    @Test
    void anAnswerIsNotReadWithoutTheTypeOfItsElements() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"certain\": [\"BRA\"], \"as_of\": \"2020-12-31\", \"is_after_as_of\": false}", Answer.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("new TypeReference<Answer<CountryCode>>() {}");
    }
}
