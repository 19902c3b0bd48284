package io.github.latamregionalism.paper;

import io.github.latamregionalism.query.Literature;
import java.util.Optional;

/**
 * An entry in the reference list of the paper beside what it should say.
 *
 * @param number the number of the entry, from 1
 * @param asPrinted the entry as printed, verbatim
 * @param corrected the entry as the record has it: authors with all their names, year, title, container, publisher and
 *     address, as far as they are known
 * @param defect what is wrong with the printed entry, empty if nothing is
 * @param reference the record
 * @see Literature#printedReferences
 */
public record PrintedReference(
        int number, String asPrinted, String corrected, Optional<String> defect, Reference reference) {}
