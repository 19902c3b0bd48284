package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.programs.chart.Story;
import io.github.latamregionalism.programs.chart.StoryChart;
import io.github.latamregionalism.programs.chart.Theme;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the page knows: the records, and the answers that it does not reckon itself. */
final class AtlasData {

    private static final ImmutableList<String> NOT_SHOWN_OF_SOURCES =
            ImmutableList.of("id", "language", "copy", "note", "issuer", "issuer_kind");

    /** As the value of an attribute, and in the id of a hatching. */
    private static final Pattern COLOR = Pattern.compile("(?<=[#-])[0-9a-f]{6}");

    private static final ImmutableSet<String> NOT_SHOWN_OF_TEXTS =
            ImmutableSet.of("ambiguous-names", "paper-table-cells", "printed-approaches");

    private final Dataset dataset;
    private final ObjectMapper json = RegionalismJson.boundedMapper();

    private AtlasData(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the data as JSON: each table as the names of its columns and a list of cells for each row. */
    static String of(Dataset dataset) {
        return new AtlasData(dataset).write();
    }

    private String write() {
        ObjectNode data = json.createObjectNode();
        data.put("version", dataset.version());
        data.put("as_of", dataset.asOf().toString());
        data.set("countries", countries());
        data.set("organizations", organizations());
        data.set("spells", spells());
        data.set("readings", readings());
        data.set("approaches", approaches());
        data.set("instruments", instruments());
        data.set("treaties", records(dataset.records().treaties()));
        data.set("acts", records(dataset.records().treatyActions()));
        data.set("challenges", records(dataset.records().challenges()));
        data.set("claims", records(dataset.records().claims()));
        data.set("events", records(dataset.records().events()));
        data.set("spell_acts", without(List.of("id"), records(dataset.records().spellActs())));
        data.set("references", records(dataset.records().references()));
        nameSourcesByPlace(data);
        data.set(
                "sources",
                without(NOT_SHOWN_OF_SOURCES, records(dataset.records().sources())));
        for (String table : CompactTable.names(data)) {
            data.set(table, CompactTable.of(data.withArray(table)));
        }
        data.set("names", names());
        data.set("texts", texts());
        data.set("story", story());
        data.set("participation", ParticipationData.of(dataset));
        data.set("series", SeriesData.of(dataset));
        data.set("quality", QualityData.of(dataset));
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the data have no JSON form", e);
        }
    }

    private ArrayNode records(Iterable<?> records) {
        ArrayNode rows = json.createArrayNode();
        records.forEach(record -> rows.add(json.<JsonNode>valueToTree(record)));
        return rows;
    }

    private static ArrayNode without(Collection<String> columns, ArrayNode rows) {
        rows.forEach(row -> ((ObjectNode) row).remove(columns));
        return rows;
    }

