package io.github.latamregionalism.names;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.query.Candidate;
import io.github.latamregionalism.query.Candidate.Closeness;
import io.github.latamregionalism.query.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
 *   <li>codes, letter by letter and in their own case. These are ISO 3166-1 alpha-2 and alpha-3, and ISO 3166-1 numeric
 *       where it begins with a zero. They are also ids of organizations, Wikidata items, acronyms of the COW IGO data,
 *       and aliases that are codes. Then come acronyms as they are written: {@code AND} is Andorra and {@code and} is
 *       not;
 *   <li>the texts that are known to be ambiguous, however written;
 *   <li>names, acronyms and aliases, however written: case, diacritics, punctuation, articles, the order around a comma
 *       or brackets, and the words for "and", "of", "saint", "republic" and "islands" do not matter;
 *   <li>names of one and the same put side by side: {@code Andean Community (CAN)}, {@code OAS/OEA};
 *   <li>a name with a slash for "and": {@code Antigua/Barbuda}; codes with a footnote mark: {@code BRA [1]}.
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
 * dataset is found, from the second time on, without allocating anything. The nearest names are looked for when they
 * are asked for.
 */
public final class Names {

    private static final int NEAREST = 3;
    private static final int MOST_NEAR = 50;

    /** What a text of the dataset names, letter by letter, kept so that to find it again allocates nothing. */
    private record Exact(Optional<Resolution.Found> found) {}

    private final ImmutableSet<String> texts;
    private final Map<String, Exact> exact = new ConcurrentHashMap<>();
    private final LookUp lookUp;
    private final SystemCodes systems;
    private final Supplier<Stranger> stranger;

    /** The treaties by the normal forms of their titles, short names and numbers; those of two are ambiguous. */
    private final Supplier<ImmutableSetMultimap<String, TreatyId>> treaties;

    /**
     * Compiles the names of a dataset; {@code dataset.names()} has them compiled once.
     *
     * @param records the records
     */
    public Names(Records records) {
        systems = new SystemCodes(records);
        List<Entry> entries = Entry.allOf(records, systems);
        lookUp = new LookUp(records, entries, systems);
        stranger = Suppliers.memoize(() -> new Stranger(records, lookUp));
        treaties = Suppliers.memoize(() -> byTitle(records));
        ImmutableSet.Builder<String> written = ImmutableSet.builder();
        entries.forEach(entry -> written.add(entry.text()));
        texts = written.build();
    }

    /**
     * Returns what a text names, and otherwise why it names nothing.
     *
     * @param text any text
     * @return the one it names; or that it is ambiguous, why, and what may be meant; or that it is unknown, with the
     *     nearest names
     */
    public Resolution resolve(String text) {
        Optional<Resolution> found = lookUp.find(text);
        return found.orElseGet(
                () -> new Resolution.Unknown(text, () -> stranger.get().whatIs(text), () -> nearestNames(text)));
    }

    /** Returns one name each of those whose names are spelled most like a text. */
    private ImmutableList<String> nearestNames(String text) {
        Map<Actor, String> names = new LinkedHashMap<>();
        lookUp.near(text, MOST_NEAR).forEach(entry -> names.putIfAbsent(entry.actor(), entry.text()));
        return names.values().stream().limit(NEAREST).collect(toImmutableList());
    }

    /**
     * Returns what a text names.
     *
     * @param text any text
     * @return the one it names, and by what; empty if it is unknown or ambiguous, which {@link #resolve} explains
     */
    public Optional<Resolution.Found> find(String text) {
        @Nullable Exact known = exact.get(requireNonNull(text, "text"));
        if (known != null) {
            return known.found();
        }
        Optional<Resolution.Found> found = lookUp.find(text).flatMap(Resolution::asFound);
        if (texts.contains(text)) {
            exact.put(text, new Exact(found));
        }
        return found;
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
        String why = resolution instanceof Resolution.Unknown unknown
                ? unknown.why().orElse("no name of a country or organization in this dataset")
                        + listed("; nearest: ", unknown.nearest())
                : "ambiguous: " + ((Resolution.Ambiguous) resolution).why()
                        + listed("; candidates: ", ((Resolution.Ambiguous) resolution).candidates());
        throw new NoSuchElementException("\"" + text + "\" is " + why);
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
        @Nullable Resolution resolution = lookUp.find(text).orElse(null);
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
        return isOneOfSeveral && lookUp.isCodeOf(ofKind.get(0), text) ? Optional.of(ofKind.get(0)) : Optional.empty();
    }

    /**
     * Returns the country or organization with a code.
     *
     * @param system the system of the code
     * @param code the code; neither case nor leading zeros matter
     * @return the one that has it; empty if there is none or, in data that say so, more than one
     */
    public Optional<Actor> find(CodeSystem system, String code) {
        requireNonNull(system, "system");
        requireNonNull(code, "code");
        return systems.find(system, code);
    }

    /**
     * Returns the treaty that a text names.
     *
     * @param text a title, a short name or the number of its depositary, however written, such as {@code 1961
     *     Convention} or {@code VI-15}
     * @return the treaty; empty if no treaty is called so, or more than one
     */
    public Optional<TreatyId> findTreaty(String text) {
        requireNonNull(text, "text");
        ImmutableSet<TreatyId> called = treaties.get().get(NameForm.of(text));
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
    }

    private static ImmutableSetMultimap<String, TreatyId> byTitle(Records records) {
        ImmutableSetMultimap.Builder<String, TreatyId> byTitle = ImmutableSetMultimap.builder();
        for (Treaty treaty : records.treaties()) {
            Stream.concat(Stream.of(treaty.titleEn(), treaty.titleEs()), treaty.shortNames().stream())
                    .forEach(title -> byTitle.put(NameForm.of(title), treaty.id()));
        }
        return byTitle.build();
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
        @Nullable Resolution resolution = lookUp.find(text).orElse(null);
        if (resolution instanceof Resolution.Found found) {
            Closeness closeness = found.isNormalised() ? Closeness.NORMALISED : Closeness.EXACT;
            candidates.put(found.actor(), new Candidate(found.actor(), closeness, found.matched()));
        } else if (resolution instanceof Resolution.Ambiguous several) {
            for (Actor actor : several.candidates()) {
                candidates.put(actor, new Candidate(actor, Closeness.AMBIGUOUS, text));
            }
        }
        for (Entry entry : lookUp.near(text, MOST_NEAR)) {
            candidates.putIfAbsent(entry.actor(), new Candidate(entry.actor(), Closeness.NEAR, entry.text()));
        }
        return candidates.values().stream().limit(most).collect(toImmutableList());
    }

    @Override
    public String toString() {
        return lookUp.size() + " names of countries and organizations";
    }
}
