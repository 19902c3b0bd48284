package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which organizations and states a measure counts. */
public final class ScopeOptions {

    private final Dataset dataset;

    @Option(
            names = "--organizations",
            paramLabel = "ID",
            split = ",",
            description = "Only these organizations, separated by commas, such as gafilat,cfatf (default: all).")
    private List<String> organizations = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID",
            split = ",",
            description = "All organizations but these, such as dormant ones, separated by commas.")
    private List<String> without = List.of();

    @Option(
            names = "--countries",
            paramLabel = "CODE",
            split = ",",
            description = "Only these countries, separated by commas, such as BRA,COL (default: the states of the"
                    + " region, or the members). A state counts on the days on which it was independent.")
    private List<String> countries = List.of();

    @Option(names = "--panel", description = "The countries given by --countries count on every day: a fixed panel.")
    private boolean panel;

    public ScopeOptions(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the scope asked for: of an organization, or of the region. */
    public Scope scope(Optional<OrganizationId> of) {
        if (!organizations.isEmpty() && !without.isEmpty()) {
            throw new UsageException("--organizations says which count, --without which do not: give one of them");
        }
        if (panel && countries.isEmpty()) {
            throw new UsageException("--panel needs --countries");
        }
        Scope scope = of.map(Scope::of).orElse(Scope.REGION);
        if (!organizations.isEmpty()) {
            scope = scope.withOrganizations(ids(organizations));
        }
        if (!without.isEmpty()) {
            scope = scope.withOrganizations(
                    Sets.difference(dataset.records().organizations().keys(), ids(without)));
        }
        if (!countries.isEmpty()) {
            ImmutableSet<CountryCode> codes = countries.stream()
                    .map(code -> Keys.country(dataset, code).iso3())
                    .collect(ImmutableSet.toImmutableSet());
            scope = panel ? scope.withPanel(codes) : scope.withCountries(codes);
        }
        return scope;
    }

    /** Adds to a report what was chosen. */
    public Report addTo(Report report, Words words) {
        add(report, "organizations", organizations, words);
        add(report, "without", without, words);
        add(report, panel ? "panel" : "countries", countries, words);
        return report;
    }

    private static void add(Report report, String name, List<String> chosen, Words words) {
        if (!chosen.isEmpty()) {
            report.line(words.heading(name) + ": " + String.join(", ", chosen)).field(name, String.join(";", chosen));
        }
    }

    private ImmutableSet<OrganizationId> ids(List<String> words) {
        return words.stream()
                .map(word -> Keys.organization(dataset, word))
                .map(Organization::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
