package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.JsonRecord;

/**
 * The result of reading a package that may have faults: a dataset of its good rows, and the problems of the others.
 *
 * @param dataset the good rows
 * @param problems the problems; every row left out has at least one, as has every file that could not be read to its
 *     end
 */
@JsonRecord
public record TolerantReading(
        @JsonProperty("dataset") Dataset dataset,
        @JsonProperty("problems") ImmutableList<Problem> problems) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public TolerantReading {
        requireNonNull(dataset, "dataset");
        requireNonNull(problems, "problems");
    }
}
