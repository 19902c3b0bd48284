package io.github.latamregionalism.spark;

import static io.github.latamregionalism.spark.Sessions.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.sort_array;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Memberships;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MillionEventsTest {

    private static final long EVENTS = 1_000_000;

    @TempDir
    private static Path folder;

    private static Dataset<Row> enriched;

    @BeforeAll
    static void writeAndEnrichEvents() {
        String path = folder.resolve("events").toString();
        SparkSpeed.events(SPARK, EVENTS).select("id", "country", "date").write().parquet(path);
        enriched = SPARK.read()
                .parquet(path)
                .withColumn("certain", RegionalismFunctions.organizations(col("country"), col("date")))
                .withColumn("possible", RegionalismFunctions.possibleOrganizations(col("country"), col("date")));
    }

    @Test
    void eachEventHasTheOrganizationsThatThisProcessAnswers() {
        Memberships memberships = LatinAmerica.dataset().memberships();
        long events = 0;
        for (Iterator<Row> rows = enriched.toLocalIterator(); rows.hasNext(); events++) {
            Row row = rows.next();
            Answer<OrganizationId> answer =
                    memberships.organizationsOf(CountryCode.of(row.getAs("country")), row.<LocalDate>getAs("date"));
            if (!same(row.getList(row.fieldIndex("certain")), answer.certain())
                    || !same(row.getList(row.fieldIndex("possible")), answer.possible())) {
                throw new AssertionError(row + ", but the answer is " + answer);
            }
        }
        assertThat(events).isEqualTo(EVENTS);
    }

    private static boolean same(List<String> texts, Set<OrganizationId> ids) {
        Iterator<OrganizationId> expected = ids.iterator();
        for (String text : texts) {
            if (!expected.hasNext() || !text.equals(expected.next().toString())) {
                return false;
            }
        }
        return !expected.hasNext();
    }

    @Test
    void eachEventHasTheOrganizationsThatARangeJoinFinds() {
        Dataset<Row> spells = RegionalismTables.membershipExtents(SPARK).filter("status = 'member'");
        Dataset<Row> joined = enriched.join(
                        spells,
                        enriched.col("country")
                                .equalTo(spells.col("country"))
                                .and(enriched.col("date").geq(spells.col("latest_start")))
                                .and(enriched.col("date").lt(spells.col("earliest_end"))))
                .groupBy(col("id"))
                .agg(sort_array(collect_set(col("organization"))).as("joined"));
        Dataset<Row> different = enriched.join(joined, "id").filter("certain <> joined");
        long withOrganizations = enriched.filter("size(certain) > 0").count();
        assertThat(joined.count()).isEqualTo(withOrganizations).isGreaterThan(EVENTS / 2);
        assertThat(different.count()).isZero();
    }
}
