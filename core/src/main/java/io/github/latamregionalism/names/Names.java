package io.github.latamregionalism.names;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AliasKind;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.query.Candidate;
import io.github.latamregionalism.query.Candidate.Closeness;
import io.github.latamregionalism.query.Records;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the country or organization that a text names.
 *
 * <pre>{@code
 * dataset.names().find("Mercosul");                            // mercosur, by its acronym
 * dataset.names().find("BOLIVIA (PLURINATIONAL STATE OF)");    // BOL, by its official name
 * dataset.names().find(CodeSystem.COW, "140");                 // BRA
 * dataset.names().resolve("CAN");                              // Canada or the Andean Community: ambiguous, and why
 * }</pre>
 *
 * <p>A text is looked up in this order; the first that has it decides:
 *
 * <ol>
 *   <li>the texts that are known to be ambiguous, letter by letter;
 *   <li>codes, letter by letter and in their own case: ISO 3166-1 alpha-2 and alpha-3, ISO 3166-1 numeric where it
 *       begins with a zero, ids of organizations, Wikidata items, acronyms of the COW IGO data, and aliases that are
 *       codes; then acronyms as they are written. So {@code AND} is Andorra and {@code and} is not;
 *   <li>the texts that are known to be ambiguous, however written;
 *   <li>names, acronyms and aliases, however written: case, diacritics, punctuation, articles, the order around a comma
 *       or brackets, and the words for "and", "of", "saint", "republic" and "islands" do not matter;
 *   <li>names of one and the same put side by side: {@code Andean Community (CAN)}, {@code OAS/OEA}.
 * </ol>
 *
 * <p>A name of two is ambiguous. A misspelled name is never taken for the one that was meant: it is unknown, and the
 * nearest names are told.
 *
 * <p>A number is ambiguous too, as systems give the same one to different countries: ask with its {@link CodeSystem}.
 * Without it only these numbers are found:
 *
 * <ul>
 *   <li>three digits of which the first is zero, as only ISO 3166-1 writes them: {@code 076} is Brazil;
 *   <li>aliases that are codes. The bundled ones are numbers of three digits that only one country of the world has in
 *       ISO 3166-1, UN M49, COW, Gleditsch-Ward and V-Dem. So {@code 862} is Venezuela, but {@code 140} may be Brazil
 *       (to COW) or the Central African Republic (in ISO 3166-1). Other systems, such as that of the IMF, are not
 *       considered.
 * </ul>
 *
 * <p>Immutable and thread-safe. A look-up takes time linear in the length of the text. A name as it is written in the
 * dataset is found without allocating anything. The nearest names are looked for when they are asked for.
 */
public final class Names {

    private static final int NEAREST = 3;
    private static final int MOST_NEAR = 50;

    private static final Splitter SIDE_BY_SIDE = Splitter.on('/').trimResults();

    /** Something that is written in the dataset and names one. */
    private record Entry(String text, Actor actor, MatchedBy match) {}

    /** What a text of the dataset names, letter by letter, made once so that to find it allocates nothing. */
    private record Exact(Optional<Resolution.Found> found) {}

    private final ImmutableMap<String, AmbiguousName> ambiguous;
    private final ImmutableMap<String, AmbiguousName> ambiguousForms;
    private final ImmutableListMultimap<String, Entry> codes;
    private final ImmutableListMultimap<String, Entry> acronyms;
    private final ImmutableListMultimap<String, Entry> forms;
    private final ImmutableTable<CodeSystem, String, Actor> bySystem;

    private final ImmutableMap<String, Exact> exact;

    /** The forms of names with an article, such as that of "El Salvador". */
    private final ImmutableSet<String> articled;

