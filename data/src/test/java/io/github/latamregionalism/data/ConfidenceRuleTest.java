package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.query.Records;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule of confidence, as {@code data/CODING.md} gives it. */
class ConfidenceRuleTest {

    private static final Records RECORDS = LatinAmerica.dataset().records();

    private static final ImmutableSet<SourceKind> OFFICIAL = ImmutableSet.of(
            SourceKind.TREATY_DEPOSITARY,
            SourceKind.GAZETTE,
            SourceKind.COURT,
            SourceKind.GOVERNMENT,
            SourceKind.ORGANIZATION,
            SourceKind.UN_AGENCY);

    private static final Pattern UNVERIFIED = Pattern.compile(
            "\\b(unsourced|unverified|unconfirmed|not sourced|not (been )?(verified|confirmed)"
                    + "|could not be (verified|confirmed))\\b",
            Pattern.CASE_INSENSITIVE);

    private static Stream<Sourced> facts() {
        return Stream.of(
                        RECORDS.memberships(),
                        RECORDS.events(),
                        RECORDS.instruments(),
                        RECORDS.approaches(),
                        RECORDS.treaties(),
                        RECORDS.treatyActions(),
                        RECORDS.organizations(),
                        RECORDS.independentStates())
                .flatMap(catalog -> catalog.all().stream())
                .map(Sourced.class::cast);
    }

    private static List<Source> firm(Sourced fact) {
        return fact.provenance().sources().stream()
                .map(RECORDS.sources()::get)
                .filter(source -> !source.weak())
                .toList();
    }

    private static boolean isOfAnIssuer(Source source) {
        return source.copy() && source.issuer().isPresent();
    }

    private static boolean isOfficial(Source source) {
        return OFFICIAL.contains(isOfAnIssuer(source) ? source.issuerKind().orElse(SourceKind.OTHER) : source.kind());
    }

    private static String publisher(Source source) {
        return isOfAnIssuer(source) ? source.issuer().get() : source.publisher();
    }

    @Test
    void aFactOfHighConfidenceHasAnOfficialSourceOrTwoPublishersAndNothingUnverified() {
        List<Sourced> wrong = new ArrayList<>();
        facts().filter(fact -> fact.provenance().confidence() == Confidence.HIGH)
                .forEach(fact -> {
                    Set<String> publishers = new HashSet<>();
                    firm(fact).forEach(source -> publishers.add(publisher(source)));
                    boolean supported =
                            firm(fact).stream().anyMatch(ConfidenceRuleTest::isOfficial) || publishers.size() > 1;
                    boolean unverified = fact.provenance()
                            .note()
                            .filter(note -> UNVERIFIED.matcher(note).find())
                            .isPresent();
                    if (!supported || unverified) {
                        wrong.add(fact);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFactThatRestsOnWeakSourcesAloneIsOfLowConfidenceAndSaysSo() {
        assertThat(facts().filter(fact -> firm(fact).isEmpty())).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.provenance().confidence()).isEqualTo(Confidence.LOW);
            assertThat(fact.provenance().note()).isPresent();
        });
    }

    @Test
    void everyAlternativeReadingHasAHolderAndASourceAndAClockSaysWhatItCountsFrom() {
        assertThat(RECORDS.alternativeReadings()).isNotEmpty().allSatisfy(reading -> {
            assertThat(reading.holder()).isPresent();
            assertThat(reading.sources()).isNotEmpty();
        });
        assertThat(RECORDS.alternativeReadings().all())
                .filteredOn(reading -> reading.kind() == ReadingKind.CLOCK)
                .extracting(AlternativeReading::basis)
                .allSatisfy(basis -> assertThat(basis).isPresent());
    }

    @Test
    void everyLawAndApproachSaysWhatItsDaysCountFrom() {
        assertThat(RECORDS.instruments().all()).allSatisfy(law -> {
            assertThat(law.startBasis()).isPresent();
            if (law.period().isRunning() || law.period().end().date().isPresent()) {
                assertThat(law.endBasis().isPresent())
                        .as("%s", law.id())
                        .isEqualTo(!law.period().isRunning());
            }
        });
        assertThat(RECORDS.approaches().all())
                .allSatisfy(approach -> assertThat(approach.startBasis()).isPresent());
    }

    /** Hosts of several publishers, or at which one publisher speaks as several. */
    private static final ImmutableSet<String> SHARED_HOSTS =
            ImmutableSet.of("github.com", "gov.br", "doi.org", "oas.org");

    @Test
    void oneHostHasOnePublisherAndOneKind() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Source source : RECORDS.sources()) {
            String host = URI.create(source.url().replace("|", "%7C")).getHost().replaceFirst("^www\\.", "");
            owners.computeIfAbsent(host, name -> new TreeSet<>()).add(source.publisher() + ", " + source.kind());
        }
        owners.keySet().removeAll(SHARED_HOSTS);
        assertThat(owners)
                .hasSizeGreaterThan(800)
                .allSatisfy((host, of) -> assertThat(of).as(host).hasSize(1));
    }
}
