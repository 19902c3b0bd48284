package io.github.latamregionalism.spark;

import static io.github.latamregionalism.spark.Sessions.SPARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class RegionalismTablesTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private final ImmutableSortedMap<String, org.apache.spark.sql.Dataset<Row>> tables =
            RegionalismTables.readTables(SPARK);

    @Test
    void everyTableHasItsRows() {
        assertThat(tables.get("countries").count())
                .isEqualTo(DATASET.records().countries().size());
        assertThat(tables.get("memberships").count())
                .isEqualTo(DATASET.records().memberships().size());
        assertThat(tables.get("treaty-actions").count())
                .isEqualTo(DATASET.records().treatyActions().size());
        assertThat(tables.get("sources").count())
                .isEqualTo(DATASET.records().sources().size());
        assertThat(tables).hasSize(22);
        tables.forEach((name, table) -> assertThat(table.count()).as(name).isPositive());
    }

    @Test
    void cellsAreTypedAndBlankOnesAreNull() {
        Row brazil = tables.get("countries").filter("iso3 = 'BRA'").first();
        assertThat(brazil.<Integer>getAs("cow")).isEqualTo(140);
        assertThat(tables.get("sources").schema().apply("weak").dataType()).isEqualTo(DataTypes.BooleanType);
        assertThat(tables.get("memberships").filter("start is null").count()).isPositive();
        assertThat(tables.get("memberships").filter("start = ''").count()).isZero();
    }

    @Test
    void spellsCanBeJoinedOnDaysInSql() {
        tables.get(RegionalismTables.MEMBERSHIP_EXTENTS).createOrReplaceTempView("extents");
        String members = "SELECT sort_array(collect_set(country)) FROM extents WHERE organization = 'unasur'"
                + " AND status = 'member' AND DATE'2020-06-01' ";
        assertThat(SPARK.sql(members + ">= latest_start AND DATE'2020-06-01' < earliest_end")
                        .first()
                        .<String>getList(0))
                .containsExactly("BOL", "GUY", "PER", "SUR", "URY", "VEN");
        assertThat(SPARK.sql(members + ">= earliest_start AND DATE'2020-06-01' < latest_end")
                        .first()
                        .<String>getList(0))
                .containsExactly("BOL", "ECU", "GUY", "PER", "SUR", "URY", "VEN");
    }
}
