package io.github.latamregionalism.spark;

import static io.github.latamregionalism.spark.Sessions.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.programs.enrich.Context;
import io.github.latamregionalism.programs.enrich.CountryContexts;
import io.github.latamregionalism.programs.enrich.EventColumn;
import io.github.latamregionalism.time.EdtfDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalismFunctionsTest {

    /** Asks a table, so that Spark compiles the call, and with its own optimizer a constant, which it evaluates. */
    private static Row ask(String expression) {
        Row compiled = SPARK.range(1)
                .selectExpr("if(id = 0, 'VEN', null) as ven", "if(id = 0, '2018', null) as year")
                .selectExpr(expression.replace("'VEN'", "ven").replace("'2018'", "year"))
                .first();
        Row constant = SPARK.sql("SELECT " + expression).first();
        assertThat(compiled).isEqualTo(constant);
        return constant;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-01", "2019-04-27", "1962-01-31", "2030-01-01"})
    void theColumnsOfAnyDateAreThoseOfTheContext(String date) {
        Context context = CountryContexts.of(LatinAmerica.dataset(), CountryCode.of("VEN"), found -> found)
                .on(EdtfDate.parse(date));
        Row enriched = ask("regionalism.enrich('VEN', '" + date + "')").getStruct(0);
        for (EventColumn column : EventColumn.values()) {
            assertThat(enriched.<String>getAs(column.text())).isEqualTo(column.cell(context));
            if (column.isList()) {
                Row list = ask("regionalism." + column.text() + "('VEN', '" + date + "')");
                assertThat(list.<String>getList(0)).isEqualTo(column.values(context));
            }
        }
        assertThat(enriched.<String>getAs("problem")).isNull();
    }

    @Test
    void theQueryOnThePageFindsWhoWasSuspended() throws IOException {
        String page = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String query = page.substring(page.indexOf("```sql\n") + "```sql\n".length());
        SPARK.sql("SELECT * FROM VALUES ('Venezuela, RB', DATE'2019-09-01'), ('BRA', DATE'2019-09-01')"
                        + " AS t(country, event_date)")
                .createOrReplaceTempView("events");
        List<Row> rows = SPARK.sql(query.substring(0, query.indexOf("```"))).collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<String>getAs("country")).isEqualTo("Venezuela, RB");
        assertThat(rows.get(0).<String>getList(2)).contains("mercosur");
    }

    @Test
    void aDayMayBeADateOrItsText() {
        assertThat(ask("regionalism.standing('VEN', DATE'2019-04-27')"))
                .isEqualTo(ask("regionalism.standing('VEN', '2019-04-27')"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIMESTAMP'2019-04-27 23:59:59'",
                "TIMESTAMP_NTZ'2019-04-27 00:00:01'",
                "TIMESTAMP'2019-04-28 01:30:00+03:00'",
                "'2019-04-27T23:59:59Z'",
                "'20190427'"
            })
    void ofATimestampTheDayCountsInTheZoneOfTheSession(String timestamp) {
        assertThat(ask("regionalism.standing('VEN', " + timestamp + ")"))
                .isEqualTo(ask("regionalism.standing('VEN', DATE'2019-04-27')"));
    }

    @Test
    void theCaseOfTheNameOfAFunctionDoesNotMatter() {
        assertThat(ask("regionalism.Organizations('VEN', '2018')"))
                .isEqualTo(ask("regionalism.organizations('VEN', '2018')"));
    }

    @Test
    void theCatalogTakesCodesOfAnotherSystemAndAnotherFormOfDates() {
        SparkSession session = SPARK.newSession();
        RegionalismCatalog.register(session);
        session.conf().set("spark.sql.catalog.regionalism.codes", "fips");
        session.conf().set("spark.sql.catalog.regionalism.date-format", "d MMMM yyyy");
        session.conf().set("spark.sql.catalog.regionalism.date-language", "es");
        assertThat(session.sql("SELECT regionalism.enrich('CI', '27 abril 2019').iso3")
                        .first()
                        .getString(0))
                .isEqualTo("CHL");
        assertThat(ask("regionalism.enrich('CI', '27 abril 2019').problem").getString(0))
                .startsWith("\"CI\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"codes | gaul | \"gaul\" is no system of codes", "date-format | yy | \"yy\" does not give a date"})
    void anOptionOfTheCatalogThatCannotBeIsRefused(String option, String value, String message) {
        SparkSession session = SPARK.newSession();
        RegionalismCatalog.register(session);
        session.conf().set("spark.sql.catalog.regionalism." + option, value);
        assertThatThrownBy(() -> session.sql("SELECT regionalism.organizations('VEN', '2018')"))
                .hasMessageContaining(message);
    }

    @Test
    void namesOfCountriesAreResolved() {
        assertThat(ask("regionalism.organizations('Venezuela (Bolivarian Republic of)', '2018')"))
                .isEqualTo(ask("regionalism.organizations('VEN', '2018')"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Mercosul', '2018'| \"Mercosul\" names mercosur, which is no country",
                "'VEN', '2018-13'| \"2018-13\" is not a date: month 13 is not between 1 and 12",
                "'VEN', cast(null as string)| no date is given",
                "cast(null as string), '2018'| no country is given",
                "cast(null as string), DATE'2018-01-01'| no country is given"
            })
    void whatCannotBeReadIsTold(String arguments, String problem) {
        Row enriched = ask("regionalism.enrich(" + arguments + ")").getStruct(0);
        assertThat(enriched.<String>getAs("problem")).isEqualTo(problem);
        assertThat(enriched.<String>getAs("organizations")).isNull();
        assertThat(ask("regionalism.organizations(" + arguments + ")").isNullAt(0))
                .isTrue();
    }

    @Test
    void aNullDayGivesNull() {
        assertThat(ask("regionalism.enrich('VEN', cast(null as date))").isNullAt(0))
                .isTrue();
    }

    @Test
    void columnsAreTheSameFunctions() {
        Column country = col("country");
        Column date = col("date");
        Row columns = SPARK.sql("SELECT 'VEN' AS country, '2018' AS date")
                .select(
                        RegionalismFunctions.enrich(country, date),
                        RegionalismFunctions.organizations(country, date),
                        RegionalismFunctions.possibleOrganizations(country, date),
                        RegionalismFunctions.standing(country, date),
                        RegionalismFunctions.approaches(country, date),
                        RegionalismFunctions.possibleApproaches(country, date),
                        RegionalismFunctions.treaties(country, date))
                .first();
        List<String> functions = List.of(
                "enrich",
                "organizations",
                "possible_organizations",
                "standing",
                "approaches",
                "possible_approaches",
                "treaties");
        for (int i = 0; i < functions.size(); i++) {
            Object expected =
                    ask("regionalism." + functions.get(i) + "('VEN', '2018')").get(0);
            assertThat(columns.get(i)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, '2018'", "'VEN', 2018", "'VEN'", "'VEN', current_time()"})
    void otherArgumentsAreRefusedWithTheRightOnes(String arguments) {
        assertThatThrownBy(() -> SPARK.sql("SELECT regionalism.organizations(" + arguments + ")"))
                .hasMessageContaining("organizations(country STRING, date DATE, TIMESTAMP or STRING)");
    }

    @Test
    void theCatalogListsItsFunctions() {
        assertThat(new RegionalismCatalog().listFunctions(new String[0]))
                .extracting(function -> function.name())
                .containsExactly(
                        "enrich",
                        "organizations",
                        "possible_organizations",
                        "standing",
                        "approaches",
                        "possible_approaches",
                        "treaties");
    }

    @Test
    void theDatasetIsNotSentWithAFunction() throws IOException {
        BoundFunction function = new ContextFunction("organizations", 0, EventReading.USUAL)
                .bind(new StructType().add("country", DataTypes.StringType).add("date", DataTypes.DateType));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(function);
        }
        assertThat(sent.size()).isLessThan(1_000);
    }
}
