package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    @ParameterizedTest
    @ValueSource(strings = {"..", "", "2018", "2018-08", "2018-08-15"})
    void aBoundIsReadBackFromItsText(String text) {
        assertThat(Bound.parse(text)).hasToString(text).isEqualTo(Bound.parse(text));
        assertThat(Bound.parse(text)).hasSameHashCodeAs(Bound.parse(text));
    }

    @Test
    void anOpenBoundIsNeitherUnknownNorADate() {
        Bound open = Bound.parse("..");
        assertThat(open.isOpen()).isTrue();
        assertThat(open.isUnknown()).isFalse();
        assertThat(open.date()).isEmpty();
    }

    @Test
    void anUnknownBoundIsNeitherOpenNorADate() {
        Bound unknown = Bound.parse("");
        assertThat(unknown.isUnknown()).isTrue();
        assertThat(unknown.isOpen()).isFalse();
        assertThat(unknown.date()).isEmpty();
    }

    @Test
    void aBoundOnADateIsNeitherOpenNorUnknown() {
        Bound date = Bound.parse("2018-08");
        assertThat(date.isOpen()).isFalse();
        assertThat(date.isUnknown()).isFalse();
        assertThat(date.date()).contains(EdtfDate.of(2018, 8));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Bound.parse("open"))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage("\"open\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd");
    }

    @Test
    void asStartsOpenComesBeforeDatesAndUnknownAfterThem() {
        List<Bound> ordered = List.of(Bound.OPEN, Bound.parse("0000"), Bound.parse("9999"), Bound.UNKNOWN);
        List<Bound> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).containsExactlyElementsOf(ordered);
    }
}
