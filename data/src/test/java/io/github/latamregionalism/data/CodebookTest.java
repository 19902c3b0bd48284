package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The codebook on the page of the data says what the descriptor says.
 *
 * <p>{@code -Dgolden.rewrite=true} writes it anew: then read the difference before committing it.
 */
class CodebookTest {

    private static final Path PAGE = Path.of("README.md");
    private static final Path DESCRIPTOR =
            Path.of("src", "main", "resources", "io", "github", "latamregionalism", "data", "datapackage.json");
    private static final String START = "<!-- The codebook is written from datapackage.json. -->\n";
    private static final String END = "<!-- Here the codebook ends. -->\n";

    @Test
    void theCodebookIsThatOfTheDescriptor() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String before = page.substring(0, page.indexOf(START) + START.length());
        String would =
                before + codebook(new ObjectMapper().readTree(DESCRIPTOR.toFile())) + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, would, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(would);
    }

    private static String codebook(JsonNode descriptor) {
        StringBuilder codebook = new StringBuilder();
        for (JsonNode table : descriptor.get("resources")) {
            codebook.append("\n### ").append(table.get("name").asText()).append("\n\n");
            codebook.append(table.get("description").asText()).append("\n\n");
            codebook.append("| column | type | meaning |\n| --- | --- | --- |\n");
            for (JsonNode column : table.get("schema").get("fields")) {
                codebook.append("| `").append(column.get("name").asText()).append("` | ");
                codebook.append(type(column, table.get("schema"))).append(" | ");
                codebook.append(meaning(column)).append(" |\n");
            }
        }
        return codebook.append('\n').toString();
    }

    /** Returns the type of a column, whether it is the key, may be blank, and to which table it refers. */
    private static String type(JsonNode column, JsonNode schema) {
        List<String> type = new ArrayList<>(List.of(column.get("type").asText()));
        if (texts(schema.get("primaryKey")).contains(column.get("name").asText())) {
            type.add("key");
        } else if (!column.path("constraints").path("required").asBoolean()) {
            type.add("may be blank");
        }
        for (JsonNode reference : schema.path("foreignKeys")) {
            String table = reference.get("reference").get("resource").asText();
            if (texts(reference.get("fields")).contains(column.get("name").asText()) && !table.isEmpty()) {
                type.add("of `" + table + "`");
            }
        }
        return String.join(", ", type);
    }

    private static String meaning(JsonNode column) {
        List<String> words = texts(column.path("constraints").path("enum"));
        String vocabulary = words.isEmpty() ? "" : " One of `" + String.join("`, `", words) + "`.";
        return (column.path("description").asText() + vocabulary).replace("|", "\\|");
    }

    private static List<String> texts(JsonNode texts) {
        List<String> found = new ArrayList<>();
        if (texts.isTextual()) {
            found.add(texts.asText());
        }
        texts.forEach(text -> found.add(text.asText()));
        return found;
    }
}
