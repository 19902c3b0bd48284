package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who took part in what: the days on which the answer of the library changes, and what it is from then on. */
final class ParticipationData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParticipationData() {}

    /** Returns for each organization, for each country, days and after each of them its certainty from that day on. */
    static ObjectNode of(Dataset dataset) {
        Map<OrganizationId, Set<LocalDate>> changeDays = new HashMap<>();
        for (Membership spell : dataset.membershipSpells()) {
            Extent extent = dataset.memberships().extentOf(spell);
            Set<LocalDate> days = changeDays.computeIfAbsent(spell.organization(), any -> new TreeSet<>());
            days.add(extent.earliestStart());
            days.add(extent.latestStart());
            days.add(extent.earliestEnd());
            days.add(extent.latestEnd());
        }
        ObjectNode participation = JSON.objectNode();
        for (OrganizationId organization : dataset.organizations().keys()) {
            if (changeDays.containsKey(organization)) {
                participation.set(organization.toString(), turns(dataset, organization, changeDays.get(organization)));
            }
        }
        return participation;
    }

    private static ObjectNode turns(Dataset dataset, OrganizationId organization, Set<LocalDate> days) {
        ObjectNode turns = JSON.objectNode();
        Map<CountryCode, Certainty> before = new HashMap<>();
        for (LocalDate day : days) {
            Answer<CountryCode> answer = dataset.memberships().participantsIn(organization, day);
            for (CountryCode country : dataset.memberships().everMemberOf(organization)) {
                Certainty certainty = answer.certaintyOf(country);
                if (certainty != before.getOrDefault(country, Certainty.NO)) {
                    ArrayNode ofCountry = turns.withArray(country.toString());
                    ofCountry.add(day.toEpochDay()).add(certainty.name().toLowerCase(Locale.ROOT));
                    before.put(country, certainty);
                }
            }
        }
        return turns;
    }
}
