package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import java.util.function.Predicate;

/** What all questions share: the records that are asked. */
abstract class Questions {

    final Records records;

    Questions(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /** Refuses a country or an organization that the records do not have. */
    static void require(Actor actor, Records records) {
        requireNonNull(actor, "actor");
        if (actor instanceof CountryCode country) {
            records.countries().get(country);
        } else if (actor instanceof OrganizationId organization) {
            records.organizations().get(organization);
        }
    }

    /** Returns those of some facts that are wanted, in their order. */
    static <F> ImmutableList<F> those(ImmutableList<F> facts, Predicate<? super F> wanted) {
        return facts.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + ", as of " + records.asOf();
    }
}
