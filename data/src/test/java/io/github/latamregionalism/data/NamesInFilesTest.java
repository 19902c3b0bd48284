package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Resolution;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as the files of people have them: with marks, abbreviated, broken, in other languages, and of other things. */
class NamesInFilesTest {

    private static final Names NAMES = LatinAmerica.dataset().names();

    private static Resolution.Unknown unknown(String text) {
        Resolution resolution = NAMES.resolve(text);
        assertThat(resolution).isInstanceOf(Resolution.Unknown.class);
        return (Resolution.Unknown) resolution;
    }

    @ParameterizedTest
    @CsvSource({
        "R.B. de Venezuela, VEN",
        "RB de Venezuela, VEN",
        "'Venezuela, R.B. of', VEN",
        "Venezuela (Bol. Rep. of), VEN",
        "Bolivia (Plur. State of), BOL",
        "'Bolivia, Est. Plur. de', BOL",
        "Antigua/Barbuda, ATG",
        "Trinidad / Tobago, TTO",
        "St. Kitts/Nevis, KNA",
        "Ayiti, HTI",
        "Republiek Suriname, SUR",
        "Tetã Paraguái, PRY",
        "Wuliwya Suyu, BOL",
        "Piruw, PER",
        "Kòrsou, CUW",
        "Granada, GRD"
    })
    void abbreviatedNamesAndThoseInOtherOfficialLanguagesAreResolved(String text, CountryCode country) {
        assertThat(NAMES.findCountry(text)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brasil [1]",
                "Brazil[a]",
                "Brasil¹",
                "Brasil ¹²",
                "Brasil†",
                "Brazil a/",
                "Brasil 2/",
                "Brasil (3)",
                "Brasil 1/ [a]",
                "Brasil [1][2]",
                "Brasil [note 1]",
                "Brasil[nota 2]",
                "BRAZIL [ 12 ]",
                "Brasil*",
                "BRA [1]",
                "Brazil (BRA) [3]",
                "Brasil\u00a0[1] "
            })
    void aFootnoteMarkIsNoPartOfAName(String text) {
        assertThat(NAMES.findCountry(text)).contains(CountryCode.of("BRA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brasil 1",
                "Brasil [sic]",
                "[1]",
                "¹",
                "Brasil [1234]",
                "Brasil [1] x",
                "Brasil (1234)",
                "Brasil/2/",
                "1/",
                "(1)"
            })
    void whatIsNoFootnoteMarkStays(String text) {
        assertThat(NAMES.find(text)).isEmpty();
    }

    @Test
    void aRaisedDigitIsNoDigitOfACode() {
        assertThat(NAMES.find(CodeSystem.COW, "140¹")).contains(CountryCode.of("BRA"));
        assertThat(NAMES.find(CodeSystem.COW, "5¹")).isEmpty();
        assertThat(NAMES.find(CodeSystem.COW, "51")).contains(CountryCode.of("JAM"));
    }

    @Test
    void utf8ReadAsAnotherEncodingIsRecognisedAndNotRead() {
        assertThat(unknown("MÃ©xico").why()).hasValue("UTF-8 read as another encoding: \"México\", a name of MEX");
        assertThat(unknown("CuraÃ§ao").why())
                .hasValueSatisfying(why -> assertThat(why).endsWith("a name of CUW"));
        for (var country : LatinAmerica.dataset().records().countries()) {
            for (String name : List.of(country.nameEs(), country.namePt())) {
                for (String charset : List.of("ISO-8859-1", "windows-1252")) {
                    String broken = new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
                    if (broken.equals(name) || broken.contains("\uFFFD")) {
                        continue;
                    }
                    Resolution resolution = NAMES.resolve(broken);
                    // What is left of some without their accents is the name itself.
                    if (resolution instanceof Resolution.Found found) {
                        assertThat(found.actor()).isEqualTo(country.iso3());
                    } else {
                        assertThat(unknown(broken).why())
                                .hasValueSatisfying(why -> assertThat(why).contains("\"" + name + "\""));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PARLASUR, mercosur",
        "Parlamento del Mercosur, mercosur",
        "SGCAN, can",
        "Secretaría General de la Comunidad Andina, can",
        "SIECA, cacm",
        "CIDH, oas"
    })
    void aBodyIsUnknownAndToldToBelongToItsOrganization(String text, String organization) {
        assertThat(unknown(text).why()).hasValue("a body of " + organization + ", not an organization of this dataset");
        assertThat(unknown(text).nearest()).isEmpty();
    }

    @Test
    void noNameOfABodyIsTheNameOfARow() {
        assertThat(LatinAmerica.dataset().records().organizations())
                .allSatisfy(organization -> assertThat(organization.bodies())
                        .allSatisfy(body -> assertThat(NAMES.find(body)).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afghanistan|a country or territory",
                "AFG|a country or territory",
                "AF|a country or territory",
                "Niger|a country or territory",
                "Australia|a country or territory",
                "Eslovaquia|a country or territory",
                "Maroc|a country or territory",
                "Virgin Islands, U.S.|a country or territory",
                "US Virgin Islands|a country or territory",
                "Islas Vírgenes Americanas|a country or territory",
                "World|a region",
                "Latin America|a region",
                "South America|a region",
                "Sub-Saharan Africa|a region"
            })
    void theRestOfTheWorldIsToldFromWhatIsUnknown(String text, String what) {
        assertThat(unknown(text).why())
                .hasValueSatisfying(why -> assertThat(why).startsWith(what).endsWith("not in this dataset"));
        assertThat(unknown(text).nearest()).isEmpty();
    }

    @Test
    void aCountryOfTheDatasetIsNeverToldNotToBeInIt() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            boolean isHere = LatinAmerica.dataset()
                    .records()
                    .countries()
                    .find(CountryCode.of(country.getISO3Country()))
                    .isPresent();
            for (String language : List.of("en", "es", "pt", "fr")) {
                String name = country.getDisplayCountry(Locale.forLanguageTag(language));
                Resolution resolution = NAMES.resolve(name);
                if (isHere && resolution instanceof Resolution.Unknown unknown) {
                    assertThat(unknown.why()).as(name).isEmpty();
                } else if (resolution instanceof Resolution.Found found) {
                    assertThat(found.actor()).as(name).isEqualTo(Actor.of(country.getISO3Country()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yugoslavia", "Atlantis"})
    void whereNothingIsNearNothingIsOffered(String text) {
        assertThat(unknown(text).why()).isEmpty();
        assertThat(unknown(text).nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Venezeula, Venezuela",
        "Brasill, Brasil",
        "Argentnia, Argentina",
        "Urugway, Uruguay",
        "Dominican Repulic, Dominican Republic",
        "Chle, Chile",
        "Hondruas, Honduras"
    })
    void aTypoHasTheNameThatWasMeant(String text, String meant) {
        assertThat(unknown(text).why()).isEmpty();
        assertThat(unknown(text).nearest()).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1961 Convention|single-convention-1961",
                "the 1961 convention|single-convention-1961",
                "VI-15|single-convention-1961",
                "UNTC VI-19|illicit-traffic-1988",
                "Convención de Palermo|untoc-2000",
                "UNCAC|uncac-2003",
                "Treaty of Asunción|asuncion-1991",
                "A-41|oas-charter-1948",
                "Convenio sobre sustancias sicotrópicas|psychotropics-1971"
            })
    void aTreatyIsFoundByItsTitlesShortNamesAndNumbers(String text, TreatyId treaty) {
        assertThat(NAMES.findTreaty(text)).contains(treaty);
    }

    @Test
    void everyNameOfATreatyIsItsOwn() {
        assertThat(LatinAmerica.dataset().records().treaties()).allSatisfy(treaty -> {
            assertThat(NAMES.findTreaty(treaty.titleEn())).contains(treaty.id());
            assertThat(treaty.shortNames())
                    .allSatisfy(name -> assertThat(NAMES.findTreaty(name)).contains(treaty.id()));
        });
        assertThat(NAMES.findTreaty("Treaty of Tordesillas")).isEmpty();
    }
}
