package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.dataset.PackageFiles;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of 60 MB, each made to take as much as it can. Runs in a process with a heap of 256 MB. */
class HostileInputTest {

    private static final int BYTES = 60 << 20;
    private static final String ACTS = "id,membership,event,role\n";
    private static final String SOURCES = "id,url,publisher,kind,language,weak,note\n";
    private static final String TOO_MUCH = ": the rows and the different cells of the package take more than ";

    static Stream<Arguments> tables() {
        return Stream.of(
                of("small rows", "spell-acts.csv", ACTS, i -> key(i) + ",a,b,starts\n", TOO_MUCH),
                of(
                        "different cells",
                        "spell-acts.csv",
                        ACTS,
                        i -> key(i) + ',' + key(i) + ',' + key(i) + ",ends\n",
                        TOO_MUCH),
                of(
                        "long lists",
                        "ambiguous-names.csv",
                        "id,text,language,why,candidates\n",
                        i -> key(i) + ",t,en,w," + "a;".repeat(16_000) + "a\n",
                        "candidates"),
                of("empty rows", "sources.csv", SOURCES, i -> "\n", ": there are more than 10000 problems"),
                of("commas", "sources.csv", SOURCES, i -> ",".repeat(16_000) + "\n", "the row has 16001 fields"),
                // Made of pieces: as one text it would take the memory of this process several times.
                of(
                        "one row of commas",
                        "sources.csv",
                        SOURCES,
                        i -> i < BYTES / 1_000 - 1 ? ",".repeat(1_000) : "\n",
                        "16384 fields"),
                of("an open quote", "sources.csv", SOURCES + '"', i -> "a\n", "the row is not CSV"),
                of("line ends of old Macs", "sources.csv", SOURCES.strip(), i -> "\ra", "line ends of old Macs"),
                of("no row", "sources.csv", "", i -> "a", "the last row has no line end"));
    }

    private static Arguments of(String what, String file, String header, IntFunction<String> row, String problem) {
        return Arguments.of(what, file, header, row, problem);
    }

    private static String key(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
    }

    private static byte[] table(String header, IntFunction<String> row) {
        ByteBuffer table = ByteBuffer.allocate(BYTES).put(header.getBytes(UTF_8));
        byte[] next = row.apply(0).getBytes(UTF_8);
        for (int i = 1; next.length <= table.remaining(); i++) {
            table.put(next);
            next = row.apply(i).getBytes(UTF_8);
        }
        byte[] whole = new byte[table.position()];
        table.flip().get(whole);
        return whole;
    }

    private static PackageFiles files(Map<String, byte[]> files) {
        return name -> {
            if (name.equals("datapackage.json")) {
                return "{\"as_of\": \"2020-12-31\"}".getBytes(UTF_8);
            }
            byte[] bytes = files.get(name);
            if (bytes == null) {
                throw new NoSuchFileException(name);
            }
            return bytes;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableMadeToTakeAllMemoryEndsInAMessage(
            String what, String file, String header, IntFunction<String> row, String problem) {
        PackageFiles files = files(Map.of(file, table(header, row)));
        DatasetException refused = catchThrowableOfType(DatasetException.class, () -> Dataset.read(files));
        assertThat(refused.problems().get(refused.problems().size() - 1).toString())
                .startsWith(file + ":")
                .contains(problem);
    }

    @Test
    void tablesThatTogetherHaveMoreThan64MebibytesAreNotRead() {
        byte[] half = table(SOURCES, i -> "\n");
        DatasetException refused = catchThrowableOfType(
                DatasetException.class, () -> Dataset.read(files(Map.of("claims.csv", half, "sources.csv", half))));
        assertThat(refused)
                .hasMessageEndingWith(
                        "the tables of the package have more than 67108864 bytes together, which is the most that is read: reading ends here");
    }
}
