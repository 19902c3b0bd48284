/**
 * JSON beyond single records.
 *
 * <p>Every record, id and date is written and read, and every answer written, by any mapper of Jackson 2.16 and later
 * or of Jackson 3, with nothing to register. Jackson 2 needs its modules for Java 8, which Spring Boot brings.
 * {@link io.github.latamregionalism.json.RegionalismJson} has a mapper for input from strangers and for a whole
 * {@link io.github.latamregionalism.dataset.Dataset}, and the schema.
 */
@NullMarked
package io.github.latamregionalism.json;

import org.jspecify.annotations.NullMarked;
