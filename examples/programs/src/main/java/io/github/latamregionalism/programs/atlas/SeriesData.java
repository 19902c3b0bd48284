package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;

/** The yearly series of the region and of each organization. */
final class SeriesData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SeriesData() {}

    /**
     * Returns for {@code region} and each organization with members, for each measure, a value a year; and in {@code n}
     * how many each is of.
     */
    static ObjectNode of(Dataset dataset) {
        ObjectNode series = JSON.objectNode();
        series.put("first_year", Series.FIRST_YEAR);
        add(series, "region", Series.of(dataset, Scope.REGION));
        for (Organization organization : dataset.records().organizations()) {
            if (!dataset.memberships().everMemberOf(organization.id()).isEmpty()) {
                add(series, organization.id().toString(), Series.of(dataset, Scope.of(organization.id())));
            }
        }
        return series;
    }

    private static void add(ObjectNode all, String scope, Series series) {
        ObjectNode values = all.putObject(scope);
        ObjectNode counts = all.withObject("/n").putObject(scope);
        for (Series.Row row : series.rows()) {
            values.withArray(row.measure().text())
                    .add(row.value().map(SeriesData::value).orElse(JSON.nullNode()));
            counts.withArray(row.measure().text()).add(count(row));
        }
    }

    /** Returns how many a value is of: one number, or the least, the most and how many there were. */
    private static JsonNode count(Series.Row row) {
        return row.n().equals(Interval.exactly(row.of()))
                ? JSON.numberNode(row.of())
                : JSON.arrayNode()
                        .add(number(row.n().low()))
                        .add(number(row.n().high()))
                        .add(row.of());
    }

    /** Returns one number, or low and high; a high without bound is null. */
    private static JsonNode value(Interval interval) {
        if (interval.isExact()) {
            return number(interval.low());
        }
        return JSON.arrayNode().add(number(interval.low())).add(number(interval.high()));
    }

    /** Returns a number as it is, without a point where it is whole; null for one without bound. */
    private static JsonNode number(double value) {
        if (Double.isInfinite(value)) {
            return JSON.nullNode();
        }
        return value == Math.rint(value) ? JSON.numberNode((long) value) : JSON.numberNode(value);
    }
}
