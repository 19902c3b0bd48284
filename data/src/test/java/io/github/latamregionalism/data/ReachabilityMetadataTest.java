package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What tells the builder of a native image which files of the dataset to put into it. */
final class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.latamregionalism/regionalism-data/reachability-metadata.json";

    @Test
    void everyFileOfTheDatasetIsPutIntoANativeImage() throws Exception {
        List<PathMatcher> globs;
        try (InputStream metadata = LatinAmerica.class.getResourceAsStream(METADATA)) {
            JsonNode resources = new ObjectMapper().readTree(metadata).get("resources");
            globs = StreamSupport.stream(resources.spliterator(), false)
                    .map(resource -> FileSystems.getDefault()
                            .getPathMatcher("glob:" + resource.get("glob").asText()))
                    .collect(Collectors.toList());
        }
        Path resources = Path.of("src", "main", "resources");
        try (Stream<Path> files = Files.walk(resources.resolve("io"))) {
            List<Path> left = files.filter(Files::isRegularFile)
                    .map(resources::relativize)
                    .filter(file -> globs.stream().noneMatch(glob -> glob.matches(file)))
                    .collect(Collectors.toList());
            assertThat(left).isEmpty();
        }
    }
}
