package io.github.latamregionalism.programs.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.words.Words;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MeasureCourseTest {

    @Test
    void aRiseSaysWhenItFalls() {
        assertThat(words(1, 3, 2, 4, 3, 2, 5))
                .isEqualTo("rises from 1 (2000) to 5 (2006), but falls 2001 to 2002 and 2003 to 2005");
    }

    @Test
    void aFallSaysWhenItRises() {
        assertThat(words(5, 2, 4, 1)).isEqualTo("falls from 5 (2000) to 1 (2003), but rises 2001 to 2002");
    }

    @Test
    void theSteepestThreeStretchesAreNamedByYear() {
        assertThat(words(1, 0.9, 3, 1, 5, 2, 7, 3, 9))
                .isEqualTo("rises from 1 (2000) to 9 (2008), but falls 2002 to 2003 and 2004 to 2005 and 2006 to 2007");
    }

    @Test
    void whatEndsWhereItBeganNeitherRisesNorFalls() {
        assertThat(words(2, 3, 2))
                .isEqualTo("neither surely rises nor falls from 2 (2000) to 2 (2002); rises 2000 to"
                        + " 2001; falls 2001 to 2002");
        assertThat(words(1, 1)).isEqualTo("neither surely rises nor falls from 1 (2000) to 1 (2001)");
    }

    @Test
    void aChangeThatDatesLeaveOpenIsNone() {
        SortedMap<Integer, Interval> open = new TreeMap<>();
        open.put(2000, new Interval(1, 3));
        open.put(2001, new Interval(2, 4));
        assertThat(new MeasureCourse(open).in(Words.in(Language.EN)))
                .isEqualTo("neither surely rises nor falls from 1 to 3 (2000) to 2 to 4 (2001)");
    }

    @Test
    void whatHappensAddsUpToWhatIsSure() {
        SortedMap<Integer, Interval> exits = new TreeMap<>();
        exits.put(2000, Interval.exactly(1));
        exits.put(2001, new Interval(2, 3));
        exits.put(2002, new Interval(0, 4));
        assertThat(new MeasureCourse(exits).total(Words.in(Language.EN)))
                .isEqualTo("at least 3 in all, most in 2001 (2 to 3)");
        exits.keySet().removeIf(year -> year < 2002);
        assertThat(new MeasureCourse(exits).total(Words.in(Language.EN))).isEqualTo("at least 0 in all");
    }

    @Test
    void whatIsNeverKnownIsUnknown() {
        assertThat(new MeasureCourse(new TreeMap<>()).in(Words.in(Language.EN)))
                .isEqualTo("unknown in all these years");
    }

    private static String words(double... values) {
        SortedMap<Integer, Interval> byYear = new TreeMap<>();
        for (double value : values) {
            byYear.put(2000 + byYear.size(), Interval.exactly(value));
        }
        return new MeasureCourse(byYear).in(Words.in(Language.EN));
    }
}
