/** Types, queries and measures for dated membership of regional organizations and for drug policy. */
// Immutables names its module in its manifest only.
@SuppressWarnings("requires-automatic")
module io.github.latamregionalism.core {
    requires transitive com.fasterxml.jackson.databind;
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
    exports io.github.latamregionalism.query;
    exports io.github.latamregionalism.time;

    provides com.fasterxml.jackson.databind.Module with
            io.github.latamregionalism.json.RegionalismModule;
}
