package io.github.latamregionalism.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.names.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts by kind of mess how many names the library finds, beside two look-ups over the same names. These go by the
 * collation key of ICU4J, and by letters and digits without case and accents.
 *
 * <p>Some texts are made from the names of the dataset. The others are forms that public tables use, in
 * {@code messy-names.csv}.
 */
public final class NameAccuracy {

    /** A text, what it names, and in which way it is a mess. */
    private record Messy(String kind, String text, Optional<String> truth) {}

    private final Dataset dataset = LatinAmerica.dataset();
    private final Map<String, Function<String, Optional<Actor>>> peers = new LinkedHashMap<>();

    private NameAccuracy() {
        Collator collator = Collator.getInstance(ULocale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        peers.put("library", text -> dataset.names().find(text).map(Resolution.Found::actor));
        peers.put("collation key", lookUp(collator::getCollationKey));
        peers.put("letters and digits", lookUp(NameAccuracy::lettersAndDigits));
    }

    /**
     * Prints the table.
     *
     * @param arguments not used
     * @throws IOException if the texts cannot be read
     */
    public static void main(String... arguments) throws IOException {
        System.out.print(table());
    }

    /** Returns the table: right, wrong and unknown by kind and by what was asked. */
    static String table() throws IOException {
        NameAccuracy accuracy = new NameAccuracy();
        StringBuilder table =
                new StringBuilder("| kind of mess | texts | " + Joiner.on(" | ").join(accuracy.peers.keySet())
                        + " |\n| --- | --: |" + " --: |".repeat(accuracy.peers.size()) + "\n");
        accuracy.texts()
                .asMap()
                .forEach((kind, texts) -> table.append("| ")
                        .append(kind)
                        .append(" | ")
                        .append(texts.size())
                        .append(" | ")
                        .append(Joiner.on(" | ")
                                .join(accuracy.peers.values().stream()
                                        .map(peer -> counted(texts, peer))
                                        .toList()))
                        .append(" |\n"));
        return table.toString();
    }

    private static String counted(Collection<Messy> texts, Function<String, Optional<Actor>> peer) {
        int right = 0;
        int wrong = 0;
        for (Messy messy : texts) {
            Optional<String> found = peer.apply(messy.text()).map(Object::toString);
            if (found.equals(messy.truth())) {
                right++;
            } else if (found.isPresent()) {
                wrong++;
            }
        }
        return right + " / " + wrong + " / " + (texts.size() - right - wrong);
    }

    /** Returns a look-up by a form of the names that the library has; a form of two countries names none. */
    private <K> Function<String, Optional<Actor>> lookUp(Function<String, K> form) {
        Map<K, Optional<Actor>> byForm = new HashMap<>();
        Stream.concat(names(), dataset.records().aliases().stream().map(alias -> alias.text()))
                .flatMap(name -> dataset.names().find(name).stream()
                        .map(found -> Map.entry(form.apply(name), Optional.of(found.actor()))))
                .forEach(entry -> byForm.merge(
                        entry.getKey(), entry.getValue(), (one, other) -> one.equals(other) ? one : Optional.empty()));
        return text -> byForm.getOrDefault(form.apply(text), Optional.empty());
    }

    private ImmutableListMultimap<String, Messy> texts() throws IOException {
        List<Messy> texts = new ArrayList<>();
        Random random = new Random(1);
        names().distinct().forEach(name -> {
            Optional<String> truth =
                    dataset.names().find(name).map(found -> found.actor().toString());
            if (truth.isPresent()) {
                add(texts, new Messy("accents lost", withoutMarks(name), truth), name);
                add(
                        texts,
                        new Messy("upper case, accents lost", withoutMarks(name).toUpperCase(Locale.ROOT), truth),
                        name);
                add(
                        texts,
                        new Messy("UTF-8 read as Latin-1", new String(name.getBytes(UTF_8), ISO_8859_1), truth),
                        name);
                add(texts, new Messy("two letters exchanged", exchanged(name, random), truth), name);
            }
        });
        try (InputStream in = requireNonNull(NameAccuracy.class.getResourceAsStream("messy-names.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            csv.forEach(row -> texts.add(new Messy(
                    row.getField("kind"),
                    row.getField("text"),
                    Optional.of(row.getField("truth")).filter(truth -> !truth.isEmpty()))));
        }
        return Multimaps.index(texts, Messy::kind);
    }

    private static void add(List<Messy> texts, Messy messy, String name) {
        if (!messy.text().equals(name)) {
            texts.add(messy);
        }
    }

    /** Returns the names of countries and organizations in three languages. */
    private Stream<String> names() {
        return Stream.<Named>concat(dataset.records().countries().stream(), dataset.records().organizations().stream())
                .flatMap(named -> ImmutableList.of(named.nameEn(), named.nameEs(), named.namePt()).stream());
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String lettersAndDigits(String text) {
        return withoutMarks(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String exchanged(String name, Random random) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 3));
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
