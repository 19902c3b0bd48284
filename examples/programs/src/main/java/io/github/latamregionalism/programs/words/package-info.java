/**
 * The words of the programs in English, Spanish and Portuguese.
 *
 * <p>A file for each language has the sentences, the headings of columns, the names of tables and those words of
 * vocabularies that are not in the dataset. English needs no headings: they are the names of the columns.
 */
@NullMarked
package io.github.latamregionalism.programs.words;

import org.jspecify.annotations.NullMarked;
