/** Command-line programs over the bundled dataset. */
// The citation processor is no module.
@SuppressWarnings("requires-automatic")
module io.github.latamregionalism.programs {
    requires citeproc.java;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.latamregionalism.data;
    requires java.desktop;

    opens io.github.latamregionalism.programs to
            info.picocli;
    opens io.github.latamregionalism.programs.atlas to
            info.picocli;
    opens io.github.latamregionalism.programs.chart to
            info.picocli;
    opens io.github.latamregionalism.programs.crosswalk to
            info.picocli;
    opens io.github.latamregionalism.programs.enrich to
            info.picocli;
    opens io.github.latamregionalism.programs.measure to
            info.picocli;
    opens io.github.latamregionalism.programs.membership to
            info.picocli;
    opens io.github.latamregionalism.programs.names to
            info.picocli;
    opens io.github.latamregionalism.programs.options to
            info.picocli;
    opens io.github.latamregionalism.programs.paper to
            info.picocli;
    opens io.github.latamregionalism.programs.policy to
            info.picocli;
    opens io.github.latamregionalism.programs.report to
            info.picocli;
    opens io.github.latamregionalism.programs.tables to
            info.picocli;
    opens io.github.latamregionalism.programs.words to
            com.fasterxml.jackson.databind;
}
