package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.SourceKind;
import java.util.Map;

/** How well the facts of each table are known, and the memberships of each organization. */
final class QualityData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int YEAR_PARTS = 10;
    private static final int SHARE_PARTS = 1_000;

    private QualityData() {}

    /** Returns the measures by {@code tables} and {@code organizations}, and in those by name. */
    static ObjectNode of(Dataset dataset) {
        ObjectNode quality = JSON.objectNode();
        quality.set("tables", measures(DataQuality.ofTables(dataset)));
        quality.set("organizations", measures(DataQuality.ofOrganizations(dataset)));
        return quality;
    }

    private static ObjectNode measures(Map<?, DataQuality> qualities) {
        ObjectNode all = JSON.objectNode();
        qualities.forEach((name, quality) -> all.set(name.toString(), measures(quality)));
        return all;
    }

    private static ObjectNode measures(DataQuality quality) {
        ObjectNode measures = JSON.objectNode();
        measures.put("rows", quality.facts());
        for (Confidence confidence : Confidence.values()) {
            quality.share(confidence).ifPresent(share -> measures.put(confidence.text(), rounded(share, SHARE_PARTS)));
        }
        measures.put("unsourced", quality.unsourced());
        measures.put("weak_only", quality.weakOnly());
        measures.put("press_only", quality.pressOrEncyclopediaOnly());
        measures.put("without_day", quality.withoutDay());
        measures.put("disputed", quality.disputed());
        measures.put("read_otherwise", quality.readOtherwise());
        quality.lastDated().ifPresent(day -> measures.put("last_dated", day.toString()));
        quality.yearsSinceLastDated().ifPresent(years -> measures.put("years", rounded(years, YEAR_PARTS)));
        ObjectNode sources = measures.putObject("sources");
        for (SourceKind kind : SourceKind.values()) {
            quality.share(kind).ifPresent(share -> sources.put(kind.text(), rounded(share, SHARE_PARTS)));
        }
        return measures;
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
