package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {

    private static Map<String, String> joined(Map<String, String> scripts) {
        return Modules.inOrder("first.js", scripts::get);
    }

    @Test
    void aScriptComesAfterThoseThatItImportsFrom() {
        Map<String, String> scripts = joined(Map.of(
                "first.js", "import { b } from \"./second.js\";\nb();\n",
                "second.js", "import { c } from \"./third.js\";\nexport function b() {}\nc;\n",
                "third.js", "export const c = 1;\n"));
        assertThat(scripts.keySet()).containsExactly("third.js", "second.js", "first.js");
        assertThat(scripts.values()).containsExactly("const c = 1;\n", "function b() {}\nc;\n", "b();\n");
    }

    @Test
    void scriptsMayUseOneAnother() {
        assertThat(joined(Map.of(
                        "first.js", "import { b } from \"./second.js\";\nexport function a() {}\n",
                        "second.js", "import { a } from \"./first.js\";\nexport function b() {}\n")))
                .hasSize(2);
    }

    @Test
    void whatIsNotExportedCannotBeImported() {
        assertThatThrownBy(() -> joined(
                        Map.of("first.js", "import { b } from \"./second.js\";\n", "second.js", "function b() {}\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first.js imports b, which second.js does not export");
    }

    @Test
    void aNameIsDeclaredInOneScriptOnly() {
        assertThatThrownBy(() -> joined(Map.of(
                        "first.js", "import { b } from \"./second.js\";\nconst a = 1;\n",
                        "second.js", "const a = 2;\nexport const b = 3;\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first.js declares a, as does second.js");
    }
}
