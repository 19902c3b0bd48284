package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A record of a dataset: one row of one of its tables.
 *
 * <p>Each type of record has a table of its own: a {@link Country} is a row of the table of countries. The types are
 * those that {@code Records} hands out; no others can be added to a dataset.
 *
 * <p>Its JSON has what it holds, by the names of its columns; an accessor whose name has several words says that of its
 * column. What is computed, such as {@code isAmbiguous}, is no property. An empty {@link java.util.Optional} is left
 * out; a list is always there.
 *
 * @param <K> the type of id
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DatasetRecord<K extends Comparable<? super K>> {

    /** {@return the id, which tells the record from the others of its table} */
    K id();
}