    /**
     * Compiles the names of a dataset; {@code dataset.names()} has them compiled once.
     *
     * @param records the records
     */
    public Names(Records records) {
        Map<String, AmbiguousName> byText = new LinkedHashMap<>();
        Map<String, AmbiguousName> byForm = new LinkedHashMap<>();
        for (AmbiguousName name : records.ambiguousNames()) {
            byText.put(name.text(), name);
            byForm.putIfAbsent(NameForm.of(name.text()), name);
        }
        ambiguous = ImmutableMap.copyOf(byText);
        ambiguousForms = ImmutableMap.copyOf(byForm);
        bySystem = byCode(records);
        ImmutableListMultimap.Builder<String, Entry> byCode = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Entry> byAcronym = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Entry> byNormalForm = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> withArticle = ImmutableSet.builder();
        List<Entry> entries = entries(records, bySystem);
        for (Entry entry : entries) {
            if (entry.match().compareTo(MatchedBy.OTHER_CODE) <= 0) {
                byCode.put(entry.text(), entry);
            } else {
                String form = NameForm.of(entry.text());
                byNormalForm.put(form, entry);
                if (NameForm.hasArticle(entry.text())) {
                    withArticle.add(form);
                }
            }
            if (entry.match() == MatchedBy.ACRONYM) {
                byAcronym.put(entry.text(), entry);
            }
        }
        codes = byCode.build();
        acronyms = byAcronym.build();
        forms = byNormalForm.build();
        articled = withArticle.build();
        ImmutableMap.Builder<String, Exact> byExactText = ImmutableMap.builder();
        for (Entry entry : entries) {
            byExactText.put(entry.text(), new Exact(lookUp(entry.text()).flatMap(Resolution::asFound)));
        }
        exact = byExactText.buildKeepingLast();
    }

