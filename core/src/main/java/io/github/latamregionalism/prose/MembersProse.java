package io.github.latamregionalism.prose;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
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
import java.util.TreeSet;

/** Tells who the members of an organization were on a day. */
final class MembersProse {

    private final Organization organization;
    private final Memberships memberships;
    private final Narrator narrator;

    /** A reading of the standing of a country. */
    private record Otherwise(CountryCode country, AlternativeReading reading) {}

    MembersProse(Organization organization, Memberships memberships, Narrator narrator) {
        this.organization = organization;
        this.memberships = memberships;
        this.narrator = narrator;
    }

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
        ImmutableListMultimap.Builder<ReadingKind, Otherwise> found = ImmutableListMultimap.builder();
        for (CountryCode country : narrator.records.countries().keys()) {
            memberships
                    .standingOf(country, organization.id(), narrator.day)
                    .alternativeReadings()
                    .forEach(reading -> found.put(reading.kind(), new Otherwise(country, reading)));
        }
        ImmutableListMultimap<ReadingKind, Otherwise> byKind = found.build();
        for (ReadingKind kind : ReadingKind.values()) {
            Set<CountryCode> countries = new TreeSet<>();
            Set<SourceId> sources = new TreeSet<>();
            for (Otherwise one : byKind.get(kind)) {
                countries.add(one.country());
                sources.addAll(one.reading().sources());
            }
            narrator.tellNames("members." + kind.text(), countries, sources);
        }
    }
}
