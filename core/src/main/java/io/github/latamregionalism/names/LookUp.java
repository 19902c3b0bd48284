package io.github.latamregionalism.names;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.query.Records;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks texts up among the names and codes of a dataset, in the order that {@link Names} describes. */
final class LookUp {

    private static final Splitter SIDE_BY_SIDE = Splitter.on('/').trimResults();

    private final ImmutableMap<String, AmbiguousName> ambiguous;
    private final ImmutableMap<String, AmbiguousName> ambiguousForms;
    private final ImmutableListMultimap<String, Entry> codes;
    private final ImmutableListMultimap<String, Entry> acronyms;
    private final ImmutableListMultimap<String, Entry> forms;
    private final SystemCodes systems;

    /** The forms of names with an article, such as that of "El Salvador". */
    private final ImmutableSet<String> articled;

    LookUp(Records records, List<Entry> entries, SystemCodes systems) {
        this.systems = systems;
        ambiguous = Maps.uniqueIndex(records.ambiguousNames(), AmbiguousName::text);
        ambiguousForms = records.ambiguousNames().stream()
                .collect(toImmutableMap(name -> NameForm.of(name.text()), name -> name, (first, second) -> first));
        ImmutableListMultimap.Builder<String, Entry> byCode = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Entry> byAcronym = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Entry> byNormalForm = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> withArticle = ImmutableSet.builder();
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
    }

    /** Returns how many names there are, each counted once however it is written. */
    int size() {
        return forms.keySet().size();
    }

    /** Returns the one that a text names or the several that it may name, empty if it names none. */
    Optional<Resolution> find(String text) {
        requireNonNull(text, "text");
        return whole(text)
                .or(() -> sideBySide(text))
                .or(() -> otherwise(text, text.replace("/", " & ")))
                .or(() -> otherwise(text, Folding.withoutFootnotes(text)));
    }

    /** Returns what another way to write a text names. */
    private Optional<Resolution> otherwise(String text, String other) {
        return other.equals(text)
                ? Optional.empty()
                : whole(other)
                        .or(() -> sideBySide(other))
                        .flatMap(Resolution::asFound)
                        .map(found -> new Resolution.Found(text, found.actor(), found.match(), found.matched()));
    }

    private Optional<Resolution> whole(String text) {
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
        return SystemCodes.isNumber(form) ? systems.meaningsOf(text, form) : Optional.empty();
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

    /** Returns the one that all parts of a text name: those around a slash, or before and in brackets. */
    private Optional<Resolution> sideBySide(String text) {
        String trimmed = text.strip();
        int open = trimmed.lastIndexOf('(');
        List<String> parts = open > 0 && trimmed.endsWith(")")
                ? List.of(
                        trimmed.substring(0, open).strip(),
                        trimmed.substring(open + 1, trimmed.length() - 1).strip())
                : SIDE_BY_SIDE.splitToList(trimmed);
        List<Resolution.Found> found = parts.stream()
                .filter(part -> parts.size() > 1)
                .flatMap(part -> whole(part).stream())
                .filter(Resolution.Found.class::isInstance)
                .map(Resolution.Found.class::cast)
                .toList();
        if (found.stream().map(Resolution.Found::actor).distinct().count() != 1) {
            return Optional.empty();
        }
        Resolution.Found first = found.get(0);
        boolean allNameIt = parts.stream()
                .allMatch(
                        part -> isCodeOf(first.actor(), part) || whole(part).orElse(null) instanceof Resolution.Found);
        return allNameIt
                ? Optional.of(new Resolution.Found(text, first.actor(), first.match(), first.matched()))
                : Optional.empty();
    }

    /** Returns whether a text is, letter by letter, a code or acronym of one. */
    boolean isCodeOf(Actor actor, String text) {
        return Stream.concat(codes.get(text).stream(), acronyms.get(text).stream())
                .anyMatch(entry -> entry.actor().equals(actor));
    }

    /**
     * Returns entries that are spelled like a text, nearest first; several may name one. A name that needs an edit for
     * more than every third letter is no misspelling.
     */
    ImmutableList<Entry> near(String text, int most) {
        String asked = NameForm.of(text);
        return Spelling.nearest(asked, forms.keySet(), most).stream()
                .filter(form -> 3 * Spelling.distance(asked, form) <= Math.max(asked.length(), form.length()))
                .map(form -> forms.get(form).get(0))
                .collect(toImmutableList());
    }
}
