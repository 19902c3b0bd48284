package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.dataset.Dataset;
import java.util.List;
import picocli.CommandLine.Option;

/** Which organizations and states count. */
public final class ScopeOptions {

    @Option(
            names = "--organizations",
            paramLabel = "ID",
            split = ",",
            description = "Only these organizations, separated by commas, such as cfatf,gafilat (default: all).")
    private List<String> organizations = List.of();

    @Option(
            names = "--countries",
            paramLabel = "CODE",
            split = ",",
            description = "Only these countries, separated by commas, such as BRA,COL (default: the states of the"
                    + " region).")
    private List<String> countries = List.of();

    /** Returns what counts. */
    public Scope scope(Dataset dataset) {
        Scope scope = Scope.REGION;
        if (!organizations.isEmpty()) {
            scope = scope.withOrganizations(organizations.stream()
                    .map(id -> Keys.organization(dataset, id).id())
                    .toList());
        }
        if (!countries.isEmpty()) {
            scope = scope.withCountries(countries.stream()
                    .map(code -> Keys.country(dataset, code).iso3())
                    .toList());
        }
        return scope;
    }
}
