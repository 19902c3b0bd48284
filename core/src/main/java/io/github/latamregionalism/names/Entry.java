package io.github.latamregionalism.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AliasKind;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that is written in a dataset and names one of its countries or organizations.
 *
 * @param text the name or code
 * @param actor the one that it names
 * @param match what kind of name it is
 */
record Entry(String text, Actor actor, MatchedBy match) {

    private static final Splitter SLASH = Splitter.on('/').trimResults();

    /** Returns all that is written in a dataset, in the order of its tables. */
    static List<Entry> allOf(Records records, SystemCodes systems) {
        List<Entry> entries = new ArrayList<>();
        for (Country country : records.countries()) {
            addCodes(system -> system.codeOf(country), country.iso3(), entries);
            addNames(country, country.iso3(), entries);
        }
        for (Organization organization : records.organizations()) {
            OrganizationId id = organization.id();
            entries.add(new Entry(id.toString(), id, MatchedBy.ORGANIZATION_ID));
            addCodes(system -> system.codeOf(organization), id, entries);
            addNames(organization, id, entries);
            organization.acronym().ifPresent(acronym -> addAcronyms(acronym, id, entries));
        }
        for (Alias alias : records.aliases()) {
            entries.add(new Entry(alias.text(), alias.target(), matchOf(alias, systems)));
        }
        return entries;
    }

    /**
     * Adds the codes that are found without their system. Only ISO 3166-1 writes numbers with a zero before them. Two
     * letters are those of ISO 3166-1 too, not of FIPS.
     */
    private static void addCodes(Function<CodeSystem, Optional<String>> codes, Actor actor, List<Entry> entries) {
        for (CodeSystem system : CodeSystem.values()) {
            codes.apply(system)
                    .filter(code -> system != CodeSystem.FIPS && (!system.isNumeric() || code.startsWith("0")))
                    .ifPresent(code -> entries.add(new Entry(code, actor, MatchedBy.of(system))));
        }
    }

    private static MatchedBy matchOf(Alias alias, SystemCodes systems) {
        if (alias.kind() == AliasKind.CODE && SystemCodes.isNumber(alias.text())) {
            for (CodeSystem system : CodeSystem.values()) {
                if (system.isNumeric() && systems.find(system, alias.text()).equals(Optional.of(alias.target()))) {
                    return MatchedBy.of(system);
                }
            }
        }
        return MatchedBy.of(alias.kind());
    }

    private static void addNames(Named named, Actor actor, List<Entry> entries) {
        for (String name : ImmutableSet.of(named.nameEn(), named.nameEs(), named.namePt())) {
            entries.add(new Entry(name, actor, MatchedBy.NAME));
        }
    }

    /** Adds an acronym, and each of those that are joined by a slash in it. */
    private static void addAcronyms(String acronym, OrganizationId id, List<Entry> entries) {
        Stream.concat(Stream.of(acronym), SLASH.splitToStream(acronym))
                .distinct()
                .forEach(part -> entries.add(new Entry(part, id, MatchedBy.ACRONYM)));
    }
}
