package io.github.latamregionalism.model;

/**
 * A record of a dataset: one row of one of its tables.
 *
 * <p>Each type of record has a table of its own: a {@link Country} is a row of the table of countries. The types are
 * those that {@code Records} hands out; no others can be added to a dataset.
 *
 * @param <K> the type of id
 */
public interface DatasetRecord<K extends Comparable<? super K>> {

    /** {@return the id, which tells the record from the others of its table and stays when the record is corrected} */
    K id();
}
