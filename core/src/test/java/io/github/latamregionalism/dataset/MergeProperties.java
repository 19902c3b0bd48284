package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Country;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Merging and comparing agree with maps from the key of a record to what it says. */
class MergeProperties {

    private static final InventedPackage VALID = InventedPackage.valid();

    @Provide
    Arbitrary<Map<String, String>> tables() {
        return Arbitraries.maps(
                        Arbitraries.of("XAA", "XAB", "XAC", "XAD", "XAE", "XAF"),
                        Arbitraries.of("Alphaland", "Betaland", "Gammaland"))
                .ofMinSize(1);
    }

    private static Dataset dataset(Map<String, String> nameByCode) {
        StringBuilder csv = new StringBuilder(VALID.line("countries.csv", 1)).append('\n');
        nameByCode.forEach((code, name) ->
                csv.append(code).append(",state,XA,901,").append(name).append(",a,b,Near Side,,,,,\n"));
        return Dataset.read(VALID.with("countries.csv", csv.toString())
                .without("organizations.csv")
                .without("memberships.csv")
                .without("alternative-readings.csv")
                .without("sources.csv"));
    }

    private static Map<String, String> names(Dataset dataset) {
        return dataset.records().countries().all().stream()
                .collect(Collectors.toMap(country -> country.iso3().toString(), Country::nameEn));
    }

    private static Set<String> words(Map<String, String> older, Map<String, String> newer) {
        Set<String> words = new TreeSet<>();
        older.forEach((code, name) -> {
            if (!newer.containsKey(code)) {
                words.add("countries: " + code + ": removed");
            } else if (!newer.get(code).equals(name)) {
                words.add("countries: " + code + ": name_en changed from \"" + name + "\" to \"" + newer.get(code)
                        + "\"");
            }
        });
        newer.forEach((code, name) -> {
            if (!older.containsKey(code)) {
                words.add("countries: " + code + ": added");
            }
        });
        return words;
    }

    @Property(tries = 200)
    void plusIsTheUnionInWhichTheOtherPrevails(
            @ForAll("tables") Map<String, String> first, @ForAll("tables") Map<String, String> second) {
        Map<String, String> union = new TreeMap<>(first);
        union.putAll(second);
        assertThat(names(dataset(first).overriddenBy(dataset(second)).dataset()))
                .isEqualTo(union);
    }

    @Property(tries = 200)
    void theConflictsOfPlusAreTheRecordsThatBothHaveAndThatDiffer(
            @ForAll("tables") Map<String, String> first, @ForAll("tables") Map<String, String> second) {
        Set<String> expected = words(first, second).stream()
                .filter(word -> word.contains(" changed "))
                .collect(Collectors.toSet());
        assertThat(dataset(first).overriddenBy(dataset(second)).conflicts())
                .extracting(Difference::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200)
    void theDifferencesAreThoseOfTheMaps(
            @ForAll("tables") Map<String, String> older, @ForAll("tables") Map<String, String> newer) {
        assertThat(Dataset.diff(dataset(older), dataset(newer)))
                .extracting(Difference::toString)
                .containsExactlyElementsOf(words(older, newer));
    }
}
