package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys may be given as names, and whatever is no key is told with a way out. */
class NamedKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members --organization Spain|no organization \"Spain\" in this dataset; \"Spain\" is a name of ESP",
                "organizations --country Guiana|no country \"Guiana\" in this dataset; \"Guiana\" is ambiguous",
                "organizations --country Venezeula|no country \"Venezeula\" in this dataset; nearest: Venezuela (VEN)",
                "organizations --country Afghanistan|no country \"Afghanistan\" in this dataset; \"Afghanistan\" is a country or"
                        + " territory that is not in this dataset",
                "organizations --country Qatar|no country \"Qatar\" in this dataset; \"Qatar\" is a country",
                "members --organization PARLASUR|no organization \"PARLASUR\" in this dataset; \"PARLASUR\" is a body of mercosur",
                "members --organization MERCOSURR|no organization \"MERCOSURR\" in this dataset; nearest: MERCOSUR (mercosur)"
            })
    void aNameInPlaceOfAKeyIsToldWhoseItIsAndAMisspelledOneHasTheNearest(String words, String message) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(message);
    }

    @Test
    void aTreatyIsAskedByItsShortNameOrNumber() {
        Run byId = Run.of("treaty --id single-convention-1961 --country BOL");
        assertThat(Run.of(false, "treaty", "--id", "1961 Convention", "--country", "BOL")
                        .out())
                .isEqualTo(byId.out());
        assertThat(Run.of("treaty --id VI-15 --country BOL").out()).isEqualTo(byId.out());
    }

    @ParameterizedTest
    @CsvSource({
        "members --organization unasurx, organization \"unasurx\", unasur",
        "standing --country VEN --organization oass, organization \"oass\", oas",
        "standing --country VEM --organization oas, country \"VEM\", VEN",
        "organizations --country BRZ, country \"BRZ\", BRA",
        "history --country CHI --organization can, country \"CHI\", CHL",
        "shared --first BRA --second COX, country \"COX\", COL",
        "approach --country BOM, country \"BOM\", BOL",
        "treaty --id single-convention-1962, treaty \"single-convention-1962\", single-convention-1961",
        "treaty --id uncac-2003 --country BOM, country \"BOM\", BOL",
        "chronicle --of unasurx, organization \"unasurx\", unasur",
        "challenges --country MEC, country \"MEC\", MEX",
        "challenges --organization oass, organization \"oass\", oas",
        "challenges --together-with coruption, challenge \"coruption\", corruption",
        "claims --about single-convention-1962, 'organization, country, challenge, treaty or instrument"
                + " \"single-convention-1962\"', single-convention-1961"
    })
    void anUnknownKeyEndsWithOneAndTheNearestAreOffered(String words, String unknown, String nearest) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("no " + unknown + " in this dataset; nearest: ")
                .contains(nearest);
    }

    @Test
    void wordsThatNoIdCanBeAreUnknownToo() {
        Run run = Run.of(false, "members", "--organization", "Unión del Sur");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("no organization \"Unión del Sur\" in this dataset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members Mercosul|members --organization mercosur|mercosur",
                "members --organization Mercosul|members --organization mercosur|mercosur",
                "organizations Brasil|organizations --country BRA|BRA",
                "chronicle Mercosul|chronicle --of mercosur|mercosur",
                "standing Venezuela OEA|standing --country VEN --organization oas|VEN, oas",
                "shared Brasil Perú|shared --first BRA --second PER|BRA, PER",
                "approach Bolivia Peru|approach --country BOL,PER|BOL, PER",
                "treaty UNCAC --country Bolivia|treaty --id uncac-2003 --country BOL|uncac-2003, BOL",
                "series Mercosul --first-year 2020|series --of mercosur --first-year 2020|mercosur",
                "survival OEA|survival --of oas|oas",
                "cite members Mercosul|cite members --organization mercosur|mercosur"
            })
    void whatIsNamedWithoutDoubtIsTakenAndTold(String words, String byKeys, String taken) {
        List<String> keys = List.of(taken.split(", "));
        Run run = Run.of(words);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Run.of(byKeys).out());
        assertThat(Run.of(byKeys).err()).doesNotContain("is taken to be");
        assertThat(run.err().lines().filter(line -> line.contains("is taken to be")))
                .hasSameSizeAs(keys)
                .allMatch(line -> keys.stream().anyMatch(key -> line.endsWith("\" is taken to be " + key)));
    }

    @Test
    void theRegionIsAskedForByItsWord() {
        assertThat(Run.of("series --of region --first-year 2020")).isEqualTo(Run.of("series --first-year 2020"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'note: \"', has letters that the locale cannot read",
        "es, nota: «, tiene letras",
        "pt, nota: “, tem letras"
    })
    void aWordWhoseLettersTheLocaleLostIsToldWithTheWayOut(String language, String note, String told) {
        Run run = Run.of(false, "organizations", "Per\uFFFD\uFFFD", "--language", language);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().findFirst().orElseThrow())
                .startsWith(note + "Per\uFFFD\uFFFD")
                .contains(told, "LC_ALL=C.UTF-8");
    }

    @Test
    void keysAreReadInUpperAndLowerCase() {
        assertThat(Run.of("standing --country ven --organization OAS --on 2020-01-01"))
                .isEqualTo(Run.of("standing --country VEN --organization oas --on 2020-01-01"));
    }

    @Test
    void upperCaseTellsACountryFromAnOrganizationOfTheSameLetters() {
        assertThat(Run.of("chronicle --of CAN --from 2012-06 --until 2012-07").out())
                .startsWith("Canada (CAN)");
        assertThat(Run.of("chronicle --of can --from 2012-06 --until 2012-07").out())
                .startsWith("Andean Community (can)");
        assertThat(Run.of("chronicle --of Can").exitCode()).isEqualTo(1);
        assertThat(Run.of("chronicle --of Can").err())
                .contains("\"Can\" may be the country CAN or the organization can: write one of them");
        assertThat(Run.of("chronicle --of bol")).isEqualTo(Run.of("chronicle --of BOL"));
    }
}
