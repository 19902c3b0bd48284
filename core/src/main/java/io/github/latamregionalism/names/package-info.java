/**
 * Names, codes and full-text search.
 *
 * <p>Start from {@link io.github.latamregionalism.names.Names}: it resolves a name, acronym or code in one of four
 * languages to a country or an organization. The {@link io.github.latamregionalism.names.Resolution} says what was
 * found and {@link io.github.latamregionalism.names.MatchedBy how}, or why nothing was.
 * {@link io.github.latamregionalism.names.CodeSystem} lists the code systems, such as ISO 3166-1 or Correlates of War.
 * {@link io.github.latamregionalism.names.Search} looks for words in the records.
 *
 * <pre>{@code
 * dataset.names().find("Mercosul"); // the organization mercosur
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.names;

import org.jspecify.annotations.NullMarked;
