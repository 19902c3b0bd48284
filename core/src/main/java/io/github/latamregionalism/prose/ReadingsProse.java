package io.github.latamregionalism.prose;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.time.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what other sources or parties say about spells of membership, and who they are. */
final class ReadingsProse {

    private final List<Membership> spells;
    private final Narrator narrator;

    ReadingsProse(List<Membership> spells, Narrator narrator) {
        this.spells = spells;
        this.narrator = narrator;
    }

    /** Tells each claim once, with all who hold it. */
    void tell(List<AlternativeReading> readings) {
        Map<Claim, List<String>> holders = new LinkedHashMap<>();
        for (AlternativeReading reading : readings) {
            spells.stream()
                    .filter(reading::isOf)
                    .findFirst()
                    .ifPresent(spell -> holders.computeIfAbsent(
                                    new Claim(key(reading), clock(reading), claim(reading, spell)),
                                    none -> new ArrayList<>())
                            .add(holder(reading)));
        }
        holders.forEach((claim, all) -> narrator.tell(narrator.say(
                claim.key(), "from", claim.clock(), "claim", claim.text(), "holders", String.join("; ", all))));
    }

    /** What is held, why it differs, and what it is counted from. */
    private record Claim(String key, String clock, String text) {}

    private String key(AlternativeReading reading) {
        String key = "by." + reading.kind().text();
        return key.equals("by.clock") && clock(reading).isEmpty() ? "by.clock.other" : key;
    }

    private String clock(AlternativeReading reading) {
        return reading.basis()
                .map(basis -> "clock." + basis.text())
                .filter(narrator.grammar::has)
                .map(narrator.grammar::text)
                .orElse("");
    }

    private String holder(AlternativeReading reading) {
        String sources = narrator.sources(reading.sources());
        return narrator.find(reading, "holder").orElse("") + sources;
    }

    private String claim(AlternativeReading reading, Membership spell) {
        String status = spell.status().text();
        String its = narrator.say("its." + status);
        return switch (reading.field()) {
            case START -> narrator.say("began", "its", its, "on", on(reading.reading()), "clock", "");
            case END ->
                reading.reading().equals(AlternativeReading.NONE)
                        ? narrator.say("endless", "its", its)
                        : narrator.say("ended", "its", its, "on", on(reading.reading()), "exit", "", "clock", "");
            case STATUS ->
                narrator.say(
                        "counts",
                        "status",
                        narrator.grammar.text("as." + status),
                        "other",
                        narrator.grammar.text("as." + reading.reading()));
            case EXISTENCE -> narrator.grammar.text("none." + status);
        };
    }

    /** Returns a date, two dates with a slash between, or a decade such as {@code 199X}, as the day of something. */
    private String on(String reading) {
        int slash = reading.indexOf('/');
        if (slash < 0 && !reading.endsWith("X")) {
            return narrator.grammar.on(Optional.of(EdtfDate.parse(reading)));
        }
        String first = slash < 0 ? reading.replace('X', '0') : reading.substring(0, slash);
        String last = slash < 0 ? reading.replace('X', '9') : reading.substring(slash + 1);
        return narrator.say("on.between", "first", date(first), "last", date(last));
    }

    private String date(String text) {
        return narrator.grammar.date(EdtfDate.parse(text));
    }
}
