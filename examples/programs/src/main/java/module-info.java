/** Command-line programs over the bundled dataset. */
module io.github.latamregionalism.programs {
    requires info.picocli;
    requires io.github.latamregionalism.data;
}
