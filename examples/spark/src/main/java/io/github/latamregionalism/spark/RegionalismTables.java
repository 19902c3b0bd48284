package io.github.latamregionalism.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.time.Extent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables of the bundled dataset, for those who join them themselves. */
public final class RegionalismTables {

    /** The name of the table of {@link #membershipExtents}. */
    public static final String MEMBERSHIP_EXTENTS = "membership-extents";

    /** Stands for a start before all days that Spark's own functions take. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private RegionalismTables() {}

    /**
     * Returns the tables as data frames, each cell as the file has it: numbers and truth values are typed, partial
     * dates and lists are text, blank cells are null.
     *
     * @param spark the session
     * @return the tables by name, such as {@code memberships}, and with them {@link #membershipExtents}
     */
    public static ImmutableSortedMap<String, Dataset<Row>> readTables(SparkSession spark) {
        PackageFiles files = LatinAmerica.files();
        ImmutableSortedMap.Builder<String, Dataset<Row>> tables = ImmutableSortedMap.naturalOrder();
        try {
            JsonNode descriptor = new ObjectMapper().readTree(files.read("datapackage.json"));
            for (JsonNode resource : descriptor.path("resources")) {
                byte[] csv = files.read(resource.path("path").asText());
                tables.put(resource.path("name").asText(), table(spark, resource.path("schema"), csv));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables.put(MEMBERSHIP_EXTENTS, membershipExtents(spark)).buildOrThrow();
    }

    private static Dataset<Row> table(SparkSession spark, JsonNode schema, byte[] csv) throws IOException {
        StructType type = new StructType();
        for (JsonNode field : schema.path("fields")) {
            type = type.add(
                    field.path("name").asText(),
                    typeOf(field),
                    true,
                    field.path("description").asText());
        }
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, UTF_8))) {
            for (NamedCsvRecord row : reader) {
                @Nullable Object[] cells = new @Nullable Object[type.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = value(
                            row.getField(type.apply(i).name()), type.apply(i).dataType());
                }
                rows.add(RowFactory.create(cells));
            }
        }
        return spark.createDataFrame(rows, type);
    }

    private static DataType typeOf(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "integer" -> DataTypes.IntegerType;
            case "boolean" -> DataTypes.BooleanType;
            default -> DataTypes.StringType;
        };
    }

    private static @Nullable Object value(String cell, DataType type) {
        if (cell.isEmpty()) {
            return null;
        }
        if (type == DataTypes.IntegerType) {
            return Integer.valueOf(cell);
        }
        return type == DataTypes.BooleanType ? (Object) Boolean.valueOf(cell) : cell;
    }

    /**
     * Returns the days on which each spell of membership certainly and those on which it possibly held, to join on
     * days.
     *
     * <p>A spell held certainly from {@code latest_start} to the day before {@code earliest_end}, and possibly from
     * {@code earliest_start} to the day before {@code latest_end}. Open ends are the years 1 and 9999.
     *
     * @param spark the session
     * @return {@code organization}, {@code country}, {@code status} and those four days
     */
    public static Dataset<Row> membershipExtents(SparkSession spark) {
        StructType type = new StructType()
                .add("organization", DataTypes.StringType, false)
                .add("country", DataTypes.StringType, false)
                .add("status", DataTypes.StringType, false)
                .add("earliest_start", DataTypes.DateType, false)
                .add("latest_start", DataTypes.DateType, false)
                .add("earliest_end", DataTypes.DateType, false)
                .add("latest_end", DataTypes.DateType, false);
        List<Row> rows = new ArrayList<>();
        for (Membership spell : LatinAmerica.dataset().records().memberships()) {
            Extent extent = LatinAmerica.dataset().memberships().extentOf(spell);
            rows.add(RowFactory.create(
                    spell.organization().toString(),
                    spell.country().toString(),
                    spell.status().text(),
                    day(extent.earliestStart()),
                    day(extent.latestStart()),
                    day(extent.earliestEnd()),
                    day(extent.latestEnd())));
        }
        return spark.createDataFrame(rows, type);
    }

    private static LocalDate day(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
