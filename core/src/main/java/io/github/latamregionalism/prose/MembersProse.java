package io.github.latamregionalism.prose;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Memberships;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells who the members of an organization were on a day. */
record MembersProse(Organization organization, Memberships memberships, Narrator narrator) {

    String tell() {
        narrator.topic(organization);
        String why = narrator.whyNoMembers(organization);
        if (why.isEmpty()) {
            tellMembers();
        } else {
            narrator.tell("members" + why);
        }
        if (organization.bodyOf().isEmpty()) {
            tellReadings();
        }
        return narrator.told();
    }

    private void tellMembers() {
        boolean complete = organization.complete().contains(Status.MEMBER);
        Answer<CountryCode> members = memberships.membersOf(organization.id(), narrator.day);
        Answer<CountryCode> participants = memberships.participantsIn(organization.id(), narrator.day);
        if (members.certain().isEmpty()) {
            narrator.tell(complete ? "members.none" : "members.unlisted");
        }
        narrator.tellAnswer("members", members, Membership.class, Membership::country);
        Set<CountryCode> mayTakePart = Sets.union(participants.certain(), participants.possible());
        narrator.tellNames("members.absent", Sets.difference(members.certain(), mayTakePart), List.of());
        Set<CountryCode> unsure = ImmutableSet.copyOf(Sets.union(
                Sets.intersection(members.certain(), participants.possible()),
                Sets.difference(members.possible(), mayTakePart)));
        narrator.tellNames("members.absent.possible", unsure, List.of());
        if (!complete) {
            narrator.tell("members.gap");
        }
    }

    /** Names the countries about whose standing others hold otherwise, by why they do. */
    private void tellReadings() {
        ImmutableListMultimap.Builder<CountryCode, AlternativeReading> found = ImmutableListMultimap.builder();
        for (CountryCode country : narrator.records.countries().keys()) {
            found.putAll(
                    country,
                    memberships
                            .standingOf(country, organization.id(), narrator.day)
                            .alternativeReadings());
        }
        ImmutableListMultimap<CountryCode, AlternativeReading> readings = found.build();
        for (ReadingKind kind : ReadingKind.values()) {
            Multimap<CountryCode, AlternativeReading> ofKind =
                    Multimaps.filterValues(readings, reading -> reading.kind() == kind);
            Stream<SourceId> sources = ofKind.values().stream().flatMap(reading -> reading.sources().stream());
            narrator.tellNames(
                    "members." + kind.text(),
                    ImmutableSortedSet.copyOf(ofKind.keySet()),
                    sources.sorted().distinct().toList());
        }
    }
}
