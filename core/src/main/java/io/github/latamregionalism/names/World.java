package io.github.latamregionalism.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The countries and regions of the world that a dataset does not have, so that their names are told from unknown ones.
 *
 * <p>The names are those that the platform has from the Unicode Common Locale Data Repository. They are only
 * recognised, never resolved: so the order of the words of a name does not matter.
 */
final class World {

    private static final String COUNTRY = "a country or territory that is not in this dataset";
    private static final String REGION = "a region, which is not in this dataset";

    private static final Locale[] LANGUAGES = {
        Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt"), Locale.FRENCH
    };

    /** The areas of UN M49 that have a name, and the unions among the codes of ISO 3166-1. */
    private static final Splitter LIST = Splitter.on(' ');

    private static final String AREAS =
            "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054"
                    + " 057 061 142 143 145 150 151 154 155 202 419 EU EZ";

    /** Further names of countries whose nearest names in a dataset would be those of others. */
    private static final String[] FURTHER = {
        "United States Virgin Islands",
        "American Virgin Islands",
        "Virgin Islands (USA)",
        "Islas Vírgenes Americanas",
        "Islas Vírgenes de los Estados Unidos",
        "Ilhas Virgens Americanas",
        "Ilhas Virgens dos Estados Unidos",
        "Îles Vierges américaines"
    };

    private final ImmutableMap<String, String> known;

    /**
     * Collects the names.
     *
     * @param isInDataset whether the dataset has the country with an alpha-3 code
     */
    World(Predicate<String> isInDataset) {
        Map<String, String> building = new HashMap<>();
        for (String area : LIST.split(AREAS)) {
            addNames(area, REGION, building);
        }
        for (String code : Locale.getISOCountries()) {
            String alpha3 = new Locale("", code).getISO3Country();
            if (!isInDataset.test(alpha3)) {
                addNames(code, COUNTRY, building);
                building.put(code, COUNTRY);
                building.put(alpha3, COUNTRY);
            }
        }
        for (String name : FURTHER) {
            building.put(words(name), COUNTRY);
        }
        known = ImmutableMap.copyOf(building);
    }

    private static void addNames(String code, String what, Map<String, String> building) {
        Locale country = new Locale("", code);
        for (Locale language : LANGUAGES) {
            building.put(words(country.getDisplayCountry(language)), what);
        }
    }

    /** Returns the words of a name in alphabetical order, in lower case: so none of them is a code. */
    private static String words(String name) {
        return LIST.splitToStream(NameForm.of(name)).sorted().collect(Collectors.joining(" "));
    }

    /** Returns what a text is, if it is the code, as ISO 3166-1 writes it, or a name of one of them. */
    Optional<String> find(String text) {
        String code = text.strip();
        return Optional.ofNullable(known.getOrDefault(code, known.get(words(text))));
    }
}
