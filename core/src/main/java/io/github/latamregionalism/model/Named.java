package io.github.latamregionalism.model;

/** A record with a name in three languages. */
public interface Named {

    /** {@return the English name} */
    String nameEn();

    /** {@return the Spanish name} */
    String nameEs();

    /** {@return the Portuguese name} */
    String namePt();

    /**
     * Returns the name in a language.
     *
     * @param language the language
     * @return the name
     */
    default String name(Language language) {
        return switch (language) {
            case EN -> nameEn();
            case ES -> nameEs();
            case PT -> namePt();
        };
    }
}
