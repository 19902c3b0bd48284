/**
 * Types, questions and measures for dated membership of regional organizations and for drug policy.
 *
 * <p>Start from {@link io.github.latamregionalism.dataset.Dataset}: every question is one call away from it. The
 * bundled one is {@code LatinAmerica.dataset()} of the module {@code io.github.latamregionalism.data}.
 *
 * <pre>{@code
 * dataset.memberships().membersOf(UNASUR, LocalDate.of(2020, 6, 1)); // = certainly [BOL, GUY, PER, SUR, URY, VEN], possibly [ECU]
 * }</pre>
 *
 * <p>A question about many gives an {@link io.github.latamregionalism.query.Answer}, one about a country in an
 * organization a {@link io.github.latamregionalism.query.Standing}. Both name the facts behind them with their sources.
 */
// Immutables names its module in its manifest only; Jackson 3 is there where a user has it.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.latamregionalism.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive org.threeten.extra;
    requires static java.compiler;
    requires static transitive com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.latamregionalism.analysis;
    exports io.github.latamregionalism.bibliography;
    exports io.github.latamregionalism.dataset;
    exports io.github.latamregionalism.json;
    exports io.github.latamregionalism.model;
    exports io.github.latamregionalism.names;
    exports io.github.latamregionalism.paper;
    exports io.github.latamregionalism.policy;
    exports io.github.latamregionalism.prose;
    exports io.github.latamregionalism.query;
    exports io.github.latamregionalism.time;

    opens io.github.latamregionalism.analysis to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.dataset to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.names to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.paper to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.policy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.query to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.latamregionalism.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
