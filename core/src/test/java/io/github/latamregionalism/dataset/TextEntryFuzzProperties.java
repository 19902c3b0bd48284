package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Search;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever text comes in, what comes out is an answer or the exception that is documented, and what is read is written
 * as it was.
 *
 * <p>The texts are valid ones, spoilt in a few places: text that is wrong throughout gets no further than the first
 * check. The profile {@code fuzz} tries many times as many.
 */
class TextEntryFuzzProperties {

    private static final InventedPackage VALID = EveryTableTest.everyTable();
    private static final List<String> FILES = Stream.concat(
                    Stream.of("datapackage.json"), Table.all().stream().map(Table::file))
            .toList();

    private static final String REACHED = "how far reading came";
    private static final String OUTCOME = "outcome";

    private static final ObjectMapper MAPPER = RegionalismJson.boundedMapper();
    private static final Dataset DATASET = Dataset.read(VALID);
    private static final Names NAMES = DATASET.names();
    private static final Search SEARCH = DATASET.search();

    private static final List<Function<String, ?>> IDS = List.of(
            ApproachId::of,
            ChallengeId::of,
            ClaimId::of,
            CountryCode::of,
            InstrumentId::of,
            OrganizationId::of,
            ReferenceId::of,
            Section::of,
            SourceId::of,
            TreatyId::of,
            Actor::of,
            Author::parse);

    /** A place in a text, as a share of its length, and what happens there. */
    private record Spoiling(double place, int kind, String text) {
        String apply(String whole) {
            int start = (int) (place * whole.length());
            int end = Math.min(whole.length(), start + 1 + text.length());
            return switch (kind) {
                case 0 -> whole.substring(0, start) + text + whole.substring(start);
                case 1 -> whole.substring(0, start) + whole.substring(end);
                case 2 ->
                    whole.substring(0, start) + text + whole.substring(Math.min(whole.length(), start + text.length()));
                case 3 -> whole.substring(0, end) + whole.substring(start);
                default -> whole.substring(0, start);
            };
        }
    }

