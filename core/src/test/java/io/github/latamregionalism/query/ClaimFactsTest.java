package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.InventedPaper.DATASET;
import static io.github.latamregionalism.query.InventedPaper.FILES;
import static io.github.latamregionalism.query.InventedPaper.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts that bear on the claims of an invented paper. */
class ClaimFactsTest {

    private final Literature literature = DATASET.literature();

    private static ClaimFacts facts(Literature literature, String claim) {
        return literature.factsBearingOn(DATASET.records().claims().get(ClaimId.of(claim)));
    }

    @Test
    void onAClaimAboutAnOrganizationBearWithdrawalsAndSuspensions() {
        assertThat(facts(literature, "c001").membershipChanges())
                .extracting(change -> change.date().toString(), Change::kind)
                .containsExactly(
                        tuple("2008-03", Change.Kind.START),
                        tuple("2008-06", Change.Kind.END),
                        tuple("2010-05-01", Change.Kind.END));
    }

    @Test
    void onAClaimAboutACountryBearOnlyItsOwnChanges() {
        assertThat(facts(literature, "c003").membershipChanges()).isEmpty();
        assertThat(facts(literature, "c004").membershipChanges()).hasSize(3);
    }

    @Test
    void onAClaimAboutACountryBearsWhatItDidAndWhereItIsAPartner() {
        ClaimFacts facts = facts(literature, "c003");
        assertThat(facts.events()).extracting(Event::title).containsExactly("Summit of Utopia");
        assertThat(facts.treatyActions())
                .extracting(action -> action.treaty().toString())
                .containsExactly("sea-1999");
        assertThat(facts.approaches()).isEmpty();
        assertThat(facts.instruments())
                .extracting(instrument -> instrument.id().toString())
                .containsExactly("atl-law");
    }

    @Test
    void onAClaimAboutTwoCountriesBearTheFactsOfBoth() {
        ClaimFacts facts = facts(literature, "c004");
        assertThat(facts.events()).extracting(Event::title).containsExactly("Law of Atlantis", "Summit of Utopia");
        assertThat(facts.approaches()).hasSize(1);
        assertThat(facts.instruments())
                .extracting(instrument -> instrument.id().toString())
                .containsExactly("atl-plan", "atl-law");
    }

    @Test
    void onAClaimAboutAnInstrumentOrATreatyBearsNothingElse() {
        assertThat(facts(literature, "c006").all()).hasSize(1).first().isInstanceOf(Instrument.class);
        assertThat(facts(literature, "c007").all()).hasSize(1).first().isInstanceOf(TreatyAction.class);
    }

    @Test
    void aSpellThatStartsAndEndsIsOneFact() {
        assertThat(facts(literature, "c001").all()).hasSize(3);
    }

    @Test
    void onAClaimAboutTheRegionNothingBears() {
        assertThat(facts(literature, "c005").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country,UTA",
                "external-actor,UTA",
                "organization,leagues",
                "challenge,storm",
                "instrument,atl-low",
                "treaty,sea-1998"
            })
    void aClaimAboutNothingInTheDatasetIsRefused(String subject) {
        String row = "c008,1,1," + subject + ",role,Nobody knows.,,\n";
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("claims.csv", row, String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("claims.csv:9:5: subject_keys \"" + subject.split(",", 2)[1] + "\" is not in ")
                .hasMessageContaining("nearest: ");
    }

    @Test
    void aClaimAboutACountryByAnIdIsRefused() {
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("claims.csv", "c008,1,1,country,utopia,role,Nobody knows.,,\n", String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("claims.csv:9:5: subject_keys \"utopia\" is not a country code");
    }

    @Test
    void aCitationOfAReferenceThatIsNotThereIsRefused() {
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("citations.csv", "3-0-01-01,3,1,1,(Homer),homer-2000,,\n", String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("citations.csv:5:6: references \"homer-2000\" is not in references.csv");
    }
}
