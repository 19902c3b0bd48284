package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.query.Records;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first use of a dataset by many threads at once. */
final class ConcurrentUseTest {

    private static final int THREADS = 64;

    /** What can be asked of a dataset without an argument: its tables, and the objects that answer questions. */
    private static List<Method> accessors() {
        return Stream.of(Dataset.class, Records.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> !List.of("toString", "hashCode").contains(method.getName()))
                .collect(Collectors.toList());
    }

    @Test
    void everyTableAndEveryObjectThatAnswersIsAskedFor() {
        assertThat(accessors()).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void eachTableIsReadOnceHoweverManyThreadsAskFirst() throws Exception {
        Map<String, Integer> reads = new ConcurrentHashMap<>();
        PackageFiles counting = name -> {
            reads.merge(name, 1, Integer::sum);
            return LatinAmerica.files().read(name);
        };
        Dataset dataset = Dataset.bundled(counting, "1", LocalDate.of(2025, 12, 31));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<String, Object>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Method> order = accessors();
                Collections.shuffle(order, new Random(i));
                tasks.add(() -> {
                    start.await();
                    Map<String, Object> answers = new ConcurrentHashMap<>();
                    for (Method accessor : order) {
                        boolean isTable = accessor.getDeclaringClass() == Records.class;
                        answers.put(accessor.toString(), accessor.invoke(isTable ? dataset.records() : dataset));
                    }
                    return answers;
                });
            }
            List<Map<String, Object>> all = new ArrayList<>();
            for (Future<Map<String, Object>> task : threads.invokeAll(tasks)) {
                all.add(task.get());
            }
            assertThat(reads)
                    .hasSizeGreaterThanOrEqualTo(18)
                    .allSatisfy((table, times) -> assertThat(times).as(table).isEqualTo(1));
            for (Method same : accessors()) {
                assertThat(all.stream()
                                .map(answers -> System.identityHashCode(answers.get(same.toString())))
                                .distinct())
                        .as(same.toString())
                        .hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
