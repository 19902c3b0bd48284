package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Membership SPELL = Invented.spell(LEAGUE, A, Status.MEMBER, "2000-01-01/..");

    private static Answer<CountryCode> answer(Set<CountryCode> certain, Set<CountryCode> possible, Sourced... facts) {
        return new Answer<>(
                ImmutableSet.copyOf(certain),
                ImmutableSet.copyOf(possible),
                ImmutableList.copyOf(facts),
                "1.0",
                AS_OF,
                Coverage.COMPLETE);
    }

    private static Event eventFrom(String... sources) {
        return Event.builder()
                .id(EventId.of("summit"))
                .date(EdtfDate.of(2003))
                .kind("summit")
                .title("Summit")
                .actors(ImmutableList.of(A))
                .provenance(Provenance.builder()
                        .confidence(Confidence.HIGH)
                        .sources(List.of(sources).stream().map(SourceId::of).toList())
                        .build())
                .build();
    }

    @Test
    void whatIsInNeitherSetDoesNotHold() {
        Answer<CountryCode> answer = answer(Set.of(A), Set.of(B));
        assertThat(answer.certaintyOf(A)).isEqualTo(Certainty.YES);
        assertThat(answer.certaintyOf(B)).isEqualTo(Certainty.POSSIBLE);
        assertThat(answer.certaintyOf(CountryCode.of("CCC"))).isEqualTo(Certainty.NO);
    }

    @Test
    void nothingIsBothCertainAndPossible() {
        assertThatThrownBy(() -> answer(Set.of(A, B), Set.of(B)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BBB is both certain and possible");
    }

    @Test
    void anAnswerIsEmptyIfNothingIsCertainAndNothingPossible() {
        assertThat(answer(Set.of(), Set.of()).isEmpty()).isTrue();
        assertThat(answer(Set.of(A), Set.of()).isEmpty()).isFalse();
        assertThat(answer(Set.of(), Set.of(A)).isEmpty()).isFalse();
    }

    @Test
    void theElementsComeInTheirOwnOrder() {
        Answer<CountryCode> answer = answer(ImmutableSet.of(B, A), ImmutableSet.of());
        assertThat(answer.certain()).containsExactly(A, B);
    }

    @Test
    void answersThatDifferInAnythingAreNotEqual() {
        Answer<CountryCode> answer = answer(Set.of(A), Set.of(B), SPELL);
        assertThat(answer).isEqualTo(answer(Set.of(A), Set.of(B), SPELL));
        assertThat(answer).hasSameHashCodeAs(answer(Set.of(A), Set.of(B), SPELL));
        assertThat(answer)
                .isNotEqualTo(answer(Set.of(), Set.of(B), SPELL))
                .isNotEqualTo(answer(Set.of(A), Set.of(), SPELL))
                .isNotEqualTo(answer(Set.of(A), Set.of(B)))
                .isNotEqualTo(new Answer<>(
                        ImmutableSet.of(A),
                        ImmutableSet.of(B),
                        ImmutableList.of(SPELL),
                        "1.0",
                        AS_OF.plusDays(1),
                        Coverage.COMPLETE))
                .isNotEqualTo(new Answer<>(
                        ImmutableSet.of(A),
                        ImmutableSet.of(B),
                        ImmutableList.of(SPELL),
                        "1.0",
                        AS_OF,
                        Coverage.PARTIAL))
                .isNotEqualTo(new Answer<>(
                        ImmutableSet.of(A),
                        ImmutableSet.of(B),
                        ImmutableList.of(SPELL),
                        "1.1",
                        AS_OF,
                        Coverage.COMPLETE))
                .isNotEqualTo("certainly [AAA], possibly [BBB]");
    }

    @Test
    void whatIsCertainInOneAnswerAndPossibleInAnotherIsHashedApart() {
        assertThat(answer(Set.of(A), Set.of()).hashCode())
                .isNotEqualTo(answer(Set.of(), Set.of(A)).hashCode());
    }

    @Test
    void theTextNamesTheDayToWhichTheDatasetIsKnownIfTheOneAskedAboutIsLater() {
        assertThat(answer(Set.of(A), Set.of(B))).hasToString("certainly [AAA], possibly [BBB]");
        LocalDate asOf = LocalDate.of(2020, 12, 31);
        Coverage later = Coverage.of(true, asOf.plusDays(1), asOf);
        assertThat(new Answer<>(ImmutableSet.of(A), ImmutableSet.of(), ImmutableList.of(), "1.0", asOf, later))
                .hasToString("certainly [AAA], possibly [] (after 2020-12-31)");
    }

    @Test
    void theSourcesAreThoseOfAllFactsEachOnce() {
        Answer<CountryCode> answer = answer(Set.of(A), Set.of(), eventFrom("press", "charter"), eventFrom("charter"));
        assertThat(answer.sources()).containsExactly(SourceId.of("charter"), SourceId.of("press"));
    }

    @Test
    void factsAreFoundByTheirKind() {
        Event event = eventFrom();
        Answer<CountryCode> answer = answer(Set.of(A), Set.of(), SPELL, event);
        assertThat(answer.facts()).containsExactly(SPELL, event);
        assertThat(answer.facts(Membership.class)).containsExactly(SPELL);
        assertThat(answer.facts(Event.class)).containsExactly(event);
    }

    @Test
    void aFactIsHeldCertainlyOrPossiblyOrNotAtAll() {
        assertThat(new OnDay<>(SPELL, Certainty.YES).isCertain()).isTrue();
        assertThat(new OnDay<>(SPELL, Certainty.POSSIBLE).isCertain()).isFalse();
        assertThatThrownBy(() -> new OnDay<>(SPELL, Certainty.NO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a fact that does not hold is not held: ");
    }
}
