package io.github.latamregionalism.programs.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of the paper on which a measure bears, as {@code measured-claims.csv} lists them. What a measure shows is
 * always computed.
 */
final class MeasuredClaims {

    private static final Splitter WORDS = Splitter.on(';').omitEmptyStrings();

    /**
     * A claim beside a measure.
     *
     * @param claim the claim
     * @param measure the measure
     * @param scope what it counts
     * @param series the measures of that
     * @param from the first year that the claim is about
     * @param to the last one
     * @param line the line of the file, which says what the measure cannot show of the claim
     */
    record Row(Claim claim, Measure measure, Scope scope, Series series, int from, int to, NamedCsvRecord line) {

        /** Returns what the measure cannot show of the claim. */
        String cannot(Language language) {
            return line.getField("cannot_" + language.text());
        }

        /** Returns what is counted, for people. */
        String of(Words words) {
            String region = words.say("scope.region");
            String of = MeasuredClaims.words(line, "of").findFirst().orElse(region);
            String organizations = listed("organizations");
            String countries = listed("countries");
            if (!organizations.isEmpty()) {
                of = words.say("scope.organizations", "of", of, "ids", organizations);
            }
            return countries.isEmpty() ? of : words.say("scope.countries", "of", of, "ids", countries);
        }

        private String listed(String column) {
            return MeasuredClaims.words(line, column).collect(Collectors.joining(", "));
        }

        Series.Row first() {
            return series.row(from, measure);
        }

        Series.Row last() {
            return series.row(to, measure);
        }

        /** Returns how the measure goes over the years, in words; what happens in a year is added up. */
        String shows(Words words) {
            ImmutableSortedMap.Builder<Integer, Interval> values = ImmutableSortedMap.naturalOrder();
            for (int year = from; year <= to; year++) {
                int of = year;
                series.value(year, measure).ifPresent(value -> values.put(of, value));
            }
            MeasureCourse course = new MeasureCourse(values.buildOrThrow());
            return switch (measure) {
                case ACCESSIONS, EXITS, SUSPENSIONS, SELF_SUSPENSIONS -> course.total(words);
                default -> course.in(words);
            };
        }
    }

    private MeasuredClaims() {}

    /** Returns those of some claims on which a measure bears, once for each measure. */
    static ImmutableList<Row> of(Dataset dataset, Collection<Claim> claims) {
        Map<String, Series> series = new HashMap<>();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (NamedCsvRecord line : lines()) {
            Scope scope = scope(line);
            for (String id : words(line, "claims").toList()) {
                Claim claim = dataset.records().claims().get(ClaimId.of(id));
                if (claims.contains(claim)) {
                    for (String measure : words(line, "measures").toList()) {
                        rows.add(new Row(
                                claim,
                                requireNonNull(Term.words(Measure.class).get(measure), measure),
                                scope,
                                series.computeIfAbsent(scope.toString(), of -> Series.of(dataset, scope)),
                                Integer.parseInt(line.getField("from")),
                                Integer.parseInt(line.getField("to")),
                                line));
                    }
                }
            }
        }
        return rows.build();
    }

    private static Scope scope(NamedCsvRecord line) {
        Scope scope = words(line, "of")
                .map(OrganizationId::of)
                .map(Scope::of)
                .findFirst()
                .orElse(Scope.REGION);
        List<OrganizationId> organizations =
                words(line, "organizations").map(OrganizationId::of).toList();
        List<CountryCode> countries =
                words(line, "countries").map(CountryCode::of).toList();
        scope = organizations.isEmpty() ? scope : scope.withOrganizations(organizations);
        return countries.isEmpty() ? scope : scope.withCountries(countries);
    }

    private static Stream<String> words(NamedCsvRecord line, String column) {
        return WORDS.splitToStream(line.getField(column));
    }

    private static List<NamedCsvRecord> lines() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        requireNonNull(MeasuredClaims.class.getResourceAsStream("measured-claims.csv")), UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
