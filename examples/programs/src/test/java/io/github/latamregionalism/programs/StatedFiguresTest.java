package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures that texts state in words are those of the data. */
class StatedFiguresTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Path ROOT = Path.of("..", "..");

    private static long spellsOfUnasur(Status status, LocalDate from, LocalDate after, boolean starts) {
        return DATASET.memberships().historyOf(Organizations.UNASUR).stream()
                .filter(spell -> spell.status() == status)
                .map(Membership::period)
                .map(period -> starts ? period.start() : period.end())
                .flatMap(bound -> bound.date().stream())
                .filter(date -> !date.earliest().isBefore(from) && date.latest().isBefore(after))
                .count();
    }

    @Test
    void thePagesCountTheOrganizationsAndWhoLeftUnasur() {
        assertThat(Page.read(ROOT.resolve("README.md")).text())
                .contains("with it: " + DATASET.records().organizations().size() + " organizations")
                .contains("known to " + DATASET.asOf());
        assertThat(Page.read(ROOT.resolve(Path.of("examples", "programs", "README.md")))
                        .text())
                .contains("six members stop taking part in April 2018, and most leave in 2019 and 2020");
        assertThat(spellsOfUnasur(Status.INACTIVE, LocalDate.of(2018, 4, 1), LocalDate.of(2018, 5, 1), true))
                .isEqualTo(6);
        long left = spellsOfUnasur(Status.MEMBER, LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1), false);
        int members = DATASET.memberships()
                .membersOf(Organizations.UNASUR, LocalDate.of(2018, 4, 1))
                .certain()
                .size();
        assertThat(2 * left).isGreaterThan(members);
    }

    @Test
    void whereverTheStatesOfTheRegionAreCountedThereAreAsMany() throws IOException {
        long states = DATASET.records().countries().stream()
                .filter(country -> country.kind() == CountryKind.STATE)
                .count();
        Pattern counted =
                Pattern.compile("\\b(\\d+) (?:states of (?:the region|Latin America)|states\\b(?= as tiles))");
        List<String> found = new ArrayList<>();
        for (String folder : List.of("core/src/main", "examples/programs/src/main", "data/src/main/java")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|js|json|html)"))
                        .toList()) {
                    Matcher matcher = counted.matcher(Files.readString(file, UTF_8));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(2).containsOnly(Long.toString(states));
    }
}
