package io.github.latamregionalism.names;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.query.Records;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record and its texts that are searched: all its columns of text that are prose or names.
 *
 * @param table the name of its table
 * @param item the record
 * @param texts the texts by the name of their column
 * @param names names from other records and texts in other languages by which it is found, too, by the name of their
 *     field
 */
record Searched(
        String table, DatasetRecord<?> item, ImmutableMap<String, String> texts, ImmutableMap<String, String> names) {

    private static final String SEPARATOR = "; ";

    /** Columns of text that hold codes, addresses and places in a print. */
    private static final ImmutableSet<String> CODES = ImmutableSet.of(
            "iso2",
            "fips",
            "numeric",
            "wikidata",
            "cow_igo",
            "website",
            "url",
            "doi",
            "language",
            "volume",
            "issue",
            "pages",
            "row",
            "column",
            "subject_keys");

    /** The tables in the order in which equally good hits are listed. */
    private static final ImmutableList<Function<Records, Iterable<? extends DatasetRecord<?>>>> TABLES =
            ImmutableList.of(
                    Records::countries,
                    Records::organizations,
                    Records::claims,
                    Records::challenges,
                    Records::approaches,
                    Records::instruments,
                    Records::treaties,
                    Records::treatyActions,
                    Records::events,
                    Records::memberships,
                    Records::alternativeReadings,
                    Records::references,
                    Records::citations,
                    Records::paperTableCells,
                    Records::sources);

    /** Returns what is searched of a dataset; records without any text are left out. */
    static ImmutableList<Searched> in(Records records) {
        ImmutableListMultimap<String, Text> translations =
                Multimaps.index(records.texts().all(), text -> place(text.resource(), text.record()));
        return TABLES.stream()
                .flatMap(table -> Streams.stream(table.apply(records)))
                .map(found -> of(found, records, translations))
                .filter(searched -> !searched.all().isEmpty())
                .collect(toImmutableList());
    }

    private static String place(String table, String id) {
        return table + " " + id;
    }

    private static Searched of(
            DatasetRecord<?> found, Records records, ImmutableListMultimap<String, Text> translations) {
        RecordType<?> type = RecordType.of(found);
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (RecordType.Column column : type.columns()) {
            if (isText(column)) {
                column.find(found)
                        .map(value -> value instanceof List<?> list
                                ? Joiner.on(SEPARATOR).join(list)
                                : value.toString())
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> texts.put(column.name(), text));
            }
        }
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        names.putAll(otherNames(found, records));
        for (Text text : translations.get(place(type.table(), found.id().toString()))) {
            names.put(text.field() + "_" + text.language().text(), text.text());
        }
        return new Searched(type.table(), found, texts.buildOrThrow(), names.buildOrThrow());
    }

    private static boolean isText(RecordType.Column column) {
        return (column.type() == String.class || column.type() == Author.class) && !CODES.contains(column.name());
    }

    /** Returns the names from other records by which a record is found, too. */
    private static ImmutableMap<String, String> otherNames(DatasetRecord<?> found, Records records) {
        if (found instanceof Approach approach) {
            return named("country", namesOf(List.of(approach.country()), records));
        }
        if (found instanceof Instrument instrument) {
            return named("countries", namesOf(instrument.countries(), records));
        }
        return found.id() instanceof Actor actor
                ? named(
                        "aliases",
                        records.aliases().stream()
                                .filter(alias -> alias.target().equals(actor))
                                .map(Alias::text))
                : ImmutableMap.of();
    }

    private static Stream<String> namesOf(List<CountryCode> codes, Records records) {
        return codes.stream()
                .flatMap(code -> records.countries().find(code).stream())
                .flatMap(country -> Stream.of(country.nameEn(), country.nameEs(), country.namePt()));
    }

    private static ImmutableMap<String, String> named(String field, Stream<String> names) {
        String text = names.distinct().collect(Collectors.joining(SEPARATOR));
        return text.isBlank() ? ImmutableMap.of() : ImmutableMap.of(field, text);
    }

    ImmutableList<String> all() {
        return Streams.concat(texts.values().stream(), names.values().stream()).collect(toImmutableList());
    }
}
