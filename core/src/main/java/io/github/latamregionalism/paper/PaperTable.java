package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.Term;

/**
 * One of the two tables of the paper behind the dataset. Both are printed as "Table 1"; the letter tells them apart.
 */
public enum PaperTable implements Term {
    /** The organizations and their role in drug control, in section 1.1. */
    TABLE_1A,

    /** The approaches of four countries, in the comparison after section 5.4. */
    TABLE_1B
}
