package io.github.latamregionalism.prose;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import java.util.Set;

/** Tells who the members of an organization were on a day. */
final class MembersProse {

    private MembersProse() {}

    static String tell(
            Organization organization,
            Answer<CountryCode> members,
            Answer<CountryCode> participants,
            Narrator narrator) {
        Grammar grammar = narrator.grammar;
        narrator.topic(organization);
        if (organization.bodyOf().isPresent()) {
            narrator.tell(narrator.say("members.body"));
        } else if (StandingProse.isBeforeFounding(organization, narrator.day)) {
            String from = grammar.from(organization.founded().orElseThrow());
            narrator.tell(narrator.say("members.yet", "from", from));
        } else if (StandingProse.isAfterEnd(organization, narrator.day)) {
            narrator.tell(narrator.say("members.ended", "on", grammar.on(organization.ended())));
        } else {
            tellMembers(organization.complete().contains(Status.MEMBER), members, participants, narrator);
        }
        return narrator.told();
    }

    private static void tellMembers(
            boolean complete, Answer<CountryCode> members, Answer<CountryCode> participants, Narrator narrator) {
        String none = complete ? "members.none" : "members.unlisted";
        String list = narrator.names(members.certain());
        narrator.tell(narrator.say(list.isEmpty() ? none : "members", "list", list), members.sources());
        narrator.tellNames("members.possible", members.possible());
        Set<CountryCode> mayTakePart = Sets.union(participants.certain(), participants.possible());
        narrator.tellNames("members.absent", Sets.difference(members.certain(), mayTakePart));
        Set<CountryCode> unsure = ImmutableSet.copyOf(Sets.union(
                Sets.intersection(members.certain(), participants.possible()),
                Sets.difference(members.possible(), mayTakePart)));
        narrator.tellNames("members.absent.possible", unsure);
        if (!complete) {
            narrator.tell(narrator.say("members.gap"));
        }
    }
}
