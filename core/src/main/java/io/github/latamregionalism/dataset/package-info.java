/**
 * The whole dataset, read from files and written to them.
 *
 * <p>Start from {@link io.github.latamregionalism.dataset.Dataset}. It is read from a package of CSV tables, from
 * wherever {@link io.github.latamregionalism.dataset.PackageFiles} has them. What is wrong in them comes all at once in
 * a {@link io.github.latamregionalism.dataset.DatasetException}, each
 * {@link io.github.latamregionalism.dataset.Problem} with its file, line and column. From the dataset every question is
 * one call away.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.read(Path.of("my-package"));
 * dataset.records().organizations().get(OrganizationId.of("asean")).nameEn();
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.dataset;

import org.jspecify.annotations.NullMarked;
