package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what other sources or parties say about a standing, and who they are. */
final class ReadingsProse {

    private ReadingsProse() {}

    /** What is held, why it differs, and what it is counted from. */
    private record Claim(String key, String clock, String text) {}

    /** Tells each claim once, with all who hold it. */
    static void tell(Standing standing, Narrator narrator) {
        Map<Claim, List<String>> holders = new LinkedHashMap<>();
        for (Membership spell : standing.history()) {
            for (AlternativeReading reading : standing.alternativeReadings()) {
                if (reading.isOf(spell)) {
                    String holder = narrator.text(reading, "holder") + narrator.sources(reading.sources());
                    holders.computeIfAbsent(claim(reading, spell, narrator), none -> new ArrayList<>())
                            .add(holder.strip());
                }
            }
        }
        holders.forEach((claim, all) -> {
            String list = String.join("; ", all);
            narrator.tell(narrator.say(claim.key, "from", claim.clock, "claim", claim.text, "holders", list));
        });
    }

    private static Claim claim(AlternativeReading reading, Membership spell, Narrator narrator) {
        String clock = narrator.clock(reading.basis());
        String key = "by." + reading.kind().text();
        return new Claim(
                key.equals("by.clock") && clock.isEmpty() ? "by.clock.other" : key,
                clock,
                text(reading, spell.status().text(), narrator));
    }

    private static String text(AlternativeReading reading, String status, Narrator narrator) {
        String its = narrator.say("its." + status);
        String text = reading.reading();
        return switch (reading.field()) {
            case START -> narrator.say("began", "its", its, "on", on(text, narrator), "clock", "");
            case END ->
                text.equals(AlternativeReading.NONE)
                        ? narrator.say("endless", "its", its)
                        : narrator.say("ended", "its", its, "on", on(text, narrator));
            case STATUS -> {
                String as = narrator.grammar.text("as." + status);
                yield narrator.say("counts", "status", as, "other", narrator.grammar.text("as." + text));
            }
            case EXISTENCE -> narrator.grammar.text("none." + status);
        };
    }

    /** Returns a date, two dates with a slash between, or a decade such as {@code 199X}, as the day of something. */
    private static String on(String reading, Narrator narrator) {
        int slash = reading.indexOf('/');
        EdtfDate first = EdtfDate.parse(slash < 0 ? reading.replace('X', '0') : reading.substring(0, slash));
        EdtfDate last = EdtfDate.parse(slash < 0 ? reading.replace('X', '9') : reading.substring(slash + 1));
        return first.equals(last)
                ? narrator.grammar.on(Optional.of(first))
                : narrator.say(
                        "on.between", "first", narrator.grammar.date(first), "last", narrator.grammar.date(last));
    }
}
