package io.github.latamregionalism.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeContext;
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
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of all that is written and read, generated from the annotations by which it is. */
final class SchemaFile {

    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String BOUND = "(" + DATE + "|\\.\\.)?";
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());
    private static final Map<Class<?>, Schema> PARSED = new ConcurrentHashMap<>();

    private SchemaFile() {}

    /** Returns the schema as the file has it. */
    static String generate() throws JsonProcessingException {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forTypesInGeneral().withCustomDefinitionProvider(SchemaFile::define);
        SchemaBuilder schemas = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
        for (Class<?> type : RecordTypes.withSchema()) {
            schemas.createSchemaReference(type);
        }
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier())
                .put("title", "What latam-regionalism writes and reads as JSON, a definition a type");
        schema.set("$defs", schemas.collectDefinitions("$defs"));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** Returns what of a JSON text does not fit the definition of its type. */
    static List<String> validate(Class<?> type, String json) {
        Schema schema = PARSED.computeIfAbsent(
                type,
                key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(RegionalismJson.schema(type)));
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
                words.add(MAPPER.<JsonNode>valueToTree(constant));
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
        if (raw == Comparable.class) {
            return new CustomDefinition(text(), true);
        }
        if (raw == double.class) {
            return new CustomDefinition(number(), true);
        }
        if (raw == Dataset.class) {
            return defined(dataset(context));
        }
        if (RecordForm.isOneOfRecords(raw)) {
            ObjectNode oneOf = JsonNodeFactory.instance.objectNode();
            ArrayNode kinds = oneOf.putArray("oneOf");
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                kinds.add(reference(kind, context));
            }
            return defined(oneOf);
        }
        if (isObject(raw)) {
            return defined(object(type, context));
        }
        return raw == Sourced.class || raw == DatasetRecord.class ? defined(tableRecord(raw, context)) : null;
    }

    /** Returns what has a definition of its own even where one place only refers to it. */
    private static CustomDefinition defined(ObjectNode definition) {
        return new CustomDefinition(definition, DefinitionType.ALWAYS_REF, AttributeInclusion.YES);
    }

    private static ObjectNode number() {
        ObjectNode number = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = number.putArray("anyOf");
        kinds.addObject().put("type", "number");
        kinds.addObject().putArray("enum").add("Infinity").add("-Infinity");
        return number;
    }

    private static ObjectNode dataset(SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        properties.set("version", text());
        properties.set("as_of", text().put("format", "date"));
        properties.set("partial", arrayOf(text()));
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

    private static ObjectNode object(ResolvedType owner, SchemaGenerationContext context) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        BeanDescription written =
                MAPPER.getSerializationConfig().introspect(MAPPER.constructType(owner.getErasedType()));
        for (BeanPropertyDefinition property : written.findProperties()) {
            AnnotatedMember accessor = property.getAccessor();
            JavaType type = accessor.getType();
            if (type.hasRawClass(Optional.class)) {
                type = type.containedType(0);
            } else if (type.hasRawClass(OptionalInt.class)) {
                type = MAPPER.constructType(int.class);
            } else if (!type.isContainerType()) {
                required.add(property.getName());
            }
            ObjectNode definition = accessor.hasAnnotation(JsonTypeInfo.class)
                    ? (type.isCollectionLikeType()
                            ? arrayOf(tableRecord(type.getContentType().getRawClass(), context))
                            : tableRecord(type.getRawClass(), context))
                    : context.createDefinitionReference(resolve(type, context.getTypeContext()));
            properties.set(property.getName(), definition);
        }
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    private static boolean isObject(Class<?> type) {
        return type.isAnnotationPresent(JsonRecord.class) || type == SpellDates.class;
    }

    /** What a record is of makes no difference to its definition. */
    private static ResolvedType resolve(JavaType type, TypeContext context) {
        if (isObject(type.getRawClass())) {
            return context.resolve(type.getRawClass());
        }
        return context.resolve(
                type.getRawClass(),
                type.getBindings().getTypeParameters().stream()
                        .map(parameter -> resolve(parameter, context))
                        .toArray(ResolvedType[]::new));
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    private static CustomDefinition pattern(String pattern) {
        return new CustomDefinition(text().put("pattern", "^" + pattern + "$"), true);
    }
}
