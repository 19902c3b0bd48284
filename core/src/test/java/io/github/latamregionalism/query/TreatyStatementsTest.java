package io.github.latamregionalism.query;

import static io.github.latamregionalism.policy.TreatyActionKind.ACCESSION;
import static io.github.latamregionalism.policy.TreatyActionKind.DECLARATION;
import static io.github.latamregionalism.policy.TreatyActionKind.DENUNCIATION;
import static io.github.latamregionalism.policy.TreatyActionKind.OBJECTION;
import static io.github.latamregionalism.policy.TreatyActionKind.RATIFICATION;
import static io.github.latamregionalism.policy.TreatyActionKind.REACCESSION;
import static io.github.latamregionalism.policy.TreatyActionKind.RESERVATION;
import static io.github.latamregionalism.policy.TreatyActionKind.SIGNATURE;
import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.PACT;
import static io.github.latamregionalism.query.Invented.act;
import static io.github.latamregionalism.query.Invented.actBuilder;
import static io.github.latamregionalism.query.Invented.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reservations and objections stand and fall. The pact was in force from 2000-01-01 on. */
class TreatyStatementsTest {

    private static Treaties treaties(TreatyAction... acts) {
        DatasetBuilder dataset = Invented.dataset().add(treaty(PACT, Optional.of(EdtfDate.of(2000, 1, 1))));
        for (TreatyAction act : acts) {
            dataset.add(act);
        }
        return dataset.build().treaties();
    }

    private static TreatyStanding standing(Treaties treaties, String day) {
        return treaties.standingOf(A, PACT, LocalDate.parse(day));
    }

    @Test
    void aReservationMadeAtSignatureStandsOnceTheCountryIsBound() {
        TreatyAction reservation = act(PACT, A, RESERVATION, "2003-05-05", "");
        Treaties treaties = treaties(
                act(PACT, A, SIGNATURE, "2003-05-05", ""),
                reservation,
                act(PACT, A, RATIFICATION, "2005-01-01", "2005-01-31"));

        assertThat(standing(treaties, "2005-01-30").reservations()).isEmpty();
        assertThat(standing(treaties, "2005-01-31").reservations())
                .containsExactly(new OnDay<>(reservation, Certainty.YES));
    }

    @Test
    void aReservationDoesNotComeBackWithAReaccession() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(PACT, A, RESERVATION, "2005-01-01", ""),
                act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01"),
                act(PACT, A, REACCESSION, "2012-03-01", "2012-04-01"));

        assertThat(standing(treaties, "2010-12-31").reservations()).hasSize(1);
        assertThat(standing(treaties, "2012-04-01").reservations()).isEmpty();
    }

    @Test
    void aReservationStandsUntilItIsWithdrawn() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                actBuilder(PACT, A, RESERVATION, "2005-01-01", "")
                        .ended(EdtfDate.of(2008))
                        .build());

        assertThat(standing(treaties, "2007-12-31").reservations())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.YES);
        assertThat(standing(treaties, "2008-06-01").reservations())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.POSSIBLE);
        assertThat(standing(treaties, "2008-12-31").reservations()).isEmpty();
    }

    @Test
    void anObjectionStandsOnlyWhileThatToWhichItObjectsDoes() {
        TreatyAction objection = actBuilder(PACT, B, OBJECTION, "2004-12-01", "")
                .objectsTo(Invented.actId(PACT, A, DECLARATION, "2005-01-01"))
                .build();
        TreatyAction declaration = act(PACT, A, DECLARATION, "2005-01-01", "");
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                declaration,
                act(PACT, A, DENUNCIATION, "2010-06-01", "2011-01-01"),
                objection);

        assertThat(standing(treaties, "2005-01-31").objections()).isEmpty();
        assertThat(standing(treaties, "2005-02-01").objections())
                .containsExactly(new OnDay<>(objection, Certainty.YES));
        assertThat(standing(treaties, "2005-02-01").declarations())
                .containsExactly(new OnDay<>(declaration, Certainty.YES));
        assertThat(standing(treaties, "2011-01-01").objections()).isEmpty();
        assertThat(treaties.objectionsTo(declaration)).containsExactly(objection);
    }

    @Test
    void anObjectionOnAnUnknownDayStandsPossiblyAsSoonAsItsReservationDoes() {
        Treaties treaties = treaties(
                act(PACT, A, ACCESSION, "2005-01-01", "2005-02-01"),
                act(PACT, A, RESERVATION, "2005-01-01", ""),
                actBuilder(PACT, B, OBJECTION, "", "")
                        .objectsTo(Invented.actId(PACT, A, RESERVATION, "2005-01-01"))
                        .build());

        assertThat(standing(treaties, "2005-02-01").objections())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.POSSIBLE);
        assertThat(standing(treaties, "2020-11-17").objections())
                .extracting(OnDay::certainty)
                .containsExactly(Certainty.YES);
    }
}
