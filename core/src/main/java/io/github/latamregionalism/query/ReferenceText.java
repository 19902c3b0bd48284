package io.github.latamregionalism.query;

import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import java.util.ArrayList;
import java.util.List;

/** References as a text cites them and as a list of references has them, in the manner of the paper (APA). */
final class ReferenceText {

    private static final int MOST_NAMED = 2;

    private ReferenceText() {}

    /** Returns author and year, such as {@code Petersen & Schulz, 2018}; from three authors on {@code Sauls et al.}. */
    static String authorAndYear(Reference reference) {
        List<Author> authors = reference.authors();
        String names = authors.size() > MOST_NAMED
                ? authors.get(0).name() + " et al."
                : String.join(" & ", authors.stream().map(Author::name).toList());
        return names + ", " + reference.year();
    }

    /** Returns the entry of a list of references. */
    static String entry(Reference reference) {
        StringBuilder text = new StringBuilder(authors(reference.authors()));
        text.append(" (").append(reference.year()).append("). ");
        text.append(reference.title()).append('.');
        List<String> place = new ArrayList<>();
        reference.container().ifPresent(place::add);
        String issue = reference.issue().map(number -> "(" + number + ")").orElse("");
        String volume = reference.volume().orElse("") + issue;
        if (!volume.isEmpty()) {
            place.add(volume);
        }
        reference.pages().ifPresent(place::add);
        if (!place.isEmpty()) {
            text.append(' ').append(String.join(", ", place)).append('.');
        }
        reference
                .publisher()
                .ifPresent(publisher -> text.append(' ').append(publisher).append('.'));
        reference
                .doi()
                .map(doi -> "https://doi.org/" + doi)
                .or(reference::url)
                .ifPresent(address -> text.append(' ').append(address));
        return text.toString();
    }

    private static String authors(List<Author> authors) {
        List<String> names = authors.stream().map(Author::toString).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + ", & " + names.get(last);
    }
}
