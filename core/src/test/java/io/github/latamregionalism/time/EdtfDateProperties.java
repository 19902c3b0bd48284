package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfDateProperties {

    record Three(EdtfDate a, EdtfDate b, EdtfDate c) {}

    @Provide
    Arbitrary<EdtfDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }

    @Provide
    Arbitrary<Three> three() {
        return TimeArbitraries.anchors()
                .flatMap(anchor -> Combinators.combine(
                                TimeArbitraries.datesNear(anchor),
                                TimeArbitraries.datesNear(anchor),
                                TimeArbitraries.datesNear(anchor))
                        .as(Three::new));
    }

    @Property
    void aDateIsReadBackFromItsText(@ForAll("dates") EdtfDate date) {
        assertThat(EdtfDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void theDayOfADateIsTheOneThatTheCalendarWrites(@ForAll("days") LocalDate day) {
        assertThat(EdtfDate.from(day)).hasToString(day.toString());
        assertThat(EdtfDate.from(day).earliest()).isEqualTo(day);
        assertThat(EdtfDate.from(day).latest()).isEqualTo(day);
    }

    @Property
    void aDateAllowsExactlyTheDaysThatBeginWithItsText(@ForAll("dates") EdtfDate date) {
        assertThat(date.earliest().toString()).startsWith(date.toString());
        assertThat(date.latest().toString()).startsWith(date.toString());
        assertThat(date.earliest().minusDays(1).toString()).doesNotStartWith(date.toString());
        assertThat(date.latest().plusDays(1).toString()).doesNotStartWith(date.toString());
    }

    @Property
    void aDateRefinesAnotherWhoseTextItBeginsWith(@ForAll("three") Three dates) {
        assertThat(dates.a().refines(dates.b()))
                .isEqualTo(dates.a().toString().startsWith(dates.b().toString()));
    }

    @Property
    void aRefinedDateAllowsNoDayThatTheVagueOneDoesNot(
            @ForAll("days") LocalDate day, @ForAll EdtfDate.Precision precision) {
        EdtfDate vague = TimeArbitraries.cut(day, precision);
        for (EdtfDate.Precision finer : EdtfDate.Precision.values()) {
            EdtfDate refined = TimeArbitraries.cut(day, finer);
            if (finer.compareTo(precision) >= 0) {
                assertThat(refined.refines(vague)).isTrue();
                assertThat(refined.earliest()).isAfterOrEqualTo(vague.earliest());
                assertThat(refined.latest()).isBeforeOrEqualTo(vague.latest());
            } else {
                assertThat(refined.refines(vague)).isFalse();
            }
        }
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquals(@ForAll("three") Three dates) {
        EdtfDate a = dates.a();
        EdtfDate b = dates.b();
        EdtfDate c = dates.c();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void ofTwoDatesTheOneThatBeginsEarlierComesFirst(@ForAll("three") Three dates) {
        if (dates.a().earliest().isBefore(dates.b().earliest())) {
            assertThat(dates.a()).isLessThan(dates.b());
        }
    }
}
