package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;

/**
 * Of what a picture is, so that one that is found alone can be traced and drawn again.
 *
 * @param line the same in a sentence, for people
 * @param fields the same in fields, for machines
 */
record Credit(String line, ImmutableMap<String, String> fields) {

    private static final String DATASET = "latam-regionalism";
    private static final String LICENCE = "CC BY 4.0";

    static Credit of(Dataset dataset, Style style) {
        ChartWords words = ChartWords.in(style.language(), dataset);
        String name = (DATASET + " " + dataset.version()).strip();
        StringBuilder line =
                new StringBuilder(words.get("credit", "dataset", name, "day", dataset.asOf(), "licence", LICENCE));
        ImmutableMap.Builder<String, String> fields = ImmutableMap.<String, String>builder()
                .put("dataset", DATASET)
                .put("version", dataset.version())
                .put("as_of", dataset.asOf().toString());
        if (!dataset.readings().isNone()) {
            String described = dataset.readings().describe(dataset.records());
            boolean asAsked =
                    style.language() != Language.EN && !style.readings().isEmpty();
            line.append(' ').append(words.get("credit.readings", "readings", asAsked ? style.readings() : described));
            fields.put("readings", described);
        }
        fields.put("licence", LICENCE);
        if (!style.command().isEmpty()) {
            fields.put("command", style.command());
        }
        return new Credit(line.toString(), fields.buildOrThrow());
    }
}
