package io.github.latamregionalism.model;

/**
 * A record of a dataset: one row of one of its tables.
 *
 * <p>Each type of record has a table of its own: what is a {@link Country} is in the table of countries. The types are
 * those that {@code Records} hands out; no others can be added to a dataset.
 */
public interface DatasetRecord {}
