package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package made to do harm ends in a message: nothing outside it is read, nothing is written, nothing is fetched. */
class PackageSafetyTest {

    private static final InventedPackage VALID = InventedPackage.valid();
    private static final List<String> FILES = List.of(
            "datapackage.json",
            "countries.csv",
            "organizations.csv",
            "memberships.csv",
            "alternative-readings.csv",
            "sources.csv");

    /**
     * Where a zip keeps the system that made an entry and the entry's attributes, from the start of its central header.
     */
    private static final int MADE_BY_SYSTEM = 5;

    private static final int EXTERNAL_ATTRIBUTES = 38;
    private static final int UNIX = 3;
    private static final int SYMBOLIC_LINK = 0xA1FF;

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            files.put(file, VALID.read(file));
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // Not the time of the test, one byte of which may be a line end.
                entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipWith(String name, byte[] content) throws IOException {
        Map<String, byte[]> files = files();
        files.put(name, content);
        return zip(files);
    }

    private Path write(byte[] zip) throws IOException {
        return Files.write(folder.resolve("package.zip"), zip);
    }

    private static List<Problem> problems(Path path) {
        DatasetException refused = catchThrowableOfType(DatasetException.class, () -> Dataset.read(path));
        assertThat(refused).as("the package is read").isNotNull();
        return refused.problems();
    }

