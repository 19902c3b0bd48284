package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.json.RegionalismJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/**
 * The bundled package and its records as JSON, spoilt: each is read, or ends in the documented exception, which names a
 * place. Runs in a process with a heap of 256 MB.
 */
class HostileInputProperties {

    private static final long HEAP = 256L << 20;
    private static final ObjectMapper MAPPER = RegionalismJson.boundedMapper();
    private static final List<String> FILES = files();
    private static final byte[] DATASET_JSON = json(LatinAmerica.dataset());
    private static final int LONG = 1 << 21;
    private static final int DEEP = 100_000;

    /** What is put into a file. */
    private static final List<String> INSERTIONS = List.of(
            "\0",
            "\r",
            "\r\n",
            "\n",
            "\n\r\n\r",
            "\"",
            "\"\"\"",
            ",,,,",
            ";",
            "\uFEFF",
            "\u202E\u2066",
            "\uFFFE\uFFFF",
            "e\u0301\u0302\u0303",
            "\uD83D\uDE00",
            "\u2028\u2029\u0085",
            "\u00A0",
            "{",
            "}",
            "[",
            "null",
            "true",
            "-1e999999",
            "99999999999999999999999",
            "{\"a\":1,\"a\":2}",
            "../../x",
            "9999-99-99",
            "-999999999-01-01",
            "0000/..",
            "a".repeat(LONG),
            "\"" + "b\n".repeat(LONG / 2) + "\"",
            ",".repeat(LONG),
            "\n".repeat(LONG),
            ";".repeat(LONG),
            "\"".repeat(LONG),
            "9".repeat(LONG),
            "[".repeat(DEEP),
            "{\"a\":".repeat(DEEP));

    /** A way to spoil a file, at a place that is a share of its length. */
    private record Spoiling(double place, int kind, String text, int bits) {
        byte[] apply(byte[] whole) {
            int start = (int) (place * whole.length);
            byte[] inserted = text.getBytes(UTF_8);
            return switch (kind) {
                case 0 -> flipped(whole, start);
                case 1 -> joined(whole, start, new byte[0], whole.length);
                case 2 -> joined(whole, start, inserted, start);
                case 3 -> joined(whole, start, inserted, Math.min(whole.length, start + 1 + bits));
                case 4 -> joined(whole, Math.min(whole.length, start + 200), new byte[0], start);
                default -> joined(whole, start, new byte[] {(byte) bits, (byte) 0xC0, (byte) 0xED, (byte) 0xA0}, start);
            };
        }

        private byte[] flipped(byte[] whole, int start) {
            byte[] changed = whole.clone();
            if (start < changed.length) {
                changed[start] ^= (byte) bits;
            }
            return changed;
        }

        private static byte[] joined(byte[] whole, int headEnd, byte[] middle, int tailStart) {
            byte[] joined = new byte[headEnd + middle.length + whole.length - tailStart];
            System.arraycopy(whole, 0, joined, 0, headEnd);
            System.arraycopy(middle, 0, joined, headEnd, middle.length);
            System.arraycopy(whole, tailStart, joined, headEnd + middle.length, whole.length - tailStart);
            return joined;
        }

        @Override
        public String toString() {
            return kind + " at " + place + " with " + text.substring(0, Math.min(20, text.length())) + ", " + bits;
        }
    }

    private static byte[] bundled(String file) {
        try {
            return LatinAmerica.files().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files() {
        try {
            List<String> files = new ArrayList<>(List.of("datapackage.json"));
            for (JsonNode resource :
                    new ObjectMapper().readTree(bundled("datapackage.json")).path("resources")) {
                files.add(resource.path("path").asText());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] spoil(byte[] whole, List<Spoiling> spoilings) {
        byte[] spoilt = whole;
        for (Spoiling spoiling : spoilings) {
            spoilt = spoiling.apply(spoilt);
        }
        return spoilt;
    }

    @Provide
    Arbitrary<List<Spoiling>> spoilings() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 1_000_000)
                                .withDistribution(RandomDistribution.uniform())
                                .map(part -> part / 1e6),
                        Arbitraries.of(0, 1, 2, 3, 4, 5),
                        Arbitraries.of(INSERTIONS),
                        Arbitraries.integers().between(1, 255))
                .as(Spoiling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> file() {
        return Arbitraries.of(FILES);
    }

    private static void assertPlaced(DatasetException e) {
        assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(10_000);
        });
    }

    private static PackageFiles spoilt(String file, List<Spoiling> spoilings) {
        byte[] spoilt = spoil(bundled(file), spoilings);
        return name -> name.equals(file) ? spoilt : LatinAmerica.files().read(name);
    }

    @Example
    void theHeapIsAsSmallAsThisTestSays() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
    }

