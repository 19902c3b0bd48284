package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who took part in what: the days on which the answer of the library changes, and what it is from then on. */
final class ParticipationData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A day before all on which an answer changes: some spells may always have held. */
    private static final LocalDate FIRST = LocalDate.MIN.plusDays(1);

    private ParticipationData() {}

    /** Returns for each organization, for each country, days and after each of them its certainty from that day on. */
    static ObjectNode of(Dataset dataset) {
        ObjectNode participation = JSON.objectNode();
        for (OrganizationId organization : dataset.records().organizations().keys()) {
            Set<LocalDate> days = dataset.memberships().changeDaysOf(organization);
            if (!days.isEmpty()) {
                participation.set(organization.toString(), turns(dataset, organization, days));
            }
        }
        return participation;
    }

    private static ObjectNode turns(Dataset dataset, OrganizationId organization, Set<LocalDate> days) {
        ObjectNode turns = JSON.objectNode();
        Map<CountryCode, Certainty> before = new HashMap<>();
        for (LocalDate day : Iterables.concat(List.of(FIRST), days)) {
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
