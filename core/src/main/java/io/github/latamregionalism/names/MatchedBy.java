package io.github.latamregionalism.names;

import io.github.latamregionalism.model.AliasKind;
import io.github.latamregionalism.model.Term;

/** How a text was recognised as a country or an organization, such as by a code or a former name. */
public enum MatchedBy implements Term {
    /** The id of an organization. */
    ORGANIZATION_ID,

    /** An ISO 3166-1 alpha-3 code. */
    ISO_ALPHA_3,

    /** An ISO 3166-1 alpha-2 code. */
    ISO_ALPHA_2,

    /** An ISO 3166-1 numeric code. */
    ISO_NUMERIC,

    /** A country code of the Correlates of War project. */
    COW,

    /** A country number of Gleditsch and Ward. */
    GLEDITSCH_WARD,

    /** A country id of the Varieties of Democracy project. */
    VDEM,

    /** A FIPS 10-4 code. */
    FIPS,

    /** A Wikidata item. */
    WIKIDATA,

    /** An acronym in the IGO data of the Correlates of War project. */
    COW_IGO,

    /** Another code, from the table of aliases. */
    OTHER_CODE,

    /** The name in the record itself, in one of its languages. */
    NAME,

    /** An acronym. */
    ACRONYM,

    /** A formal name, from the table of aliases. */
    OFFICIAL_NAME,

    /** A short form of the name, from the table of aliases. */
    SHORT_NAME,

    /** A name in common use that is not strictly right, from the table of aliases. */
    COLLOQUIAL_NAME,

    /** A name of the past, from the table of aliases. */
    FORMER_NAME;

    static MatchedBy of(CodeSystem system) {
        return valueOf(system.name());
    }

    static MatchedBy of(AliasKind kind) {
        return switch (kind) {
            case OFFICIAL -> OFFICIAL_NAME;
            case SHORT -> SHORT_NAME;
            case ACRONYM -> ACRONYM;
            case COLLOQUIAL -> COLLOQUIAL_NAME;
            case FORMER -> FORMER_NAME;
            case CODE -> OTHER_CODE;
        };
    }
}
