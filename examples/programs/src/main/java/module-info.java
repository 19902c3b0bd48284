/** Command-line programs over the bundled dataset. */
// The citation processor is no module.
@SuppressWarnings("requires-automatic")
module io.github.latamregionalism.programs {
    requires citeproc.java;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires io.github.latamregionalism.data;
    requires java.desktop;
    requires org.apache.commons.cli;

    opens io.github.latamregionalism.programs.words to
            com.fasterxml.jackson.databind;
}
