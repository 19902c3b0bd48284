package io.github.latamregionalism.names;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Author;
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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The texts of the records of a table that are searched: all columns of text that are prose or names.
 *
 * @param <R> the record
 */
final class SearchedTable<R extends DatasetRecord<?>> {

    private static final String SEPARATOR = "; ";
    private static final Joiner LIST = Joiner.on(SEPARATOR);

    /** Columns of text that hold codes, addresses and places in a print. */
    private static final ImmutableSet<String> CODES = ImmutableSet.of(
            "iso2",
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
    static final ImmutableList<SearchedTable<?>> ALL = ImmutableList.of(
            new SearchedTable<>(Country.class, Records::countries),
            new SearchedTable<>(Organization.class, Records::organizations),
            new SearchedTable<>(Claim.class, Records::claims),
            new SearchedTable<>(Challenge.class, Records::challenges),
            new SearchedTable<>(Approach.class, Records::approaches),
            new SearchedTable<>(Instrument.class, Records::instruments),
            new SearchedTable<>(Treaty.class, Records::treaties),
            new SearchedTable<>(TreatyAction.class, Records::treatyActions),
            new SearchedTable<>(Event.class, Records::events),
            new SearchedTable<>(Membership.class, Records::memberships),
            new SearchedTable<>(AlternativeReading.class, Records::alternativeReadings),
            new SearchedTable<>(Reference.class, Records::references),
            new SearchedTable<>(Citation.class, Records::citations),
            new SearchedTable<>(PaperTableCell.class, Records::paperTableCells),
            new SearchedTable<>(Source.class, Records::sources));

    private final RecordType<R> type;
    private final Function<Records, Catalog<?, R>> records;

    private SearchedTable(Class<R> type, Function<Records, Catalog<?, R>> records) {
        this.type = RecordType.of(type);
        this.records = records;
    }

    /** Returns what is searched of the records of this table, those without any text left out. */
    ImmutableList<Searched> of(Records dataset) {
        ImmutableSet<RecordType.Column> columns =
                type.columns().stream().filter(SearchedTable::isText).collect(toImmutableSet());
        ImmutableList.Builder<Searched> all = ImmutableList.builder();
        for (R found : records.apply(dataset)) {
            ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
            for (RecordType.Column column : columns) {
                put(column.name(), column.find(found).map(SearchedTable::text).orElse(""), texts);
            }
            ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
            otherNames(found, dataset)
                    .forEach((field, these) -> put(field, LIST.join(ImmutableSet.copyOf(these)), names));
            Searched searched = new Searched(type.table(), found, texts.buildOrThrow(), names.buildOrThrow());
            if (!searched.all().isEmpty()) {
                all.add(searched);
            }
        }
        return all.build();
    }

    private static boolean isText(RecordType.Column column) {
        Type type = column.type() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : column.type();
        return (type == String.class || type == Author.class) && !CODES.contains(column.name());
    }

    private static String text(Object value) {
        return value instanceof List<?> texts ? LIST.join(texts) : value.toString();
    }

    private static void put(String field, String text, ImmutableMap.Builder<String, String> texts) {
        if (!text.isBlank()) {
            texts.put(field, text);
        }
    }

    /** Returns the names from other records by which a record is found, too. */
    private static Map<String, List<String>> otherNames(DatasetRecord<?> found, Records dataset) {
        if (found instanceof Approach approach) {
            return Map.of("country", countries(List.of(approach.country()), dataset));
        }
        if (found instanceof Instrument instrument) {
            return Map.of("countries", countries(instrument.countries(), dataset));
        }
        return found.id() instanceof Actor actor
                ? Map.of(
                        "aliases",
                        dataset.aliases().stream()
                                .filter(alias -> alias.target().equals(actor))
                                .map(Alias::text)
                                .toList())
                : Map.of();
    }

    private static List<String> countries(List<CountryCode> codes, Records dataset) {
        return codes.stream()
                .flatMap(code -> dataset.countries().find(code).stream())
                .flatMap(country -> Stream.of(country.nameEn(), country.nameEs(), country.namePt()))
                .toList();
    }

    /**
     * The texts of a record.
     *
     * @param table the name of its table
     * @param item the record
     * @param texts the texts by the name of their column
     * @param names names from other records by which it is found, too, by the name of their field
     */
    record Searched(
            String table,
            DatasetRecord<?> item,
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
