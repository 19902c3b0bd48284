package io.github.latamregionalism.programs.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.analysis.Panel;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.time.Extent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Tables that follow from the others, for those who cannot ask the library: the days of every spell, and the panel of
 * states by year.
 */
final class DerivedTables {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final String SPELL_DAYS = "spell-days";
    private static final String PANEL = "panel-country-year";

    private final Dataset dataset;
    private final Panel panel;

    DerivedTables(Dataset dataset) {
        this.dataset = dataset;
        this.panel = Panel.of(dataset, Panel.Unit.COUNTRY_YEAR, Scope.REGION);
    }

    /** Returns the files by name. */
    ImmutableMap<String, byte[]> files() {
        return ImmutableMap.of(
                SPELL_DAYS + ".csv",
                csv(
                        ImmutableList.of("id", "earliest_start", "latest_start", "earliest_end", "latest_end"),
                        dataset.records().memberships().stream().map(this::days)),
                PANEL + ".csv",
                csv(
                        panel.columns().stream().map(Panel.Column::name).collect(ImmutableList.toImmutableList()),
                        panel.rows(Series.FIRST_YEAR, dataset.asOf().getYear())));
    }

    private ImmutableList<String> days(Membership spell) {
        Extent days = dataset.memberships().extentOf(spell);
        return ImmutableList.of(
                spell.id().toString(),
                day(days.earliestStart()),
                day(days.latestStart()),
                day(days.earliestEnd()),
                day(days.latestEnd()));
    }

    /** Returns a day as ten characters, which compare as days do. */
    private static String day(LocalDate day) {
        return (day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day).toString();
    }

    private static byte[] csv(ImmutableList<String> header, Stream<ImmutableList<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** Returns the descriptor of a package with the tables added to it. */
    byte[] describe(byte[] descriptor) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = (ObjectNode) json.readTree(descriptor);
        root.withArray("/resources").add(spellDays()).add(panel());
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return (json.writer(new DefaultPrettyPrinter()
                                        .withObjectIndenter(indent)
                                        .withArrayIndenter(indent))
                                .writeValueAsString(root)
                        + "\n")
                .getBytes(UTF_8);
    }

    private static ObjectNode spellDays() {
        ObjectNode resource = resource(
                SPELL_DAYS,
                "The days of every membership",
                "The first and the last day that its start and its end can be, as every answer of the library takes them:"
                        + " with the acts behind them and within the life of the organization. On a day the spell holds"
                        + " certainly if latest_start <= day < earliest_end, and possibly if earliest_start <= day <"
                        + " latest_end. All days are whole, so that their texts compare as they do: 0001-01-01 stands for"
                        + " no first day, 9999-12-31 for no last one.");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        addField(fields, "id", "string", "Id of the row of memberships.");
        addField(fields, "earliest_start", "date", "First day that can be the start.");
        addField(fields, "latest_start", "date", "Last day that can be the start.");
        addField(fields, "earliest_end", "date", "First day that can be the first on which it no longer holds.");
        addField(fields, "latest_end", "date", "Last day that can be the first on which it no longer holds.");
        schema.put("primaryKey", "id");
        ObjectNode key = schema.putArray("foreignKeys").addObject();
        key.put("fields", "id");
        key.putObject("reference").put("resource", "memberships").put("fields", "id");
        return resource;
    }

    private ObjectNode panel() {
        ObjectNode resource = resource(
                PANEL,
                "The states of the region by year",
                "What held on 31 December of each year in which the state was independent. What is counted has two"
                        + " columns: the number lies between certain and certain + possible. A blank is not known, which is"
                        + " not none.");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        panel.columns()
                .forEach(column ->
                        addField(fields, column.name(), column.isNumber() ? "integer" : "string", column.definition()));
        schema.putArray("primaryKey").add("country").add("year");
        schema.putArray("missingValues").add("");
        return resource;
    }

    private static ObjectNode resource(String name, String title, String description) {
        return new ObjectMapper()
                .createObjectNode()
                .put("name", name)
                .put("path", name + ".csv")
                .put("profile", "tabular-data-resource")
                .put("title", title)
                .put("description", description)
                .put("derived", true)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
    }

    private static void addField(ArrayNode fields, String name, String type, String description) {
        fields.addObject().put("name", name).put("type", type).put("description", description);
    }
}
