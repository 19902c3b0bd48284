package io.github.latamregionalism.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Dated;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads answers for tests, which the library does not. */
final class AnswerReader {

    private AnswerReader() {}

    /** Returns a mapper that reads what the library writes of any type; of answers, those that list countries. */
    static ObjectMapper mapper() {
        ObjectMapper mapper = RegionalismJson.boundedMapper();
        // Guava's lists are known to a module that is found, since nothing of the library reads it.
        mapper.findAndRegisterModules();
        mapper.registerModule(new SimpleModule("answers")
                .addDeserializer(Standing.class, new GeneratedReader<>(Standing.class))
                .addDeserializer(TreatyStanding.class, new GeneratedReader<>(TreatyStanding.class))
                .addDeserializer(Dated.class, new DatedReader())
                .addDeserializer(Answer.class, new CountriesReader()));
        mapper.addMixIn(Resolution.class, ToldByProperties.class);
        for (Class<?> kind : Resolution.class.getPermittedSubclasses()) {
            mapper.registerSubtypes(kind);
        }
        for (TableForm table : TableForm.all()) {
            mapper.registerSubtypes(new NamedType(table.recordType(), table.recordName()));
        }
        return mapper;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    private interface ToldByProperties {}

    /** Reads a generated type that has no public builder. */
    private static final class GeneratedReader<T> extends JsonDeserializer<T> {
        private final Class<T> type;

        GeneratedReader(Class<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode object = context.readTree(json);
            RecordForm form = RecordForm.of(type);
            List<Object> values = new ArrayList<>();
            for (RecordForm.Attribute attribute : form.attributes()) {
                JavaType wanted = context.getTypeFactory().constructType(attribute.type());
                values.add(context.readTreeAsValue(object.get(attribute.name()), wanted));
            }
            return type.cast(form.make(values.toArray()));
        }
    }

    /** Tells what is dated by what is said of it. */
    private static final class DatedReader extends JsonDeserializer<Dated<?>> {
        @Override
        public Dated<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode object = context.readTree(json);
            if (object.has("what")) {
                return context.readTreeAsValue(object, ChronicleEntry.class);
            }
            if (object.has("kind")) {
                return context.readTreeAsValue(object, Change.class);
            }
            return context.readTreeAsValue(object, OnDay.class);
        }
    }

    private static final class CountriesReader extends JsonDeserializer<Answer<?>> {
        @Override
        public Answer<CountryCode> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode object = context.readTree(json);
            ImmutableList.Builder<Sourced> facts = ImmutableList.builder();
            for (JsonNode wrapped : object.get("facts")) {
                Map.Entry<String, JsonNode> fact =
                        wrapped.properties().iterator().next();
                Class<?> kind = TableForm.all().stream()
                        .filter(table -> table.recordName().equals(fact.getKey()))
                        .findFirst()
                        .orElseThrow()
                        .recordType();
                facts.add((Sourced) context.readTreeAsValue(fact.getValue(), kind));
            }
            return new Answer<>(
                    countries(object.get("certain"), context),
                    countries(object.get("possible"), context),
                    facts.build(),
                    object.get("version").asText(),
                    LocalDate.parse(object.get("as_of").asText()),
                    coverage(object.get("coverage")));
        }

        private static Coverage coverage(JsonNode object) {
            JsonNode date = object.get("date");
            return new Coverage(
                    Term.words(Coverage.Kind.class).get(object.get("kind").asText()),
                    date == null ? Optional.empty() : Optional.of(EdtfDate.parse(date.asText())));
        }

        private static ImmutableSet<CountryCode> countries(JsonNode codes, DeserializationContext context)
                throws IOException {
            ImmutableSet.Builder<CountryCode> countries = ImmutableSet.builder();
            for (JsonNode code : codes) {
                countries.add(context.readTreeAsValue(code, CountryCode.class));
            }
            return countries.build();
        }
    }
}
