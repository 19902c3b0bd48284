package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.query.Records;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The countries and organizations of a dataset by their codes, each together with its system. */
final class SystemCodes {

    private final Records records;

    /** The codes of each system that was asked for. */
    private final Map<CodeSystem, ImmutableMap<String, Actor>> actors = new ConcurrentHashMap<>();

    SystemCodes(Records records) {
        this.records = records;
    }

    /** Returns the one with a code, however written. */
    Optional<Actor> find(CodeSystem system, String code) {
        return Optional.ofNullable(actors.computeIfAbsent(system, this::read).get(system.form(code)));
    }

    private ImmutableMap<String, Actor> read(CodeSystem system) {
        ImmutableMap.Builder<String, Actor> byForm = ImmutableMap.builder();
        system.codesOf(records).forEach((actor, code) -> byForm.put(system.form(code), actor));
        return byForm.buildOrThrow();
    }

    /** Returns what a number without its system may stand for, empty if it is a code in no system. */
    Optional<Resolution> meaningsOf(String text, String number) {
        List<String> meanings = new ArrayList<>();
        Set<Actor> candidates = new LinkedHashSet<>();
        for (CodeSystem system : CodeSystem.values()) {
            if (system.isNumeric()) {
                find(system, number).ifPresent(actor -> {
                    meanings.add(system.text() + " " + actor);
                    candidates.add(actor);
                });
            }
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution.Ambiguous(
                        text,
                        "a number is a code only together with its system: " + String.join(", ", meanings),
                        ImmutableList.copyOf(candidates)));
    }

    /** Returns whether a text has only digits. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