    /** Puts for each id of a source its place among the sources: the ids alone would take a tenth of the page. */
    private void nameSourcesByPlace(ObjectNode data) {
        List<SourceId> ids = dataset.records().sources().keys().asList();
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id.toString(), places.size()));
        for (JsonNode citing : data.findParents("sources")) {
            ArrayNode cited = json.createArrayNode();
            citing.get("sources").forEach(id -> cited.add(places.get(id.asText())));
            ((ObjectNode) citing).set("sources", cited);
        }
    }

    /** Returns the countries, each with how far its drug policy is known before all that is known of it. */
    private ArrayNode countries() {
        ArrayNode rows = json.createArrayNode();
        for (Country country : dataset.records().countries()) {
            ObjectNode row = json.valueToTree(country);
            Coverage coverage =
                    dataset.policies().profileOf(country.iso3(), LocalDate.MIN).coverage();
            row.set("policy_coverage", json.valueToTree(coverage));
            rows.add(row);
        }
        return rows;
    }

    /** Returns the other names of countries and organizations, each with what it names. */
    private ArrayNode names() {
        ArrayNode rows = json.createArrayNode();
        for (Alias alias : dataset.records().aliases()) {
            rows.add(json.createArrayNode().add(alias.text()).add(alias.target().toString()));
        }
        return rows;
    }

    /** Returns what the records that are shown say in other languages, by table, record, field and language. */
    private ObjectNode texts() {
        ObjectNode texts = json.createObjectNode();
        for (Text text : dataset.records().texts()) {
            if (!NOT_SHOWN_OF_TEXTS.contains(text.resource())) {
                texts.withObjectProperty(text.resource())
                        .withObjectProperty(text.record())
                        .withObjectProperty(text.field())
                        .put(text.language().text(), text.text());
            }
        }
        return texts;
    }

    /** Returns the story of all organizations as a picture, by language: a light one, and the colours of a dark one. */
    private ObjectNode story() {
        Story numbers = new Story(dataset);
        ObjectNode story = json.createObjectNode();
        for (Language language : Language.values()) {
            ObjectNode told = story.putObject(language.text());
            told.put(
                    "light",
                    StoryChart.of(dataset, numbers, language, Theme.LIGHT).svg());
            ArrayNode colors = told.putArray("dark");
            COLOR.matcher(StoryChart.of(dataset, numbers, language, Theme.DARK).svg())
                    .results()
                    .forEach(color -> colors.add(color.group()));
        }
        return story;
    }

    /**
     * Returns the organizations, each with how far its standings are covered: a kind, and by turns a day and a kind.
     */
    private ArrayNode organizations() {
        ArrayNode rows = json.createArrayNode();
        for (Organization organization : dataset.records().organizations()) {
            ObjectNode row = json.valueToTree(organization);
            row.set("coverage", coverage(organization));
            rows.add(row);
        }
        return rows;
    }

    private ArrayNode coverage(Organization organization) {
        Set<LocalDate> days = new TreeSet<>();
        organization.founded().ifPresent(founded -> days.add(founded.earliest()));
        organization.ended().ifPresent(ended -> days.add(ended.latest()));
        ArrayNode turns = json.createArrayNode().add(coverage(organization, LocalDate.MIN));
        for (LocalDate day : days) {
            turns.add(day.toEpochDay()).add(coverage(organization, day));
        }
        return turns;
    }

    /** Returns the first kind of coverage that applies to some status. */
    private String coverage(Organization organization, LocalDate day) {
        return Stream.of(Status.values())
                .map(status -> dataset.memberships().countriesWith(status, organization.id(), day))
                .map(answer -> answer.coverage().kind())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .text();
    }

    private ArrayNode spells() {
        ArrayNode rows = json.createArrayNode();
        for (Membership spell : dataset.records().memberships()) {
            ObjectNode row = json.valueToTree(spell);
            row.put("period", spell.period().toString());
            row.set("days", days(dataset.memberships().extentOf(spell)));
            rows.add(row);
        }
        return rows;
    }

    private ArrayNode approaches() {
        ArrayNode rows = json.createArrayNode();
        for (Approach approach : dataset.records().approaches()) {
            ObjectNode row = json.valueToTree(approach);
            row.put("period", approach.period().toString());
            row.set("days", days(dataset.policies().extentOf(approach)));
            rows.add(row);
        }
        return rows;
    }

    private ArrayNode instruments() {
        ArrayNode rows = json.createArrayNode();
        for (Instrument instrument : dataset.records().instruments()) {
            ObjectNode row = json.valueToTree(instrument);
            row.put("period", instrument.period().toString());
            row.set("days", days(dataset.policies().extentOf(instrument)));
            rows.add(row);
        }
        return rows;
    }

    /** Returns first and last start, first and last end, as days since 1970-01-01; null where there is no bound. */
    private ArrayNode days(Extent extent) {
        return json.createArrayNode()
                .add(day(extent.earliestStart()))
                .add(day(extent.latestStart()))
                .add(day(extent.earliestEnd()))
                .add(day(extent.latestEnd()));
    }

    private JsonNode day(LocalDate day) {
        boolean bounded = isOfCalendar(day);
        return bounded ? json.getNodeFactory().numberNode(day.toEpochDay()) : json.nullNode();
    }

    private static boolean isOfCalendar(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }

    private ArrayNode readings() {
        ArrayNode rows = json.createArrayNode();
        for (AlternativeReading reading : dataset.records().alternativeReadings()) {
            ObjectNode row = json.valueToTree(reading);
            row.set("differs", differs(reading));
            rows.add(row);
        }
        return rows;
    }

    /** Returns the days from which on a reading makes a difference, and from which on it makes none, by turns. */
    private ArrayNode differs(AlternativeReading reading) {
        ArrayNode turns = json.createArrayNode();
        Optional<Membership> spell = reading.membership().map(dataset.records().memberships()::get);
        if (spell.isEmpty()) {
            return turns;
        }
        boolean differed = false;
        for (LocalDate day : turningDays(reading, spell.get())) {
            boolean differs = dataset.memberships()
                    .standingOf(spell.get().country(), spell.get().organization(), day)
                    .alternativeReadings()
                    .contains(reading);
            if (differs != differed) {
                turns.add(day.toEpochDay());
                differed = differs;
            }
        }
        return turns;
    }

    private Set<LocalDate> turningDays(AlternativeReading reading, Membership spell) {
        Set<LocalDate> days = new TreeSet<>(ReadingDays.of(reading));
        days.add(LocalDate.of(1900, 1, 1));
        days.addAll(dataset.memberships().extentOf(spell).changeDays());
        days.removeIf(day -> !isOfCalendar(day));
        return days;
    }
}
