/**
 * Records as JSON.
 *
 * <p>Register {@link io.github.latamregionalism.json.RegionalismModule} with a Jackson mapper, or let
 * {@code findAndRegisterModules} find it; from then on every record and every answer is written and read. Input that
 * nobody vouches for is read with {@link io.github.latamregionalism.json.RegionalismModule#boundedMapper}.
 */
@NullMarked
package io.github.latamregionalism.json;

import org.jspecify.annotations.NullMarked;
