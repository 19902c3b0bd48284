package io.github.latamregionalism.programs.atlas;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;

/** The days on which what another reading holds may change. */
final class ReadingDays {

    private ReadingDays() {}

    /** Returns the first and the last day of the date that a reading gives, none where it gives no date. */
    static ImmutableSet<LocalDate> of(AlternativeReading reading) {
        boolean dated = reading.field() == ReadingField.START || reading.field() == ReadingField.END;
        if (!dated || reading.reading().equals(AlternativeReading.NONE)) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
        for (String date : Splitter.on('/').split(reading.reading())) {
            days.add(EdtfDate.parse(date.replace('X', '0')).earliest());
            days.add(EdtfDate.parse(date.replace('X', '9')).latest());
        }
        return days.build();
    }
}
