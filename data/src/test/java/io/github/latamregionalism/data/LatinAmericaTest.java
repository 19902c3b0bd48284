package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatinAmericaTest {

    private static Map<String, Object> constants(Class<?> type) throws IllegalAccessException {
        Map<String, Object> constants = new TreeMap<>();
        for (Field field : type.getFields()) {
            constants.put(field.getName(), field.get(null));
        }
        return constants;
    }

    @Test
    void theWholePackageIsReadWithoutAProblem() {
        assertThat(Dataset.read(LatinAmerica.files())).isEqualTo(LatinAmerica.dataset());
    }

    @Test
    void theVersionAndTheDayAreThoseOfThePackage() {
        Dataset read = Dataset.read(LatinAmerica.files());
        assertThat(LatinAmerica.dataset().version()).isEqualTo(read.version());
        assertThat(LatinAmerica.dataset().asOf()).isEqualTo(read.asOf());
    }

    @Test
    void aMembershipAnswerReadsTheMembershipsTheirActsAndTheLivesOfTheOrganizations() {
        List<String> read = new ArrayList<>();
        Dataset dataset = Dataset.bundled(
                name -> {
                    read.add(name);
                    return LatinAmerica.files().read(name);
                },
                "0",
                LatinAmerica.dataset().asOf());
        dataset.memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1));
        assertThat(read)
                .containsExactlyInAnyOrder("memberships.csv", "organizations.csv", "spell-acts.csv", "events.csv");
    }

    @Test
    void everyCountryHasAConstantAndEveryConstantACountry() throws IllegalAccessException {
        assertThat(constants(Countries.class).values())
                .containsExactlyInAnyOrderElementsOf(
                        LatinAmerica.dataset().records().countries().keys());
    }

    @Test
    void aConstantOfACountryIsNamedAfterItsEnglishName() throws IllegalAccessException {
        Map<String, Object> expected = new TreeMap<>();
        LatinAmerica.dataset()
                .records()
                .countries()
                .forEach(country -> expected.put(constant(country.nameEn()), country.iso3()));
        assertThat(constants(Countries.class)).isEqualTo(expected);
    }

    @Test
    void everyOrganizationHasAConstantNamedAfterItsIdAndEveryConstantAnOrganization() throws IllegalAccessException {
        Map<String, Object> expected = new TreeMap<>();
        LatinAmerica.dataset()
                .records()
                .organizations()
                .keys()
                .forEach(id -> expected.put(constant(id.toString()), id));
        assertThat(constants(Organizations.class)).isEqualTo(expected);
    }

    @Test
    void onlyFilesOfThePackageAreThere() throws IOException {
        assertThat(LatinAmerica.files().read("memberships.csv")).isNotEmpty();
        for (String other : List.of("LatinAmerica.class", "/META-INF/LICENSE", "/memberships.csv", "nothing.csv")) {
            assertThatThrownBy(() -> LatinAmerica.files().read(other))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessage(other);
        }
    }

    @Test
    void aFileWithoutANameIsRefusedByTheNameOfTheParameterAndNothingElseTakesAnArgument() {
        assertThatNullPointerException()
                .isThrownBy(() -> LatinAmerica.files().read(null))
                .withMessage("name");
        assertThat(Stream.of(Countries.class, DrugConventions.class, LatinAmerica.class, Organizations.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())))
                .isNotEmpty()
                .allMatch(method -> method.getParameterCount() == 0);
    }

    private static String constant(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("&", "and");
        return Ascii.toUpperCase(ascii).replaceAll("[^A-Z]+", "_");
    }
}
