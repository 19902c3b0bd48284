package io.github.latamregionalism.spark;

import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.programs.enrich.EventDates;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * How the countries and dates of events are written. It is sent to executors.
 *
 * @param codes the system of the codes of countries; null for names, and codes of ISO 3166-1
 * @param dateFormat the pattern of dates that are text; null for ISO 8601
 * @param dateLanguage the language of the names of months in the pattern
 */
record EventReading(@Nullable CodeSystem codes, @Nullable String dateFormat, String dateLanguage)
        implements Serializable {

    /** The options of a catalog: {@code spark.sql.catalog.NAME.OPTION}. */
    static final String CODES = "codes";

    static final String DATE_FORMAT = "date-format";
    static final String DATE_LANGUAGE = "date-language";

    /** Names, codes of ISO 3166-1, and dates of ISO 8601. */
    static final EventReading USUAL = new EventReading(null, null, "en");

    /** Reads the options of a catalog, and refuses what none can be. */
    static EventReading of(CaseInsensitiveStringMap options) {
        String name = options.get(CODES);
        Map<String, CodeSystem> systems = Term.words(CodeSystem.class);
        if (name != null && !systems.containsKey(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no system of codes: take one of " + String.join(", ", systems.keySet()));
        }
        EventReading reading = new EventReading(
                name == null ? null : systems.get(name),
                options.get(DATE_FORMAT),
                options.getOrDefault(DATE_LANGUAGE, USUAL.dateLanguage));
        reading.dates();
        return reading;
    }

    EventDates dates() {
        return dateFormat == null ? EventDates.ISO : EventDates.of(dateFormat, Locale.forLanguageTag(dateLanguage));
    }
}