    @Test
    void aZipIsReadAsTheFolderWithItsFiles() throws IOException {
        Dataset read = Dataset.read(write(zip(files())));
        assertThat(read).isEqualTo(Dataset.read(VALID));
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve("package.zip"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../sources.csv",
                "tables/../../sources.csv",
                "/etc/passwd",
                "..\\sources.csv",
                "tables\\sources.csv",
                "C:sources.csv",
                "C:/sources.csv",
                "//server/share/sources.csv",
                "tables//sources.csv",
                "./sources.csv",
                "..",
                "sources\n.csv"
            })
    void aZipWithANameThatCouldLeadOutOfItIsRefused(String name) throws IOException {
        assertThat(problems(write(zipWith(name, new byte[0])))).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("package.zip");
            assertThat(problem.message()).startsWith("entry \"" + name.replace("\n", "\\n") + "\" is refused: ");
        });
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve("package.zip"));
        }
    }

    @Test
    void aZipWithOneNameTwiceIsRefused() throws IOException {
        // The same name twice cannot be written, so that another of its length is changed into it.
        byte[] zip = zipWith("sources.cs_", "id,url\n".getBytes(UTF_8));
        String text = new String(zip, ISO_8859_1).replace("sources.cs_", "sources.csv");
        assertThat(problems(write(text.getBytes(ISO_8859_1))))
                .singleElement()
                .hasToString("package.zip:1:1: entry \"sources.csv\" is there twice");
    }

    @Test
    void aSymbolicLinkInAZipIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), VALID.text("countries.csv"));
        byte[] zip = zip(Map.of(
                "datapackage.json",
                VALID.read("datapackage.json"),
                "countries.csv",
                secret.toString().getBytes(UTF_8)));
        int header = -1;
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                header = i;
                zip[header + MADE_BY_SYSTEM] = UNIX;
                zip[header + EXTERNAL_ATTRIBUTES + 2] = (byte) SYMBOLIC_LINK;
                zip[header + EXTERNAL_ATTRIBUTES + 3] = (byte) (SYMBOLIC_LINK >> 8);
            }
        }
        assertThat(header).isPositive();
        assertThat(problems(write(zip)))
                .isNotEmpty()
                .noneSatisfy(problem -> assertThat(problem.message()).contains("Alphaland"));
    }

    @Test
    void aSymbolicLinkThatLeadsOutOfAFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        VALID.without("countries.csv").writeTo(folder);
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), VALID.text("countries.csv"));
        Files.createSymbolicLink(folder.resolve("countries.csv"), secret);
        assertThat(problems(folder))
                .singleElement()
                .hasToString("countries.csv:1:1: the file cannot be read: it is a link that leads out of the package");
    }

    @Test
    void aZipInAZipIsAFileLikeAnyOther() throws IOException {
        assertThat(Dataset.read(write(zipWith("inner.zip", zip(files()))))).isEqualTo(Dataset.read(VALID));
        assertThat(problems(write(zipWith("countries.csv", zip(files())))))
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("countries.csv:1:"));
    }

    @Test
    void aFileThatUnpacksToMoreThanAHundredTimesItsSizeIsRefused() throws IOException {
        byte[] bomb = " ".repeat(4 << 20).getBytes(UTF_8);
        assertThat(problems(write(zipWith("countries.csv", bomb))))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("countries.csv:1:1: the file cannot be read: it has more than ")
                        .contains("more than 100 times the "));
    }

    @Test
    void aFileOfMoreThanSixtyFourMebibytesIsRefused() throws IOException {
        VALID.without("countries.csv").writeTo(folder);
        sparse(folder.resolve("countries.csv"), (64L << 20) + 1);
        assertThat(problems(folder))
                .singleElement()
                .hasToString("countries.csv:1:1: the file cannot be read: it has more than 67108864 bytes, which is"
                        + " the most that is read");
    }

    @Test
    void aZipOfMoreThanSixtyFourMebibytesIsRefused() throws IOException {
        Path zip = folder.resolve("package.zip");
        sparse(zip, (64L << 20) + 1);
        assertThat(problems(zip))
                .singleElement()
                .hasToString("package.zip:1:1: the package cannot be opened: it has 67108865 bytes: at most 67108864"
                        + " are read");
    }

    private static void sparse(Path path, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    @Test
    void aZipOfMoreThanAThousandEntriesIsRefused() throws IOException {
        Map<String, byte[]> files = files();
        for (int i = files.size(); i <= 1_000; i++) {
            files.put("more/" + i + ".csv", new byte[0]);
        }
        assertThat(problems(write(zip(files))))
                .singleElement()
                .hasToString("package.zip:1:1: the zip has 1001 entries: at most 1000 are taken");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        assertThat(problems(write("no zip".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("package.zip:1:1: the package cannot be opened: ");
        Path text = Files.writeString(folder.resolve("package.txt"), "no zip");
        assertThat(problems(text))
                .singleElement()
                .hasToString("package.txt:1:1: a package is a folder or a zip, and this is neither");
    }

    @Test
    void anAddressInADescriptorIsRefusedAndNotFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + server.getLocalPort() + "/countries.csv";
            String descriptor = """
                    {"name": "moon", "as_of": "2020-12-31",
                     "$schema": "ADDRESS",
                     "resources": [
                       {"name": "countries", "path": "ADDRESS"},
                       {"name": "sources", "path": "sources.csv", "schema": "ADDRESS"},
                       {"name": "elsewhere", "path": "ADDRESS"}]}
                    """.replace("ADDRESS", address);
            VALID.with("datapackage.json", descriptor).writeTo(folder);
            assertThat(problems(folder))
                    .extracting(Problem::message)
                    .contains(
                            "resource \"countries\": path \"" + address
                                    + "\" is refused: it must be a file of the package, not an address or a drive:"
                                    + " nothing is fetched",
                            "resource \"sources\": schema \"" + address
                                    + "\" is refused: it must stand in the descriptor, nothing is fetched");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../countries.csv",
                "/countries.csv",
                "..\\\\countries.csv",
                "C:countries.csv",
                "file:///etc/passwd"
            })
    void aPathInADescriptorThatLeadsOutOfThePackageIsRefused(String path) throws IOException {
        String descriptor = """
                {"name": "moon", "as_of": "2020-12-31", "resources": [{"name": "countries", "path": "PATH"}]}
                """.replace("PATH", path);
        assertThat(problems(VALID.with("datapackage.json", descriptor).writeTo(folder)))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("datapackage.json:1:")
                        .contains("resource \"countries\": path ")
                        .contains(" is refused: "));
    }
}
