package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;

/**
 * What a package has in good rows, and what is wrong with the others.
 *
 * @param dataset the good rows
 * @param problems the problems; every row left out has at least one, as has every file that could not be read to its
 *     end
 */
public record TolerantReading(Dataset dataset, ImmutableList<Problem> problems) {}
