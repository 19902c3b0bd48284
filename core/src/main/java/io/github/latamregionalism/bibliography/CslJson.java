package io.github.latamregionalism.bibliography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes CSL-JSON. */
final class CslJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private CslJson() {}

    static String write(Bibliography bibliography) {
        List<Map<String, Object>> entries = new ArrayList<>();
        bibliography.references().forEach(reference -> entries.add(entry(reference)));
        bibliography.sources().forEach(source -> entries.add(entry(bibliography.keyOf(source), source)));
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES))
                            .writeValueAsString(entries)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static Map<String, Object> entry(Reference reference) {
        ReferenceKind type = reference.type();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", reference.id().toString());
        entry.put("type", type.text());
        entry.put("author", reference.authors().stream().map(CslJson::author).toList());
        entry.put("issued", Map.of("date-parts", List.of(List.of(reference.year()))));
        entry.put("title", reference.title());
        put("container-title", reference.container(), entry);
        put(type == ReferenceKind.SOFTWARE ? "version" : "volume", reference.volume(), entry);
        put(type == ReferenceKind.REPORT ? "number" : "issue", reference.issue(), entry);
        put("page", reference.pages(), entry);
        put("publisher", reference.publisher(), entry);
        put("DOI", reference.doi(), entry);
        put("URL", reference.url(), entry);
        return entry;
    }

    private static Map<String, Object> author(Author author) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put(author.isBody() ? "literal" : "family", author.name());
        put("given", author.given(), names);
        return names;
    }

    private static Map<String, Object> entry(String key, Source source) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", key);
        entry.put("type", ReferenceKind.WEBPAGE.text());
        entry.put("author", List.of(Map.of("literal", source.publisher())));
        put("language", source.language(), entry);
        entry.put("URL", source.url());
        return entry;
    }

    private static void put(String name, Optional<String> value, Map<String, Object> entry) {
        value.ifPresent(known -> entry.put(name, known));
    }
}
