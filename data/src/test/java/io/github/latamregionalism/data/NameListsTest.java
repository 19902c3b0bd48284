package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AliasKind;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.names.MatchedBy;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The bundled names against lists of names that others publish: {@code spellings.csv} holds how they write what has an
 * entry, {@code strangers.csv} what has none, among it places whose names are near to those of entries, and
 * {@code country-numbers.csv} the numbers of the countries of the world in five systems.
 */
class NameListsTest {

    private static final Names NAMES = LatinAmerica.dataset().names();

    private static List<NamedCsvRecord> list(String file) {
        try (InputStream stream = Objects.requireNonNull(NameListsTest.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strangers() {
        return list("strangers.csv").stream().map(row -> row.getField("text")).toList();
    }

    private static boolean names(String text, Actor actor) {
        return NAMES.find(text).filter(found -> found.actor().equals(actor)).isPresent();
    }

    @Test
    void everySpellingInTheListsIsResolvedRightUnlessItIsACityToo() {
        List<String> wrong = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        List<NamedCsvRecord> spellings = list("spellings.csv");
        for (NamedCsvRecord row : spellings) {
            Resolution resolution = NAMES.resolve(row.getField("text"));
            if (resolution instanceof Resolution.Ambiguous several) {
                assertThat(several.candidates()).contains(Actor.of(row.getField("names")));
                refused.add(row.getField("text"));
            } else if (!names(row.getField("text"), Actor.of(row.getField("names")))) {
                wrong.add(resolution + ", but in " + row.getField("lists") + ": " + row.getField("names"));
            }
        }
        assertThat(spellings).isNotEmpty();
        assertThat(wrong).isEmpty();
        assertThat(refused).containsExactly("Salvador");
    }

    @Test
    void salvadorIsACityAndElSalvadorAState() {
        assertThat(List.of("Salvador", "SALVADOR", "salvador"))
                .allSatisfy(text -> assertThat(NAMES.find(text)).isEmpty());
        assertThat(List.of("El Salvador", "EL SALVADOR", "Salvador, El", "El Salvador (SLV)", "República del Salvador"))
                .allSatisfy(
                        text -> assertThat(names(text, CountryCode.of("SLV"))).isTrue());
    }

    @Test
    void noStrangerIsTakenForAnEntry() {
        assertThat(strangers())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(NAMES.find(text)).isEmpty());
    }

    @Test
    void noOtherWayToWriteAStrangerIsTakenForAnEntry() {
        Set<String> written = new TreeSet<>();
        for (String stranger : strangers()) {
            if (stranger.length() > 3) {
                written.add(stranger.toUpperCase(Locale.ROOT));
                written.add(stranger.toLowerCase(Locale.ROOT));
            }
            for (String frame :
                    List.of("The %s", "La %s", "%s (the)", "%s, The", "Republic of %s", "República de %s")) {
                written.add(String.format(frame, stranger));
            }
        }
        assertThat(written).allSatisfy(text -> assertThat(NAMES.find(text)).isEmpty());
    }

    @Test
    void everyAmbiguousNameIsRefusedWithItsReason() {
        assertThat(LatinAmerica.dataset().records().ambiguousNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(NAMES.resolve(name.text()))
                        .isEqualTo(new Resolution.Ambiguous(name.text(), name.why(), name.candidates())));
    }

    @Test
    void noNameIsAmbiguousUnlessTheTableOfThemSaysSo() {
        List<String> reasons = LatinAmerica.dataset().records().ambiguousNames().stream()
                .map(AmbiguousName::why)
                .toList();
        assertThat(ownNames().texts()).allSatisfy(text -> {
            if (NAMES.resolve(text) instanceof Resolution.Ambiguous several) {
                assertThat(reasons).contains(several.why());
            }
        });
    }

    /** A text in a row of countries, organizations or aliases that names the row or its target. */
    private record Own(String text, Actor actor) {}

    private record OwnNames(ImmutableList<Own> all) {
        List<String> texts() {
            return all.stream().map(Own::text).toList();
        }
    }

    private static OwnNames ownNames() {
        ImmutableList.Builder<Own> all = ImmutableList.builder();
        for (Country country : LatinAmerica.dataset().records().countries()) {
            List<String> texts = new ArrayList<>(List.of(country.nameEn(), country.nameEs(), country.namePt()));
            texts.addAll(List.of(country.code().toString(), country.iso2()));
            country.wikidata().ifPresent(texts::add);
            texts.forEach(text -> all.add(new Own(text, country.code())));
        }
        for (Organization organization : LatinAmerica.dataset().records().organizations()) {
            List<String> texts =
                    new ArrayList<>(List.of(organization.nameEn(), organization.nameEs(), organization.namePt()));
            texts.add(organization.id().toString());
            organization.acronym().ifPresent(texts::add);
            organization.cowIgo().ifPresent(texts::add);
            organization.wikidata().ifPresent(texts::add);
            texts.forEach(text -> all.add(new Own(text, organization.id())));
        }
        for (Alias alias : LatinAmerica.dataset().records().aliases()) {
            all.add(new Own(alias.text(), alias.target()));
        }
        return new OwnNames(all.build());
    }

    @Test
    void everyNameAndCodeInTheTablesIsResolvedToItsRowUnlessAmbiguous() {
        Set<String> refused = new HashSet<>();
        for (Own own : ownNames().all()) {
            if (NAMES.resolve(own.text()) instanceof Resolution.Ambiguous several) {
                assertThat(several.candidates()).contains(own.actor());
                refused.add(own.text());
            } else {
                assertThat(NAMES.get(own.text()).actor()).as(own.text()).isEqualTo(own.actor());
            }
        }
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "CAN", "PA", "RU", "Andean", "Guiana", "St. Martin", "San Martín", "São Martinho");
    }

    @Test
    void noAliasIsAmbiguous() {
        assertThat(LatinAmerica.dataset().records().aliases()).allSatisfy(alias -> {
            Resolution.Found found = NAMES.get(alias.text());
            assertThat(found.actor()).isEqualTo(alias.target());
        });
    }

    /** A number that a system gives to a country of the dataset. */
    private record NumericCode(CodeSystem system, String text, CountryCode country) {}

    private static List<NumericCode> numbers() {
        List<NumericCode> numbers = new ArrayList<>();
        for (Country country : LatinAmerica.dataset().records().countries()) {
            numbers.add(new NumericCode(CodeSystem.ISO_NUMERIC, country.numeric(), country.code()));
            country.cow()
                    .ifPresent(code ->
                            numbers.add(new NumericCode(CodeSystem.COW, Integer.toString(code), country.code())));
            country.gleditschWard()
                    .ifPresent(code -> numbers.add(
                            new NumericCode(CodeSystem.GLEDITSCH_WARD, Integer.toString(code), country.code())));
            country.vdem()
                    .ifPresent(code ->
                            numbers.add(new NumericCode(CodeSystem.VDEM, Integer.toString(code), country.code())));
        }
        return numbers;
    }

    @Test
    void everyNumberIsFoundWithItsSystem() {
        assertThat(numbers())
                .allSatisfy(number ->
                        assertThat(NAMES.find(number.system(), number.text())).contains(number.country()));
    }

    @Test
    void aNumberWithoutItsSystemIsFoundOrRefusedButNeverUnknownNorAnotherCountrys() {
        assertThat(numbers()).allSatisfy(number -> {
            if (NAMES.resolve(number.text()) instanceof Resolution.Found found) {
                assertThat(found.actor()).isEqualTo(number.country());
            } else {
                assertThat(NAMES.resolve(number.text()))
                        .isInstanceOfSatisfying(
                                Resolution.Ambiguous.class,
                                several -> assertThat(several.candidates()).contains(number.country()));
            }
        });
    }

    @Test
    void aNumberThatWorldListsGiveToSeveralIsRefused() {
        List<NamedCsvRecord> world = list("country-numbers.csv");
        for (NamedCsvRecord row : world) {
            Set<String> others = new TreeSet<>();
            for (NamedCsvRecord other : world) {
                if (other.getField("number").equals(row.getField("number"))) {
                    others.add(other.getField("country"));
                }
            }
            if (others.size() > 1) {
                assertThat(NAMES.find(row.getField("number"))).as("%s", others).isEmpty();
            }
        }
        assertThat(world).hasSizeGreaterThan(800);
    }

    @Test
    void aNumberThatWorldListsGiveToOneCountryIsNeverFoundToBeAnother() {
        assertThat(list("country-numbers.csv"))
                .allSatisfy(row -> NAMES.find(row.getField("number"))
                        .ifPresent(found -> assertThat(found.actor()).hasToString(row.getField("country"))));
    }

    @Test
    void threeDigitsWithALeadingZeroAreTheNumberOfIso() {
        assertThat(LatinAmerica.dataset().records().countries().stream()
                        .filter(country -> country.numeric().startsWith("0")))
                .isNotEmpty()
                .allSatisfy(country -> {
                    Resolution.Found found = NAMES.get(country.numeric());
                    assertThat(found.actor()).isEqualTo(country.code());
                    assertThat(found.match()).isEqualTo(MatchedBy.ISO_NUMERIC);
                });
    }

    @Test
    void aCodeInAnotherCaseIsNoCode() {
        assertThat(LatinAmerica.dataset().records().aliases().stream()
                        .filter(alias -> alias.kind() == AliasKind.CODE)
                        .filter(alias -> !alias.text().equals(alias.text().toLowerCase(Locale.ROOT))))
                .isNotEmpty()
                .allSatisfy(alias -> assertThat(NAMES.find(alias.text().toLowerCase(Locale.ROOT)))
                        .isEmpty());
    }

    @Test
    void theCodeOfCanadaTheAcronymAndTheIdOfTheAndeanCommunityAreToldApart() {
        assertAll(
                () -> assertThat(NAMES.find("CAN")).isEmpty(),
                () -> assertThat(NAMES.find("Can")).isEmpty(),
                () -> assertThat(names("can", Actor.of("can"))).isTrue(),
                () -> assertThat(NAMES.findCountry("CAN")).contains(CountryCode.of("CAN")),
                () -> assertThat(NAMES.findOrganization("CAN").map(Actor.class::cast))
                        .contains(Actor.of("can")));
    }

    @Test
    void theNameOfAStateInAnyLanguageOrCaseIsItsName() {
        assertThat(LatinAmerica.dataset().records().countries().stream()
                        .filter(country -> country.kind() == CountryKind.STATE))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(List.of(
                                state.nameEn().toUpperCase(Locale.ROOT),
                                state.nameEs().toLowerCase(Locale.ROOT),
                                "the " + state.nameEn(),
                                state.nameEn() + " (" + state.code() + ")"))
                        .allSatisfy(
                                text -> assertThat(names(text, state.code())).isTrue()));
    }

    @Test
    void aMisspelledNameIsNotGuessed() {
        assertThat(NAMES.resolve("Brasill"))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.nearest()).contains("Brasil"));
    }
}
