package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Merge;
import io.github.latamregionalism.dataset.TolerantReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.query.Answer;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RecordProperties {

    /** What has a whole dataset in it is written by our own mapper only. */
    private static final ImmutableList<Class<?>> WITH_DATASET =
            ImmutableList.of(Dataset.class, Merge.class, TolerantReading.class);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRecordOfAnyTypeIsReadBackAsAnEqualOneByEveryMapper(@ForAll("records") Tuple2<Class<?>, Object> typed)
            throws IOException {
        for (Mapper mapper : Mapper.usable()) {
            String json = mapper.write(typed.get2());
            assertThat((Object) mapper.read(json, typed.get1())).isEqualTo(typed.get2());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenFitsItsSchemaAndIsTheSameFromEveryMapper(@ForAll("written") Tuple2<Class<?>, Object> typed)
            throws IOException {
        String json = Mapper.BOUNDED.write(typed.get2());

        assertThat(SchemaFile.validate(typed.get1(), json)).isEmpty();
        for (Mapper mapper : WITH_DATASET.contains(typed.get1()) ? ImmutableList.<Mapper>of() : Mapper.usable()) {
            assertThat(mapper.write(typed.get2())).isEqualTo(json);
        }
    }

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> records() {
        return Arbitraries.of(RecordTypes.read())
                .flatMap(type -> RecordArbitraries.of(type).map(value -> Tuple.of(type, value)));
    }

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> written() {
        return Arbitraries.oneOf(
                Arbitraries.of(RecordTypes.all())
                        .flatMap(type -> RecordArbitraries.of(type).map(value -> Tuple.of(type, value))),
                answers().map(answer -> Tuple.of(Answer.class, answer)));
    }

    private static Arbitrary<Object> answers() {
        return Arbitraries.of(ImmutableList.<Class<?>>of(
                        CountryCode.class, OrganizationId.class, TreatyId.class, TradeRole.class, ApproachModel.class))
                .flatMap(element -> RecordArbitraries.of(
                        TypeFactory.defaultInstance().constructParametricType(Answer.class, element)));
    }
}
