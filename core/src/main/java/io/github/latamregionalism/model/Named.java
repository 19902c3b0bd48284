package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A record with a name in three languages. */
public interface Named {

    /** {@return the English name} */
    @JsonProperty("name_en")
    String nameEn();

    /** {@return the Spanish name} */
    @JsonProperty("name_es")
    String nameEs();

    /** {@return the Portuguese name} */
    @JsonProperty("name_pt")
    String namePt();

    /**
     * {@return the name in a language}
     *
     * @param language the language
     */
    default String name(Language language) {
        return switch (language) {
            case EN -> nameEn();
            case ES -> nameEs();
            case PT -> namePt();
        };
    }
}
