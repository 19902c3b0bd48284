package io.github.latamregionalism.prose;

import com.google.common.base.Splitter;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what other sources or parties say about a standing, and who they are. */
record ReadingsProse(Standing standing, Narrator narrator) {

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\d]+")).omitEmptyStrings();

    /** Tells each claim once, with all who hold it. */
    void tell() {
        Map<String, List<AlternativeReading>> claims = new LinkedHashMap<>();
        for (Membership spell : standing.history()) {
            for (AlternativeReading reading : standing.alternativeReadings()) {
                if (reading.isOf(spell)) {
                    claims.computeIfAbsent(claim(reading, spell), none -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
        claims.forEach(this::tell);
    }

    /** Tells a claim: who holds it is named, unless that is the source itself. */
    private void tell(String claim, List<AlternativeReading> readings) {
        boolean isOfSources = readings.stream().allMatch(this::isItsOwnSource);
        List<SourceId> sources =
                readings.stream().flatMap(reading -> reading.sources().stream()).toList();
        String holders = readings.stream()
                .map(reading -> (isItsOwnSource(reading) ? "" : narrator.text(reading, "holder"))
                        + narrator.sources(reading.sources()))
                .map(String::strip)
                .collect(Collectors.joining("; ", ": ", ""));
        narrator.add(claim + (isOfSources ? "" : holders), isOfSources ? sources : List.of());
    }

    /** Returns whether the holder is one of the publishers, whose name may say more: SELA is that of its own page. */
    private boolean isItsOwnSource(AlternativeReading reading) {
        List<String> holder = WORDS.splitToList(reading.holder().orElse(""));
        return reading.sources().stream()
                .flatMap(id -> narrator.records.sources().find(id).stream())
                .anyMatch(
                        source -> WORDS.splitToList(Narrator.publisher(source)).containsAll(holder));
    }

    private String claim(AlternativeReading reading, Membership spell) {
        narrator.put("claim", held(reading, spell));
        String clock = narrator.clock(reading.basis());
        boolean isOther = clock.isEmpty() || clock.equals(narrator.clock(basis(reading, spell)));
        String kind = reading.kind() == ReadingKind.CLOCK && isOther
                ? "clock.other"
                : reading.kind().text();
        return narrator.put("from", clock).say("by." + kind);
    }

    /** Returns what the spell itself counts from where the reading counts otherwise. */
    private static Optional<DateBasis> basis(AlternativeReading reading, Membership spell) {
        return reading.field() == ReadingField.START ? Optional.of(spell.startBasis()) : spell.endBasis();
    }

    private String held(AlternativeReading reading, Membership spell) {
        String status = spell.status().text();
        narrator.put("its", narrator.say("its." + status))
                .put("on", spell.period().start().date());
        return switch (reading.field()) {
            case START ->
                narrator.put("on", on(reading.reading())).put("clock", "").say("began");
            case END -> {
                narrator.put("its", narrator.say(isTold(spell) ? "its" : "its.other"));
                boolean isEndless = reading.reading().equals(AlternativeReading.NONE);
                yield isEndless
                        ? narrator.say("endless")
                        : narrator.put("on", on(reading.reading())).say("ended");
            }
            case STATUS ->
                narrator.put("status", narrator.say("as." + status))
                        .put("other", narrator.say("as." + reading.reading()))
                        .say("counts");
            case EXISTENCE -> narrator.say("none." + status);
        };
    }

    /** Returns whether the spell was told before; another is named by its start. */
    private boolean isTold(Membership spell) {
        return standing.spells().contains(spell) || standing.departure().equals(Optional.of(spell));
    }

    /** Returns a date, two dates with a slash between, or a decade such as {@code 199X}, as the day of something. */
    private String on(String reading) {
        Grammar grammar = narrator.grammar;
        int slash = reading.indexOf('/');
        EdtfDate first = EdtfDate.parse(slash < 0 ? reading.replace('X', '0') : reading.substring(0, slash));
        EdtfDate last = EdtfDate.parse(slash < 0 ? reading.replace('X', '9') : reading.substring(slash + 1));
        return first.equals(last)
                ? grammar.on(first)
                : narrator.put("first", grammar.date(first))
                        .put("last", grammar.date(last))
                        .say("on.between");
    }
}
