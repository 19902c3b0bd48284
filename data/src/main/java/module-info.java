/**
 * The bundled dataset: organizations, memberships, treaties, drug policies and their sources.
 *
 * <p>Start from {@link io.github.latamregionalism.data.LatinAmerica#dataset}, a
 * {@link io.github.latamregionalism.dataset.Dataset}: every question is one call away from it.
 *
 * <pre>{@code
 * dataset.memberships().participantsIn(UNASUR, LocalDate.of(2019, 9, 1)).certain(); // = [BOL, GUY, SUR, URY, VEN]
 * }</pre>
 */
module io.github.latamregionalism.data {
    requires transitive io.github.latamregionalism.core;

    exports io.github.latamregionalism.data;
}
