package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Streams;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables of the user's own: what is good in them, made of records, merged and compared. */
class OwnTablesTest {

    private static final InventedPackage VALID = InventedPackage.valid();
    private final Dataset dataset = Dataset.read(VALID);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final String MEMBERSHIPS = "memberships.csv";
    private static final String COUNTRIES = "countries.csv";

    private static List<String> texts(Iterable<?> values) {
        return Streams.stream(values).map(String::valueOf).toList();
    }

    private static Dataset of(DatasetBuilder builder) {
        return builder.build();
    }

    private static DatasetBuilder builderOf(Dataset dataset) {
        DatasetBuilder builder = Dataset.builder(dataset.asOf()).version(dataset.version());
        dataset.records().countries().all().forEach(builder::add);
        dataset.records().organizations().all().forEach(builder::add);
        dataset.records().memberships().forEach(builder::add);
        dataset.records().alternativeReadings().forEach(builder::add);
        dataset.records().sources().all().forEach(builder::add);
        return builder;
    }

    // Tolerant reading

    @Test
    void aPackageWithoutProblemsIsReadTolerantlyAsItIsReadStrictly() {
        TolerantReading reading = Dataset.readTolerantly(VALID);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dataset()).isEqualTo(dataset);
    }

    @Test
    void aWrongRowIsLeftOutWithItsProblemAndAllOthersAreRead() {
        TolerantReading reading = Dataset.readTolerantly(
                VALID.replace(MEMBERSHIPS, "star-pact,XCC,associate,1996-02,", "star-pact,XCC,asociate,1996-02,")
                        .without("alternative-readings.csv"));
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith(MEMBERSHIPS + ":13:4: status \"asociate\"");
        assertThat(reading.dataset().records().memberships().all())
                .isEqualTo(dataset.records().memberships().stream()
                        .filter(spell -> !spell.organization().equals(OrganizationId.of("star-pact"))
                                || !spell.country().equals(CountryCode.of("XCC")))
                        .toList());
        assertThat(reading.dataset().records().countries())
                .isEqualTo(dataset.records().countries());
    }

    @Test
    void aRowThatRefersToOneLeftOutIsLeftOutToo() {
        TolerantReading reading = Dataset.readTolerantly(VALID.replace(COUNTRIES, "XCC,state,", "XCC,stat,"));
        assertThat(reading.dataset().records().memberships())
                .isNotEmpty()
                .noneMatch(spell -> spell.country().equals(CountryCode.of("XCC")));
        assertThat(reading.dataset().records().alternativeReadings())
                .noneMatch(other -> other.membership().equals(Optional.of(MembershipId.of("star-pact-xcc-associate"))));
        assertThat(texts(reading.problems()))
                .anyMatch(problem -> problem.startsWith("countries.csv:4:2: kind \"stat\""))
                .anyMatch(
                        problem -> problem.equals("memberships.csv:6:3: country \"XCC\" is left out of countries.csv"));
    }

    @Test
    void ofTwoSpellsThatOverlapTheLaterIsLeftOut() {
        TolerantReading reading = Dataset.readTolerantly(
                VALID.plus(MEMBERSHIPS, "new,moon-league,XAA,member,2000-01-01,..,signature,,,,charter,high,"));
        assertThat(reading.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .endsWith("spells of one status must not overlap");
        assertThat(reading.dataset()).isEqualTo(dataset);
    }

    @Test
    void rowsThatHangOnEachOtherAreLeftOutThroughHoweverManyRows() {
        TolerantReading reading = Dataset.readTolerantly(bodies(9000));
        assertThat(reading.dataset().records().organizations()).isEmpty();
        assertThat(reading.problems()).hasSize(9000);
    }

    /** Returns organizations each of which is a body of the one before, the first of one that is not there. */
    private static InventedPackage bodies(int count) {
        StringBuilder rows = new StringBuilder(VALID.line("organizations.csv", 1)).append('\n');
        for (int i = 1; i <= count; i++) {
            rows.append("o%d,,N,N,N,court,o%d,Treaty,1990,,,,,,,,,Law,None,,,low,\n".formatted(i, i - 1));
        }
        return VALID.with("organizations.csv", rows.toString())
                .without(MEMBERSHIPS)
                .without("alternative-readings.csv");
    }

    @Test
    void aWrongDescriptorIsNotReadTolerantly() {
        assertThatThrownBy(() -> Dataset.readTolerantly(VALID.with("datapackage.json", "{}")))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("datapackage.json:1:1: \"as_of\" is missing");
    }

    // Builder

    @Test
    void aDatasetBuiltOfTheRecordsOfAnotherEqualsIt() {
        assertThat(of(builderOf(dataset))).isEqualTo(dataset);
    }

    @Test
    void recordsAreHeldToTheRulesOfTablesAndAllProblemsAreTold() {
        Country alphaland = dataset.records().countries().get(CountryCode.of("XAA"));
        Membership spell = dataset.records().memberships().stream()
                .filter(each -> each.country().equals(CountryCode.of("XBB")))
                .findFirst()
                .orElseThrow();
        DatasetBuilder builder =
                Dataset.builder(AS_OF).add(alphaland).add(alphaland).add(spell);
        DatasetException refused = catchThrowableOfType(DatasetException.class, builder::build);
        assertThat(texts(refused.problems()))
                .containsExactlyInAnyOrder(
                        "countries:2:1: iso3 \"XAA\" is already on line 1: the key must be unique",
                        "memberships:1:3: country \"XBB\" is not in countries");
    }

    @Test
    void aTableWithoutRecordsIsNotLookedInto() {
        Dataset spells = of(
                Dataset.builder(AS_OF).add(dataset.records().memberships().all().get(0)));
        assertThat(spells.records().memberships())
                .containsExactly(dataset.records().memberships().all().get(0));
        assertThat(spells.records().countries().all()).isEmpty();
    }

    // Merging

    @Test
    void ofTwoRecordsWithOneKeyTheOtherDatasetHasItsWayAndTheConflictIsTold() {
        Dataset corrected = Dataset.read(VALID.replace(COUNTRIES, "Alphaland", "Alphaland Republic"));
        Merge merge = dataset.overriddenBy(corrected);
        assertThat(merge.dataset().records().countries())
                .isEqualTo(corrected.records().countries());
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict)
                    .hasToString("countries: XAA: name_en changed from \"Alphaland\" to \"Alphaland Republic\"");
            assertThat(conflict.older()).contains(dataset.records().countries().get(CountryCode.of("XAA")));
            assertThat(conflict.newer())
                    .contains(corrected.records().countries().get(CountryCode.of("XAA")));
        });
        assertThat(corrected.overriddenBy(dataset).dataset().records().countries())
                .isEqualTo(dataset.records().countries());
    }

    @Test
    void aDatasetPlusItselfOrNothingIsItself() {
        Dataset nothing = Dataset.empty(AS_OF);
        for (Merge merge :
                List.of(dataset.overriddenBy(dataset), dataset.overriddenBy(nothing), nothing.overriddenBy(dataset))) {
            assertThat(merge.dataset()).isEqualTo(dataset);
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.unresolved()).isEmpty();
        }
    }

    @Test
    void aMergeIsKnownToTheEarlierDayOfBoth() {
        LocalDate earlier = LocalDate.of(1999, 1, 1);
        assertThat(dataset.overriddenBy(Dataset.empty(earlier)).dataset().asOf())
                .isEqualTo(earlier);
        assertThat(Dataset.empty(earlier).overriddenBy(dataset).dataset().asOf())
                .isEqualTo(earlier);
    }

    @Test
    void aReferenceIntoATableThatOnlyTheOtherHasIsToldWhereItLeadsNowhere() {
        Dataset spells = of(
                Dataset.builder(AS_OF).add(dataset.records().memberships().all().get(0)));
        Dataset others = Dataset.read(VALID.without(MEMBERSHIPS)
                .without("alternative-readings.csv")
                .with(COUNTRIES, VALID.line(COUNTRIES, 1) + "\n" + VALID.line(COUNTRIES, 6) + "\n"));
        Merge merge = others.overriddenBy(spells);
        assertThat(merge.unresolved())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("moon-league-xaa-member: country \"XAA\" is not in countries");
        assertThat(merge.dataset().records().memberships()).hasSize(1);
    }

    @Test
    void spellsOfBothThatOverlapAreRefused() {
        Dataset other = Dataset.read(VALID.replace(
                        MEMBERSHIPS,
                        "moon-league-xaa-member,moon-league,XAA,member,1991-01-01,",
                        "moon-league-xaa-member-again,moon-league,XAA,member,1990-12-01,")
                .without("alternative-readings.csv"));
        assertThatThrownBy(() -> dataset.overriddenBy(other))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("memberships:");
    }

    // Comparing

    @Test
    void aRecordThatWasAddedRemovedOrChangedIsToldInWordsAndAsRecords() {
        Dataset newer = Dataset.read(VALID.replace(COUNTRIES, "Betaland,Betalandia", "Betaland Isles,Betalandia")
                .replace(
                        MEMBERSHIPS,
                        "star-pact-xbb-member,star-pact,XBB,member,1995-06-01,,signature,unknown,founding,,charter,"
                                + "medium,\n",
                        "")
                .plus(COUNTRIES, "XFF,state,XF,906,Zetaland,Zetalandia,Zetalandia,Near Side,,,,,"));
        assertThat(texts(Dataset.diff(dataset, newer)))
                .containsExactly(
                        "countries: XBB: name_en changed from \"Betaland\" to \"Betaland Isles\"",
                        "countries: XFF: added",
                        "memberships: star-pact-xbb-member: removed");
        Difference removed = Dataset.diff(dataset, newer).get(2);
        assertThat(removed.older()).get().isInstanceOf(Membership.class);
        assertThat(removed.newer()).isEmpty();
        assertThat(removed.cells()).isEmpty();
        assertThat(texts(Dataset.diff(newer, dataset)))
                .containsExactly(
                        "countries: XBB: name_en changed from \"Betaland Isles\" to \"Betaland\"",
                        "countries: XFF: removed",
                        "memberships: star-pact-xbb-member: added");
    }

    @Test
    void theOrderOfRowsIsNoDifference() {
        StringBuilder turned = new StringBuilder(VALID.line(COUNTRIES, 1)).append('\n');
        for (int line = dataset.records().countries().size() + 1; line > 1; line--) {
            turned.append(VALID.line(COUNTRIES, line)).append('\n');
        }
        assertThat(Dataset.diff(dataset, Dataset.read(VALID.with(COUNTRIES, turned.toString()))))
                .isEmpty();
    }

    @Test
    void aRecordOfWhichADateIsCorrectedKeepsItsIdAndIsTold() {
        Dataset newer = Dataset.read(VALID.replace("alternative-readings.csv", "2004-01-01", "2004-01-02"));
        assertThat(texts(Dataset.diff(dataset, newer)))
                .containsExactly(
                        "alternative-readings: moon-league-xdd-member-start: reading changed from \"2004-01-01\" to"
                                + " \"2004-01-02\"");
    }

    @Test
    void organizationsAreComparedToo() {
        Organization pact = dataset.records().organizations().get(OrganizationId.of("star-pact"));
        Dataset without = of(Dataset.builder(AS_OF).add(pact));
        assertThat(Dataset.diff(without, dataset))
                .filteredOn(difference -> difference.table().equals("organizations"))
                .extracting(Difference::key)
                .containsExactly("moon-court", "moon-league");
    }
}
