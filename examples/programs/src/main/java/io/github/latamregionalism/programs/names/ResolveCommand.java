package io.github.latamregionalism.programs.names;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.names.CodeSystem;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which country or organization a text names. */
public final class ResolveCommand extends DatasetCommand {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** All texts are held at once, and so is what is printed of them. */
    private static final long MOST_LINES = 1_000_000;

    private static final long MOST_BYTES = 16 << 20;

    private final InputStream in;

    private final Option<ImmutableList<String>> texts = options.word(
                    "NAME", ValueTypes.TEXT, "The texts; quote those with spaces.")
            .several();

    private final Option<Optional<CodeSystem>> system = options.option(
                    "--codes",
                    "SYSTEM",
                    ValueTypes.term(CodeSystem.class),
                    "The texts are codes of this system: iso-alpha-2, iso-alpha-3, iso-numeric, cow,"
                            + " gleditsch-ward, vdem, fips, cow-igo or wikidata.")
            .optional();

    public ResolveCommand(Dataset dataset, Settings settings, InputStream in) {
        super(
                dataset,
                settings,
                "Which country, organization or treaty each text names: a code, or a name or acronym in English, Spanish,"
                        + " Portuguese or French, however written; a treaty also by its number. A number is found only if no system gives it to another country:"
                        + " 076 and 862, but not 140; others need --codes. Without texts, they are read from standard input, one a line,"
                        + " in UTF-8. A row a text, in order: what is ambiguous or unknown has neither kind nor id, and how says"
                        + " why.");
        this.in = in;
    }

    /**
     * A text and what it was found to name.
     *
     * @param name the name of that for people, blank if it names nothing
     */
    private record Resolved(String text, Optional<Subject> subject, String name, Object how) {}

    @Override
    public Report call() throws IOException {
        Words words = words();
        List<Resolved> resolved = (texts.value().isEmpty() ? lines() : texts.value())
                .stream().map(text -> resolve(text, words)).toList();
        return new Report(words.say("resolve.title"))
                .table(new Table<Resolved>("names", resolved)
                        .column("text", Resolved::text)
                        .column("kind", row -> row.subject().map(Subject::type))
                        .column("id", row -> row.subject().map(Subject::key))
                        .forPeople("name", Resolved::name)
                        .column("how", Resolved::how));
    }

    private ImmutableList<String> lines() throws IOException {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        CountingInputStream bytes = new CountingInputStream(ByteStreams.limit(in, MOST_BYTES + 1));
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        try {
            long count = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                count++;
                if (count > MOST_LINES || bytes.getCount() > MOST_BYTES) {
                    throw new IOException("it has more than " + MOST_LINES + " lines or " + MOST_BYTES + " bytes");
                }
                boolean marked = count == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
                lines.add(marked ? line.substring(1) : line);
            }
        } catch (CharacterCodingException e) {
            throw new IOException("standard input is not UTF-8", e);
        } catch (IOException e) {
            throw new IOException("standard input cannot be read: " + Faults.reason(e), e);
        }
        return lines.build();
    }

    private Resolved resolve(String text, Words words) {
        if (system.isGiven()) {
            CodeSystem asked = system.value().orElseThrow();
            Optional<Actor> actor = dataset.names().find(asked, text);
            return actor.map(found -> resolved(text, found, asked))
                    .orElseGet(() -> unresolved(text, words.say("resolve.no-code", "system", asked)));
        }
        Resolution resolution = dataset.names().resolve(text);
        if (resolution instanceof Resolution.Found found) {
            return resolved(text, found.actor(), found.match());
        }
        if (resolution instanceof Resolution.Ambiguous several) {
            return unresolved(text, ambiguous(several, words));
        }
        return dataset.names()
                .findTreaty(text)
                .map(dataset.records().treaties()::get)
                .map(treaty -> new Resolved(
                        text,
                        Optional.of(new Subject(SubjectKind.TREATY, treaty.id().toString())),
                        words.title(treaty),
                        words.say("resolve.treaty")))
                .orElseGet(() -> unresolved(text, unknown((Resolution.Unknown) resolution, words)));
    }

    private Resolved resolved(String text, Actor actor, Object how) {
        return new Resolved(text, Optional.of(Subject.of(actor)), name(actor), how);
    }

    private static Resolved unresolved(String text, String why) {
        return new Resolved(text, Optional.empty(), "", why);
    }

    private static String unknown(Resolution.Unknown unknown, Words words) {
        List<String> nearest = unknown.nearest();
        String how = unknown.why()
                .map(why -> words.say("resolve.unknown-why", "why", words.english(why)))
                .orElseGet(() -> words.say("resolve.unknown"));
        return nearest.isEmpty() ? how : words.say("resolve.nearest", "answer", how, "nearest", words.list(nearest));
    }

    /** Returns why a text is ambiguous, in other languages than English after what it may name. */
    private String ambiguous(Resolution.Ambiguous several, Words words) {
        String why = dataset.records().ambiguousNames().stream()
                .filter(name -> name.why().equals(several.why()))
                .findFirst()
                .flatMap(name -> words.text(name, "why"))
                .orElseGet(() -> words.english(several.why()));
        boolean isEnglish = words.find("resolve.may-be").isEmpty();
        return isEnglish || several.candidates().isEmpty()
                ? words.say("resolve.ambiguous", "why", why)
                : words.say(
                        "resolve.may-be",
                        "names",
                        several.candidates().stream()
                                .map(actor -> words.say("named", "name", name(actor), "id", actor))
                                .collect(Collectors.joining(", ")),
                        "why",
                        why);
    }

    private String name(Actor actor) {
        return dataset.records().countries().stream()
                .filter(country -> country.iso3().equals(actor))
                .map(settings::name)
                .findFirst()
                .orElseGet(() -> dataset.records().organizations().stream()
                        .filter(organization -> organization.id().equals(actor))
                        .map(settings::name)
                        .findFirst()
                        .orElse(""));
    }
}
