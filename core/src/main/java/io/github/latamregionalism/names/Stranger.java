package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Records;
import java.util.Optional;

/**
 * What a text is that names nothing in a dataset. It may be a body of one of its organizations, UTF-8 read as another
 * encoding, or another country or region of the world.
 */
final class Stranger {

    private final LookUp lookUp;

    /** The organizations by the normal forms of the names of their bodies. */
    private final ImmutableMap<String, OrganizationId> bodies;

    private final World world;

    Stranger(Records records, LookUp lookUp) {
        this.lookUp = lookUp;
        ImmutableMap.Builder<String, OrganizationId> byBody = ImmutableMap.builder();
        for (Organization organization : records.organizations()) {
            organization.bodies().forEach(body -> byBody.put(NameForm.of(body), organization.id()));
        }
        bodies = byBody.buildKeepingLast();
        world = new World(code -> records.countries().keys().stream()
                .anyMatch(known -> known.toString().equals(code)));
    }

    /** Returns what a text is, empty if that is not known. */
    Optional<String> whatIs(String text) {
        return Optional.ofNullable(bodies.get(NameForm.of(text)))
                .map(whole -> "a body of " + whole + ", not an organization of this dataset")
                .or(() -> misread(text))
                .or(() -> world.find(text));
    }

    private Optional<String> misread(String text) {
        return Misreading.repaired(text)
                .flatMap(meant -> lookUp.find(meant)
                        .map(named -> "UTF-8 read as another encoding: \"" + meant + "\""
                                + named.asFound()
                                        .map(found -> ", a name of " + found.actor())
                                        .orElse("")));
    }
}
