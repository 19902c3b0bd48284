package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.words.PageWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** The atlas as one page that asks nothing of a network. */
public final class AtlasPage {

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
        return new Template(Resource.text("page.html"))
                .put("policy", ContentPolicy.of(style, script))
                .put("style", style)
                .put("tables", PlainTables.of(dataset))
                .put("words", inScript(words(dataset)))
                .put("data", inScript(AtlasData.of(dataset)))
                .put("script", script)
                .filled();
    }

    /** Returns the words as JSON, by language. */
    private static String words(Dataset dataset) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            words.put(language.text(), PageWords.in(language, dataset));
        }
        try {
            return new ObjectMapper().writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words have no JSON form", e);
        }
    }

    /** Returns JSON that cannot end the script element it is put into: it has no {@code <} outside of texts. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }
}
