package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.EntryKind;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

    private static final InventedPackage VALID = InventedPackage.valid();
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final OrganizationId MOON_LEAGUE = OrganizationId.of("moon-league");
    private static final OrganizationId STAR_PACT = OrganizationId.of("star-pact");
    private static final CountryCode XAA = CountryCode.of("XAA");
    private static final CountryCode XBB = CountryCode.of("XBB");

    private static final String[] TABLES = {
        "countries.csv", "organizations.csv", "memberships.csv", "alternative-readings.csv", "sources.csv"
    };

    @Test
    void whatIsKnownToADayThatNoFileCanSayIsRefused() {
        assertThatThrownBy(() -> Dataset.empty(LocalDate.of(12_000, 1, 1)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("12000");
    }

    @Test
    void aFolderIsReadWithItsVersionAndDay(@TempDir Path folder) throws IOException {
        Dataset dataset = Dataset.read(VALID.writeTo(folder));
        assertThat(dataset.version()).isEqualTo("1.2.3");
        assertThat(dataset.asOf()).isEqualTo(AS_OF);
        assertThat(dataset).hasToString("dataset 1.2.3, as of 2020-12-31");
        assertThat(dataset).isEqualTo(Dataset.read(VALID)).hasSameHashCodeAs(Dataset.read(VALID));
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Dataset.read(folder.resolve("nowhere")))
                .isInstanceOf(DatasetException.class)
                .hasMessage("nowhere:1:1: there is no such folder or zip: " + folder.resolve("nowhere"));
    }

    @Test
    void aCountryHasWhatItsRowSays() {
        Country country = Dataset.read(VALID).records().countries().get(XAA);
        assertThat(country.kind()).isEqualTo(CountryKind.STATE);
        assertThat(country.iso2()).isEqualTo("XA");
        assertThat(country.numeric()).isEqualTo("901");
        assertThat(country.nameEn()).isEqualTo("Alphaland");
        assertThat(country.nameEs()).isEqualTo("Alfalandia");
        assertThat(country.namePt()).isEqualTo("Alfal\u00E2ndia");
        assertThat(country.subregion()).isEqualTo("Near Side");
        assertThat(country.cow()).hasValue(1);
        assertThat(country.gw()).hasValue(2);
        assertThat(country.vdem()).hasValue(3);
        assertThat(country.wikidata()).contains("Q1");
        assertThat(country.note()).isEmpty();
        assertThat(Dataset.read(VALID).records().countries().get(XBB).cow()).isEmpty();
    }

    @Test
    void anOrganizationHasWhatItsRowSays() {
        Organization organization =
                Dataset.read(VALID).records().organizations().get(STAR_PACT);
        assertThat(organization.acronym()).isEmpty();
        assertThat(organization.nameEs()).isEqualTo("Pacto Estelar");
        assertThat(organization.kind()).isEqualTo("pact");
        assertThat(organization.bodyOf()).isEmpty();
        assertThat(organization.foundingInstrument()).isEqualTo("Star Treaty");
        assertThat(organization.signed()).isEqualTo(EdtfDate.of(1995));
        assertThat(organization.inForce()).isEmpty();
        assertThat(organization.ended()).contains(EdtfDate.of(2010, 6));
        assertThat(organization.predecessors()).containsExactly("Old Pact", "Older Pact");
        assertThat(organization.successors()).isEmpty();
        assertThat(organization.primaryObjective()).isEqualTo("Light");
        assertThat(organization.drugControlRole()).isEqualTo("Watch");
        assertThat(organization.drugControlBodies()).containsExactly("Night Watch", "Day Watch");
        assertThat(organization.provenance().sources()).containsExactly(SourceId.of("charter"), SourceId.of("gazette"));
        assertThat(organization.provenance().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(Dataset.read(VALID).records().organizations().get(OrganizationId.of("moon-court")))
                .satisfies(court -> assertThat(court.bodyOf()).contains(MOON_LEAGUE));
    }

    @Test
    void aSpellHasWhatItsRowSays() {
        Membership spell =
                Dataset.read(VALID).memberships().historyOf(XAA, STAR_PACT).get(0);
        assertThat(spell.status()).isEqualTo(Status.MEMBER);
        assertThat(spell.period()).isEqualTo(SpellDates.parse("1995-06-01/2010-06"));
        assertThat(spell.startBasis()).isEqualTo(DateBasis.SIGNATURE);
        assertThat(spell.endBasis()).contains(DateBasis.DISSOLUTION);
        assertThat(spell.entry()).contains(EntryKind.FOUNDING);
        assertThat(spell.exit()).contains(ExitKind.DISSOLUTION);
        assertThat(spell.provenance().confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aReadingHasWhatItsRowSays() {
        AlternativeReading reading =
                Dataset.read(VALID).records().alternativeReadings().all().get(2);
        assertThat(reading.id()).isEqualTo(RowId.of("moon-league-xdd-member-start"));
        assertThat(reading.membership()).contains(MembershipId.of("moon-league-xdd-member"));
        assertThat(reading.approach()).isEmpty();
        assertThat(reading.instrument()).isEmpty();
        assertThat(reading.basis()).isEmpty();
        assertThat(reading.field()).isEqualTo(ReadingField.START);
        assertThat(reading.reading()).isEqualTo("2004-01-01");
        assertThat(reading.holder()).contains("Moon Gazette");
        assertThat(reading.kind()).isEqualTo(ReadingKind.CLOCK);
        assertThat(reading.sources()).containsExactly(SourceId.of("gazette"));
        assertThat(reading.note()).isEmpty();
    }

    @Test
    void aSourceHasWhatItsRowSays() {
        Source charter = Dataset.read(VALID).records().sources().get(SourceId.of("charter"));
        assertThat(charter.url()).isEqualTo("https://example.org/charter");
        assertThat(charter.publisher()).isEqualTo("Moon League");
        assertThat(charter.kind()).isEqualTo(SourceKind.TREATY_DEPOSITARY);
        assertThat(charter.language()).contains("en");
        assertThat(charter.weak()).isFalse();
        assertThat(Dataset.read(VALID)
                        .records()
                        .sources()
                        .get(SourceId.of("gazette"))
                        .weak())
                .isTrue();
    }

    @Test
    void recordsAreInTheOrderOfTheirKeysWhateverTheFileSays() {
        Dataset dataset = Dataset.read(reversed(VALID));
        assertThat(dataset).isEqualTo(Dataset.read(VALID));
        assertThat(dataset.records().countries().keys())
                .extracting(CountryCode::toString)
                .containsExactly("XAA", "XBB", "XCC", "XDD", "XEE");
        assertThat(dataset.records().memberships().all()).isSorted();
        assertThat(dataset.records().alternativeReadings().keys())
                .containsExactlyElementsOf(
                        new TreeSet<>(dataset.records().alternativeReadings().keys()));
    }

    private static InventedPackage reversed(InventedPackage files) {
        InventedPackage reversed = files;
        for (String table : TABLES) {
            List<String> rows =
                    new ArrayList<>(files.text(table).lines().skip(1).toList());
            Collections.reverse(rows);
            reversed = reversed.with(table, files.line(table, 1) + "\n" + String.join("\n", rows) + "\n");
        }
        return reversed;
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        InventedPackage reordered = VALID.with("sources.csv", """
                weak,note,id,kind,language,publisher,url
                ,,charter,treaty-depositary,en,Moon League,https://example.org/charter
                true,,gazette,press,,Moon Gazette,https://example.org/gazette
                """);
        assertThat(Dataset.read(reordered)).isEqualTo(Dataset.read(VALID));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        InventedPackage marked = VALID;
        for (String table : TABLES) {
            marked = marked.with(table, "\uFEFF" + VALID.text(table));
        }
        assertThat(Dataset.read(marked)).isEqualTo(Dataset.read(VALID));
    }

    @Test
    void linesMayEndAsOnWindows() {
        InventedPackage windows = VALID;
        for (String table : TABLES) {
            windows = windows.with(table, VALID.text(table).replace("\n", "\r\n"));
        }
        assertThat(Dataset.read(windows)).isEqualTo(Dataset.read(VALID));
    }

    @Test
    void aQuotedCellMayHaveCommasQuotesAndLineBreaks() {
        InventedPackage quoted =
                VALID.replace("countries.csv", "never in anything", "\"never, \"\"ever\"\"\nin anything\"");
        assertThat(Dataset.read(quoted)
                        .records()
                        .countries()
                        .get(CountryCode.of("XEE"))
                        .note())
                .contains("never, \"ever\"\nin anything");
    }

    @Test
    void tablesWithAHeaderOnlyHaveNoRows() {
        InventedPackage headers = VALID;
        for (String table : TABLES) {
            headers = headers.with(table, VALID.line(table, 1) + "\n");
        }
        Dataset dataset = Dataset.read(headers);
        assertThat(dataset.records().countries()).isEmpty();
        assertThat(dataset.records().organizations()).isEmpty();
        assertThat(dataset.records().memberships()).isEmpty();
        assertThat(dataset.records().alternativeReadings()).isEmpty();
        assertThat(dataset.records().sources()).isEmpty();
    }

    @Test
    void aTableThatIsLeftOutHasNoRecordsAndWhatOthersReferToInItIsNotChecked() {
        for (String table : TABLES) {
            Dataset dataset = Dataset.read(VALID.without(table));
            assertThat(dataset).as(table).isNotEqualTo(Dataset.read(VALID));
        }
        InventedPackage spellsOnly = VALID.without("countries.csv")
                .without("organizations.csv")
                .without("alternative-readings.csv")
                .without("sources.csv");
        assertThat(Dataset.read(spellsOnly).records().memberships()).hasSize(12);
        assertThat(Dataset.read(spellsOnly).records().countries()).isEmpty();
    }

    @Test
    void equalCellsOfAColumnShareOneValue() {
        List<Membership> spells = Dataset.read(VALID).records().memberships().all();
        assertThat(spells.get(0).organization()).isSameAs(spells.get(1).organization());
        assertThat(spells.get(0).country()).isSameAs(spells.get(1).country());
        assertThat(spells.get(0).period().start())
                .isEqualTo(Bound.parse("1991-01-01"))
                .isSameAs(spells.get(2).period().start());
    }

    @Test
    void anEmptyDatasetHasADayAndNoRecords() {
        Dataset empty = Dataset.empty(AS_OF);
        assertThat(empty.asOf()).isEqualTo(AS_OF);
        assertThat(empty.version()).isEmpty();
        assertThat(empty.records().countries()).isEmpty();
        assertThat(empty.records().memberships()).isEmpty();
        assertThat(empty).isEqualTo(Dataset.empty(AS_OF)).isNotEqualTo(Dataset.empty(AS_OF.plusDays(1)));
    }

    @Test
    void theQuestionsAboutASubjectAreOneObject() {
        Dataset dataset = Dataset.read(VALID);
        assertThat(dataset.memberships()).isSameAs(dataset.memberships());
        assertThat(dataset.names()).isSameAs(dataset.names());
        assertThat(dataset.search()).isSameAs(dataset.search());
        assertThat(dataset.policies()).isSameAs(dataset.policies());
        assertThat(dataset.treaties()).isSameAs(dataset.treaties());
    }

    @Test
    void datasetsOfOtherVersionsAndDaysAreHashedApart() {
        int hash = Dataset.read(VALID).hashCode();
        InventedPackage later = VALID.replace("datapackage.json", "2020-12-31", "2021-12-31");
        InventedPackage newer = VALID.replace("datapackage.json", "1.2.3", "1.2.4");
        assertThat(Dataset.read(later).hashCode()).isNotEqualTo(hash);
        assertThat(Dataset.read(newer).hashCode()).isNotEqualTo(hash);
    }

    @Test
    void aThousandSpellsOfACountryInAnOrganizationAreTakenAndNoMore() {
        assertThat(Dataset.read(spells(1000)).records().memberships()).hasSize(1000);
        assertThatThrownBy(() -> Dataset.read(spells(1001)))
                .isInstanceOf(DatasetException.class)
                .hasMessage("memberships.csv:1002:3: XAA has more than 1000 spells in moon-league: so many are not"
                        + " taken");
    }

    private static InventedPackage spells(int count) {
        StringBuilder rows = new StringBuilder(VALID.line("memberships.csv", 1)).append('\n');
        for (int year = 1; year <= count; year++) {
            rows.append("spell-%1$d,moon-league,XAA,member,%1$04d-01-01,%1$04d-02-01,decision,decision,,,,low,\n"
                    .formatted(year));
        }
        return VALID.with("memberships.csv", rows.toString()).without("alternative-readings.csv");
    }
}
