package io.github.latamregionalism.programs.options;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
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
import java.util.Optional;

/** Which organizations and states a measure counts. */
public final class ScopeOptions {

    private final Dataset dataset;

    private final Option<ImmutableList<String>> organizations;
    private final Option<ImmutableList<String>> without;
    private final Option<ImmutableList<String>> countries;
    private final Option<Boolean> panel;

    public ScopeOptions(Options options, Dataset dataset) {
        organizations = options.option(
                        "--organizations",
                        "ORGANIZATION",
                        ValueTypes.TEXT,
                        "Only these organizations, separated by commas, such as gafilat,cfatf (default: all).")
                .several();
        without = options.option(
                        "--without",
                        "ORGANIZATION",
                        ValueTypes.TEXT,
                        "All organizations but these, such as dormant ones, separated by commas.")
                .several();
        countries = options.option(
                        "--countries",
                        "COUNTRY",
                        ValueTypes.TEXT,
                        "Only these countries, separated by commas, such as BRA,COL (default: the states of the"
                                + " region, or the members). A state counts on the days on which it was independent.")
                .several();
        panel = options.flag("--panel", "The countries given by --countries count on every day: a fixed panel.");
        this.dataset = dataset;
    }

    /** Returns the scope asked for: of an organization, or of the region. */
    public Scope scope(Optional<OrganizationId> of) {
        if (!organizations.value().isEmpty() && !without.value().isEmpty()) {
            throw new UsageException("--organizations says which count, --without which do not: give one of them");
        }
        if (panel.value() && countries.value().isEmpty()) {
            throw new UsageException("--panel needs --countries");
        }
        Scope scope = of.map(Scope::of).orElse(Scope.REGION);
        if (!organizations.value().isEmpty()) {
            scope = scope.withOrganizations(Keys.organizations(dataset, organizations.value()));
        }
        if (!without.value().isEmpty()) {
            scope = scope.withOrganizations(Sets.difference(
                    dataset.records().organizations().keys(), Keys.organizations(dataset, without.value())));
        }
        if (!countries.value().isEmpty()) {
            ImmutableSet<CountryCode> codes = Keys.countries(dataset, countries.value());
            scope = panel.value() ? scope.withPanel(codes) : scope.withCountries(codes);
        }
        return scope;
    }

    /** Adds to a report what was chosen. */
    public Report addTo(Report report, Words words) {
        add(report, "organizations", Keys.organizations(dataset, organizations.value()), words);
        add(report, "without", Keys.organizations(dataset, without.value()), words);
        add(report, panel.value() ? "panel" : "countries", Keys.countries(dataset, countries.value()), words);
        return report;
    }

    private static void add(Report report, String name, Collection<? extends Actor> chosen, Words words) {
        if (!chosen.isEmpty()) {
            report.line(words.heading(name) + ": " + Joiner.on(", ").join(chosen))
                    .field(name, Joiner.on(';').join(chosen));
        }
    }
}
