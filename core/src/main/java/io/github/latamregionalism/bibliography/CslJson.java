package io.github.latamregionalism.bibliography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes CSL-JSON. */
final class CslJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private CslJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(Bibliography bibliography) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            CslJson writer = new CslJson(json);
            json.writeStartArray();
            for (Reference reference : bibliography.references()) {
                writer.add(reference);
            }
            for (Source source : bibliography.sources()) {
                writer.add(bibliography.keyOf(source), source);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private void add(Reference reference) throws IOException {
        ReferenceKind type = reference.type();
        json.writeStartObject();
        json.writeStringField("id", reference.id().toString());
        json.writeStringField("type", type.text());
        json.writeArrayFieldStart("author");
        for (Author author : reference.authors()) {
            json.writeStartObject();
            json.writeStringField(author.isBody() ? "literal" : "family", author.name());
            field("given", author.given());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(reference.year());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
        json.writeStringField("title", reference.title());
        field("container-title", reference.container());
        field(type == ReferenceKind.SOFTWARE ? "version" : "volume", reference.volume());
        field(type == ReferenceKind.REPORT ? "number" : "issue", reference.issue());
        field("page", reference.pages());
        field("publisher", reference.publisher());
        field("DOI", reference.doi());
        field("URL", reference.url());
        json.writeEndObject();
    }

    private void add(String key, Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", key);
        json.writeStringField("type", ReferenceKind.WEBPAGE.text());
        json.writeArrayFieldStart("author");
        json.writeStartObject();
        json.writeStringField("literal", source.publisher());
        json.writeEndObject();
        json.writeEndArray();
        field("language", source.language());
        json.writeStringField("URL", source.url());
        json.writeEndObject();
    }

    private void field(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
