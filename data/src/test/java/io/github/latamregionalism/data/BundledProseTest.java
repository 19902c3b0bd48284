package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.prose.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What hard cases of the bundled data read like. */
class BundledProseTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "prose");

    /** A country or none, and an organization or a treaty or none, each with a day. */
    private static final List<String> CASES = List.of(
            "VEN oas 2020-01-01",
            "URY tiar 1991-05-19",
            "URY tiar 2019-12-01",
            "BOL alba 2007-01-01",
            "CUB oas 1962-01-31",
            "CRI lima-group 2025-06-23",
            "SUR acto 1996-02-26",
            "ARG unasur 2026-07-14",
            "PER unasur 2020-01-01",
            "CHE caf 2002-02-05",
            "tiar 1991-05-19",
            "oas 2020-01-01",
            "parlatino 1967-01-17",
            "mercosur 2030-01-01",
            "cicad 2000-01-01",
            "ARG 2016-08-27",
            "GRD 2032-12-10",
            "CUB untoc-2000 2005-06-02",
            "SWE single-convention-1961-amended 1996-03-14",
            "single-convention-1961 2013-06-01",
            "unasur-2008 2010-06-01",
            "unasur-2008 2000-01-01",
            "VEN mercosur 2017-09-01",
            "CUB oas 1965-01-01",
            "CUB oas 2010-01-01",
            "HND oas 2010-01-01",
            "NIC oas 2023-01-01",
            "NIC oas 2024-01-01",
            "BOL can 2000-01-01",
            "CHL can 1977-01-01",
            "CHL can 2010-01-01",
            "COL unasur 2018-09-01",
            "ECU unasur 2020-06-01",
            "BRA unasur 2019-09-01",
            "GUY unasur 2020-01-01",
            "BRA celac 2021-01-01",
            "PRY mercosur 2012-07-01",
            "PRY unasur 2012-07-01",
            "MEX aladi 1990-01-01",
            "MEX prosur 2020-01-01",
            "PAN can 2015-01-01",
            "PAN rio-group 1989-01-01",
            "PAN rio-group 1990-03-15",
            "BOL mercosur 2020-01-01",
            "BLZ oas 1970-01-01",
            "JAM sela 2022-11-06",
            "BHS ibero-american-conference 2000-01-01",
            "VEN ameripol 1950-01-01",
            "VEN cicad 2000-01-01",
            "COL lafta 2009-08-30",
            "BRA mercosur 2030-01-01",
            "BOL alba 2025-11-01",
            "CYM caricom 2005-01-01",
            "unasur 2019-09-01",
            "unasur 2020-06-01",
            "ameripol 2010-01-01",
            "odeca 2000-01-01",
            "MEX 1985-06-01",
            "MEX 1990-06-01",
            "BOL 2012-06-01",
            "URY 2014-06-01",
            "USA 2014-06-01",
            "BOL single-convention-1961 2012-06-01",
            "BOL single-convention-1961-amended 2012-06-01",
            "BOL single-convention-1961-amended 2013-06-01",
            "MEX illicit-traffic-1988 1990-06-01",
            "BRA unasur-2008 2000-01-01");

    /** Run with {@code -Dgolden.rewrite=true} to write the files anew. */
    @ParameterizedTest
    @EnumSource
    void hardCasesReadAsTheirGoldenFile(Language language) throws IOException {
        String told = CASES.stream()
                .map(words -> "# " + words + "\n" + tell(words.split(" "), language) + "\n")
                .collect(Collectors.joining("\n"));
        Path golden = GOLDEN.resolve(language.text() + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, told, UTF_8);
        }
        assertThat(told).isEqualTo(Files.readString(golden, UTF_8));
    }

    private static String tell(String[] words, Language language) {
        Prose prose = DATASET.prose();
        LocalDate day = LocalDate.parse(words[words.length - 1]);
        if (words.length == 2 && Character.isLowerCase(words[0].charAt(0))) {
            TreatyId treaty = TreatyId.of(words[0]);
            return DATASET.records().treaties().contains(treaty)
                    ? prose.partiesTo(treaty, day, language)
                    : prose.membersOf(OrganizationId.of(words[0]), day, language);
        }
        CountryCode country = CountryCode.of(words[0]);
        if (words.length == 2) {
            return prose.of(DATASET.policies().profileOf(country, day), language);
        }
        return DATASET.records()
                .treaties()
                .find(TreatyId.of(words[1]))
                .map(treaty -> prose.of(DATASET.treaties().standingOf(country, treaty.id(), day), language))
                .orElseGet(() -> prose.of(
                        DATASET.memberships().standingOf(country, OrganizationId.of(words[1]), day), language));
    }
}
