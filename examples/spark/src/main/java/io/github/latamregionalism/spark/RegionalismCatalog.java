package io.github.latamregionalism.spark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.programs.enrich.EventColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The SQL functions over the bundled dataset, each of a country and a date:
 *
 * <pre>{@code
 * SELECT regionalism.organizations(country, event_date) FROM events
 * }</pre>
 *
 * <p>{@code organizations}, {@code possible_organizations}, {@code standing}, {@code approaches},
 * {@code possible_approaches} and {@code treaties} return the list of the {@link EventColumn} of that name, null where
 * the country or date cannot be read. {@code enrich} returns all in one struct, with the field {@code problem} that
 * says what cannot be read.
 *
 * <p>The options {@code codes}, {@code date-format} and {@code date-language}, each set as
 * {@code spark.sql.catalog.regionalism.codes}, say how countries and dates are written, as those of the program
 * {@code enrich} do. A timestamp is read as its day in the time zone of the session.
 *
 * <p>They are functions of a catalog, not registered Java functions, since Spark hands those its rows as they lie in
 * memory, without a conversion for every value.
 */
public final class RegionalismCatalog implements FunctionCatalog {

    /** The name of the catalog in SQL. */
    public static final String NAME = "regionalism";

    /** The name of the function that returns all columns. */
    static final String ENRICH = "enrich";

    private ImmutableMap<String, ContextFunction> functions = functions(EventReading.USUAL);

    private String name = NAME;

    /** Makes the catalog; Spark does so. */
    public RegionalismCatalog() {}

    /**
     * Makes the functions known to a session, as {@code --conf spark.sql.catalog.regionalism=} and the name of this
     * class does for a whole application.
     *
     * @param spark the session
     */
    public static void register(SparkSession spark) {
        spark.conf().set("spark.sql.catalog." + NAME, RegionalismCatalog.class.getName());
    }

    @Override
    public void initialize(String catalogName, CaseInsensitiveStringMap options) {
        name = catalogName;
        functions = functions(EventReading.of(options));
    }

    private static ImmutableMap<String, ContextFunction> functions(EventReading reading) {
        return Stream.concat(
                        Stream.of(new ContextFunction(ENRICH, ContextFunction.TEXTS, reading)),
                        IntStream.range(0, SqlContext.LISTS.size())
                                .mapToObj(list -> new ContextFunction(
                                        SqlContext.LISTS.get(list).text(), list, reading)))
                .collect(ImmutableMap.toImmutableMap(ContextFunction::name, function -> function));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) {
        return namespace.length > 0
                ? new Identifier[0]
                : functions.keySet().stream()
                        .map(function -> Identifier.of(namespace, function))
                        .toArray(Identifier[]::new);
    }

    @Override
    public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
        ContextFunction function = functions.get(Ascii.toLowerCase(identifier.name()));
        if (identifier.namespace().length > 0 || function == null) {
            throw new NoSuchFunctionException(identifier);
        }
        return function;
    }
}
