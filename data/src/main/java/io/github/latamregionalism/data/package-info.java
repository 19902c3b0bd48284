/**
 * The bundled dataset.
 *
 * <p>{@link io.github.latamregionalism.data.LatinAmerica#dataset} is the object to start from. Keys of its records are
 * constants: {@link io.github.latamregionalism.data.Organizations}, {@link io.github.latamregionalism.data.Countries}.
 *
 * <pre>{@code
 * Dataset dataset = LatinAmerica.dataset();
 * dataset.memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1)).certain();
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.data;

import org.jspecify.annotations.NullMarked;
