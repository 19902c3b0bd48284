package io.github.latamregionalism.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.latamregionalism.bibliography.Bibliography;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Prints a bibliography in the style of the American Psychological Association, an entry a line. */
final class ApaFormat {

    private static final String STYLE = "apa.csl";
    private static final String LOCALE = "en-US";

    private final PrintWriter out;

    ApaFormat(PrintWriter out) {
        this.out = out;
    }

    void print(Bibliography bibliography) {
        List<CSLItemData> items = items(bibliography);
        ListItemDataProvider provider = new ListItemDataProvider(items);
        try {
            CSL processor = new CSL(
                    provider,
                    locale -> read("locales-" + locale + ".xml"),
                    new DefaultAbbreviationProvider(),
                    read(STYLE),
                    LOCALE);
            processor.setOutputFormat("text");
            processor.registerCitationItems(provider.getIds());
            for (String entry : processor.makeBibliography().getEntries()) {
                out.print(entry.strip());
                out.print('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSLItemData> items(Bibliography bibliography) {
        try {
            List<Map<String, Object>> entries =
                    new ObjectMapper().readValue(bibliography.toCslJson(), new TypeReference<>() {});
            // The style leaves the titles of treaties out, which no reader can do without; those of laws are printed.
            entries.forEach(entry -> entry.replace("type", "treaty", "legislation"));
            return entries.stream().map(CSLItemData::fromJson).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the Citation Style Language. The processor itself does not find them in other modules. */
    private static String read(String name) {
        try (InputStream file = ApaFormat.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
