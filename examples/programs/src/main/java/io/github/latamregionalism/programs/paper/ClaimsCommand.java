package io.github.latamregionalism.programs.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.DatedFact;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the paper says about somebody or something, beside the dated facts. */
public final class ClaimsCommand extends DatasetCommand {

    private final Option<Optional<String>> about = options.option(
                    "--about",
                    "SUBJECT",
                    ValueTypes.TEXT,
                    "Such as unasur, BOL or single-convention-1961; region for Latin America as a whole. Needed"
                            + " unless --measured is given.")
            .orWord()
            .optional();

    private final Option<Boolean> measured =
            options.flag("--measured", "Only claims on which a measure bears, with what it shows.");

    private final Option<Optional<ClaimKind>> kind = options.option(
                    "--kind",
                    "KIND",
                    ValueTypes.term(ClaimKind.class),
                    "Only those of a kind: role, approach, outcome, cause, tension, recommendation or finding.")
            .optional();

    public ClaimsCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What the paper says about an organization, a country, a challenge, a treaty or an instrument. "
                        + "Claims are grouped by kind, with what they cite. Then come the dated facts that bear on the "
                        + "subject. The facts neither prove nor refute the claims, and what is cited for a claim need not "
                        + "support it. With --measured, the claims on which a measure bears, what it shows over the years "
                        + "of the claim, and what it cannot show. No measure tests a cause or an effect.");
    }

    @Override
    public Report call() {
        if (!about.isGiven() && !measured.value()) {
            throw new UsageException("claims needs --about SUBJECT, or --measured");
        }
        Words words = words();
        Optional<Subject> asked = about.value().map(text -> Keys.subject(dataset, text));
        List<Claim> claims =
                asked
                        .map(this::claims)
                        .orElseGet(() -> dataset.records().claims().stream().toList())
                        .stream()
                        .filter(claim -> kind.value().map(claim.kind()::equals).orElse(true))
                        .toList();
        return measured.value() ? measured(claims, asked, words) : claims(claims, asked.orElseThrow(), words);
    }

    /** Returns what the measures show of some claims. */
    private Report measured(List<Claim> claims, Optional<Subject> asked, Words words) {
        ImmutableList<MeasuredClaims.Row> rows = MeasuredClaims.of(dataset, claims);
        Report report = new Report(asked.map(subject -> words.say("measured.title-of", "subject", subject.key()))
                        .orElseGet(() -> words.say("measured.title")))
                .line(words.say("measured.verdict"))
                .known(dataset);
        asked.ifPresent(subject -> report.field("about", subject.key()));
        Table<MeasuredClaims.Row> table = new Table<>("measured", rows)
                .column("claim", row -> row.claim().id())
                .column("says", row -> words.text(row.claim(), "summary"))
                .column("measure", MeasuredClaims.Row::measure)
                .forPeople("of", row -> row.of(words))
                .forMachines("of", row -> row.scope().toString())
                .column("from", MeasuredClaims.Row::from)
                .column("to", MeasuredClaims.Row::to)
                .forPeople("shows", row -> row.shows(words))
                .forMachines("shows", row -> row.shows(words.withPoints()))
                .column("cannot_show", row -> row.cannot(words.language()));
        Bounds.counted(table, "first", MeasuredClaims.Row::first);
        Bounds.counted(table, "last", MeasuredClaims.Row::last);
        report.table(table)
                .cite(() -> Bibliography.of(rows.stream()
                        .flatMap(row -> row.claim().references().stream())
                        .distinct()
                        .map(dataset.records().references()::get)
                        .toList()));
        return rows.isEmpty() ? report.line(words.say("report.nothing")) : report;
    }

    private Report claims(List<Claim> claims, Subject asked, Words words) {
        ImmutableList<DatedFact> facts = DatedFact.bearingOn(claims, asked, dataset, words);
        Report report = new Report(words.say("claims.title", "subject", asked.key()))
                .field("about", asked.key())
                .table(new Table<Claim>("claims", claims)
                        .column("kind", Claim::kind)
                        .column("id", Claim::id)
                        .column("section", Claim::section)
                        .forMachines(
                                "paragraph",
                                claim -> claim.paragraph().stream().boxed().findFirst())
                        .column("claim", claim -> words.text(claim, "summary"))
                        .column("cites", Claim::references)
                        .forMachines("note", claim -> words.text(claim, "note")))
                .table(new Table<DatedFact>("facts", facts)
                        .column("date", DatedFact::date)
                        .column("fact", fact -> new Code("table", fact.table()))
                        .column("what", DatedFact::what)
                        .forMachines(
                                "sources",
                                fact -> Spells.addresses(
                                        fact.fact().provenance().sources(), dataset)))
                .cite(() -> Bibliography.of(claims.stream()
                        .flatMap(claim -> claim.references().stream())
                        .map(dataset.records().references()::get)
                        .toList()))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(), facts.stream().map(DatedFact::fact).toList()));
        return claims.isEmpty() ? report.line(words.say("report.nothing")) : report;
    }

    private List<Claim> claims(Subject asked) {
        return asked
                .actor()
                .map(actor -> dataset.literature().claimsAbout(actor))
                .orElseGet(() -> dataset.literature().claimsAbout(asked))
                .stream()
                .sorted(Comparator.comparing(Claim::kind).thenComparing(Claim::id))
                .toList();
    }
}
