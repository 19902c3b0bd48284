/**
 * The paper that the dataset grew from: its tables, claims, citations and literature.
 *
 * <p>Start from {@link io.github.latamregionalism.paper.Claim}: one thing that the paper says, in which
 * {@link io.github.latamregionalism.paper.Section section}, about which {@link io.github.latamregionalism.paper.Subject
 * subject}. A {@link io.github.latamregionalism.paper.Citation} is a place where it cites a
 * {@link io.github.latamregionalism.paper.Reference}. A {@link io.github.latamregionalism.paper.Challenge} is one of
 * the problems that it names. {@link io.github.latamregionalism.paper.PaperGrid} is a table as it stands in print.
 *
 * <p>{@code Literature} and {@code Challenges} in the package {@code query} ask about them.
 *
 * <p>All that is here but a builder is immutable and thread-safe.
 */
@NullMarked
@RecordStyle
package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.RecordStyle;
import org.jspecify.annotations.NullMarked;
