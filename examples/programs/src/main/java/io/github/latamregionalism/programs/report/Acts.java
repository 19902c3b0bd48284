package io.github.latamregionalism.programs.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.DecidingAct;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The acts on which spells of membership rest, beside the spells. */
public final class Acts {

    /** Those that start or end a spell. */
    public static final ImmutableSet<ActRole> DECISIVE = Sets.immutableEnumSet(ActRole.STARTS, ActRole.ENDS);

    /** All of them. */
    public static final ImmutableSet<ActRole> ALL = Sets.immutableEnumSet(EnumSet.allOf(ActRole.class));

    private static final Joiner JOINED = Joiner.on(" | ");

    private Acts() {}

    /** An act, what it does, and the spells to which it does so. */
    private record Row(Event event, ActRole role, Set<Membership> spells) {}

    /**
     * Adds the acts to rows: in JSON each as an object, in CSV a column for each part, whose values are in the same
     * order and separated by a bar.
     */
    public static <R> Table<R> addColumns(
            Table<R> table, Function<? super R, ? extends List<DecidingAct>> acts, Dataset dataset, Words words) {
        table.forJson(
                "acts",
                row -> acts.apply(row).stream()
                        .map(act -> object(act, dataset, words))
                        .toList());
        forCsv(table, "acts", acts, act -> act.event().id() + " (" + act.role().text() + ")");
        forCsv(table, "act_dates", acts, act -> act.event().date());
        forCsv(
                table,
                "act_effective",
                acts,
                act -> act.event().effective().map(Object::toString).orElse(""));
        forCsv(
                table,
                "act_titles",
                acts,
                act -> words.text(act.event(), "title").orElseThrow());
        forCsv(table, "act_symbols", acts, act -> act.event().symbol().orElse(""));
        forCsv(table, "act_sources", acts, act -> String.join(" ", addresses(act, dataset)));
        return table;
    }

    private static <R> void forCsv(
            Table<R> table,
            String name,
            Function<? super R, ? extends List<DecidingAct>> acts,
            Function<DecidingAct, ?> part) {
        table.forCsv(name, row -> JOINED.join(acts.apply(row).stream().map(part).toList()));
    }

    private static Map<String, @Nullable Object> object(DecidingAct act, Dataset dataset, Words words) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", act.event().id());
        object.put("role", act.role());
        object.put("date", act.event().date());
        object.put("effective", act.event().effective());
        object.put("title", words.text(act.event(), "title"));
        object.put("symbol", act.event().symbol());
        object.put("note", words.text(act.spellAct(), "note"));
        object.put("sources", addresses(act, dataset));
        return object;
    }

    private static ImmutableList<String> addresses(DecidingAct act, Dataset dataset) {
        return Spells.addresses(act.event().provenance().sources(), dataset);
    }

    /** Returns a table for people of the acts of some spells, by date, each once with all spells that rest on it. */
    public static Table<?> table(
            Collection<Membership> spells,
            Set<ActRole> roles,
            Function<Membership, ?> label,
            Dataset dataset,
            Words words) {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        for (Membership spell : spells) {
            for (DecidingAct act : dataset.memberships().actsOf(spell)) {
                if (roles.contains(act.role())) {
                    rows.computeIfAbsent(
                                    List.of(act.event().id(), act.role()),
                                    key -> new Row(act.event(), act.role(), new LinkedHashSet<>()))
                            .spells()
                            .add(spell);
                }
            }
        }
        List<Row> sorted = rows.values().stream()
                .sorted(Comparator.comparing(Row::event).thenComparing(Row::role))
                .toList();
        Table<Row> table = new Table<Row>("acts", sorted)
                .forPeople("date", row -> row.event().date());
        if (sorted.stream().anyMatch(row -> row.event().effective().isPresent())) {
            table.forPeople("effective", row -> row.event().effective());
        }
        table.forPeople("act", row -> words.text(row.event(), "title"));
        if (sorted.stream().anyMatch(row -> row.event().symbol().isPresent())) {
            table.forPeople("symbol", row -> words.text(row.event(), "symbol"));
        }
        return table.forPeople("role", Row::role).forPeople("of", row -> spells(row.spells(), label, words));
    }

    private static String spells(Collection<Membership> spells, Function<Membership, ?> label, Words words) {
        ImmutableListMultimap<Status, Membership> byStatus = Multimaps.index(spells, Membership::status);
        return byStatus.asMap().entrySet().stream()
                .map(entry -> words.of(entry.getKey()) + " "
                        + String.join(
                                " ",
                                entry.getValue().stream()
                                        .map(spell -> label.apply(spell).toString())
                                        .toList()))
                .collect(Collectors.joining(", "));
    }

    /** Returns what to cite for some spells and the acts on which they rest. */
    public static Bibliography bibliography(Collection<Membership> spells, Dataset dataset) {
        return Bibliography.ofSources(dataset.records(), spells)
                .plus(ofActs(
                        spells.stream()
                                .flatMap(spell -> dataset.memberships().actsOf(spell).stream())
                                .toList(),
                        dataset));
    }

    /** Returns what to cite for some acts. */
    public static Bibliography ofActs(Collection<DecidingAct> acts, Dataset dataset) {
        return Bibliography.ofSources(
                dataset.records(),
                acts.stream().map(DecidingAct::event).distinct().toList());
    }
}
