package io.github.latamregionalism.prose;

import com.google.common.base.Splitter;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what other sources or parties say about a standing, and who they are. */
final class ReadingsProse {

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\d]+")).omitEmptyStrings();

    private ReadingsProse() {}

    /** What is held, why it differs, and what it is counted from. */
    private record Claim(String key, String clock, String text) {}

    /** Tells each claim once, with all who hold it. */
    static void tell(Standing standing, Narrator narrator) {
        Map<Claim, List<AlternativeReading>> claims = new LinkedHashMap<>();
        for (Membership spell : standing.history()) {
            for (AlternativeReading reading : standing.alternativeReadings()) {
                if (reading.isOf(spell)) {
                    claims.computeIfAbsent(claim(reading, spell, standing, narrator), none -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
        claims.forEach((claim, readings) -> tell(claim, readings, narrator));
    }

    /** Tells a claim: who holds it is named, unless that is the source itself. */
    private static void tell(Claim claim, List<AlternativeReading> readings, Narrator narrator) {
        String[] filling = {"from", claim.clock, "claim", claim.text, "holders", ""};
        if (readings.stream().allMatch(reading -> isItsOwnSource(reading, narrator))) {
            narrator.tell(
                    readings.stream()
                            .flatMap(reading -> reading.sources().stream())
                            .toList(),
                    claim.key,
                    filling);
            return;
        }
        List<String> holders = readings.stream()
                .map(reading -> (isItsOwnSource(reading, narrator) ? "" : narrator.text(reading, "holder"))
                        + narrator.sources(reading.sources()))
                .map(String::strip)
                .toList();
        filling[filling.length - 1] = ": " + String.join("; ", holders);
        narrator.tell(claim.key, filling);
    }

    /** Returns whether the holder is one of the publishers, whose name may say more: SELA is that of its own page. */
    private static boolean isItsOwnSource(AlternativeReading reading, Narrator narrator) {
        List<String> holder = WORDS.splitToList(reading.holder().orElse(""));
        return reading.sources().stream()
                .flatMap(id -> narrator.records.sources().find(id).stream())
                .anyMatch(
                        source -> WORDS.splitToList(Narrator.publisher(source)).containsAll(holder));
    }

    private static Claim claim(AlternativeReading reading, Membership spell, Standing standing, Narrator narrator) {
        String clock = narrator.clock(reading.basis());
        String key = "by." + reading.kind().text();
        boolean isOther = clock.isEmpty() || clock.equals(narrator.clock(basis(reading, spell)));
        return new Claim(
                key.equals("by.clock") && isOther ? "by.clock.other" : key,
                clock,
                text(reading, spell, its(reading, spell, standing, narrator), narrator));
    }

    /** Returns what the spell itself counts from where the reading counts otherwise. */
    private static Optional<DateBasis> basis(AlternativeReading reading, Membership spell) {
        return reading.field() == ReadingField.START ? Optional.of(spell.startBasis()) : spell.endBasis();
    }

    /** Returns the spell that is read otherwise, by its start where it is not one that was told before. */
    private static String its(AlternativeReading reading, Membership spell, Standing standing, Narrator narrator) {
        String its = narrator.say("its." + spell.status().text());
        boolean isTold =
                standing.spells().contains(spell) || standing.departure().equals(Optional.of(spell));
        return isTold || reading.field() != ReadingField.END
                ? its
                : narrator.say(
                        "its.other",
                        "its",
                        its,
                        "on",
                        narrator.grammar.on(spell.period().start().date()));
    }

    private static String text(AlternativeReading reading, Membership spell, String its, Narrator narrator) {
        String status = spell.status().text();
        String text = reading.reading();
        return switch (reading.field()) {
            case START -> narrator.say("began", "its", its, "on", on(text, narrator), "clock", "");
            case END ->
                text.equals(AlternativeReading.NONE)
                        ? narrator.say("endless", "its", its)
                        : narrator.say("ended", "its", its, "on", on(text, narrator));
            case STATUS ->
                narrator.say("counts", "status", narrator.say("as." + status), "other", narrator.say("as." + text));
            case EXISTENCE -> narrator.say("none." + status);
        };
    }

    /** Returns a date, two dates with a slash between, or a decade such as {@code 199X}, as the day of something. */
    private static String on(String reading, Narrator narrator) {
        Grammar grammar = narrator.grammar;
        int slash = reading.indexOf('/');
        EdtfDate first = EdtfDate.parse(slash < 0 ? reading.replace('X', '0') : reading.substring(0, slash));
        EdtfDate last = EdtfDate.parse(slash < 0 ? reading.replace('X', '9') : reading.substring(slash + 1));
        return first.equals(last)
                ? grammar.on(Optional.of(first))
                : narrator.say("on.between", "first", grammar.date(first), "last", grammar.date(last));
    }
}
