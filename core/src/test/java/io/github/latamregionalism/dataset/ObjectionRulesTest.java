package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ObjectionRulesTest {

    private static final CountryCode A = CountryCode.of("AAA");
    private static final CountryCode B = CountryCode.of("BBB");

    private static TreatyAction.Builder act(CountryCode country, TreatyActionKind kind) {
        return TreatyAction.builder()
                .id(id(country, kind))
                .treaty(TreatyId.of("pact"))
                .country(country)
                .action(kind)
                .date(EdtfDate.of(2005))
                .provenance(Provenance.builder().confidence(Confidence.LOW).build());
    }

    private static TreatyActionId id(CountryCode country, TreatyActionKind kind) {
        return TreatyActionId.of("pact-" + country.toString().toLowerCase(Locale.ROOT) + "-" + kind.text());
    }

    private static DatasetBuilder dataset(TreatyAction objection) {
        return Dataset.builder(LocalDate.of(2020, 12, 31))
                .add(act(A, TreatyActionKind.RESERVATION).build())
                .add(act(A, TreatyActionKind.RATIFICATION)
                        .date(EdtfDate.of(2006))
                        .build())
                .add(objection);
    }

    @Test
    void anObjectionIsToAReservationThatIsThere() {
        TreatyAction objection = act(B, TreatyActionKind.OBJECTION)
                .objectsTo(id(A, TreatyActionKind.RESERVATION))
                .build();

        assertThatCode(() -> dataset(objection).build()).doesNotThrowAnyException();
    }

    @Test
    void anObjectionToAnActThatIsNoReservationOrDeclarationIsReportedInItsRow() {
        TreatyAction objection = act(B, TreatyActionKind.OBJECTION)
                .objectsTo(id(A, TreatyActionKind.RATIFICATION))
                .build();

        assertThatThrownBy(() -> dataset(objection).build())
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("treaty-actions:3:8: objects_to \"pact-aaa-ratification\" is no reservation or"
                        + " declaration on pact");
    }
}
