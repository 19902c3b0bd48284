package io.github.latamregionalism.spark;

import static org.apache.spark.sql.functions.call_function;

import io.github.latamregionalism.programs.enrich.EventColumn;
import org.apache.spark.sql.Column;

/**
 * The functions of {@link RegionalismCatalog} as columns. The session must know the catalog:
 * {@link RegionalismCatalog#register}.
 *
 * <p>The country is a code or name of one, the date a day or the text of an EDTF date.
 */
public final class RegionalismFunctions {

    private RegionalismFunctions() {}

    /**
     * Returns all that is known of the country on the date.
     *
     * @param country the country
     * @param date the date
     * @return a struct of an {@link EventColumn} each, its lists as text separated by semicolons, and of
     *     {@code problem}, which is null where both can be read
     */
    public static Column enrich(Column country, Column date) {
        return call(RegionalismCatalog.ENRICH, country, date);
    }

    /**
     * Returns the organizations of which the country certainly was a member, as ids in order.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column organizations(Column country, Column date) {
        return call(EventColumn.ORGANIZATIONS.text(), country, date);
    }

    /**
     * Returns the organizations of which the dates leave open whether the country was a member.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column possibleOrganizations(Column country, Column date) {
        return call(EventColumn.POSSIBLE_ORGANIZATIONS.text(), country, date);
    }

    /**
     * Returns every status of the country in an organization, such as {@code oas:suspended}.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column standing(Column country, Column date) {
        return call(EventColumn.STANDING.text(), country, date);
    }

    /**
     * Returns the types of drug policy that the country certainly followed.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column approaches(Column country, Column date) {
        return call(EventColumn.APPROACHES.text(), country, date);
    }

    /**
     * Returns the types of drug policy of which the dates leave open whether the country followed them.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column possibleApproaches(Column country, Column date) {
        return call(EventColumn.POSSIBLE_APPROACHES.text(), country, date);
    }

    /**
     * Returns the status of the country in each treaty about which it had acted, such as
     * {@code illicit-traffic-1988:party}.
     *
     * @param country the country
     * @param date the date
     * @return an array of strings, null where the country or date cannot be read
     */
    public static Column treaties(Column country, Column date) {
        return call(EventColumn.TREATIES.text(), country, date);
    }

    private static Column call(String function, Column country, Column date) {
        return call_function(RegionalismCatalog.NAME + "." + function, country, date);
    }
}
