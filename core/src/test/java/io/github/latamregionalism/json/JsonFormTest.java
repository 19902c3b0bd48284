package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stock mappers make of the annotations. */
class JsonFormTest {

    private static final ObjectMapper INTROSPECTOR = new ObjectMapper();

    static List<Class<?>> records() {
        return RecordTypes.all().stream()
                .filter(type -> !RecordForm.isOneOfRecords(type))
                .toList();
    }

    static List<Class<?>> words() {
        return RecordTypes.enums();
    }

    static List<Mapper> mappers() {
        return Mapper.usable();
    }

    private static List<BeanPropertyDefinition> properties(Class<?> type) {
        BeanDescription written = INTROSPECTOR.getSerializationConfig().introspect(INTROSPECTOR.constructType(type));
        return written.findProperties();
    }

    /** The rule by which columns of CSV are named too. */
    private static String nameOf(String accessor) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, accessor);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theJsonNameOfAPropertyFollowsFromItsAccessorAndTheOrderIsThatOfTheAttributes(Class<?> type) {
        assertThat(properties(type))
                .extracting(BeanPropertyDefinition::getName)
                .isEqualTo(RecordForm.of(type).attributes().stream()
                        .map(RecordForm.Attribute::name)
                        .toList());
        assertThat(properties(type))
                .allMatch(property ->
                        property.getName().equals(nameOf(property.getGetter().getName())));
    }

    @Test
    void theSameHoldsOfAnAnswerAndOfTheDatesOfASpell() {
        assertThat(properties(Answer.class))
                .extracting(property -> property.getGetter().getName())
                .containsExactly("certain", "possible", "facts", "version", "asOf", "coverage");
        assertThat(properties(Answer.class))
                .extracting(BeanPropertyDefinition::getName)
                .containsExactly("certain", "possible", "facts", "version", "as_of", "coverage");
        assertThat(properties(SpellDates.class))
                .extracting(BeanPropertyDefinition::getName)
                .containsExactly("start", "end");
    }

    @ParameterizedTest
    @MethodSource("words")
    void aConstantIsWrittenAndReadAsItsWordByEveryMapper(Class<?> type) throws IOException {
        for (Mapper mapper : Mapper.usable()) {
            for (Object constant : type.getEnumConstants()) {
                String word = "\"" + Term.textOf((Enum<?>) constant) + "\"";
                assertThat(mapper.write(constant)).isEqualTo(word);
                assertThat((Object) mapper.read(word, type)).isEqualTo(constant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void idsAndDatesAreTextAndKeysOfObjects(Mapper mapper) throws IOException {
        assertThat(mapper.write(
                        ImmutableList.of(CountryCode.of("BRA"), EdtfDate.parse("2018-08"), SpellDates.parse("2011/"))))
                .isEqualTo("[\"BRA\",\"2018-08\",{\"start\":\"2011\",\"end\":\"\"}]");
        assertThat(mapper.write(Map.of(OrganizationId.of("oas"), EdtfDate.of(1948))))
                .isEqualTo("{\"oas\":\"1948\"}");
        assertThat(mapper.read("\"oas\"", OrganizationId.class)).isEqualTo(OrganizationId.of("oas"));
        assertThat(mapper.read("\"2018-08\"", EdtfDate.class)).isEqualTo(EdtfDate.of(2018, 8));
        assertThat(mapper.read("{\"start\":\"..\",\"end\":\"2018\"}", SpellDates.class))
                .isEqualTo(SpellDates.parse("../2018"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatTheCheckOfARecordRefusesIsNotReadAndTheMessageIsThatOfTheCheck(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("""
                        {"id": "oas-bra-member", "organization": "oas", "country": "BRA", "status": "member",
                         "start_basis": "deposit",
                         "period": {"start": "1948", "end": ".."}, "exit": "denunciation",
                         "provenance": {"confidence": "high"}}
                        """, Membership.class))
                .hasMessageContaining(
                        "a spell that is still running (1948/..) has no exit, but \"denunciation\" is given");
        assertThatThrownBy(() -> mapper.read("\"OAS\"", OrganizationId.class))
                .hasMessageContaining("\"OAS\" is not an organization id");
        assertThatThrownBy(() -> mapper.read("{\"start\":\"2018\",\"end\":\"2011\"}", SpellDates.class))
                .hasMessageContaining("end 2011 is not after start 2018");
        assertThatThrownBy(() -> mapper.read("{\"start\":\"2018-13\",\"end\":\"\"}", SpellDates.class))
                .hasMessageContaining("month 13 is not between 1 and 12");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aRecordWithoutARequiredPropertyIsRefusedAndTheMessageNamesIt(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("{\"sources\": []}", Provenance.class))
                .hasMessageContaining("required attributes are not set [confidence]");
        assertThatThrownBy(() -> mapper.read("{\"start\": \"2011\"}", SpellDates.class))
                .hasMessageContaining("Missing required creator property 'end'");
        assertThatThrownBy(() -> mapper.read("{\"membership\": null}", AlternativeReading.class))
                .hasMessageContaining("required attributes are not set [id, field, reading, kind]");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anEmptyOptionalIsLeftOutAndAnEmptyListIsThere(Mapper mapper) throws IOException {
        String json = "{\"sources\":[],\"confidence\":\"low\"}";

        assertThat(mapper.write(mapper.read("{\"confidence\": \"low\"}", Provenance.class)))
                .isEqualTo(json);
        assertThat(mapper.read(json, Provenance.class).note()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anAnswerIsNotReadBack(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read(
                        "{\"certain\":[],\"possible\":[],\"facts\":[],\"as_of\":\"2020-01-01\",\"coverage\":{\"kind\":\"complete\"}}",
                        Answer.class))
                .hasMessageContaining("Answer");
    }
}
