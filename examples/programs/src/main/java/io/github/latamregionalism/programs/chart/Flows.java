package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The memberships of the states of the region that begin and end, by year. */
public final class Flows {

    /** What happens to a membership. */
    public enum Kind {
        /** A state joins. */
        ACCESSION,

        /** A state leaves; the end of an organization is no exit. */
        EXIT,

        /** An organization suspends a member. */
        SUSPENSION,

        /** A member begins to stay away. */
        SELF_SUSPENSION
    }

    /**
     * Why many came or went in a year.
     *
     * @param count how many of them it explains
     * @param organization the organization in question
     * @param act the act by which they did, if one act it was
     */
    public record Reason(int count, OrganizationId organization, Optional<Event> act) {}

    /**
     * Something that happened to a membership.
     *
     * @param kind what
     * @param spell the membership
     * @param earliest the first year in which it can have happened
     * @param latest the last year in which it can have
     */
    private record Flow(Kind kind, Membership spell, int earliest, int latest) {}

    private final Dataset dataset;
    private final ImmutableList<Flow> flows;
    private final ImmutableListMultimap<Integer, Flow> byYear;

    Flows(Dataset dataset) {
        this.dataset = dataset;
        ImmutableList.Builder<Flow> all = ImmutableList.builder();
        for (Membership spell : dataset.records().memberships()) {
            if (dataset.records()
                    .countries()
                    .find(spell.country())
                    .filter(country -> country.kind() == CountryKind.STATE)
                    .isPresent()) {
                add(spell, dataset.memberships().extentOf(spell), all);
            }
        }
        this.flows = all.build();
        this.byYear = Multimaps.index(
                flows.stream().filter(flow -> flow.earliest() == flow.latest()).toList(), Flow::earliest);
    }

    private static void add(Membership spell, Extent extent, ImmutableList.Builder<Flow> all) {
        switch (spell.status()) {
            case MEMBER -> {
                all.add(flow(Kind.ACCESSION, spell, extent.earliestStart(), extent.latestStart()));
                boolean left = !spell.period().isRunning() && !spell.exit().equals(Optional.of(ExitKind.DISSOLUTION));
                if (left) {
                    all.add(flow(Kind.EXIT, spell, extent.earliestEnd(), extent.latestEnd()));
                }
            }
            case SUSPENDED -> all.add(flow(Kind.SUSPENSION, spell, extent.earliestStart(), extent.latestStart()));
            case INACTIVE -> all.add(flow(Kind.SELF_SUSPENSION, spell, extent.earliestStart(), extent.latestStart()));
            case ASSOCIATE, OBSERVER, ACCEDING -> {
                // No memberships.
            }
        }
    }

    private static Flow flow(Kind kind, Membership spell, LocalDate earliest, LocalDate latest) {
        return new Flow(kind, spell, earliest.getYear(), latest.getYear());
    }

    /** Returns how many there certainly were in a year. */
    public int count(Kind kind, int year) {
        return (int)
                byYear.get(year).stream().filter(flow -> flow.kind() == kind).count();
    }

    /** Returns how many there were of which it is not known in which year. */
    public int ofUnknownYear(Kind kind) {
        return (int) flows.stream()
                .filter(flow -> flow.kind() == kind && flow.earliest() != flow.latest())
                .count();
    }

    int joining(int year) {
        return count(Kind.ACCESSION, year);
    }

    int leaving(int year) {
        return (int) byYear.get(year).stream()
                .filter(flow -> flow.kind() != Kind.ACCESSION)
                .count();
    }

    /** Returns how many left, were suspended or began to stay away in a year that is known. */
    int leaving() {
        return byYear.keySet().stream().mapToInt(this::leaving).sum();
    }

    /** Returns why most of those that came, or that went, in a year did: an act if it explains half of them. */
    Optional<Reason> reason(int year, boolean joining) {
        List<Flow> some = byYear.get(year).stream()
                .filter(flow -> (flow.kind() == Kind.ACCESSION) == joining)
                .toList();
        ListMultimap<Event, Flow> byAct = Multimaps.newListMultimap(new TreeMap<>(ORDER), ArrayList::new);
        some.forEach(flow -> actOf(flow).ifPresent(act -> byAct.put(act, flow)));
        Optional<Map.Entry<Event, Collection<Flow>>> act = largest(byAct.asMap());
        if (act.isPresent() && 2 * act.get().getValue().size() >= some.size()) {
            return act.map(found -> new Reason(
                    found.getValue().size(),
                    found.getValue().iterator().next().spell().organization(),
                    Optional.of(found.getKey())));
        }
        return largest(Multimaps.index(some, flow -> flow.spell().organization())
                        .asMap())
                .map(found -> new Reason(found.getValue().size(), found.getKey(), Optional.empty()));
    }

    private static final Comparator<Event> ORDER =
            Comparator.comparing(event -> event.id().toString());

    private static <K> Optional<Map.Entry<K, Collection<Flow>>> largest(Map<K, Collection<Flow>> groups) {
        return groups.entrySet().stream()
                .max(Comparator.comparingInt(group -> group.getValue().size()));
    }

    private Optional<Event> actOf(Flow flow) {
        ActRole role = flow.kind() == Kind.EXIT ? ActRole.ENDS : ActRole.STARTS;
        return dataset.memberships().actsOf(flow.spell()).stream()
                .filter(act -> act.role() == role)
                .map(act -> act.event())
                .findFirst();
    }
}
