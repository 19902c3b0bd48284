package io.github.latamregionalism.names;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts of the records of a table are searched. A table is searched once it is in {@link #ALL}.
 *
 * @param <R> the record
 */
final class SearchedTable<R extends DatasetRecord> {

    /** What tells that a field is a remark of the project on the record. */
    private static final String NOTE = "note";

    private static final String SEPARATOR = "; ";
    private static final Joiner LIST = Joiner.on(SEPARATOR);

    /** The tables in the order in which equally good hits are listed. */
    static final ImmutableList<SearchedTable<?>> ALL = ImmutableList.of(
            SearchedTable.<Country>of(
                            "countries",
                            Records::countries,
                            country -> country.code().toString())
                    .text("nameEn", Country::nameEn)
                    .text("nameEs", Country::nameEs)
                    .text("namePt", Country::namePt)
                    .text("subregion", Country::subregion)
                    .optional(NOTE, Country::note)
                    .aliases(Country::code),
            SearchedTable.<Organization>of(
                            "organizations",
                            Records::organizations,
                            organization -> organization.id().toString())
                    .optional("acronym", Organization::acronym)
                    .text("nameEn", Organization::nameEn)
                    .text("nameEs", Organization::nameEs)
                    .text("namePt", Organization::namePt)
                    .text("kind", Organization::kind)
                    .text("foundingInstrument", Organization::foundingInstrument)
                    .list("predecessors", Organization::predecessors)
                    .list("successors", Organization::successors)
                    .optional("seat", Organization::seat)
                    .text("primaryObjective", Organization::primaryObjective)
                    .text("drugControlRole", Organization::drugControlRole)
                    .list("drugControlBodies", Organization::drugControlBodies)
                    .optional(NOTE, SearchedTable::note)
                    .aliases(Organization::id),
            SearchedTable.<Claim>of(
                            "claims", Records::claims, claim -> claim.id().toString())
                    .text("summary", Claim::summary)
                    .optional(NOTE, Claim::note),
            SearchedTable.<Challenge>of(
                            "challenges",
                            Records::challenges,
                            challenge -> challenge.id().toString())
                    .text("label", Challenge::label)
                    .text("description", Challenge::description)
                    .optional(NOTE, Challenge::note),
            SearchedTable.<Approach>of(
                            "approaches",
                            Records::approaches,
                            approach -> approach.id().toString())
                    .text("label", Approach::label)
                    .text("summary", Approach::summary)
                    .text("mainChallenge", Approach::mainChallenge)
                    .text("regionalSignificance", Approach::regionalSignificance)
                    .optional(NOTE, SearchedTable::note)
                    .countries("country", approach -> List.of(approach.country())),
            SearchedTable.<Instrument>of(
                            "instruments",
                            Records::instruments,
                            instrument -> instrument.id().toString())
                    .text("nameEn", Instrument::nameEn)
                    .text("nameLocal", Instrument::nameLocal)
                    .text("detail", Instrument::detail)
                    .optional(NOTE, SearchedTable::note)
                    .countries("countries", Instrument::countries),
            SearchedTable.<Treaty>of(
                            "treaties", Records::treaties, treaty -> treaty.id().toString())
                    .text("titleEn", Treaty::titleEn)
                    .text("titleEs", Treaty::titleEs)
                    .list("shortNames", Treaty::shortNames)
                    .text("place", Treaty::place)
                    .text("depositary", Treaty::depositary)
                    .optional(NOTE, SearchedTable::note),
            SearchedTable.<TreatyAction>of("treaty-actions", Records::treatyActions, SearchedTable::key)
                    .optional("detail", TreatyAction::detail)
                    .optional(NOTE, SearchedTable::note),
            SearchedTable.<Event>of("events", Records::events, event -> event.date() + " " + event.title())
                    .text("title", Event::title)
                    .optional("detail", Event::detail)
                    .optional(NOTE, SearchedTable::note),
            SearchedTable.<Membership>of("memberships", Records::memberships, SearchedTable::key)
                    .optional(NOTE, SearchedTable::note),
            SearchedTable.<AlternativeReading>of(
                            "alternative-readings", Records::alternativeReadings, SearchedTable::key)
                    .text("reading", AlternativeReading::reading)
                    .optional("holder", AlternativeReading::holder)
                    .optional(NOTE, AlternativeReading::note),
            SearchedTable.<Reference>of(
                            "references",
                            Records::references,
                            reference -> reference.id().toString())
                    .list("authors", Reference::authors)
                    .text("title", Reference::title)
                    .optional("container", Reference::container)
                    .optional("publisher", Reference::publisher)
                    .optional("asPrinted", Reference::asPrinted)
                    .optional("asPrintedDefect", Reference::asPrintedDefect)
                    .optional(NOTE, Reference::note),
            SearchedTable.<Citation>of(
                            "citations",
                            Records::citations,
                            citation -> citation.section() + " " + citation.paragraph() + " " + citation.order())
                    .text("asPrinted", Citation::asPrinted)
                    .list("defects", Citation::defects)
                    .optional(NOTE, Citation::note),
            SearchedTable.<PaperTableCell>of(
                            "paper-table-cells",
                            Records::paperTableCells,
                            cell -> cell.table().text() + " " + cell.row()
                                    + cell.column().map(column -> " " + column).orElse(""))
                    .text("value", PaperTableCell::value)
                    .optional(NOTE, PaperTableCell::note),
            SearchedTable.<Source>of(
                            "sources", Records::sources, source -> source.id().toString())
                    .text("publisher", Source::publisher)
                    .optional(NOTE, Source::note));

    private final String name;
    private final Function<Records, ? extends Iterable<R>> records;
    private final Function<R, String> key;
    private final ImmutableMap<String, Function<R, String>> texts;
    private final ImmutableMap<String, BiFunction<R, Records, Stream<String>>> names;

    private SearchedTable(
            String name,
            Function<Records, ? extends Iterable<R>> records,
            Function<R, String> key,
            ImmutableMap<String, Function<R, String>> texts,
            ImmutableMap<String, BiFunction<R, Records, Stream<String>>> names) {
        this.name = name;
        this.records = records;
        this.key = key;
        this.texts = texts;
        this.names = names;
    }

    private static <R extends DatasetRecord> SearchedTable<R> of(
            String name, Function<Records, ? extends Iterable<R>> records, Function<R, String> key) {
        return new SearchedTable<>(name, records, key, ImmutableMap.of(), ImmutableMap.of());
    }

    /** Returns this table with a text field, which is left out of a record where it is blank. */
    private SearchedTable<R> text(String field, Function<R, String> text) {
        return new SearchedTable<>(name, records, key, with(texts, field, text), names);
    }

    private SearchedTable<R> optional(String field, Function<R, Optional<String>> text) {
        return text(field, text.andThen(found -> found.orElse("")));
    }

    private SearchedTable<R> list(String field, Function<R, ? extends Iterable<?>> texts) {
        return text(field, texts.andThen(LIST::join));
    }

    /** Returns this table with names from other records by which its own are found, too. */
    private SearchedTable<R> names(String field, BiFunction<R, Records, Stream<String>> found) {
        return new SearchedTable<>(name, records, key, texts, with(names, field, found));
    }

    private SearchedTable<R> countries(String field, Function<R, List<CountryCode>> countries) {
        return names(
                field,
                (found, dataset) -> countries.apply(found).stream()
                        .flatMap(code -> dataset.countries().find(code).stream())
                        .flatMap(country -> Stream.of(country.nameEn(), country.nameEs(), country.namePt())));
    }

    private SearchedTable<R> aliases(Function<R, Actor> actor) {
        return names(
                "aliases",
                (found, dataset) -> dataset.aliases().stream()
                        .filter(alias -> alias.target().equals(actor.apply(found)))
                        .map(Alias::text));
    }

    private static <V> ImmutableMap<String, V> with(ImmutableMap<String, V> fields, String field, V value) {
        return ImmutableMap.<String, V>builder()
                .putAll(fields)
                .put(field, value)
                .buildOrThrow();
    }

    private static Optional<String> note(Sourced fact) {
        return fact.provenance().note();
    }

    private static String key(Membership spell) {
        return spell.organization() + " " + spell.country() + " "
                + spell.status().text() + " " + spell.period().start();
    }

    private static String key(AlternativeReading reading) {
        return reading.organization() + " " + reading.country() + " "
                + reading.status().text() + " " + reading.start() + " "
                + reading.field().text();
    }

    private static String key(TreatyAction action) {
        return action.treaty() + " " + action.country() + " " + action.action().text()
                + action.date().map(date -> " " + date).orElse("");
    }

    /** Returns what is searched of the records of this table, those without any text left out. */
    ImmutableList<Searched> of(Records dataset) {
        ImmutableList.Builder<Searched> all = ImmutableList.builder();
        for (R found : records.apply(dataset)) {
            Searched searched = new Searched(
                    name,
                    key.apply(found),
                    found,
                    notBlank(Maps.transformValues(texts, text -> text.apply(found))),
                    notBlank(Maps.transformValues(
                            names,
                            these -> these.apply(found, dataset).distinct().collect(Collectors.joining(SEPARATOR)))));
            if (!searched.all().isEmpty()) {
                all.add(searched);
            }
        }
        return all.build();
    }

    private static ImmutableMap<String, String> notBlank(Map<String, String> fields) {
        ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        return kept.buildOrThrow();
    }

    /**
     * The texts of a record.
     *
     * @param table the name of its table
     * @param key what tells it from other records of the table
     * @param item the record
     * @param texts the texts by the name of their field
     * @param names names from other records by which it is found, too, by the name of their field
     */
    record Searched(
            String table,
            String key,
            DatasetRecord item,
            ImmutableMap<String, String> texts,
            ImmutableMap<String, String> names) {

        ImmutableList<String> all() {
            return ImmutableList.<String>builder()
                    .addAll(texts.values())
                    .addAll(names.values())
                    .build();
        }
    }
}
