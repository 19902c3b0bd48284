package io.github.latamregionalism.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.query.MembershipLookup;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** The preparation of each benchmark checks that all give the same answers, and here it runs on small sizes. */
class SameAnswersTest {

    private static final MembershipLookup LOOKUP =
            LatinAmerica.dataset().memberships().lookup();

    @Test
    void filteringAndRangeMapsGiveTheMembersThatTheLibraryGives() {
        PointQuery bundled = new PointQuery();
        bundled.prepare();
        PointQuery synthetic = new PointQuery();
        synthetic.spells = 2_000;
        synthetic.prepare();

        assertThat(bundled.filter()).isNotEqualTo(synthetic.filter());
    }

    @Test
    void filteringGivesThePoliciesAndPartiesThatTheLibraryGives() {
        FactQuery filtering = new FactQuery();
        filtering.prepare();
        FactQuery asking = new FactQuery();
        asking.prepare();

        assertThat(filtering.filterApproaches())
                .isEqualTo(asking.countriesFollowing().certain());
        assertThat(filtering.filterActs()).isEqualTo(asking.partiesTo().certain());
    }

    @Test
    void namesAreFoundByTheirCollationKeysAsByTheLibrary() {
        NameQuery query = new NameQuery();
        query.prepare();
        NameQuery same = new NameQuery();
        same.prepare();
        assertThat(query.find().map(Resolution.Found::actor)).isEqualTo(same.collationKey());
    }

    @Test
    void databasesGiveTheMembersThatTheLibraryGives() throws Exception {
        for (String engine : new String[] {"duckdb", "sqlite"}) {
            PointSql sql = new PointSql();
            sql.engine = engine;
            sql.prepare();
            assertThat(sql.sql()).isSorted();
            sql.close();
        }
    }

    @Test
    void databasesEnrichEventsAsTheLookUpDoes() throws Exception {
        Events events = new Events(5_000, LOOKUP);
        long[] sets = EnrichmentSql.sets(LOOKUP, events);
        long[] fromText = new long[sets.length];
        Events.lookUpText(LOOKUP, events, fromText, new int[sets.length]);
        assertThat(fromText).isEqualTo(sets);

        try (Connection duckDb = SqlSpells.inDuckDb(LatinAmerica.dataset());
                Connection sqlite = SqlSpells.inSqlite(LatinAmerica.dataset())) {
            events.fill(duckDb);
            Events.fillStretches(duckDb, LOOKUP);
            events.fill(sqlite);
            check(duckDb, Events.duckDbFromNumbers(), sets);
            check(duckDb, Events.duckDbFromText(), sets);
            check(duckDb, Events.duckDbFromStretches(), sets);
            check(sqlite, Events.sqliteFromNumbers(), sets);
        }
    }

    private static void check(Connection connection, String query, long[] sets) throws Exception {
        Events.run(connection, query);
        Events.check(connection, sets);
        long[] wrong = sets.clone();
        wrong[17] ^= 1;
        assertThatThrownBy(() -> Events.check(connection, wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("event 17:");
    }

    @Test
    void aScanFindsTheSpellsThatTheIndexFinds() {
        OverlapQuery overlap = new OverlapQuery();
        overlap.spells = 20_000;
        overlap.prepare();

        assertThat(overlap.scan().size()).isLessThan(100);
    }

    @Test
    void aSyntheticDatasetHasAsManySpellsAsItIsAskedFor() {
        assertThat(SyntheticSpells.dataset(3_000).records().memberships()).hasSize(3_000);
    }
}
