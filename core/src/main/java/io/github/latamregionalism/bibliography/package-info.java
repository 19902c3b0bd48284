/**
 * References and sources as BibTeX and CSL-JSON.
 *
 * <p>A {@link io.github.latamregionalism.bibliography.Bibliography} is made of the references of a dataset, of its
 * sources, or of exactly those sources that stand behind an answer. It is written for LaTeX or for a citation processor
 * such as those of Zotero and Pandoc.
 *
 * <pre>{@code
 * Answer<CountryCode> members = dataset.memberships().membersOf(OrganizationId.of("unasur"), LocalDate.of(2019, 9, 1));
 * String bibTex = Bibliography.ofSources(dataset.records(), members.facts()).toBibTex();
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.bibliography;

import org.jspecify.annotations.NullMarked;
