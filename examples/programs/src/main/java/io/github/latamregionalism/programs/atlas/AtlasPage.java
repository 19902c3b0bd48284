package io.github.latamregionalism.programs.atlas;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;

/** The atlas as one page that asks nothing of a network. */
public final class AtlasPage {

    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    /** The scripts in the order in which one uses another. */
    static final ImmutableList<String> SCRIPTS = ImmutableList.of(
            "days.js",
            "data.js",
            "standing.js",
            "words.js",
            "state.js",
            "dom.js",
            "dates.js",
            "csv.js",
            "marks.js",
            "citation.js",
            "facts.js",
            "timeline.js",
            "map.js",
            "matrix.js",
            "network.js",
            "series.js",
            "organization.js",
            "country.js",
            "quality.js",
            "controls.js",
            "app.js");

    /** The languages, each with a file of words. */
    static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "es", "pt");

    private AtlasPage() {}

    /**
     * Returns the page of a dataset.
     *
     * @param dataset the dataset
     * @return an HTML document, to be written as UTF-8
     */
    public static String of(Dataset dataset) {
        StringBuilder script = new StringBuilder();
        for (String name : SCRIPTS) {
            script.append(Resource.text("scripts/" + name)).append('\n');
        }
        StringBuilder words = new StringBuilder("{");
        for (String language : LANGUAGES) {
            words.append(words.length() == 1 ? "\"" : ",\"").append(language).append("\":");
            words.append(Resource.text("words/" + language + ".json").strip());
        }
        words.append('}');
        return new Template(Resource.text("page.html"))
                .put("style", Resource.text("style.css"))
                .put("words", inScript(words.toString()))
                .put("data", inScript(AtlasData.of(dataset)))
                .put("d3", Resource.text(D3))
                .put("script", script.toString())
                .filled();
    }

    /** Returns JSON that cannot end the script element it is put into: it has no {@code <} outside of texts. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }
}
