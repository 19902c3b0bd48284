package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.query.Records;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A coding system of countries or organizations, such as that of the Correlates of War project. The same number stands
 * for different countries in different systems, so a number means something only together with its system:
 *
 * <pre>{@code
 * dataset.names().find(CodeSystem.COW, "101");     // VEN
 * dataset.names().find(CodeSystem.VDEM, "101");    // GBR
 * }</pre>
 *
 * @see Names#find(CodeSystem, String)
 */
public enum CodeSystem implements Term {
    /** ISO 3166-1 alpha-2, such as {@code BR}. */
    ISO_ALPHA_2,

    /** ISO 3166-1 alpha-3, such as {@code BRA}. */
    ISO_ALPHA_3,

    /** ISO 3166-1 numeric, such as {@code 076}. */
    ISO_NUMERIC,

    /** The country codes of the Correlates of War project, such as {@code 140}. */
    COW,

    /** The country numbers of Gleditsch and Ward, such as {@code 140}. */
    GLEDITSCH_WARD,

    /** The country ids of the Varieties of Democracy project, such as {@code 19}. */
    VDEM,

    /**
     * FIPS 10-4, such as {@code BR}, which event data use. Many of its codes are other countries in ISO 3166-1:
     * {@code ES} is El Salvador. So they are found only together with their system.
     */
    FIPS,

    /** The acronyms of organizations in the IGO data of the Correlates of War project, such as {@code LAIA}. */
    COW_IGO,

    /** The items of Wikidata, such as {@code Q155}. */
    WIKIDATA;

    /**
     * Returns the code as its system writes it, apart from case, leading zeros and a fraction of zeros, which
     * statistical software adds to numbers: so equal codes are equal.
     */
    String form(String code) {
        String form = Folding.fold(Folding.withoutFootnotes(code)).strip();
        if (!isNumeric()) {
            return form;
        }
        int point = form.indexOf('.');
        if (point > 0 && form.substring(point + 1).chars().allMatch(c -> c == '0')) {
            form = form.substring(0, point);
        }
        int digits = 0;
        while (digits < form.length() - 1 && form.charAt(digits) == '0') {
            digits++;
        }
        return form.substring(digits);
    }

    /** Returns the code of a country, if it has one in this system. */
    Optional<String> codeOf(Country country) {
        return switch (this) {
            case ISO_ALPHA_2 -> Optional.of(country.iso2());
            case ISO_ALPHA_3 -> Optional.of(country.iso3().toString());
            case ISO_NUMERIC -> Optional.of(country.numeric());
            case COW -> text(country.cow());
            case GLEDITSCH_WARD -> text(country.gw());
            case VDEM -> text(country.vdem());
            case FIPS -> country.fips();
            case COW_IGO -> Optional.empty();
            case WIKIDATA -> country.wikidata();
        };
    }

    /** Returns the code of an organization, if it has one in this system. */
    Optional<String> codeOf(Organization organization) {
        return switch (this) {
            case COW_IGO -> organization.cowIgo();
            case WIKIDATA -> organization.wikidata();
            case ISO_ALPHA_2, ISO_ALPHA_3, ISO_NUMERIC, COW, GLEDITSCH_WARD, VDEM, FIPS -> Optional.empty();
        };
    }

    private static Optional<String> text(OptionalInt code) {
        return code.isPresent() ? Optional.of(Integer.toString(code.getAsInt())) : Optional.empty();
    }

    /**
     * {@return the codes in this system, each as it is written; a code that several have is left out, as it tells none
     * of them apart}
     *
     * @param records the records
     */
    public ImmutableMap<Actor, String> codesOf(Records records) {
        Map<Actor, String> codes = new LinkedHashMap<>();
        records.countries().forEach(country -> codeOf(country).ifPresent(code -> codes.put(country.iso3(), code)));
        records.organizations().forEach(found -> codeOf(found).ifPresent(code -> codes.put(found.id(), code)));
        Multiset<String> forms =
                codes.values().stream().map(this::form).collect(ImmutableMultiset.toImmutableMultiset());
        return ImmutableMap.copyOf(Maps.filterValues(codes, code -> forms.count(form(code)) == 1));
    }

    boolean isNumeric() {
        return switch (this) {
            case ISO_NUMERIC, COW, GLEDITSCH_WARD, VDEM -> true;
            case ISO_ALPHA_2, ISO_ALPHA_3, FIPS, COW_IGO, WIKIDATA -> false;
        };
    }
}
