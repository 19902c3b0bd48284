package io.github.latamregionalism.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Id;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of each record, generated from its type. */
final class SchemaFiles {

    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String BOUND = "(" + DATE + "|\\.\\.)?";
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<Class<?>, Schema> PARSED = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    /** Returns the schema of a record as the file has it. */
    static String generate(Class<?> type) throws JsonProcessingException {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forTypesInGeneral().withCustomDefinitionProvider(SchemaFiles::define);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** Returns what of a JSON text does not fit the schema of a record. */
    static List<String> validate(Class<?> type, String json) {
        Schema schema = PARSED.computeIfAbsent(
                type,
                key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchemas.of(key)));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static @Nullable CustomDefinition define(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == LocalDate.class) {
            return new CustomDefinition(text().put("format", "date"), true);
        }
        if (raw == EdtfDate.class) {
            return pattern(DATE);
        }
        if (raw == Bound.class) {
            return pattern(BOUND);
        }
        if (raw == SpellDates.class) {
            return pattern(BOUND + "/" + BOUND);
        }
        if (raw == CountryCode.class) {
            return pattern("[A-Z]{3}");
        }
        if (raw == ClaimId.class) {
            return pattern("c\\d{3}");
        }
        if (raw == Section.class) {
            return pattern("\\d(\\.[1-9])?");
        }
        if (raw == Actor.class) {
            return pattern("([A-Z]{3}|" + KEBAB_CASE + ")");
        }
        if (Id.class.isAssignableFrom(raw)) {
            return pattern(KEBAB_CASE);
        }
        if (raw.isEnum()) {
            ArrayNode words = JsonNodeFactory.instance.arrayNode();
            for (Object constant : raw.getEnumConstants()) {
                words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            ObjectNode node = text();
            node.set("enum", words);
            return new CustomDefinition(node, true);
        }
        if (raw == ImmutableList.class || raw == ImmutableSet.class) {
            return new CustomDefinition(
                    arrayOf(context.createDefinitionReference(
                            type.getTypeParameters().get(0))),
                    true);
        }
        if (raw == ImmutableMap.class) {
            ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
            map.set(
                    "propertyNames",
                    context.createDefinitionReference(type.getTypeParameters().get(0)));
            map.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
            return new CustomDefinition(map, true);
        }
        if (raw == double.class) {
            return new CustomDefinition(number(), true);
        }
        if (raw == Answer.class) {
            return new CustomDefinition(answer(context));
        }
        if (raw == Dataset.class) {
            return new CustomDefinition(dataset(context));
        }
        if (RecordForm.isOneOfRecords(raw)) {
            ObjectNode oneOf = JsonNodeFactory.instance.objectNode();
            ArrayNode kinds = oneOf.putArray("oneOf");
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                kinds.add(reference(kind, context));
            }
            return new CustomDefinition(oneOf);
        }
        if (RecordForm.publicTypeOf(raw).isPresent()) {
            return new CustomDefinition(object(RecordForm.of(raw), type, context));
        }
        return raw == Sourced.class || raw == DatasetRecord.class
                ? new CustomDefinition(tableRecord(raw, context))
                : null;
    }

    private static ObjectNode number() {
        ObjectNode number = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = number.putArray("anyOf");
        kinds.addObject().put("type", "number");
        kinds.addObject().putArray("enum").add("Infinity").add("-Infinity");
        return number;
    }

    private static ObjectNode answer(SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        properties.set("certain", arrayOf(text()));
        properties.set("possible", arrayOf(text()));
        properties.set("facts", arrayOf(reference(Sourced.class, context)));
        properties.set("version", text());
        properties.set("as_of", text().put("format", "date"));
        properties.putObject("is_after_as_of").put("type", "boolean");
        object.putArray("required").add("version").add("as_of").add("is_after_as_of");
        return object.put("additionalProperties", false);
    }

    private static ObjectNode dataset(SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        properties.set("version", text());
        properties.set("as_of", text().put("format", "date"));
        for (TableForm table : TableForm.all()) {
            properties.set(table.name(), arrayOf(reference(table.recordType(), context)));
        }
        object.putArray("required").add("version").add("as_of");
        return object.put("additionalProperties", false);
    }

    private static ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    private static ObjectNode arrayOf(ObjectNode items) {
        ObjectNode array = JsonNodeFactory.instance.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode tableRecord(Class<?> common, SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1);
        ObjectNode properties = object.putObject("properties");
        for (TableForm table : TableForm.all()) {
            if (common.isAssignableFrom(table.recordType())) {
                properties.set(table.recordName(), reference(table.recordType(), context));
            }
        }
        return object.put("additionalProperties", false);
    }

    private static ObjectNode object(RecordForm shape, ResolvedType owner, SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordForm.Attribute attribute : shape.attributes()) {
            @Nullable
            ResolvedType bound =
                    owner.getTypeBindings().findBoundType(attribute.type().getTypeName());
            ResolvedType type = bound == null ? context.getTypeContext().resolve(attribute.type()) : bound;
            Class<?> raw = type.getErasedType();
            if (raw == Optional.class) {
                type = type.getTypeParameters().get(0);
            } else if (raw == OptionalInt.class) {
                type = context.getTypeContext().resolve(int.class);
            } else if (raw != ImmutableList.class && raw != ImmutableSet.class && raw != ImmutableMap.class) {
                required.add(attribute.name());
            }
            properties.set(
                    attribute.name(),
                    attribute.type() instanceof TypeVariable
                            ? tableRecord(type.getErasedType(), context)
                            : context.createDefinitionReference(type));
        }
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    private static CustomDefinition pattern(String pattern) {
        return new CustomDefinition(text().put("pattern", "^" + pattern + "$"), true);
    }
}
