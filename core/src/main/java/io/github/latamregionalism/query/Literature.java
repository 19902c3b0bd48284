package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import io.github.latamregionalism.time.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The questions about the paper behind the dataset: its claims, its citations, its references and its tables.
 *
 * <p>The paper is cited as it is printed. What is wrong in it stays visible beside what is right:
 * {@link #printedReferences}, {@link #correctedFormsOf}. A citation that may mean several references counts for each.
 */
public final class Literature extends Questions {

    private static final Pattern DOI_PREFIX = Pattern.compile("^((https?://(dx\\.)?)?doi\\.org/|doi:)");
    private static final PaperCell NO_CELL = new PaperCell("", Optional.empty(), Optional.empty());

    /**
     * Makes the questions about the literature in some records.
     *
     * @param records the records
     */
    public Literature(Records records) {
        super(records);
    }

    /**
     * {@return the reference with a digital object identifier, empty if the dataset has none}
     *
     * @param doi the identifier in any case, alone or as an address, such as {@code https://doi.org/10.1017/lap.2017.4}
     */
    public Optional<Reference> findByDoi(String doi) {
        String sought = bareDoi(doi);
        return records.references().stream()
                .filter(reference -> reference.doi().map(Literature::bareDoi).equals(Optional.of(sought)))
                .findFirst();
    }

    /** Returns the form in which identifiers are compared: lower case, without resolver or scheme. */
    private static String bareDoi(String doi) {
        return DOI_PREFIX
                .matcher(doi.strip().toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
    }

    /** {@return the reference list of the paper by number, each entry beside what it should say} */
    public ImmutableList<PrintedReference> printedReferences() {
        return records.references().stream()
                .filter(reference -> reference.printedNo().isPresent())
                .map(reference -> new PrintedReference(
                        reference.printedNo().getAsInt(),
                        reference.asPrinted().orElse(""),
                        ReferenceText.entry(reference),
                        reference.asPrintedDefect(),
                        reference))
                .sorted(Comparator.comparingInt(PrintedReference::number))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the citations that mean, or may mean, a reference, in the order of the text}
     *
     * @param reference the id of the reference
     */
    public ImmutableList<Citation> citationsOf(ReferenceId reference) {
        requireNonNull(reference, "reference");
        records.references().get(reference);
        return those(
                records.citations().all(), citation -> citation.references().contains(reference));
    }

    /**
     * {@return the references that a citation in the manner of the paper may mean, by id; empty if it means none}
     *
     * @param citation the citation as the paper prints it or as it should, with or without parentheses, such as
     *     {@code Vivares, 2021}
     */
    public ImmutableList<Reference> candidatesFor(String citation) {
        String sought = bare(citation);
        return those(
                records.references().all(),
                reference -> ReferenceText.authorAndYear(reference).equals(sought)
                        || labelOf(reference).equals(sought)
                        || records.citations().stream()
                                .anyMatch(printed -> bare(printed.asPrinted()).equals(sought)
                                        && printed.references().contains(reference.id())));
    }

    private static String bare(String citation) {
        String text = citation.strip();
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * Returns how a citation should be printed: with the authors and the year of the record, and a letter after the
     * year where several references share both.
     *
     * @param citation the citation
     * @return one form for each reference that it may mean, in their order, such as {@code (Vivares, 2021a)} and
     *     {@code (Vivares, 2021b)}
     */
    public ImmutableList<String> correctedFormsOf(Citation citation) {
        return citation.references().stream()
                .map(id -> "(" + labelOf(records.references().get(id)) + ")")
                .collect(ImmutableList.toImmutableList());
    }

    private String labelOf(Reference reference) {
        String label = ReferenceText.authorAndYear(reference);
        List<ReferenceId> sharing = records.references().stream()
                .filter(other -> ReferenceText.authorAndYear(other).equals(label))
                .map(Reference::id)
                .toList();
        return sharing.size() > 1 ? label + (char) ('a' + sharing.indexOf(reference.id())) : label;
    }

    /**
     * {@return what the paper says about a country or an organization: the claims by id}
     *
     * @param actor the country, be it of the region or an actor from outside, or the organization
     */
    public ImmutableList<Claim> claimsAbout(Actor actor) {
        require(actor, records);
        return those(
                records.claims().all(),
                claim -> claim.subjects().stream()
                        .anyMatch(subject -> subject.actor().equals(Optional.of(actor))));
    }

    /**
     * {@return what the paper says about a subject of any type: the claims by id; empty if there are none}
     *
     * @param subject the subject
     */
    public ImmutableList<Claim> claimsAbout(Subject subject) {
        requireNonNull(subject, "subject");
        return those(records.claims().all(), claim -> claim.subjects().contains(subject));
    }

    /**
     * {@return a table of the paper as printed, each cell with what it is about}
     *
     * @param table the table
     */
    public PaperGrid table(PaperTable table) {
        requireNonNull(table, "table");
        List<PaperTableCell> printed = those(records.paperTableCells().all(), cell -> cell.table() == table);
        ImmutableTable<String, String, PaperCell> cells = printed.stream()
                .filter(cell -> !cell.isCaption())
                .collect(ImmutableTable.toImmutableTable(
                        PaperTableCell::row,
                        cell -> cell.column().orElseThrow(),
                        cell -> new PaperCell(cell.value(), subjectOf(cell), cell.note()),
                        (first, second) -> second));
        ImmutableList<String> columns = cells.columnKeySet().asList();
        return new PaperGrid(
                table,
                printed.stream()
                        .filter(PaperTableCell::isCaption)
                        .map(PaperTableCell::value)
                        .reduce("", (first, second) -> second),
                columns,
                cells.rowMap().values().stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, NO_CELL))
                                .collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Optional<Subject> subjectOf(PaperTableCell cell) {
        Stream<Subject> challenges = records.challenges().stream()
                .filter(challenge -> challenge.label().equals(cell.value()))
                .map(challenge ->
                        new Subject(SubjectKind.CHALLENGE, challenge.id().toString()));
        Stream<Subject> organizations = records.organizations().stream()
                .filter(organization -> organization.acronym().equals(Optional.of(cell.row())))
                .map(organization -> Subject.of(organization.id()));
        Stream<Subject> countries = records.countries().stream()
                .filter(country -> country.nameEn().equals(cell.row()))
                .map(country -> Subject.of(country.iso3()));
        return Stream.of(challenges, organizations, countries)
                .flatMap(found -> found)
                .findFirst();
    }

    /**
     * Returns the dated facts that bear on a claim. They say what happened to the countries and organizations that it
     * is about, what those countries did, and what became of its treaties and instruments.
     *
     * @param claim the claim
     * @return the facts; none for a claim about the region or a challenge, of which no dates are known
     */
    public ClaimFacts factsBearingOn(Claim claim) {
        ImmutableSet<Subject> subjects = ImmutableSet.copyOf(claim.subjects());
        ImmutableSet<Actor> actors =
                subjects.stream().flatMap(subject -> subject.actor().stream()).collect(ImmutableSet.toImmutableSet());
        return new ClaimFacts(
                claim,
                absencesAndExits(actors),
                those(records.events().all(), event -> !Collections.disjoint(event.actors(), actors)),
                those(
                        records.treatyActions().all(),
                        action -> actors.contains(action.country())
                                || subjects.contains(new Subject(
                                        SubjectKind.TREATY, action.treaty().toString()))),
                those(records.approaches().all(), approach -> actors.contains(approach.country())),
                those(
                        records.instruments().all(),
                        instrument -> subjects.contains(new Subject(
                                        SubjectKind.INSTRUMENT, instrument.id().toString()))
                                || !Collections.disjoint(instrument.countries(), actors)
                                || !Collections.disjoint(instrument.partners(), actors)));
    }

    private ImmutableList<Change<Membership>> absencesAndExits(ImmutableSet<Actor> actors) {
        List<Change<Membership>> changes = new ArrayList<>();
        for (Membership spell : records.memberships()) {
            if (!actors.contains(spell.organization()) && !actors.contains(spell.country())) {
                continue;
            }
            boolean isAbsence = Relation.prevents(spell.status());
            if (isAbsence) {
                Change.add(changes, Change.Kind.START, spell.period().start(), Certainty.YES, spell);
            }
            if (isAbsence || spell.exit().isPresent()) {
                Change.add(changes, Change.Kind.END, spell.period().end(), Certainty.YES, spell);
            }
        }
        return ImmutableList.sortedCopyOf(changes);
    }
}
