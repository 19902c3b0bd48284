package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Catalog<String, Numbered> CATALOG = Catalog.of(
            "organization",
            List.of(
                    new Numbered("mercosur", 1),
                    new Numbered("unasur", 2),
                    new Numbered("unasul-x", 3),
                    new Numbered("oas", 4)));

    private record Numbered(String id, int number) implements DatasetRecord<String> {}

    private static Numbered unasur() {
        return new Numbered("unasur", 2);
    }

    @Test
    void aRecordIsFoundByItsKey() {
        assertThat(CATALOG.get("unasur")).isEqualTo(unasur());
        assertThat(CATALOG.find("unasur")).contains(unasur());
        assertThat(CATALOG.contains("unasur")).isTrue();
    }

    @Test
    void aKeyThatIsNotThereIsNotFound() {
        assertThat(CATALOG.find("unasul")).isEmpty();
        assertThat(CATALOG.contains("unasul")).isFalse();
    }

    @Test
    void theMessageForAKeyThatIsNotThereNamesTheNearest() {
        assertThatThrownBy(() -> CATALOG.get("unasul"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no organization \"unasul\" in this dataset; nearest: unasur, unasul-x");
    }

    @Test
    void theMessageNamesNoKeyWhereNoneIsNear() {
        assertThatThrownBy(() -> CATALOG.get("zzz"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no organization \"zzz\" in this dataset");
    }

    @Test
    void theNearestKeysComeApartFromTheMessage() {
        assertThat(CATALOG.nearest("unasul")).containsExactly("unasur", "unasul-x");
        assertThat(CATALOG.nearest("zzz")).isEmpty();
        assertThat(CATALOG.noSuch("unasul", List.of())).isEqualTo("no organization \"unasul\" in this dataset");
    }

    @Test
    void recordsComeInTheOrderInWhichTheyWereGiven() {
        assertThat(CATALOG.keys()).containsExactly("mercosur", "unasur", "unasul-x", "oas");
        assertThat(CATALOG.all()).extracting(Numbered::number).containsExactly(1, 2, 3, 4);
        assertThat(CATALOG).containsExactlyElementsOf(CATALOG.all());
        assertThat(CATALOG.stream()).containsExactlyElementsOf(CATALOG.all());
        assertThat(CATALOG.size()).isEqualTo(4);
        assertThat(CATALOG).hasToString("[mercosur, unasur, unasul-x, oas]");
    }

    @Test
    void catalogsWithTheSameRecordsAreEqual() {
        assertThat(Catalog.of("organization", List.of(unasur())))
                .isEqualTo(Catalog.of("organization", List.of(unasur())))
                .hasSameHashCodeAs(Catalog.of("organization", List.of(unasur())))
                .isNotEqualTo(Catalog.of("organization", List.of(new Numbered("unasur", 3))));
    }
}
