/**
 * The questions, and their typed, dated and sourced answers.
 *
 * <p>{@link io.github.latamregionalism.query.Memberships} tells who belonged to what. A question about many gives an
 * {@link io.github.latamregionalism.query.Answer}, those for whom something certainly and those for whom it possibly
 * holds; a question about one country in one organization gives a {@link io.github.latamregionalism.query.Standing}.
 * {@link io.github.latamregionalism.query.Literature} tells what the paper says, on whose authority, and beside which
 * facts. {@link io.github.latamregionalism.names.Names} tells which country or organization a text names, and refuses
 * to guess; {@link io.github.latamregionalism.names.Search} finds records by the words in them.
 *
 * <p>{@link io.github.latamregionalism.query.Policies} tells who followed which drug policy by which instruments,
 * {@link io.github.latamregionalism.query.Treaties} who was bound by what,
 * {@link io.github.latamregionalism.query.Chronicle} what happened, in order, and
 * {@link io.github.latamregionalism.query.Challenges} what cooperation struggles with. A fact that holds on a day comes
 * as {@link io.github.latamregionalism.query.OnDay}, with its certainty, in
 * {@link io.github.latamregionalism.query.Facts}. All are reached from a dataset by one call.
 *
 * <pre>{@code
 * Answer<CountryCode> members = dataset.memberships().membersOf(OrganizationId.of("unasur"), LocalDate.of(2019, 9, 1));
 * members.certain(); // those that were members, whatever the days behind partial dates
 * members.possible(); // those for whom the dates leave it open
 * }</pre>
 *
 * <p>What a dataset does not have is refused with a {@link java.util.NoSuchElementException} whose message names the
 * nearest keys, and a stretch of days that ends before it starts with an {@link IllegalArgumentException}.
 *
 * <p>A question about one day that gives an answer or facts is compiled when it is first asked about a country, an
 * organization or whatever it is about. From then on it is a search, O(log n) in the days on which its answer may
 * change. It gives the same object until the next such day, and allocates nothing. These answers stay in memory as long
 * as the object that was asked. Standings, and questions about several days, are put together at each call.
 *
 * <p>All that is here is immutable but for these answers, and thread-safe.
 */
@NullMarked
package io.github.latamregionalism.query;

import org.jspecify.annotations.NullMarked;