    private static List<Entry> entries(Records records, ImmutableTable<CodeSystem, String, Actor> bySystem) {
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
            entries.add(new Entry(alias.text(), alias.target(), matchOf(alias, bySystem)));
        }
        return entries;
    }

    /** Adds the codes that are found without their system; only ISO 3166-1 writes numbers with a zero before them. */
    private static void addCodes(Function<CodeSystem, Optional<String>> codes, Actor actor, List<Entry> entries) {
        for (CodeSystem system : CodeSystem.values()) {
            codes.apply(system)
                    .filter(code -> !system.isNumeric() || code.startsWith("0"))
                    .ifPresent(code -> entries.add(new Entry(code, actor, MatchedBy.of(system))));
        }
    }

    private static MatchedBy matchOf(Alias alias, ImmutableTable<CodeSystem, String, Actor> bySystem) {
        if (alias.kind() == AliasKind.CODE && isNumber(alias.text())) {
            for (CodeSystem system : CodeSystem.values()) {
                if (system.isNumeric() && alias.target().equals(bySystem.get(system, system.form(alias.text())))) {
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
        Stream.concat(Stream.of(acronym), SIDE_BY_SIDE.splitToStream(acronym))
                .distinct()
                .forEach(part -> entries.add(new Entry(part, id, MatchedBy.ACRONYM)));
    }

    private static ImmutableTable<CodeSystem, String, Actor> byCode(Records records) {
        ImmutableTable.Builder<CodeSystem, String, Actor> table = ImmutableTable.builder();
        for (CodeSystem system : CodeSystem.values()) {
            system.codesOf(records).forEach((actor, code) -> table.put(system, system.form(code), actor));
        }
        return table.build();
    }

    /**
     * Returns what a text names, and otherwise why it names nothing.
     *
     * @param text any text
     * @return the one it names; or that it is ambiguous, why, and what may be meant; or that it is unknown, with the
     *     nearest names
     */
    public Resolution resolve(String text) {
        Optional<Resolution> found = lookUp(text);
        return found.orElseGet(() -> new Resolution.Unknown(
                text, () -> near(text, NEAREST).stream().map(Entry::text).collect(toImmutableList())));
    }

    /**
     * Returns what a text names.
     *
     * @param text any text
     * @return the one it names, and by what; empty if it is unknown or ambiguous, which {@link #resolve} explains
     */
    public Optional<Resolution.Found> find(String text) {
        @Nullable Exact known = exact.get(text);
        return known != null ? known.found() : lookUp(text).flatMap(Resolution::asFound);
    }

    /**
     * Returns what a text names, which must be there.
     *
     * @param text any text
     * @return the one it names, and by what
     * @throws NoSuchElementException if the text is unknown, with the nearest names, or ambiguous, with the reason and
     *     the candidates
     */
    public Resolution.Found get(String text) {
        Resolution resolution = resolve(text);
        if (resolution instanceof Resolution.Found found) {
            return found;
        }
        String why = resolution instanceof Resolution.Ambiguous several
                ? "is ambiguous: " + several.why() + listed("; candidates: ", several.candidates())
                : "is no name of a country or organization in this dataset"
                        + listed("; nearest: ", ((Resolution.Unknown) resolution).nearest());
        throw new NoSuchElementException("\"" + text + "\" " + why);
    }

    private static String listed(String label, ImmutableList<?> list) {
        return list.isEmpty() ? "" : label + Joiner.on(", ").join(list);
    }

    /**
     * Returns the country that a text names, where it is known to be about countries.
     *
     * <p>This settles what is a code of one country and the acronym of an organization: {@code CAN} is Canada.
     *
     * @param text any text
     * @return the country; empty if the text is unknown, names an organization, or may still name several
     */
    public Optional<CountryCode> findCountry(String text) {
        return find(text, CountryCode.class);
    }

    /**
     * Returns the organization that a text names, where it is known to be about organizations.
     *
     * <p>This settles what is the acronym of one organization and a code of a country: {@code CAN} is the Andean
     * Community.
     *
     * @param text any text
     * @return the organization; empty if the text is unknown, names a country, or may still name several
     */
    public Optional<OrganizationId> findOrganization(String text) {
        return find(text, OrganizationId.class);
    }

    private <A extends Actor> Optional<A> find(String text, Class<A> kind) {
        @Nullable Resolution resolution = lookUp(text).orElse(null);
        if (!(resolution instanceof Resolution.Ambiguous several)) {
            return find(text)
                    .map(Resolution.Found::actor)
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }
        List<A> ofKind = several.candidates().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        boolean isOneOfSeveral = ofKind.size() == 1 && several.candidates().size() > 1;
        return isOneOfSeveral && isCodeOf(ofKind.get(0), text) ? Optional.of(ofKind.get(0)) : Optional.empty();
    }

    /**
     * Returns the country or organization with a code.
     *
     * @param system the system of the code
     * @param code the code; neither case nor leading zeros matter
     * @return the one that has it; empty if there is none or, in data that say so, more than one
     */
    public Optional<Actor> find(CodeSystem system, String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(bySystem.get(system, system.form(code)));
    }

    /**
     * Returns what may be meant by a text, for somebody to choose from.
     *
     * @param text any text
     * @param most how many to return at most
     * @return the candidates, each once: the one that the text names, then those that it may name, then those with a
     *     name that is spelled like it, nearest first
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ImmutableList<Candidate> candidates(String text, int most) {
        checkArgument(most >= 0, "most must not be negative, but is %s", most);
        Map<Actor, Candidate> candidates = new LinkedHashMap<>();
        @Nullable Resolution resolution = lookUp(text).orElse(null);
        if (resolution instanceof Resolution.Found found) {
            Closeness closeness = found.isNormalised() ? Closeness.NORMALISED : Closeness.EXACT;
            candidates.put(found.actor(), new Candidate(found.actor(), closeness, found.matched()));
        } else if (resolution instanceof Resolution.Ambiguous several) {
            for (Actor actor : several.candidates()) {
                candidates.put(actor, new Candidate(actor, Closeness.AMBIGUOUS, text));
            }
        }
        for (Entry entry : near(text, MOST_NEAR)) {
            candidates.putIfAbsent(entry.actor(), new Candidate(entry.actor(), Closeness.NEAR, entry.text()));
        }
        return candidates.values().stream().limit(most).collect(toImmutableList());
    }

    private Optional<Resolution> lookUp(String text) {
        requireNonNull(text, "text");
        return lookUpWhole(text).or(() -> lookUpSideBySide(text));
    }

    private Optional<Resolution> lookUpWhole(String text) {
        @Nullable AmbiguousName asWritten = ambiguous.get(text);
        if (asWritten != null) {
            return Optional.of(several(text, asWritten));
        }
        if (codes.containsKey(text)) {
            return Optional.of(choose(text, codes.get(text)));
        }
        if (acronyms.containsKey(text)) {
            return Optional.of(choose(text, acronyms.get(text)));
        }
        String form = NameForm.of(text);
        @Nullable AmbiguousName normalised = ambiguousForms.get(form);
        if (normalised != null && (!articled.contains(form) || sameWithArticles(text, normalised.text()))) {
            return Optional.of(several(text, normalised));
        }
        if (forms.containsKey(form)) {
            return Optional.of(choose(text, forms.get(form)));
        }
        return isNumber(form) ? number(text, form) : Optional.empty();
    }

    /**
     * Returns whether two texts have the same articles: one without it may be ambiguous where the name with it is not.
     */
    private static boolean sameWithArticles(String text, String other) {
        return NameForm.withArticles(text).equals(NameForm.withArticles(other));
    }

    private static Resolution several(String text, AmbiguousName name) {
        return new Resolution.Ambiguous(text, name.why(), name.candidates());
    }

    /** Returns the one that all entries name, preferring the one that is written like the text. */
    private static Resolution choose(String text, ImmutableList<Entry> entries) {
        ImmutableList<Actor> actors =
                entries.stream().map(Entry::actor).distinct().collect(toImmutableList());
        if (actors.size() > 1) {
            return new Resolution.Ambiguous(text, "a name of each of them", actors);
        }
        Entry best = entries.stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElse(entries.get(0));
        return new Resolution.Found(text, best.actor(), best.match(), best.text());
    }

    private static boolean isNumber(String form) {
        return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Resolution> number(String text, String form) {
        List<String> meanings = new ArrayList<>();
        Set<Actor> actors = new LinkedHashSet<>();
        for (CodeSystem system : CodeSystem.values()) {
            @Nullable Actor actor = system.isNumeric() ? bySystem.get(system, system.form(form)) : null;
            if (actor != null) {
                meanings.add(system.text() + " " + actor);
                actors.add(actor);
            }
        }
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution.Ambiguous(
                        text,
                        "a number is a code only together with its system: " + String.join(", ", meanings),
                        ImmutableList.copyOf(actors)));
    }

    /** Returns the one that all parts of a text name: those around a slash, or before and in brackets. */
    private Optional<Resolution> lookUpSideBySide(String text) {
        String trimmed = text.strip();
        int open = trimmed.lastIndexOf('(');
        List<String> parts = open > 0 && trimmed.endsWith(")")
                ? List.of(
                        trimmed.substring(0, open).strip(),
                        trimmed.substring(open + 1, trimmed.length() - 1).strip())
                : SIDE_BY_SIDE.splitToList(trimmed);
        List<Resolution.Found> found = parts.stream()
                .filter(part -> parts.size() > 1)
                .flatMap(part -> lookUpWhole(part).stream())
                .filter(Resolution.Found.class::isInstance)
                .map(Resolution.Found.class::cast)
                .toList();
        if (found.stream().map(Resolution.Found::actor).distinct().count() != 1) {
            return Optional.empty();
        }
        Resolution.Found first = found.get(0);
        boolean allNameIt = parts.stream()
                .allMatch(part ->
                        isCodeOf(first.actor(), part) || lookUpWhole(part).orElse(null) instanceof Resolution.Found);
        return allNameIt
                ? Optional.of(new Resolution.Found(text, first.actor(), first.match(), first.matched()))
                : Optional.empty();
    }

    /** Returns whether a text is, letter by letter, a code or acronym of one. */
    private boolean isCodeOf(Actor actor, String text) {
        return Stream.concat(codes.get(text).stream(), acronyms.get(text).stream())
                .anyMatch(entry -> entry.actor().equals(actor));
    }

    /** Returns entries that are spelled like a text, nearest first; several may name one. */
    private ImmutableList<Entry> near(String text, int most) {
        return Spelling.nearest(NameForm.of(text), forms.keySet(), most).stream()
                .map(form -> forms.get(form).get(0))
                .collect(toImmutableList());
    }

    @Override
    public String toString() {
        return forms.keySet().size() + " names of countries and organizations";
    }
}
