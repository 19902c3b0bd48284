package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, addresses and bodies as no package may have them. */
class PlainTablesTest {

    private static final InventedPackage VALID = InventedPackage.valid();
    private static final String ORGANIZATIONS = "organizations.csv";
    private static final String SOURCES = "sources.csv";
    private static final String ADDRESS = "https://example.org/charter";

    private static List<String> problemsOf(InventedPackage files) {
        DatasetException refused = catchThrowableOfType(DatasetException.class, () -> Dataset.read(files));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "001B, \\u001B",
        "0007, \\u0007",
        "007F, \\u007F",
        "009B, \\u009B",
        "0009, \\t",
        "000A, \\n",
        "000D, \\r",
        "0085, \\u0085",
        "061C, \\u061C",
        "200E, \\u200E",
        "200F, \\u200F",
        "2028, \\u2028",
        "2029, \\u2029",
        "202A, \\u202A",
        "202E, \\u202E",
        "2066, \\u2066",
        "2069, \\u2069"
    })
    void aCharacterThatIsNotPlainIsRefusedWithItsPlaceAndShownAsAnEscape(String hex, String shown) {
        String name = "\"Moon" + (char) Integer.parseInt(hex, 16) + "League\"";
        assertThat(problemsOf(VALID.replace(ORGANIZATIONS, "ML,Moon League", "ML," + name)))
                .containsExactly("organizations.csv:2:3: name_en \"Moon" + shown + "League\" has U+" + hex
                        + " at place 5: a text is one line without control characters, marks of direction and halves of"
                        + " characters");
    }

    @Test
    void allTextsOfATableAreHeldToTheRuleThoseOfListsToo() {
        assertThat(problemsOf(VALID.replace(ORGANIZATIONS, "Night Watch;Day Watch", "Night\u202E Watch;Day Watch")))
                .singleElement()
                .asString()
                .startsWith("organizations.csv:3:20: drug_control_bodies \"Night\\u202E Watch;Day Watch\" has U+202E");
        assertThat(problemsOf(VALID.replace(ORGANIZATIONS, "no source seen", "no\u001B[31m source")))
                .singleElement()
                .asString()
                .startsWith("organizations.csv:4:23: note \"no\\u001B[31m source\" has U+001B");
    }

    @Test
    void onlyANoteMayHaveSeveralLinesEachOfThemPlain() {
        String note = "\"no source\nseen\r\nyet\"";
        assertThat(Dataset.read(VALID.replace(ORGANIZATIONS, "no source seen", note))
                        .records()
                        .organizations())
                .hasSize(3);
        assertThat(problemsOf(VALID.replace(ORGANIZATIONS, "no source seen", note.replace("yet", "\u2067yet"))))
                .singleElement()
                .asString()
                .startsWith("organizations.csv:4:23: note \"\\u2067yet\" has U+2067 at place 1");
    }

    @Test
    void halvesOfCharactersAreRefusedInAFileADescriptorABuilderAndJson() throws Exception {
        byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] text = VALID.text(SOURCES).replace("Moon League", "Moon ~~~").getBytes(UTF_8);
        System.arraycopy(half, 0, text, new String(text, UTF_8).indexOf("~~~"), half.length);
        assertThat(problemsOf(VALID.with(SOURCES, text)))
                .singleElement()
                .asString()
                .startsWith("sources.csv:2:3: the file is not UTF-8: byte 0xED");

        String version = " has U+D800 at place 1";
        assertThat(problemsOf(VALID.replace("datapackage.json", "1.2.3", "\\ud800")))
                .singleElement()
                .asString()
                .startsWith("datapackage.json:1:29: version \"\\uD800\"" + version);
        DatasetBuilder builder = Dataset.builder(LocalDate.of(2020, 12, 31)).version("\uD800");
        assertThatThrownBy(builder::build)
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("version \"\\uD800\"" + version);
        assertThatThrownBy(() -> RegionalismJson.boundedMapper()
                        .readValue("{\"version\": \"\\ud800\", \"as_of\": \"2020-12-31\"}", Dataset.class))
                .hasMessageContaining(version);

        Country alphaland = Dataset.read(VALID).records().countries().get(CountryCode.of("XAA"));
        Country broken = Country.builder().from(alphaland).nameEn("Alpha\uD800").build();
        assertThatThrownBy(() ->
                        Dataset.builder(LocalDate.of(2020, 12, 31)).add(broken).build())
                .hasMessageStartingWith("countries:1:5: name_en \"Alpha\\uD800\" has U+D800 at place 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html",
                "ftp://example.org/x",
                "file:///etc/passwd",
                "example.org/x",
                "//example.org/x",
                "https:/example.org",
                "https://",
                "https:///x",
                "https://?x",
                "https://.",
                "https://www.oas.org@example.org/x",
                "https://example.org\\x",
                "https://example org/x",
                "https://example.org/a b"
            })
    void anAddressMustBeOfTheWebAndHaveAHost(String address) {
        assertThat(problemsOf(VALID.replace(SOURCES, ADDRESS, address)))
                .containsExactly("sources.csv:2:2: url \"" + address
                        + "\" is no address: it must begin with http:// or https:// and a host");
        assertThat(problemsOf(VALID.replace(ORGANIZATIONS, "1991-01-01,,,,,", "1991-01-01,,,,," + address)))
                .containsExactly("organizations.csv:2:15: website \"" + address
                        + "\" is no address: it must begin with http:// or https:// and a host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "HTTPS://Example.ORG:8443/a?b=c|d#e",
                "https://lunas.españa.example/ñ",
                "https://192.0.2.1/x",
                "https://web.archive.org/web/2010/http://example.org/"
            })
    void anAddressOfTheWebIsTaken(String address) {
        assertThat(Dataset.read(VALID.replace(SOURCES, ADDRESS, address))
                        .records()
                        .sources()
                        .all()
                        .get(0)
                        .url())
                .isEqualTo(address);
    }

    private static InventedPackage bodies(String... chain) {
        StringBuilder rows = new StringBuilder();
        for (String link : chain) {
            List<String> pair = Splitter.on(' ').splitToList(link);
            rows.append("%s,,N,N,N,court,%s,Treaty,1990,,,,,,,,,Law,None,,,low,\n".formatted(pair.get(0), pair.get(1)));
        }
        return VALID.with(ORGANIZATIONS, VALID.text(ORGANIZATIONS) + rows);
    }

    @Test
    void noOrganizationIsABodyOfItselfThroughWhateverOthers() {
        assertThat(problemsOf(bodies("a a")))
                .containsExactly("organizations.csv:5:7: body_of \"a\" leads back to a: no organization is a body of"
                        + " itself");
        assertThat(problemsOf(bodies("z a", "a b", "b c", "c a", "y z", "x moon-court")))
                .containsExactly(
                        "organizations.csv:6:7: body_of \"b\" leads back to a: no organization is a body of itself",
                        "organizations.csv:7:7: body_of \"c\" leads back to b: no organization is a body of itself",
                        "organizations.csv:8:7: body_of \"a\" leads back to c: no organization is a body of itself");
        assertThat(Dataset.readTolerantly(bodies("z a", "a b", "b a"))
                        .dataset()
                        .records()
                        .organizations())
                .hasSize(3);
    }

    @Test
    void aBodyHasNoMembersOfItsOwn() {
        assertThat(problemsOf(
                        VALID.plus("memberships.csv", "new,moon-court,XAA,member,1991,..,unknown,,,,charter,high,")))
                .containsExactly(
                        "memberships.csv:14:2: organization \"moon-court\" is a body of moon-league: a body has"
                                + " no members of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.csv", ORGANIZATIONS, "memberships.csv", SOURCES})
    void aFileOfOldMacsIsToldWhatItIs(String file) {
        assertThat(problemsOf(VALID.with(file, VALID.text(file).replace('\n', '\r'))))
                .containsExactly(file + ":1:1: the file has the line ends of old Macs, a carriage return (CR) alone:"
                        + " save it with those of Windows or Unix (CR LF or LF)");
    }
}
