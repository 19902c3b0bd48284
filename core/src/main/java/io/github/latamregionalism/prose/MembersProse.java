package io.github.latamregionalism.prose;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Tells who the members of an organization were on a day. */
final class MembersProse {

    private MembersProse() {}

    static String tell(
            Organization organization,
            Answer<CountryCode> members,
            Answer<CountryCode> participants,
            LocalDate day,
            Narrator narrator) {
        Grammar grammar = narrator.grammar;
        String name = grammar.name(organization);
        String org = grammar.withArticle(name);
        if (organization.bodyOf().isPresent()) {
            String other = grammar.name(
                    narrator.records.organizations().get(organization.bodyOf().get()));
            narrator.tell(narrator.say("members.body", "org", org, "ofOther", grammar.after("of", other)));
        } else if (organization.founded().isPresent()
                && day.isBefore(organization.founded().get().earliest())) {
            narrator.tell(narrator.say(
                    "members.yet",
                    "opening",
                    narrator.opening(),
                    "org",
                    org,
                    "from",
                    grammar.from(organization.founded().get())));
        } else if (organization.ended().isPresent()
                && !day.isBefore(organization.ended().get().latest())) {
            narrator.tell(narrator.say(
                    "members.ended",
                    "opening",
                    narrator.opening(),
                    "org",
                    org,
                    "on",
                    grammar.on(organization.ended())));
        } else {
            tellMembers(grammar.after("of", name), organization, members, participants, narrator);
        }
        return narrator.told();
    }

    private static void tellMembers(
            String of,
            Organization organization,
            Answer<CountryCode> members,
            Answer<CountryCode> participants,
            Narrator narrator) {
        boolean complete = organization.complete().contains(Status.MEMBER);
        narrator.tell(
                narrator.say(
                        members.certain().isEmpty() ? complete ? "members.none" : "members.unlisted" : "members",
                        "opening",
                        narrator.opening(),
                        "of",
                        of,
                        "list",
                        narrator.countries(members.certain())),
                members.sources());
        tellList("members.possible", members.possible(), narrator);
        Set<CountryCode> absent =
                Sets.difference(Sets.difference(members.certain(), participants.certain()), participants.possible());
        tellList("members.absent", absent, narrator);
        tellList("members.absent.possible", unsure(members, participants), narrator);
        if (!complete) {
            narrator.tell(narrator.say("members.gap"));
        }
    }

    /** Returns the members of which it is open whether they took part, or of which none that did is known. */
    private static Set<CountryCode> unsure(Answer<CountryCode> members, Answer<CountryCode> participants) {
        ImmutableSet.Builder<CountryCode> unsure = ImmutableSet.builder();
        unsure.addAll(Sets.intersection(members.certain(), participants.possible()));
        return unsure.addAll(Sets.difference(members.possible(), participants.possible()))
                .build();
    }

    private static void tellList(String key, Collection<CountryCode> countries, Narrator narrator) {
        if (!countries.isEmpty()) {
            narrator.tell(narrator.say(key, "list", narrator.countries(countries)));
        }
    }
}
