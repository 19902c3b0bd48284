package io.github.latamregionalism.programs.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.PlainText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prints a bibliography in the style of the American Psychological Association, an entry a line.
 *
 * <p>Entries of the same authors and the same year have letters after it, {@code 2021a} and {@code 2021b}, in the order
 * in which they are printed. The processor prints such letters but does not find out where they are needed. So each
 * entry that needs one is given a mark to print, and the marks are replaced when their order is known.
 */
public final class ApaFormat {

    private static final String STYLE = "apa.csl";
    private static final ImmutableMap<Language, String> LOCALES =
            ImmutableMap.of(Language.EN, "en-US", Language.ES, "es-ES", Language.PT, "pt-BR");

    private static final String LAW = "legislation";
    private static final String YEAR_SUFFIX = "year-suffix";
    private static final char MARK = '\uE000';
    private static final Pattern MARKS = Pattern.compile(MARK + "(\\d+)" + MARK);

    private final PrintWriter out;
    private final Language language;

    public ApaFormat(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    public void print(Bibliography bibliography) {
        List<CSLItemData> items = items(bibliography);
        ListItemDataProvider provider = new ListItemDataProvider(items);
        try {
            CSL processor = new CSL(
                    provider,
                    locale -> read("locales-" + locale + ".xml"),
                    new DefaultAbbreviationProvider(),
                    read(STYLE),
                    requireNonNull(LOCALES.get(language)));
            processor.setOutputFormat("text");
            processor.registerCitationItems(provider.getIds());
            Multiset<String> printed = HashMultiset.create();
            for (String entry : processor.makeBibliography().getEntries()) {
                out.print(PlainText.escaped(
                        MARKS.matcher(entry.strip()).replaceAll(mark -> letters(printed.add(mark.group(1), 1)))));
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
            entries.forEach(entry -> entry.replace("type", "treaty", LAW));
            // The manual puts an issue without a volume in brackets; the style does not.
            entries.stream()
                    .filter(entry -> !entry.containsKey("volume"))
                    .forEach(entry -> entry.computeIfPresent("issue", (key, issue) -> "(" + issue + ")"));
            mark(entries);
            return entries.stream().map(CSLItemData::fromJson).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Marks the entries that are cited alike, those of the same authors and year, with the number of their group. Laws
     * are cited by their titles.
     */
    private static void mark(List<Map<String, Object>> entries) {
        ImmutableListMultimap<List<Object>, Map<String, Object>> alike = Multimaps.index(
                entries.stream().filter(entry -> !LAW.equals(entry.get("type"))).toList(),
                entry -> List.of(entry.getOrDefault("author", ""), entry.getOrDefault("issued", "")));
        int group = 0;
        for (Collection<Map<String, Object>> entriesAlike : alike.asMap().values()) {
            group++;
            if (entriesAlike.size() > 1) {
                String mark = MARK + Integer.toString(group) + MARK;
                entriesAlike.forEach(entry -> entry.put(YEAR_SUFFIX, mark));
            }
        }
    }

    /** Returns a, b and so on for 0, 1 and so on; aa follows z. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
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
