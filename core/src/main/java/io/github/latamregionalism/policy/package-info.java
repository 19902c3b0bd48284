/**
 * The records of drug policy and of treaties.
 *
 * <p>Start from {@link io.github.latamregionalism.policy.Approach}: how a country dealt with drugs during a period,
 * with its {@link io.github.latamregionalism.policy.ApproachModel model} and the
 * {@link io.github.latamregionalism.policy.TradeRole roles} of the country in the trade. An
 * {@link io.github.latamregionalism.policy.Instrument} is a law, decree, ruling, plan or agreement of a country. A
 * {@link io.github.latamregionalism.policy.Treaty} has many parties; a
 * {@link io.github.latamregionalism.policy.TreatyAction} is what one of them did about it, such as a ratification, a
 * reservation or an objection.
 *
 * <p>{@code Policies} and {@code Treaties} in the package {@code query} ask about them.
 *
 * <p>All that is here but a builder is immutable and thread-safe.
 */
@NullMarked
@RecordStyle
package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.RecordStyle;
import org.jspecify.annotations.NullMarked;
