package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void aWordIsWrittenInLowerCaseWithHyphens() {
        assertThat(DateBasis.ENTRY_INTO_FORCE.text()).isEqualTo("entry-into-force");
        assertThat(Status.MEMBER.text()).isEqualTo("member");
    }

    @Test
    void aVocabularyHasAllItsWordsInTheirOrder() {
        assertThat(Term.words(Confidence.class).keySet()).containsExactly("low", "medium", "high");
        assertThat(Term.words(DateBasis.class).values()).containsExactly(DateBasis.values());
        assertThat(Term.words(DateBasis.class)).containsEntry("last-appearance", DateBasis.LAST_APPEARANCE);
    }
}
