package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Catalog<String, Integer> CATALOG =
            Catalog.of("organization", new TreeMap<>(Map.of("unasur", 2, "mercosur", 1, "unasul-x", 3, "oas", 4)));

    @Test
    void aRecordIsFoundByItsKey() {
        assertThat(CATALOG.get("unasur")).isEqualTo(2);
        assertThat(CATALOG.find("unasur")).contains(2);
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
    void recordsComeInTheOrderOfTheirKeys() {
        assertThat(CATALOG.keys()).containsExactly("mercosur", "oas", "unasul-x", "unasur");
        assertThat(CATALOG.all()).containsExactly(1, 4, 3, 2);
        assertThat(CATALOG).containsExactly(1, 4, 3, 2);
        assertThat(CATALOG.stream()).containsExactly(1, 4, 3, 2);
        assertThat(CATALOG.size()).isEqualTo(4);
        assertThat(CATALOG).hasToString("[mercosur, oas, unasul-x, unasur]");
    }

    @Test
    void catalogsWithTheSameRecordsAreEqual() {
        Catalog<String, Integer> same = Catalog.of("organization", new TreeMap<>(Map.of("a", 1)));
        assertThat(same)
                .isEqualTo(Catalog.of("organization", new TreeMap<>(Map.of("a", 1))))
                .hasSameHashCodeAs(Catalog.of("organization", new TreeMap<>(Map.of("a", 1))))
                .isNotEqualTo(Catalog.of("organization", new TreeMap<>(Map.of("a", 2))));
    }
}
