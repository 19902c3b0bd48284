package io.github.latamregionalism.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a {@code datapackage.json}. Properties that only tell people something are not looked at. Those by which
 * Frictionless says that a file is to be read otherwise than these tables are must say what is done anyway.
 */
final class DescriptorReader {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PackageLimits.DESCRIPTOR_DEPTH)
                    .maxStringLength(PackageLimits.DESCRIPTOR_TEXT)
                    .maxNameLength(PackageLimits.DESCRIPTOR_TEXT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** How many edits a name that is meant to be that of a table may be away from it: a singular takes three. */
    private static final int SLIP = 3;

    /** What the properties of a CSV dialect may say. */
    private static final ImmutableMap<String, ImmutableSet<String>> DIALECT =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("delimiter", ImmutableSet.of("\",\""))
                    .put("quoteChar", ImmutableSet.of("\"\\\"\""))
                    .put("doubleQuote", ImmutableSet.of("true"))
                    .put("escapeChar", ImmutableSet.of("null"))
                    .put("lineTerminator", ImmutableSet.of("\"\\n\"", "\"\\r\\n\""))
                    .put("skipInitialSpace", ImmutableSet.of("false"))
                    .put("header", ImmutableSet.of("true"))
                    .put("headerRows", ImmutableSet.of("[1]"))
                    .put("commentChar", ImmutableSet.of("null"))
                    .put("nullSequence", ImmutableSet.of("null", "\"\""))
                    .build();

    private final Problems problems;
    private final Map<String, Descriptor.Resource> resources = new LinkedHashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private String version = "";
    private Optional<LocalDate> asOf = Optional.empty();
    private boolean asOfGiven;

    DescriptorReader(Problems problems) {
        this.problems = problems;
    }

    Descriptor read(byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                report(parser.currentTokenLocation(), "the file is not a JSON object");
                asOfGiven = true;
            } else {
                readPackage(parser);
                if (parser.nextToken() != null) {
                    report(parser.currentTokenLocation(), "something follows the JSON object");
                }
            }
        } catch (JsonProcessingException e) {
            String what = e instanceof StreamConstraintsException ? "beyond a limit: " : "not JSON: ";
            report(e.getLocation(), "the file is " + what + e.getOriginalMessage());
            return Descriptor.UNREADABLE;
        }
        if (!asOfGiven) {
            problems.add(
                    Descriptor.FILE, "\"as_of\" is missing: the day to which the tables are known, such as 2025-12-31");
        }
        return new Descriptor(
                version, asOf.orElse(LocalDate.EPOCH), ImmutableMap.copyOf(resources), ImmutableSet.copyOf(refused));
    }

    private void readPackage(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "version" -> readVersion(parser, value);
                case "as_of" -> readAsOf(parser, value);
                case "resources" -> readResources(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void readVersion(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            try {
                version = PlainText.require(parser.getText());
            } catch (IllegalArgumentException e) {
                report(parser.currentTokenLocation(), "version " + e.getMessage());
            }
        } else {
            report(parser.currentTokenLocation(), "\"version\" is not a text");
            parser.skipChildren();
        }
    }

    private void readAsOf(JsonParser parser, JsonToken value) throws IOException {
        asOfGiven = true;
        JsonLocation location = parser.currentTokenLocation();
        if (value != JsonToken.VALUE_STRING) {
            report(location, "\"as_of\" is not a text: it must be a day, such as \"2025-12-31\"");
            parser.skipChildren();
            return;
        }
        try {
            EdtfDate date = EdtfDate.parse(parser.getText());
            if (date.precision() == EdtfDate.Precision.DAY) {
                asOf = Optional.of(date.earliest());
            } else {
                report(location, "as_of \"" + date + "\" is not a day: it must be written yyyy-mm-dd");
            }
        } catch (DateTimeException e) {
            report(location, "as_of " + e.getMessage());
        }
    }

    private void readResources(JsonParser parser, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            report(parser.currentTokenLocation(), "\"resources\" is not an array");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation location = parser.currentTokenLocation();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                report(location, "a resource is not an object");
                parser.skipChildren();
                continue;
            }
            readResource(parser.readValueAsTree(), location);
        }
    }

    private void readResource(JsonNode resource, JsonLocation location) {
        if (resource.path("derived").asBoolean()) {
            return;
        }
        JsonNode name = resource.path("name");
        if (!name.isTextual()) {
            report(location, "a resource has no \"name\"");
            return;
        }
        String table = name.textValue();
        ImmutableSet<String> tables = Table.all().stream().map(Table::name).collect(ImmutableSet.toImmutableSet());
        if (!tables.contains(table)) {
            List<String> nearest = Spelling.nearest(table, tables, 1);
            if (!nearest.isEmpty() && Spelling.distance(nearest.get(0), table) <= SLIP) {
                report(location, "resource \"" + table + "\" is no table known here; nearest: " + nearest.get(0));
            }
            return;
        }
        if (resources.containsKey(table) || refused.contains(table)) {
            report(location, "resource \"" + table + "\" is there twice");
            return;
        }
        int before = problems.size();
        String which = "resource \"" + table + "\": ";
        String path = path(which, resource, location);
        checkReading(which, resource, location);
        JsonNode partial = resource.path("partial");
        if (!partial.isMissingNode() && !partial.isBoolean()) {
            report(location, which + "\"partial\" is neither true nor false");
        }
        if (problems.size() == before) {
            resources.put(table, new Descriptor.Resource(path, partial.booleanValue(), location.getLineNr()));
        } else {
            refused.add(table);
        }
    }

    private String path(String which, JsonNode resource, JsonLocation location) {
        JsonNode path = resource.path("path");
        if (resource.has("data")) {
            report(location, which + "\"data\" is not read: give the \"path\" of a file of the package");
        } else if (path.isArray()) {
            report(location, which + "\"path\" is an array: a table is one file");
        } else if (!path.isTextual()) {
            report(location, which + "it has no \"path\"");
        } else {
            FileName.refusal(path.textValue())
                    .ifPresent(why -> report(location, which + "path \"" + path.textValue() + "\" is refused: " + why));
        }
        return path.asText();
    }

    private void checkReading(String which, JsonNode resource, JsonLocation location) {
        checkWord(which, resource, "encoding", ImmutableSet.of("utf-8", "utf8"), location);
        checkWord(which, resource, "format", ImmutableSet.of("csv"), location);
        if (resource.hasNonNull("compression")) {
            report(location, which + "\"compression\" is given: a file must not be packed by itself");
        }
        for (String property : List.of("schema", "dialect")) {
            JsonNode value = resource.path(property);
            if (value.isTextual()) {
                String why = " is refused: it must stand in the descriptor, nothing is fetched";
                report(location, which + property + " \"" + value.textValue() + "\"" + why);
            }
        }
        resource.path("dialect").properties().forEach(property -> {
            ImmutableSet<String> allowed = DIALECT.get(property.getKey());
            if (allowed != null && !allowed.contains(property.getValue().toString())) {
                String why = " is refused: the tables are read with " + String.join(" or ", allowed);
                report(location, which + "dialect " + property.getKey() + " " + property.getValue() + why);
            }
        });
    }

    private void checkWord(
            String which, JsonNode resource, String property, ImmutableSet<String> allowed, JsonLocation location) {
        JsonNode value = resource.path(property);
        if (!value.isMissingNode() && !value.isNull() && !allowed.contains(Ascii.toLowerCase(value.asText()))) {
            String why = "\" is refused: it must be " + allowed.asList().get(0);
            report(location, which + property + " \"" + value.asText() + why);
        }
    }

    private void report(JsonLocation location, String message) {
        problems.add(new Problem(
                Descriptor.FILE,
                location == null ? 1 : Math.max(1, location.getLineNr()),
                location == null ? 1 : Math.max(1, location.getColumnNr()),
                message));
    }
}
