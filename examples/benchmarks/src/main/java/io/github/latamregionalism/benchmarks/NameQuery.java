package io.github.latamregionalism.benchmarks;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.names.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which country or organization a name is of, asked of the bundled dataset with the names as it has them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NameQuery {

    private final Dataset dataset = LatinAmerica.dataset();
    private final Names names = dataset.names();
    private final Collator collator = Collator.getInstance(ULocale.ROOT);
    private final Map<CollationKey, Actor> byKey = new HashMap<>();
    private List<String> texts = ImmutableList.of();
    private int next;

    /** Takes the names that are of one country or organization, in an order of their own, and checks the answers. */
    @Setup
    public void prepare() {
        collator.setStrength(Collator.PRIMARY);
        List<String> known = new ArrayList<>();
        for (Alias alias : dataset.records().aliases()) {
            Optional<Resolution.Found> found = names.find(alias.text());
            if (found.isPresent()) {
                known.add(alias.text());
                byKey.put(collator.getCollationKey(alias.text()), found.get().actor());
            }
        }
        Collections.shuffle(known, new Random(1));
        texts = ImmutableList.copyOf(known);
        for (String text : texts) {
            if (!names.find(text).map(Resolution.Found::actor).equals(find(text))) {
                throw new IllegalStateException(
                        "\"" + text + "\" is " + find(text) + " instead of " + names.find(text));
            }
        }
    }

    private String text() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return texts.get(next);
    }

    private Optional<Actor> find(String text) {
        return Optional.ofNullable(byKey.get(collator.getCollationKey(text)));
    }

    /** Asks the library. */
    @Benchmark
    public Optional<Resolution.Found> find() {
        return names.find(text());
    }

    /** Looks the text up by its key in the collation of all languages, whatever its accents and capitals. */
    @Benchmark
    public Optional<Actor> collationKey() {
        return find(text());
    }
}
