/** Command-line programs over the bundled dataset. */
module io.github.latamregionalism.programs {
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.latamregionalism.data;

    opens io.github.latamregionalism.programs to
            info.picocli;
}
