/** The bundled dataset: organizations, memberships, treaties, drug policies and their sources. */
module io.github.latamregionalism.data {
    requires transitive io.github.latamregionalism.core;

    exports io.github.latamregionalism.data;
}
