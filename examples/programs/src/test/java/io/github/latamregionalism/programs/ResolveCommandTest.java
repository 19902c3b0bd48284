package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.programs.report.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolveCommandTest {

    private static List<NamedCsvRecord> resolveLines(String in) {
        StreamRun run = StreamRun.of(in.getBytes(UTF_8), "resolve", "--format", "csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        assertThat(run.out()).startsWith("text,kind,id,how\n");
        return CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(run.out()).stream()
                .toList();
    }

    @Test
    void everyLineOfStandardInputHasItsRowInOrderEvenIfItIsEmptyOrThereAlready() {
        assertThat(resolveLines("Brésil\n\nGuinea\nBrésil\n  the BAHAMAS \nOEA"))
                .extracting(row -> row.getField("text"))
                .containsExactly("Brésil", "", "Guinea", "Brésil", "  the BAHAMAS ", "OEA");
        assertThat(resolveLines("Brésil\n\nGuinea\nBrésil\n  the BAHAMAS \nOEA"))
                .extracting(row -> row.getField("id"))
                .containsExactly("BRA", "", "", "BRA", "BHS", "oas");
    }

    @Test
    void aByteOrderMarkAndLinesOfWindowsDoNotBelongToTheTexts() {
        assertThat(resolveLines("\uFEFFMéxico\r\nPerú\r\n"))
                .extracting(row -> row.getField("text"))
                .containsExactly("México", "Perú");
    }

    @Test
    void aTextWithACommaOrQuotesIsOneCell() {
        assertThat(resolveLines("Venezuela, RB\n\"Venezuela\"\n"))
                .extracting(row -> row.getField("text"), row -> row.getField("kind"), row -> row.getField("id"))
                .containsExactly(tuple("Venezuela, RB", "country", "VEN"), tuple("\"Venezuela\"", "country", "VEN"));
    }

    @Test
    void aTreatyIsFoundByItsTitleItsShortNameOrItsNumber() {
        assertThat(resolveLines("UNTOC\n1961 Convention\nVI-15\n"))
                .extracting(row -> row.getField("kind"), row -> row.getField("id"))
                .containsExactly(
                        tuple("treaty", "untoc-2000"),
                        tuple("treaty", "single-convention-1961"),
                        tuple("treaty", "single-convention-1961"));
    }

    @Test
    void whatIsNotFoundHasNeitherKindNorIdAndSaysWhy() {
        assertThat(resolveLines("Guinea\nBrasill\nUnited Nations\n")).allSatisfy(row -> {
            assertThat(row.getField("kind")).isEmpty();
            assertThat(row.getField("id")).isEmpty();
            assertThat(row.getField("how")).matches("(ambiguous: |unknown).*");
        });
    }

    @Test
    void aNumberThatOneCountryHasIsFoundAndOneOfSeveralSaysOfWhom() {
        assertThat(resolveLines("076\n862\n140\n"))
                .extracting(row -> row.getField("id"), row -> row.getField("how"))
                .containsExactly(
                        tuple("BRA", "iso-numeric"),
                        tuple("VEN", "iso-numeric"),
                        tuple(
                                "",
                                "ambiguous: Central African Republic in ISO 3166-1; Brazil to COW and Gleditsch-Ward;"
                                        + " Uzbekistan to V-Dem"));
    }

    @Test
    void aNumberIsFoundTogetherWithItsSystem() {
        assertThat(Run.of("resolve 101 --format csv").out()).contains("101,,,\"ambiguous: a number is a code only");
        assertThat(Run.of("resolve --codes cow 101 --format csv").out()).endsWith("101,country,VEN,cow\n");
        assertThat(Run.of("resolve --codes vdem 101 --format csv").out()).endsWith("101,country,GBR,vdem\n");
    }

    private static String refused(InputStream in) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Regionalism.run(in, OutputStream.nullOutputStream(), err, "resolve"))
                .isEqualTo(ExitCode.FAILED);
        return err.toString(UTF_8);
    }

    /** Standard input without an end, of a byte over and over. */
    private static InputStream endless(char c) {
        return new InputStream() {
            @Override
            public int read() {
                return c;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) c);
                return length;
            }
        };
    }

    @Test
    void standardInputWithoutAnEndIsRefused() {
        for (char c : new char[] {'a', '\n', '\0'}) {
            assertThat(refused(endless(c)))
                    .startsWith("standard input cannot be read: it has more than 1000000 lines or 16777216 bytes");
        }
    }

    @Test
    void standardInputThatIsNotUtf8OrCannotBeReadIsToldInWords() {
        assertThat(refused(new ByteArrayInputStream("M\u00e9xico\n".getBytes(ISO_8859_1))))
                .startsWith("standard input is not UTF-8");
        assertThat(refused(new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("Is a directory");
                    }
                }))
                .startsWith("standard input cannot be read: Is a directory");
    }
}
