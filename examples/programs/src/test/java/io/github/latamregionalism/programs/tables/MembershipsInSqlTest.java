package io.github.latamregionalism.programs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules of membership written a second time, in SQL over the exported tables, and asked about every day on which an
 * answer changes, the day before and the day after.
 */
class MembershipsInSqlTest extends OpenDuckDb {

    @BeforeAll
    static void readTables() throws SQLException {
        for (String table : new String[] {"memberships", "organizations", "events", "spell-acts", "countries"}) {
            run("CREATE TABLE " + table.replace('-', '_') + " AS FROM read_csv('" + folder.resolve(table + ".csv")
                    + "', all_varchar = true)");
        }
        run("CREATE MACRO first_day(t) AS date_diff('day', DATE '1970-01-01',"
                + " CAST(t || CASE length(t) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END AS DATE))");
        run("CREATE MACRO last_day_of(t) AS CASE length(t)"
                + " WHEN 4 THEN first_day(CAST(CAST(t AS INT) + 1 AS VARCHAR)) - 1"
                + " WHEN 7 THEN date_diff('day', DATE '1970-01-01', last_day(CAST(t || '-01' AS DATE)))"
                + " ELSE first_day(t) END");
        windows();
    }

    private static int run(String sql) throws SQLException {
        try (Statement statement = duckDb.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    /** Makes the days between which each start and end lies. Bounds that one act makes are one variable. */
    private static void windows() throws SQLException {
        long asOf = DATASET.asOf().toEpochDay();
        run("CREATE TABLE life AS SELECT o.id,"
                + " coalesce(first_day(o.founded), least(first_day(o.signed), min(first_day(m.\"start\")))) AS e,"
                + " coalesce(last_day_of(o.ended), 100000000) AS l"
                + " FROM organizations o LEFT JOIN memberships m ON m.organization = o.id"
                + " GROUP BY o.id, o.founded, o.signed, o.ended");
        run("CREATE TABLE bound AS"
                + " SELECT m.id AS spell, 'starts' AS role, m.start_basis AS basis,"
                + " greatest(l.e, coalesce(first_day(m.\"start\"), l.e)) AS e,"
                + " least(l.l - 1, coalesce(last_day_of(m.\"start\"), l.l),"
                + " CASE WHEN m.\"end\" = '..' AND coalesce(first_day(m.\"start\"), 0) <= " + asOf + " THEN " + asOf
                + " ELSE 100000000 END) AS l"
                + " FROM memberships m JOIN life l ON l.id = m.organization"
                + " UNION ALL SELECT m.id, 'ends', m.end_basis,"
                + " CASE WHEN m.\"end\" = '..' THEN 200000000"
                + " ELSE greatest(l.e + 1, coalesce(first_day(m.\"end\"), l.e + 1)) END,"
                + " CASE WHEN m.\"end\" = '..' THEN 200000000 ELSE least(l.l, coalesce(last_day_of(m.\"end\"), l.l)) END"
                + " FROM memberships m JOIN life l ON l.id = m.organization");
        run("CREATE TABLE tied AS SELECT b.*, ev.id AS event, ev.date, ev.effective,"
                + " ev.effective IS NOT NULL AND coalesce(b.basis, '') NOT IN ('signature', 'deposit', 'decision',"
                + " 'passage', 'promulgation', 'publication', 'declaration', 'notification', 'announcement') AS by_effect"
                + " FROM bound b LEFT JOIN spell_acts a ON a.membership = b.spell AND a.role = b.role"
                + " LEFT JOIN events ev ON ev.id = a.event");
        run("CREATE TABLE placed AS SELECT *, CASE WHEN event IS NULL THEN role || ' ' || spell"
                + " ELSE event || CASE WHEN by_effect THEN ' effect' ELSE ' date' END END AS v FROM tied");
        run("CREATE TABLE variable AS SELECT v,"
                + " greatest(max(e), coalesce(max(first_day(CASE WHEN by_effect THEN effective ELSE date END)), -100000000))"
                + " AS e, least(min(l), coalesce(min(last_day_of(CASE WHEN by_effect THEN effective ELSE date END)),"
                + " 200000000)) AS l FROM placed GROUP BY v");
        run("CREATE TABLE spell AS SELECT m.id, m.organization, m.country, m.status, s.v AS s, t.v AS t"
                + " FROM memberships m JOIN placed s ON s.spell = m.id AND s.role = 'starts'"
                + " JOIN placed t ON t.spell = m.id AND t.role = 'ends'");
        int narrowed = 1;
        while (narrowed > 0) {
            narrowed = run(
                            "UPDATE variable SET l = n.l FROM (SELECT s.s AS v, min(t.l) - 1 AS l FROM spell s"
                                    + " JOIN variable t ON t.v = s.t GROUP BY s.s) n WHERE n.v = variable.v AND n.l < variable.l")
                    + run(
                            "UPDATE variable SET e = n.e FROM (SELECT s.t AS v, max(b.e) + 1 AS e FROM spell s"
                                    + " JOIN variable b ON b.v = s.s GROUP BY s.t) n WHERE n.v = variable.v AND n.e > variable.e");
        }
        run("CREATE TABLE before AS WITH RECURSIVE b(a, z) AS (SELECT s, t FROM spell UNION"
                + " SELECT b.a, s.t FROM b JOIN spell s ON s.s = b.z) SELECT * FROM b");
    }

    /** Asks who certainly and who possibly holds under every choice of what is done by each day. */
    private static void ask(OrganizationId organization, boolean participants) throws SQLException {
        String counted = participants ? "'member', 'suspended', 'inactive'" : "'member'";
        run("CREATE OR REPLACE TABLE asked AS SELECT s.* FROM spell s WHERE organization = '" + organization
                + "' AND status IN (" + counted + ")");
        run(
                "CREATE OR REPLACE TABLE open AS SELECT country, day, v, row_number() OVER (PARTITION BY country, day) - 1 AS i"
                        + " FROM (SELECT DISTINCT a.country, d.day, v.v FROM asked a JOIN variable v ON v.v IN (a.s, a.t)"
                        + " JOIN day d ON v.e <= d.day AND v.l > d.day)");
        run(
                "CREATE OR REPLACE TABLE world AS SELECT c.country, d.day, unnest(range(0, 1::BIGINT << coalesce(n.n, 0))) AS w"
                        + " FROM (SELECT DISTINCT country FROM asked) c CROSS JOIN day d"
                        + " LEFT JOIN (SELECT country, day, count(*) AS n FROM open GROUP BY ALL) n USING (country, day)");
        run("CREATE OR REPLACE TABLE choice AS SELECT w.country, w.day, w.w, o.v, (w.w >> o.i) & 1 = 1 AS done"
                + " FROM world w JOIN open o USING (country, day)");
        run("CREATE OR REPLACE TABLE refused AS SELECT DISTINCT x.country, x.day, x.w FROM choice x"
                + " JOIN choice y USING (country, day, w) JOIN before b ON b.a = x.v AND b.z = y.v"
                + " WHERE y.done AND NOT x.done");
        run(
                "CREATE OR REPLACE TABLE answer AS SELECT country, day, bool_and(holds) AS certain, bool_or(holds) AS possible"
                        + " FROM (SELECT w.country, w.day, w.w,"
                        + " bool_or(a.status = 'member' AND coalesce(x.done, b.l <= w.day) AND NOT coalesce(y.done, e.l <= w.day))"
                        + " AND NOT bool_or(a.status <> 'member' AND coalesce(x.done, b.l <= w.day)"
                        + " AND NOT coalesce(y.done, e.l <= w.day)) AS holds"
                        + " FROM (FROM world ANTI JOIN refused USING (country, day, w)) w JOIN asked a ON a.country = w.country"
                        + " JOIN variable b ON b.v = a.s JOIN variable e ON e.v = a.t"
                        + " LEFT JOIN choice x ON x.country = w.country AND x.day = w.day AND x.w = w.w AND x.v = a.s"
                        + " LEFT JOIN choice y ON y.country = w.country AND y.day = w.day AND y.w = w.w AND y.v = a.t"
                        + " GROUP BY w.country, w.day, w.w) GROUP BY country, day");
    }

    private static String answerOn(long day) throws SQLException {
        TreeSet<String> certain = new TreeSet<>();
        TreeSet<String> possible = new TreeSet<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT country, certain FROM answer WHERE possible AND day = " + day)) {
            while (rows.next()) {
                (rows.getBoolean(2) ? certain : possible).add(rows.getString(1));
            }
        }
        return certain + " " + possible;
    }

    private static String text(Answer<CountryCode> answer) {
        return answer.certain() + " " + answer.possible();
    }

    @Test
    void membersAndParticipantsAreThoseOfTheLibrary() throws SQLException {
        int compared = 0;
        int uncertain = 0;
        for (OrganizationId organization : DATASET.records().organizations().keys()) {
            TreeSet<Long> days = new TreeSet<>();
            for (LocalDate change : DATASET.memberships().changeDaysOf(organization)) {
                for (long day = change.toEpochDay() - 1; day <= change.toEpochDay() + 1; day++) {
                    days.add(day);
                }
            }
            days(days);
            for (boolean participants : new boolean[] {false, true}) {
                ask(organization, participants);
                for (long day : days) {
                    LocalDate on = LocalDate.ofEpochDay(day);
                    Answer<CountryCode> answer = participants
                            ? DATASET.memberships().participantsIn(organization, on)
                            : DATASET.memberships().membersOf(organization, on);
                    assertThat(text(answer))
                            .as("%s of %s on %s", participants ? "participants" : "members", organization, on)
                            .isEqualTo(answerOn(day));
                    compared++;
                    uncertain += answer.possible().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThan(2000);
        assertThat(uncertain).isGreaterThan(400);
    }

    private static void days(Set<Long> days) throws SQLException {
        run("CREATE OR REPLACE TABLE day(day BIGINT)");
        if (!days.isEmpty()) {
            run("INSERT INTO day SELECT unnest(" + days + ")");
        }
    }

    /** Returns two numbers of each year: of those counted certainly, and of those counted certainly or possibly. */
    private static Map<Integer, Interval> byYear(String sql) throws SQLException {
        Map<Integer, Interval> counts = new TreeMap<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getInt(1), new Interval(rows.getInt(2), rows.getInt(3)));
            }
        }
        return counts;
    }

    @Test
    void theSeriesOfTheRegionCountsWhatTheReadingsOfTheTablesDo() throws SQLException {
        Series series = Series.of(DATASET, Scope.REGION);
        int first = series.rows().get(0).year();
        int last = DATASET.asOf().getYear();
        String years = "(SELECT unnest(range(" + first + ", " + (last + 1) + ")) AS year)";
        Set<Long> lastDays = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            lastDays.add(LocalDate.of(year, 12, 31).toEpochDay());
        }
        Map<Measure, Map<Integer, Interval>> counted = new EnumMap<>(Measure.class);
        for (boolean participants : new boolean[] {false, true}) {
            run("CREATE OR REPLACE TABLE stock(day BIGINT, certain BOOLEAN, possible BOOLEAN)");
            for (OrganizationId organization : DATASET.records().organizations().keys()) {
                days(lastDays);
                ask(organization, participants);
                run(
                        "INSERT INTO stock SELECT day, certain, possible FROM answer a JOIN countries c ON c.iso3 = a.country"
                                + " WHERE c.kind = 'state'");
            }
            counted.put(
                    participants ? Measure.PARTICIPANTS : Measure.MEMBERS,
                    byYear("SELECT y.year, count(*) FILTER (s.certain), count(*) FILTER (s.possible) FROM " + years
                            + " y LEFT JOIN stock s ON s.day = last_day_of(CAST(y.year AS VARCHAR)) GROUP BY y.year"));
        }
        Map<Measure, String> flows = Map.of(
                Measure.ACCESSIONS, "s.s = v.v AND s.status = 'member'",
                Measure.SUSPENSIONS, "s.s = v.v AND s.status = 'suspended'",
                Measure.SELF_SUSPENSIONS, "s.s = v.v AND s.status = 'inactive'",
                Measure.EXITS, "s.t = v.v AND s.status = 'member' AND coalesce(m.exit, '') <> 'dissolution'");
        for (Map.Entry<Measure, String> flow : flows.entrySet()) {
            counted.put(
                    flow.getKey(),
                    byYear("SELECT y.year, count(*) FILTER (w.e >= first_day(w.y) AND w.l <= last_day_of(w.y)),"
                            + " count(w.e) FROM " + years
                            + " y LEFT JOIN (SELECT v.e, v.l, CAST(z.year AS VARCHAR) AS y FROM spell s"
                            + " JOIN memberships m ON m.id = s.id JOIN countries c ON c.iso3 = s.country AND c.kind = 'state'"
                            + " JOIN variable v ON " + flow.getValue() + " JOIN " + years
                            + " z ON v.e <= last_day_of(CAST(z.year AS VARCHAR))"
                            + " AND v.l >= first_day(CAST(z.year AS VARCHAR))) w ON w.y = CAST(y.year AS VARCHAR)"
                            + " GROUP BY y.year"));
        }
        counted.forEach((measure, values) -> {
            assertThat(values).hasSize(last - first + 1);
            values.forEach((year, value) -> assertThat(series.value(year, measure))
                    .as("%s in %s", measure, year)
                    .contains(value));
        });
    }
}
