package io.github.latamregionalism.programs.atlas;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;

/** The atlas as one page that asks nothing of a network. */
public final class AtlasPage {

    /** The languages, each with a file of words. */
    static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "es", "pt");

    private AtlasPage() {}

    /**
     * Returns the page of a dataset.
     *
     * @param dataset the dataset, with every country and source that its facts name
     * @return an HTML document, to be written as UTF-8
     * @throws java.util.NoSuchElementException if it lacks one, which the message names
     */
    public static String of(Dataset dataset) {
        String script = String.join(
                "\n",
                Modules.inOrder("app.js", name -> Resource.text("scripts/" + name))
                        .values());
        String style = Resource.text("style.css");
        StringBuilder words = new StringBuilder("{");
        for (String language : LANGUAGES) {
            words.append(words.length() == 1 ? "\"" : ",\"").append(language).append("\":");
            words.append(Resource.text("words/" + language + ".json").strip());
        }
        words.append('}');
        return new Template(Resource.text("page.html"))
                .put("policy", ContentPolicy.of(style, script))
                .put("style", style)
                .put("tables", PlainTables.of(dataset))
                .put("words", inScript(words.toString()))
                .put("data", inScript(AtlasData.of(dataset)))
                .put("script", script)
                .filled();
    }

    /** Returns JSON that cannot end the script element it is put into: it has no {@code <} outside of texts. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }
}
