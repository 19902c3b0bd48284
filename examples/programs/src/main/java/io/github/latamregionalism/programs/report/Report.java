package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The answer to a question, before it takes a form. */
public final class Report {

    private String title;
    private Optional<UnderReadings> readings = Optional.empty();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> uncovered = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Table<?>> tables = new ArrayList<>();
    private final Map<Format, Supplier<String>> forms = new EnumMap<>(Format.class);
    private final List<Supplier<Bibliography>> cited = new ArrayList<>();
    private Format forPeople = Format.TABLE;

    public Report(String title) {
        this.title = title;
    }

    /** Adds a value that JSON has beside the tables: a word of the question, or of the answer. */
    public Report field(String name, Object value) {
        fields.put(
                name,
                value instanceof Boolean
                                || value instanceof Number
                                || value instanceof Coverage
                                || value instanceof Map<?, ?>
                        ? value
                        : value.toString());
        return this;
    }

    /** Adds of which version of the dataset the answer is, and to which day that is known. */
    public Report known(Dataset dataset) {
        return field("version", dataset.version())
                .field("as_of", dataset.asOf())
                .under(dataset);
    }

    /** Adds the readings under which the dataset is, if there are any. */
    public Report under(Dataset dataset) {
        if (!dataset.readings().isNone()) {
            String description = dataset.readings().describe(dataset.records());
            readings = Optional.of(new UnderReadings(description, dataset));
            field("readings", description);
        }
        return this;
    }

    /** Adds the day of the question, and says so where the data are not known to that day. */
    public Report day(String name, LocalDate day, Dataset dataset, Words words) {
        LocalDate asOf = dataset.asOf();
        field(name, day);
        known(dataset);
        field("after_as_of", day.isAfter(asOf));
        if (day.isAfter(asOf)) {
            title = words.say("report.after", "title", title, "day", asOf);
            note(words.say("report.run-on", "known", asOf, "day", day));
        }
        return this;
    }

    /** Adds how far the answer is covered, in a sentence for people unless it is complete. */
    public Report coverage(Coverage coverage, Optional<String> sentence) {
        sentence.ifPresent(this::uncovered);
        return field("coverage", coverage);
    }

    /**
     * Adds a sentence about what is not covered. People read it before the tables; where no row is, nobody misses it.
     */
    public Report uncovered(String sentence) {
        uncovered.add(sentence);
        return line(sentence);
    }

    /** Adds a sentence that people read before the tables. */
    public Report line(String line) {
        lines.add(line);
        return this;
    }

    /** Adds a sentence that people read after the tables. */
    public Report footnote(String footnote) {
        footnotes.add(footnote);
        return this;
    }

    /** Adds a warning, which does not belong to the answer itself. */
    public Report note(String note) {
        notes.add(note);
        return this;
    }

    /** Adds rows. */
    public Report table(Table<?> table) {
        tables.add(table);
        return this;
    }

    /** Adds a form of its own, which not every answer has, made when it is asked for. */
    public Report form(Format format, Supplier<String> text) {
        forms.put(format, text);
        return this;
    }

    /** Adds the answer in sentences, a line for each that was asked about. */
    public Report prose(Supplier<String> sentences) {
        Supplier<String> before = forms.getOrDefault(Format.PROSE, () -> "");
        return form(Format.PROSE, () -> before.get() + PlainText.escaped(sentences.get()) + "\n");
    }

    /** Adds the answer as one sentence for each thing, on lines of their own. */
    public <T> Report prose(Collection<T> things, Function<T, String> sentence, Words words) {
        return form(
                Format.PROSE,
                () -> things.isEmpty()
                        ? words.say("report.none") + "\n"
                        : things.stream()
                                .map(thing -> PlainText.escaped(sentence.apply(thing)) + "\n")
                                .collect(Collectors.joining()));
    }

    /** Adds what to cite for the answer, collected when it is asked for: to do so reads all sources. */
    public Report cite(Supplier<Bibliography> more) {
        cited.add(more);
        return this;
    }

    /** Sets the format for people, where that is not a table. */
    public Report forPeopleAs(Format format) {
        forPeople = format;
        return this;
    }

    public String title() {
        return title;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    /** Returns the readings under which the answer is, if there are any. */
    public Optional<UnderReadings> readings() {
        return readings;
    }

    public ImmutableList<String> lines() {
        return ImmutableList.copyOf(lines);
    }

    public ImmutableList<String> footnotes() {
        return ImmutableList.copyOf(footnotes);
    }

    public ImmutableList<String> notes() {
        return ImmutableList.copyOf(notes);
    }

    public Optional<String> form(Format format) {
        return Optional.ofNullable(forms.get(format)).map(Supplier::get);
    }

    /** Returns what is not covered, which has no place in rows where there is none. */
    public ImmutableList<String> uncovered() {
        boolean hasRows = data().stream().anyMatch(table -> !table.isEmpty());
        return hasRows ? ImmutableList.of() : ImmutableList.copyOf(uncovered);
    }

    /** Returns the tables that machines are given too. */
    public ImmutableList<Table<?>> data() {
        return tables.stream().filter(table -> !table.isForPeople()).collect(ImmutableList.toImmutableList());
    }

    public ImmutableList<Table<?>> tables() {
        return ImmutableList.copyOf(tables);
    }

    /** Returns what to cite for the answer; empty if it is of a kind that rests on no facts. */
    public Optional<Bibliography> bibliography() {
        return cited.stream().map(Supplier::get).reduce(Bibliography::plus);
    }

    public Format forPeople() {
        return forPeople;
    }
}
