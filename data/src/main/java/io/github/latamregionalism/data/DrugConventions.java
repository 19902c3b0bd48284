package io.github.latamregionalism.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.TreatyId;

/**
 * The ids of the three drug control conventions of the United Nations in the bundled dataset.
 *
 * <p>The Single Convention comes in two forms, with a list of parties each: as it was made in 1961 and as the 1972
 * Protocol amended it. A country that joined after 8 August 1975, such as Bolivia, stands in the list of the amended
 * form only. One that never accepted the amendments stands in that of the first only. Either is a party to the 1961
 * Convention. The Protocol is no form of it: who accepted the Protocol stands in the list of the amended form.
 */
public final class DrugConventions {

    /** Single Convention on Narcotic Drugs, 1961, as it was made. */
    public static final TreatyId SINGLE_CONVENTION_1961 = TreatyId.of("single-convention-1961");

    /** Single Convention on Narcotic Drugs, 1961, as amended by the Protocol of 1972. */
    public static final TreatyId SINGLE_CONVENTION_1961_AMENDED = TreatyId.of("single-convention-1961-amended");

    /** Convention on Psychotropic Substances, 1971. */
    public static final TreatyId PSYCHOTROPICS_1971 = TreatyId.of("psychotropics-1971");

    /** United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1988. */
    public static final TreatyId ILLICIT_TRAFFIC_1988 = TreatyId.of("illicit-traffic-1988");

    /**
     * The three conventions, each as the set of its forms.
     *
     * @see io.github.latamregionalism.query.Treaties#partiesToAll
     */
    public static final ImmutableList<ImmutableSet<TreatyId>> ALL = ImmutableList.of(
            ImmutableSet.of(SINGLE_CONVENTION_1961, SINGLE_CONVENTION_1961_AMENDED),
            ImmutableSet.of(PSYCHOTROPICS_1971),
            ImmutableSet.of(ILLICIT_TRAFFIC_1988));

    private DrugConventions() {}
}
