package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.query.Answer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RecordProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRecordOfAnyTypeIsReadBackAsAnEqualOne(@ForAll("records") Tuple2<Class<?>, Object> typed)
            throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(typed.get2());
        assertThat((Object) MAPPER.readValue(json, typed.get1())).isEqualTo(typed.get2());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aRecordOfAnyTypeFitsItsSchema(@ForAll("records") Tuple2<Class<?>, Object> typed)
            throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(typed.get2());
        assertThat(SchemaFiles.validate(typed.get1(), json)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerAboutAnythingIsReadBackAsAnEqualOneAndFitsItsSchema(@ForAll("answers") Tuple2<JavaType, Object> typed)
            throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(typed.get2());
        Object read = MAPPER.readValue(json, typed.get1());
        assertThat(read).isEqualTo(typed.get2());
        assertThat(SchemaFiles.validate(Answer.class, json)).isEmpty();
    }

    @Provide
    Arbitrary<Tuple2<JavaType, Object>> answers() {
        return Arbitraries.of(ImmutableList.<Class<?>>of(
                        CountryCode.class, OrganizationId.class, TreatyId.class, TradeRole.class, ApproachModel.class))
                .map(element -> MAPPER.getTypeFactory().constructParametricType(Answer.class, element))
                .flatMap(type -> RecordArbitraries.of(type).map(value -> Tuple.of(type, value)));
    }

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> records() {
        return Arbitraries.of(RecordTypes.all())
                .flatMap(type -> RecordArbitraries.of(type).map(value -> Tuple.of(type, value)));
    }
}
