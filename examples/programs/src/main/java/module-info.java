/** Command-line programs over the bundled dataset. */
// XChart and the citation processor are no modules.
@SuppressWarnings("requires-automatic")
module io.github.latamregionalism.programs {
    requires citeproc.java;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.latamregionalism.data;
    requires java.desktop;
    requires org.knowm.xchart;

    opens io.github.latamregionalism.programs to
            info.picocli;
}
