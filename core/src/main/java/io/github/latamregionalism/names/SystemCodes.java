package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.query.Records;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The countries and organizations of a dataset by their codes, each together with its system. */
final class SystemCodes {

    private final ImmutableTable<CodeSystem, String, Actor> actors;

    SystemCodes(Records records) {
        ImmutableTable.Builder<CodeSystem, String, Actor> table = ImmutableTable.builder();
        for (CodeSystem system : CodeSystem.values()) {
            system.codesOf(records).forEach((actor, code) -> table.put(system, system.form(code), actor));
        }
        actors = table.build();
    }

    /** Returns the one with a code, however written. */
    Optional<Actor> find(CodeSystem system, String code) {
        return Optional.ofNullable(actors.get(system, system.form(code)));
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
