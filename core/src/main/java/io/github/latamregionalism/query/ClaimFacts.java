package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Claim;

/**
 * A claim of the paper beside the dated facts that bear on it. They neither prove nor refute it: they are what happened
 * to those that the claim is about.
 *
 * @param claim the claim
 * @param membershipChanges the withdrawals, dissolutions, suspensions and absences of the countries and organizations
 *     that the claim is about, and the ends of suspensions and absences, by date; those on unknown days are not among
 *     them
 * @see Literature#factsBearingOn
 */
public record ClaimFacts(Claim claim, ImmutableList<Change> membershipChanges) {}
