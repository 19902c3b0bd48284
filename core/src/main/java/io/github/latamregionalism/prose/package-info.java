/**
 * Answers in sentences, in English, Spanish and Portuguese, ready to be quoted.
 *
 * <p>Start from {@link io.github.latamregionalism.prose.Prose}, which {@code dataset.prose()} returns. It tells what a
 * country was in an organization or to a treaty, which drug policy it followed, who the members of an organization were
 * and which countries were parties to a treaty. A spell, a change and an entry of a chronicle are a sentence each.
 *
 * <pre>{@code
 * Standing standing = dataset.memberships().standingOf(Countries.VENEZUELA, Organizations.OAS, LocalDate.of(2020, 1, 1));
 * dataset.prose().of(standing, Language.ES); // El 1 de enero de 2020, Venezuela no era miembro de ...
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.prose;

import org.jspecify.annotations.NullMarked;
