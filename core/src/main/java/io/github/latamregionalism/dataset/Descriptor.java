package io.github.latamregionalism.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * What {@code datapackage.json} says of the package as a whole.
 *
 * @param version the version of the data
 * @param asOf the day to which they are known
 */
record Descriptor(String version, LocalDate asOf) {

    static final String FILE = "datapackage.json";

    private static final Descriptor UNREADABLE = new Descriptor("", LocalDate.EPOCH);

    /** Reads the descriptor of a package, and adds what is wrong with it to the problems. */
    static Descriptor read(PackageFiles files, List<Problem> problems) {
        try {
            JsonNode root = new ObjectMapper().readTree(files.read(FILE));
            String asOf = root.path("as_of").asText();
            if (asOf.isEmpty()) {
                problems.add(new Problem(
                        FILE, 1, 1, "\"as_of\" is missing: the day to which the tables are known, such as 2025-12-31"));
                return UNREADABLE;
            }
            EdtfDate date = EdtfDate.parse(asOf);
            if (date.precision() != EdtfDate.Precision.DAY) {
                throw new DateTimeException("\"" + asOf + "\" is not a day: it must be written yyyy-mm-dd");
            }
            return new Descriptor(root.path("version").asText(), date.earliest());
        } catch (NoSuchFileException e) {
            problems.add(new Problem(FILE, 1, 1, "the package has no " + FILE));
        } catch (JsonProcessingException e) {
            problems.add(new Problem(
                    FILE,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                    "the file is not JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            problems.add(new Problem(FILE, 1, 1, "the file cannot be read: " + e.getMessage()));
        } catch (DateTimeException e) {
            problems.add(new Problem(FILE, 1, 1, "as_of " + e.getMessage()));
        }
        return UNREADABLE;
    }
}
