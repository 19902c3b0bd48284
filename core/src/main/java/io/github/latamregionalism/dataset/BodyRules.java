package io.github.latamregionalism.dataset;

import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that no organization is a body of itself, through whatever others, and that a body has no members. */
final class BodyRules {

    private BodyRules() {}

    static void check(Content content, List<Problem> problems) {
        content.find(Table.of(Organization.class)).ifPresent(organizations -> {
            Map<OrganizationId, OrganizationId> bodies = new HashMap<>();
            for (Organization organization : organizations.records()) {
                organization.bodyOf().ifPresent(parent -> bodies.put(organization.id(), parent));
            }
            Set<OrganizationId> cyclic = cyclic(bodies);
            organizations.check(
                    "body_of",
                    problems,
                    organization -> organization
                            .bodyOf()
                            .filter(parent -> cyclic.contains(organization.id()))
                            .map(parent -> "body_of \"" + parent + "\" leads back to " + organization.id()
                                    + ": no organization is a body of itself"));
            content.find(Table.of(Membership.class))
                    .ifPresent(spells -> spells.check(
                            "organization",
                            problems,
                            spell -> Optional.ofNullable(bodies.get(spell.organization()))
                                    .map(parent -> "organization \"" + spell.organization() + "\" is a body of "
                                            + parent + ": a body has no members of its own")));
        });
    }

    /** Returns the organizations from which their bodies lead back to themselves; each is looked at once. */
    private static Set<OrganizationId> cyclic(Map<OrganizationId, OrganizationId> bodies) {
        Set<OrganizationId> cyclic = new HashSet<>();
        Set<OrganizationId> seen = new HashSet<>();
        for (OrganizationId start : bodies.keySet()) {
            Set<OrganizationId> way = new LinkedHashSet<>();
            OrganizationId at = start;
            while (at != null && seen.add(at)) {
                way.add(at);
                at = bodies.get(at);
            }
            boolean inCycle = false;
            for (OrganizationId passed : way) {
                inCycle |= passed.equals(at);
                if (inCycle) {
                    cyclic.add(passed);
                }
            }
        }
        return cyclic;
    }
}
