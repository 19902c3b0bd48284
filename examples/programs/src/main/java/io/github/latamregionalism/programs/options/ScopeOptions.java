package io.github.latamregionalism.programs.options;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which organizations and states a measure counts. */
public final class ScopeOptions {

    private final Dataset dataset;

    @Option(
            names = "--organizations",
            paramLabel = "ORGANIZATION",
            description = "Only these organizations, separated by commas, such as gafilat,cfatf (default: all).")
    private List<String> organizations = List.of();

    @Option(
            names = "--without",
            paramLabel = "ORGANIZATION",
            description = "All organizations but these, such as dormant ones, separated by commas.")
    private List<String> without = List.of();

    @Option(
            names = "--countries",
            paramLabel = "COUNTRY",
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
            scope = scope.withOrganizations(Keys.organizations(dataset, organizations));
        }
        if (!without.isEmpty()) {
            scope = scope.withOrganizations(
                    Sets.difference(dataset.records().organizations().keys(), Keys.organizations(dataset, without)));
        }
        if (!countries.isEmpty()) {
            ImmutableSet<CountryCode> codes = Keys.countries(dataset, countries);
            scope = panel ? scope.withPanel(codes) : scope.withCountries(codes);
        }
        return scope;
    }

    /** Adds to a report what was chosen. */
    public Report addTo(Report report, Words words) {
        add(report, "organizations", Keys.organizations(dataset, organizations), words);
        add(report, "without", Keys.organizations(dataset, without), words);
        add(report, panel ? "panel" : "countries", Keys.countries(dataset, countries), words);
        return report;
    }

    private static void add(Report report, String name, Collection<? extends Actor> chosen, Words words) {
        if (!chosen.isEmpty()) {
            report.line(words.heading(name) + ": " + Joiner.on(", ").join(chosen))
                    .field(name, Joiner.on(';').join(chosen));
        }
    }
}
