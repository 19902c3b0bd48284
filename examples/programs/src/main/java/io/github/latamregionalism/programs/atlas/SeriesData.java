package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;

/** The yearly series of the region and of each organization. */
final class SeriesData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SeriesData() {}

    /** Returns for {@code region} and each organization with members, for each measure, a value a year. */
    static ObjectNode of(Dataset dataset) {
        ObjectNode series = JSON.objectNode();
        series.put("first_year", Series.FIRST_YEAR);
        series.set("region", values(Series.ofRegion(dataset)));
        for (Organization organization : dataset.records().organizations()) {
            if (!dataset.memberships().everMemberOf(organization.id()).isEmpty()) {
                series.set(organization.id().toString(), values(Series.of(dataset, organization.id())));
            }
        }
        return series;
    }

    private static ObjectNode values(Series series) {
        ObjectNode values = JSON.objectNode();
        for (Series.Row row : series.rows()) {
            ArrayNode years = values.withArray(row.measure().text());
            years.add(row.value().map(SeriesData::value).orElse(JSON.nullNode()));
        }
        return values;
    }

    /** Returns one number, or low and high; a high without bound is null. */
    private static JsonNode value(Interval interval) {
        if (interval.isExact()) {
            return number(interval.low());
        }
        return JSON.arrayNode().add(number(interval.low())).add(number(interval.high()));
    }

    /** Returns a number with four decimals, which is more than a chart shows. */
    private static JsonNode number(double value) {
        if (Double.isInfinite(value)) {
            return JSON.nullNode();
        }
        double rounded = Math.round(value * 10_000) / 10_000.0;
        return rounded == Math.rint(rounded) ? JSON.numberNode((long) rounded) : JSON.numberNode(rounded);
    }
}
