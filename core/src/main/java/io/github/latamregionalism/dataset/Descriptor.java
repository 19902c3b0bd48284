package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code datapackage.json} says of the package as a whole and of the files of its tables.
 *
 * @param version the version of the data
 * @param asOf the day to which they are known
 * @param resources the file of each table that the package has, by the name of the table. If the descriptor has none,
 *     each table has the file of its own name
 * @param refused the tables of whose files it says something wrong
 */
record Descriptor(
        String version, LocalDate asOf, ImmutableMap<String, Resource> resources, ImmutableSet<String> refused) {

    static final String FILE = "datapackage.json";

    static final Descriptor UNREADABLE = new Descriptor("", LocalDate.EPOCH, ImmutableMap.of(), ImmutableSet.of());

    /**
     * Where a table is.
     *
     * @param path the name of its file in the package
     * @param partial whether rows may refer to records of the table that it does not have
     * @param line the line of the descriptor that says so
     */
    record Resource(String path, boolean partial, int line) {}

    /** Reads the descriptor of a package, and adds what is wrong with it to the problems. */
    static Descriptor read(PackageFiles files, Problems problems) {
        try {
            byte[] json = files.read(FILE);
            if (json.length <= PackageLimits.DESCRIPTOR_BYTES) {
                return new DescriptorReader(problems).read(json);
            }
            problems.add(
                    FILE,
                    "the file has " + json.length + " bytes: at most " + PackageLimits.DESCRIPTOR_BYTES + " are read");
        } catch (NoSuchFileException e) {
            problems.add(FILE, "the package has no " + FILE);
        } catch (IOException e) {
            problems.add(FILE, "the file cannot be read: " + e.getMessage());
        }
        return UNREADABLE;
    }

    /** Returns the problem that the file of a table is listed and not there, empty if it is not listed. */
    Optional<Problem> missing(Table<?> table) {
        return Optional.ofNullable(resources.get(table.name()))
                .map(resource -> new Problem(
                        FILE,
                        resource.line(),
                        1,
                        "resource \"" + table + "\": the package has no file \"" + resource.path() + "\""));
    }
}
