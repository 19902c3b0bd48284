package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private static final InventedPackage VALID = InventedPackage.valid();

    @TempDir
    private Path folder;

    private JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    private JsonNode resource(String name) throws IOException {
        for (JsonNode resource : descriptor().path("resources")) {
            if (resource.path("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + name);
    }

    private JsonNode field(String resource, String name) throws IOException {
        for (JsonNode field : resource(resource).path("schema").path("fields")) {
            if (field.path("name").asText().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("no field " + name);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameDataset() throws IOException {
        Dataset dataset = Dataset.read(VALID);
        dataset.writeTo(folder.resolve("new"));
        assertThat(Dataset.read(folder.resolve("new"))).isEqualTo(dataset);
        Path again = folder.resolve("again");
        Dataset.read(folder.resolve("new")).writeTo(again);
        try (Stream<Path> files = Files.list(again)) {
            assertThat(files)
                    .hasSize(6)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(folder.resolve("new").resolve(file.getFileName())));
        }
    }

    @Test
    void theRowsAreInTheOrderOfTheirKeys() throws IOException {
        Dataset.read(VALID.replace("countries.csv", "XAA,state,XA", "XZZ,state,XZ")
                        .without("memberships.csv")
                        .without("alternative-readings.csv"))
                .writeTo(folder);
        assertThat(Files.readAllLines(folder.resolve("countries.csv")))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("iso3", "XBB,", "XCC,", "XDD,", "XEE,", "XZZ,");
        assertThat(folder.resolve("memberships.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("countries.csv"))).doesNotContain("\r");
    }

    @Test
    void aFolderThatHasSomethingIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Dataset.read(VALID).writeTo(folder))
                .isInstanceOf(DirectoryNotEmptyException.class)
                .hasMessage(folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("mine.txt"));
        }
    }

    @Test
    void nothingIsLeftOfAPackageThatCannotBeWrittenToItsEnd() throws IOException {
        Dataset broken = Dataset.bundled(VALID.with("sources.csv", "id,url\n"), "1", LocalDate.of(2020, 12, 31));
        assertThatThrownBy(() -> broken.writeTo(folder)).isInstanceOf(DatasetException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theDescriptorTellsTheVersionTheDayAndTheTablesThatAreThere() throws IOException {
        Dataset.read(VALID).writeTo(folder);
        assertThat(descriptor().path("version").asText()).isEqualTo("1.2.3");
        assertThat(descriptor().path("as_of").asText()).isEqualTo("2020-12-31");
        assertThat(descriptor().path("resources"))
                .extracting(resource -> resource.path("path").asText())
                .containsExactlyInAnyOrder(
                        "countries.csv",
                        "organizations.csv",
                        "memberships.csv",
                        "alternative-readings.csv",
                        "sources.csv");
        assertThat(resource("countries").has("partial")).isFalse();
    }

    @Test
    void aDatasetWithoutAVersionHasNoneInItsDescriptor() throws IOException {
        Dataset.empty(LocalDate.of(2020, 12, 31)).writeTo(folder);
        assertThat(descriptor().has("version")).isFalse();
        assertThat(descriptor().path("resources")).isEmpty();
    }

    @Test
    void theSchemaOfATableTellsItsKeyAndWhatItsCellsMayHold() throws IOException {
        Dataset.read(VALID).writeTo(folder);
        assertThat(resource("countries").path("schema").path("primaryKey").asText())
                .isEqualTo("iso3");
        assertThat(resource("memberships").path("schema").path("primaryKey").asText())
                .isEqualTo("id");
        assertThat(resource("alternative-readings")
                        .path("schema")
                        .path("primaryKey")
                        .asText())
                .isEqualTo("id");

        assertThat(field("countries", "kind").path("constraints").path("enum"))
                .extracting(JsonNode::asText)
                .containsExactly("state", "outside-state", "territory");
        assertThat(field("countries", "kind")
                        .path("constraints")
                        .path("required")
                        .asBoolean())
                .isTrue();
        assertThat(field("countries", "note").has("constraints")).isFalse();
        assertThat(field("memberships", "start").path("constraints").has("required"))
                .as("a start that is not known is blank")
                .isFalse();
        assertThat(field("countries", "cow").path("type").asText()).isEqualTo("integer");
        assertThat(field("sources", "weak").path("trueValues").path(0).asText()).isEqualTo("true");
        assertThat(field("sources", "id").has("trueValues")).isFalse();
    }

    @Test
    void aColumnThatRefersToOneTableThatIsThereHasAForeignKey() throws IOException {
        Dataset.read(VALID).writeTo(folder);
        assertThat(resource("memberships").path("schema").path("foreignKeys"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"fields\":\"organization\",\"reference\":{\"resource\":\"organizations\",\"fields\":\"id\"}}",
                        "{\"fields\":\"country\",\"reference\":{\"resource\":\"countries\",\"fields\":\"iso3\"}}");
        assertThat(resource("organizations").path("schema").path("foreignKeys"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"fields\":\"body_of\",\"reference\":{\"resource\":\"\",\"fields\":\"id\"}}");
        assertThat(resource("countries").path("schema").has("foreignKeys")).isFalse();
    }

    @Test
    void aTableThatIsNotWholeIsNotReferredTo() throws IOException {
        InventedPackage partial = VALID.with("datapackage.json", """
                {"version": "1", "as_of": "2020-12-31", "resources": [
                {"name": "countries", "path": "countries.csv", "partial": true},
                {"name": "memberships", "path": "memberships.csv"}]}
                """)
                .with("countries.csv", VALID.line("countries.csv", 1) + "\n" + VALID.line("countries.csv", 2) + "\n")
                .without("organizations.csv")
                .without("alternative-readings.csv")
                .without("sources.csv");
        Dataset dataset = Dataset.read(partial);
        assertThat(dataset.records().countries().all())
                .extracting(Country::iso3)
                .containsExactly(CountryCode.of("XAA"));
        dataset.writeTo(folder);
        assertThat(resource("countries").path("partial").asBoolean()).isTrue();
        assertThat(resource("memberships").path("schema").has("foreignKeys")).isFalse();
        assertThat(Dataset.read(folder)).isEqualTo(dataset);
    }

    @Test
    void theFilesOfADescriptorThatListsThemAreThoseListed() {
        String head = "{\"version\": \"1\", \"as_of\": \"2020-12-31\", \"resources\": [\n";
        assertThatThrownBy(() -> Dataset.read(
                        VALID.with("datapackage.json", head + "{\"name\": \"sources\", \"path\": \"books.csv\"}]}")))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining(
                        "datapackage.json:2:1: resource \"sources\": the package has no file \"books.csv\"")
                .hasMessageContaining(
                        "countries.csv:1:1: the file is there, but is no resource of datapackage.json: list it there");
    }
}
