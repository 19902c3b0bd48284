package io.github.latamregionalism.programs.report;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.programs.words.Words;

/** Reports that are bibliographies. */
public final class CitedReport {

    private CitedReport() {}

    public static Report of(String title, Bibliography bibliography, Words words) {
        Report report = new Report(title).cite(() -> bibliography).forPeopleAs(Format.APA);
        if (!bibliography.references().isEmpty() || bibliography.sources().isEmpty()) {
            report.table(references(bibliography));
        }
        if (!bibliography.sources().isEmpty()) {
            report.table(sources(bibliography));
        }
        return bibliography.references().isEmpty() && bibliography.sources().isEmpty()
                ? report.note(words.say("cite.nothing"))
                : report;
    }

    private static Table<Reference> references(Bibliography bibliography) {
        return new Table<Reference>("references", bibliography.references())
                .column("id", Reference::id)
                .column("type", Reference::type)
                .column(
                        "authors",
                        reference -> String.join(
                                "; ",
                                reference.authors().stream()
                                        .map(CitedReport::name)
                                        .toList()))
                .column("year", Reference::year)
                .column("title", Reference::title)
                .column("container", Reference::container)
                .column("doi", Reference::doi)
                .column("url", Reference::url)
                .column(
                        "printed_no",
                        reference -> reference.printedNo().stream().boxed().findFirst())
                .column("as_printed", Reference::asPrinted)
                .column("defect", Reference::asPrintedDefect);
    }

    private static String name(Author author) {
        return author.name() + author.given().map(given -> ", " + given).orElse("");
    }

    private static Table<Source> sources(Bibliography bibliography) {
        return new Table<Source>("sources", bibliography.sources())
                .column("id", Source::id)
                .column("type", Source::kind)
                .column("publisher", Source::publisher)
                .column("language", Source::language)
                .column("url", Source::url);
    }
}
