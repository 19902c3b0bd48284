/**
 * The records of the dataset, one type for each table: countries, organizations, memberships and what goes with them.
 *
 * <p>The main ones are {@link io.github.latamregionalism.model.Country},
 * {@link io.github.latamregionalism.model.Organization} and {@link io.github.latamregionalism.model.Membership}, a
 * spell during which a country held a {@link io.github.latamregionalism.model.Status} in an organization. Where
 * somebody holds otherwise, an {@link io.github.latamregionalism.model.AlternativeReading} stands beside the spell.
 * Drug policy comes as approaches, each an {@link io.github.latamregionalism.policy.Approach}, as
 * {@link io.github.latamregionalism.policy.Instrument}s and as what countries did about a
 * {@link io.github.latamregionalism.policy.Treaty}, act by {@link io.github.latamregionalism.policy.TreatyAction}. An
 * {@link io.github.latamregionalism.model.Event} is dated and no spell; a
 * {@link io.github.latamregionalism.paper.Challenge} is what cooperation struggles with.
 *
 * <p>Of the paper behind the dataset there are its {@link io.github.latamregionalism.paper.Claim}s, each about
 * {@link io.github.latamregionalism.paper.Subject}s, its {@link io.github.latamregionalism.paper.Citation}s, and the
 * {@link io.github.latamregionalism.paper.Reference}s that they mean.
 *
 * <p>Beside its own names, a country or organization, an {@link io.github.latamregionalism.model.Actor}, has those that
 * an {@link io.github.latamregionalism.model.Alias} gives it; what may name several is an
 * {@link io.github.latamregionalism.model.AmbiguousName}.
 *
 * <p>Each fact is {@link io.github.latamregionalism.model.Sourced}: its
 * {@link io.github.latamregionalism.model.Provenance} names the {@link io.github.latamregionalism.model.Source}s, how
 * well they support it, and the conflicts among them.
 *
 * <p>Records are found by typed ids, such as {@link io.github.latamregionalism.model.CountryCode}, in a
 * {@link io.github.latamregionalism.model.Catalog}; {@link io.github.latamregionalism.query.Records} are all of them
 * together. Words of controlled vocabularies are enums that are a {@link io.github.latamregionalism.model.Term}.
 *
 * <p>Records do not change. A builder takes one over, and what is set afterwards is different; a list is replaced by
 * the method of its name and added to by {@code add...}:
 *
 * <pre>{@code
 * Country.builder().from(dataset.records().countries().get(BRAZIL)).nameEn("Brasil").build().nameEn(); // = Brasil
 * }</pre>
 *
 * <p>Each record says by Jackson's annotations what it is as JSON: a mapper needs nothing registered to write and read
 * it.
 *
 * <p>All that is here but a builder is immutable and thread-safe.
 */
@NullMarked
@RecordStyle
package io.github.latamregionalism.model;

import org.jspecify.annotations.NullMarked;
