package io.github.latamregionalism.programs.atlas;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Scripts that say what they import from one another, joined into one script.
 *
 * <p>A script comes after those that it imports from. All share one scope, so that a name may be declared in one only.
 */
final class Modules {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from \"\\./([a-z-]+\\.js)\";\\n");
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^(export )?(?:async )?(?:function|const|let) (\\w+)");

    private final Function<String, String> read;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, String> declaredIn = new LinkedHashMap<>();

    private Modules(Function<String, String> read) {
        this.read = read;
    }

    /**
     * Returns a script and all that it imports from, as texts by name in the order in which they run.
     *
     * @throws IllegalStateException if a script imports what another does not export, or two declare one name
     */
    static Map<String, String> inOrder(String first, Function<String, String> read) {
        Modules modules = new Modules(read);
        modules.add(first);
        return modules.texts;
    }

    private void add(String name) {
        if (!begun.add(name)) {
            return;
        }
        String text = read.apply(name);
        for (MatchResult match : IMPORT.matcher(text).results().toList()) {
            add(match.group(2));
            Set<String> exported = exported(read.apply(match.group(2)));
            for (String wanted :
                    Splitter.on(',').trimResults().omitEmptyStrings().split(match.group(1))) {
                check(
                        exported.contains(wanted),
                        name + " imports " + wanted + ", which " + match.group(2) + " does not export");
            }
        }
        DECLARATION.matcher(text).results().map(match -> match.group(2)).forEach(declared -> {
            String other = declaredIn.putIfAbsent(declared, name);
            check(other == null, name + " declares " + declared + ", as does " + other);
        });
        texts.put(name, IMPORT.matcher(text).replaceAll("").replaceAll("(?m)^export ", ""));
    }

    private static ImmutableSet<String> exported(String text) {
        return DECLARATION
                .matcher(text)
                .results()
                .filter(match -> match.group(1) != null)
                .map(match -> match.group(2))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
