package io.github.latamregionalism.programs.measure;

import com.google.common.graph.EndpointPair;
import io.github.latamregionalism.analysis.CoMembershipNetwork;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.ScopeOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.util.Optional;
import java.util.function.Function;

/** Who participates in organizations with whom. */
public final class NetworkCommand extends DayCommand {

    private final ScopeOptions scope;

    public NetworkCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Which independent states of the region participated in organizations together on a day, and in how"
                        + " many. A pair that shares none has no row. --format graphml and dot give the network to programs that draw it.");
        this.scope = new ScopeOptions(options, dataset);
    }

    @Override
    public Report call() {
        CoMembershipNetwork network = CoMembershipNetwork.of(dataset, scope.scope(Optional.empty()), day.value());
        Function<EndpointPair<CountryCode>, Interval> weight =
                edge -> network.graph().edgeValue(edge).orElseThrow();
        Words words = words();
        Report report = new Report(words.say("network.title", "day", day.value()))
                .day("on", day.value(), dataset, words)
                .form(Format.GRAPHML, network::toGraphMl)
                .form(Format.DOT, network::toDot);
        scope.addTo(report, words);
        Bounds.field(report, "states", Optional.of(network.states()), words);
        Bounds.field(report, "density", network.density(), words);
        Bounds.field(report, "shared_organizations_of_a_pair", network.meanWeight(), words);
        Table<CountryCode> states = new Table<CountryCode>(
                        "states", network.graph().nodes())
                .forPeople(
                        "name",
                        code -> settings.name(dataset.records().countries().get(code)))
                .column("country", code -> code);
        Bounds.columns(states, "degree", code -> Optional.of(network.degree(code)));
        Bounds.columns(states, "strength", code -> Optional.of(network.strength(code)));
        Table<EndpointPair<CountryCode>> pairs = new Table<EndpointPair<CountryCode>>(
                        "pairs", network.graph().edges())
                .column("first", EndpointPair::nodeU)
                .column("second", EndpointPair::nodeV);
        Bounds.columns(pairs, "organizations", edge -> Optional.of(weight.apply(edge)));
        return report.table(states).table(pairs);
    }
}
