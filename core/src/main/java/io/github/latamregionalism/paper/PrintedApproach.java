package io.github.latamregionalism.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordStyle;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import org.immutables.value.Value;

/**
 * The drug policy of a country as the paper prints it in its table of four countries.
 *
 * <p>Label, main challenge and regional significance are cells of the table, verbatim. The table gives no dates: dated
 * ones are each an {@link io.github.latamregionalism.policy.Approach}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface PrintedApproach extends DatasetRecord, Sourced {

    /** {@return the id} */
    ApproachId id();

    /** {@return the country} */
    CountryCode country();

    /** {@return the type of policy} */
    ApproachModel model();

    /** {@return the dominant approach, as printed} */
    String label();

    /** {@return what the paper says of the policy, in words of the dataset} */
    String summary();

    /** {@return what the policy struggles with, as printed} */
    String mainChallenge();

    /** {@return what the policy means for the region, as printed} */
    String regionalSignificance();

    /** {@return the roles of the country in the drug trade} */
    ImmutableList<TradeRole> roles();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedApproach}. */
    final class Builder extends ImmutablePrintedApproach.Builder {
        Builder() {}
    }
}