    private static Arbitrary<List<Spoiling>> spoilings() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        ";",
                        "\n",
                        "\r",
                        "\r\n",
                        "\0",
                        "..",
                        "/",
                        "-",
                        "\uFEFF",
                        "\uD800",
                        "\u202E",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "null",
                        "1e999",
                        "-1",
                        "2009-02-29",
                        "9999-12-31",
                        "0000",
                        "10000",
                        " ",
                        "\u00A0",
                        "\u0130",
                        "\u0131",
                        "\u00DF",
                        "member",
                        "XAA",
                        "[[[[[[[[[[",
                        "99999999999999999999"),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(2),
                Arbitraries.strings().ofMaxLength(4));
        Arbitrary<Double> place = Arbitraries.integers()
                .between(0, 1_000_000)
                .withDistribution(RandomDistribution.uniform())
                .map(part -> part / 1e6);
        return Combinators.combine(
                        place,
                        Arbitraries.frequency(
                                Tuple.of(6, 0), Tuple.of(6, 1), Tuple.of(6, 2), Tuple.of(3, 3), Tuple.of(1, 4)),
                        text)
                .as((where, kind, what) -> new Spoiling(where, kind, what))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static String spoil(String text, List<Spoiling> spoilings) {
        String spoilt = text;
        for (Spoiling spoiling : spoilings) {
            spoilt = spoiling.apply(spoilt);
        }
        return spoilt;
    }

    private static Arbitrary<String> spoilt(String... valid) {
        return Combinators.combine(Arbitraries.of(valid), spoilings()).as(TextEntryFuzzProperties::spoil);
    }

    @Provide
    Arbitrary<String> dates() {
        return spoilt(
                "2009-07-04",
                "2009-07",
                "2009",
                "..",
                "",
                "2004-02-29",
                "0000-01-01",
                "9999-12-31",
                "2000/2001",
                "2009-07-04/..",
                "/2010",
                "../..");
    }

    @Property
    void aDateIsReadOrRefused(@ForAll("dates") String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            assertThat(date.toString()).isEqualTo(text);
            Statistics.label(OUTCOME).collect("read");
        } catch (DateTimeParseException e) {
            Statistics.label(OUTCOME).collect("refused");
            assertThat(e).hasMessageContaining("\"");
        }
        try {
            assertThat(Bound.parse(text).toString()).isEqualTo(text);
        } catch (DateTimeParseException e) {
            assertThat(e).hasMessageContaining("\"");
        }
        assertThatSomeAreRead();
    }

    @Property
    void aPeriodIsReadOrRefused(@ForAll("dates") String text) {
        try {
            assertThat(SpellDates.parse(text).toString()).isEqualTo(text);
            Statistics.label(OUTCOME).collect("read");
        } catch (DateTimeParseException | IllegalArgumentException e) {
            Statistics.label(OUTCOME).collect("refused");
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThatSomeAreRead();
    }

    private static void assertThatSomeAreRead() {
        Statistics.label(OUTCOME).coverage(coverage -> {
            coverage.check("read").percentage(share -> share > 0.5);
            coverage.check("refused").percentage(share -> share > 0.5);
        });
    }

    @Provide
    Arbitrary<String> ids() {
        return spoilt(
                "unasur", "ARG", "single-convention-1961", "c001", "ref-01", "2.1", "García, Ana", "{UNODC}", "XAA");
    }

    @Property
    void anIdIsReadOrRefused(@ForAll("ids") String text) {
        for (Function<String, ?> id : IDS) {
            try {
                assertThat(id.apply(text).toString()).isNotEmpty();
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Provide
    Arbitrary<InventedPackage> packages() {
        return Combinators.combine(Arbitraries.of(FILES), spoilings())
                .as((file, spoilings) -> VALID.with(file, spoil(VALID.text(file), spoilings)));
    }

    @Property
    void aPackageIsReadOrItsProblemsAreTold(@ForAll("packages") InventedPackage files) throws IOException {
        try {
            assertThat(Dataset.read(files).memberships()).isNotNull();
            Statistics.label(REACHED).collect("all of it");
        } catch (DatasetException e) {
            Statistics.label(REACHED)
                    .collect(e.problems().get(0).line() > 1 ? "a row or a line of the descriptor" : "the head");
            Statistics.label("table").collect(e.problems().get(0).file());
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank();
            });
        }
        assertThatRowsAreReached();
    }

    /** A text of which only the first line is ever looked at says nothing of how values are read. */
    private static void assertThatRowsAreReached() {
        Statistics.label(REACHED).coverage(coverage -> {
            coverage.check("a row or a line of the descriptor").percentage(share -> share > 20);
            coverage.check("all of it").percentage(share -> share > 3);
        });
    }

    @Provide
    Arbitrary<byte[]> zips() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(VALID.read(file));
            }
        }
        byte[] valid = bytes.toByteArray();
        // The directory at the end is what a zip is read by.
        Arbitrary<Integer> place = Arbitraries.oneOf(
                Arbitraries.integers().between(0, valid.length - 1).withDistribution(RandomDistribution.uniform()),
                Arbitraries.integers()
                        .between(valid.length - 400, valid.length - 1)
                        .withDistribution(RandomDistribution.uniform()));
        Arbitrary<List<Integer>> places = place.list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        places,
                        Arbitraries.bytes().list().ofSize(4),
                        Arbitraries.integers().between(0, 40).withDistribution(RandomDistribution.uniform()))
                .as((where, what, keep) -> {
                    byte[] spoilt = keep == 0 ? Arrays.copyOf(valid, where.get(0)) : valid.clone();
                    for (int i = 0; i < where.size() && keep > 0; i++) {
                        spoilt[where.get(i)] = what.get(i);
                    }
                    return spoilt;
                });
    }

    @Property
    void aZipIsReadOrItsProblemsAreTold(@ForAll("zips") byte[] zip) throws IOException {
        Path file = Files.createTempFile("package", ".zip");
        try {
            Files.write(file, zip);
            Dataset.read(file);
        } catch (DatasetException e) {
            assertThat(e.problems()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> documents() throws JsonProcessingException {
        return spoilt(
                MAPPER.writeValueAsString(DATASET.records().memberships().all().get(0)),
                MAPPER.writeValueAsString(DATASET.records().memberships().all().get(1)),
                MAPPER.writeValueAsString(DATASET.records().memberships().all().get(8)));
    }

    @Property
    void aJsonDocumentIsReadOrRefusedAtAPlace(@ForAll("documents") String text) {
        try {
            Membership read = MAPPER.readValue(text.getBytes(UTF_8), Membership.class);
            if (!text.stripLeading().startsWith("null")) {
                assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), Membership.class))
                        .isEqualTo(read);
            }
            Statistics.label(OUTCOME).collect("read");
        } catch (JsonProcessingException e) {
            Statistics.label(OUTCOME).collect("refused");
            assertThat(e.getOriginalMessage()).isNotBlank();
        } catch (IOException e) {
            Statistics.label(OUTCOME).collect("refused");
            // A zero byte or a byte order mark first is taken for an encoding that Jackson does not read.
            assertThat(e).isInstanceOf(CharConversionException.class);
        }
        assertThatSomeAreRead();
    }

    @Provide
    Arbitrary<String> names() {
        return spoilt(
                "Alphaland",
                "Betaland",
                "Moon League",
                "ML",
                "Q1",
                "XAA",
                "The Star Pact",
                "Alphaland (Republic of)",
                "Pacto Estelar",
                "St. Gammaland");
    }

    @Property
    void aNameIsResolvedOrNot(@ForAll("names") String text) {
        assertThat(NAMES.resolve(text)).isNotNull();
        assertThat(NAMES.candidates(text, 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(SEARCH.find(text, 5)).hasSizeLessThanOrEqualTo(5);
    }
}
