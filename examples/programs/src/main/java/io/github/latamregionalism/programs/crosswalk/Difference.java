package io.github.latamregionalism.programs.crosswalk;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import java.util.Optional;

/**
 * A run of rows in which a file says one thing of a country in an organization and the dataset another. Before an
 * organization has any members in the dataset, the rows of all countries are one run.
 *
 * @param organization the organization
 * @param country the country; absent for the rows of all
 * @param from the year of the first row
 * @param to the year of the last row
 * @param rows how many rows there are: before 1970 the files have a row in five years
 * @param code what the file says
 * @param reading what the dataset says
 */
public record Difference(
        OrganizationId organization,
        Optional<CountryCode> country,
        int from,
        int to,
        int rows,
        CowCode code,
        YearReading reading) {

    /** Returns whether a row of the same country and organization goes on with this run. */
    boolean goesOn(CowCode nextCode, YearReading nextReading) {
        return code == nextCode && reading.equals(nextReading);
    }

    Difference with(int year) {
        return new Difference(organization, country, from, year, rows + 1, code, reading);
    }
}