    @Example
    void aCellOf60MegabytesOfQuotesEndsInAMessage() {
        byte[] quotes = new byte[60 << 20];
        Arrays.fill(quotes, (byte) '"');
        byte[] header = "id,url,publisher,kind,language,weak,note\n".getBytes(UTF_8);
        System.arraycopy(header, 0, quotes, 0, header.length);
        quotes[quotes.length - 1] = '\n';

        assertThatThrownBy(() -> Dataset.read(name -> name.equals("sources.csv")
                        ? quotes
                        : LatinAmerica.files().read(name)))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        e -> assertThat(e.problems().get(0).toString())
                                .startsWith("sources.csv:2:1: the row is not CSV: "));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aSpoiltPackageIsReadOrItsProblemsAreTold(
            @ForAll("file") String file, @ForAll("spoilings") List<Spoiling> spoilings) {
        try {
            assertThat(Dataset.read(spoilt(file, spoilings)).asOf()).isNotNull();
            Statistics.collect("all of it");
        } catch (DatasetException e) {
            assertPlaced(e);
            Statistics.collect(e.problems().get(0).line() > 1 ? "a row or a line of the descriptor" : "the head");
        }
        // A file of which only the first line is ever looked at says nothing of how values are read.
        Statistics.coverage(
                coverage -> coverage.check("a row or a line of the descriptor").percentage(share -> share > 25));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void aSpoiltPackageIsReadTolerantlyOrItsProblemsAreTold(
            @ForAll("file") String file, @ForAll("spoilings") List<Spoiling> spoilings) {
        try {
            assertThat(Dataset.readTolerantly(spoilt(file, spoilings)).dataset().asOf())
                    .isNotNull();
        } catch (DatasetException e) {
            assertPlaced(e);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aSpoiltZipIsReadOrItsProblemsAreTold(@ForAll("spoilings") List<Spoiling> spoilings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(bundled(file));
            }
        }
        Path path = Files.createTempFile("package", ".zip");
        try {
            Files.write(path, spoil(bytes.toByteArray(), spoilings));
            assertThat(Dataset.read(path).asOf()).isNotNull();
        } catch (DatasetException e) {
            assertPlaced(e);
        } finally {
            Files.delete(path);
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aSpoiltDocumentOfTheDatasetIsReadOrRefusedAtAPlace(@ForAll("spoilings") List<Spoiling> spoilings)
            throws IOException {
        readJson(spoil(DATASET_JSON, spoilings), Dataset.class);
    }

    @Provide
    Arbitrary<Object> record() {
        Dataset dataset = LatinAmerica.dataset();
        return Arbitraries.of(List.of(
                dataset.records().countries().all().get(0),
                dataset.records().organizations().all().get(0),
                dataset.records().memberships().all().get(0),
                dataset.records().alternativeReadings().all().get(0),
                dataset.records().approaches().all().get(0),
                dataset.records().claims().all().get(0),
                dataset.records().events().all().get(0),
                dataset.records().instruments().all().get(0),
                dataset.records().references().all().get(0),
                dataset.records().treatyActions().all().get(0)));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aSpoiltDocumentOfARecordIsReadOrRefusedAtAPlace(
            @ForAll("record") Object record, @ForAll("spoilings") List<Spoiling> spoilings) throws IOException {
        readJson(spoil(json(record), spoilings), record.getClass());
    }

    private static void readJson(byte[] document, Class<?> type) throws IOException {
        try {
            MAPPER.readValue(document, type);
        } catch (JsonProcessingException e) {
            assertThat(e.getOriginalMessage()).isNotBlank();
            if (e instanceof StreamConstraintsException && startsWithNumber(document)) {
                // Jackson reads the first token before it asks the module, and names no place where that is too long.
                return;
            }
            assertThat(e.getLocation()).as(e.getMessage()).isNotNull();
            assertThat(e.getLocation().getLineNr()).as(e.getMessage()).isPositive();
        } catch (DatasetException e) {
            assertPlaced(e);
        }
    }

    private static boolean startsWithNumber(byte[] document) {
        String start = new String(document, 0, Math.min(100, document.length), UTF_8).stripLeading();
        return !start.isEmpty() && (start.charAt(0) == '-' || Character.isDigit(start.charAt(0)));
    }
}
