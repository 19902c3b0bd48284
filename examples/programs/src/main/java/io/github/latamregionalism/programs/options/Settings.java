package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** How to print, whatever the question. */
public final class Settings {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description =
                    "table or markdown for people; prose of dated facts, to quote; csv, tsv, json or ndjson for machines;"
                            + " bibtex, csl or apa to cite (default: table; apa of bibliographies).")
    private Format format = Format.TABLE;

    @Option(
            names = "--no-headers",
            scope = ScopeType.INHERIT,
            description = "Leave out the names of columns (table, csv, tsv).")
    private boolean noHeaders;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colours: auto, always or never (default: auto).")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            description = "Language of answers: en, es or pt (default: en); not of help and errors. Keys, ids and terms"
                    + " stay in csv and json. [en] means: no translation.")
    private Language language = Language.EN;

    @Option(
            names = "--under",
            paramLabel = "READINGS",
            scope = ScopeType.INHERIT,
            description = "Ask the data under alternative readings: clock:signature counts every date from one kind of"
                    + " act where that is known, holder:NAME takes what somebody holds, reading:ID one reading. May be"
                    + " given several times (default: none).")
    private List<String> under = List.of();

    /**
     * Returns the readings under which the data are asked.
     *
     * @throws UsageException if a text names none
     */
    public Readings readings() {
        Readings readings = Readings.NONE;
        for (String text : under) {
            readings = readings.and(readings(text));
        }
        return readings;
    }

    private static Readings readings(String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        try {
            return switch (text.substring(0, Math.max(0, colon))) {
                case "clock" -> Readings.countedFrom(new TermConverter<>(DateBasis.class).convert(value));
                case "holder" -> Readings.heldBy(value);
                case "reading" -> Readings.of(RowId.of(value));
                default ->
                    throw new UsageException("--under \"" + text + "\" must begin with clock:, holder: or reading:");
            };
        } catch (IllegalArgumentException | TypeConversionException e) {
            throw new UsageException("--under " + e.getMessage());
        }
    }

    /** Returns the language of names and of sentences. */
    public Language language() {
        return language;
    }

    public Format format() {
        return format;
    }

    /** Returns whether the names of columns are printed. */
    public boolean headers() {
        return !noHeaders;
    }

    /** Returns when colours are printed. */
    public ColorChoice color() {
        return color;
    }

    /** Returns the words in the language asked for, with the texts of a dataset. */
    public Words words(Dataset dataset) {
        return Words.of(language, dataset);
    }

    /** Returns the readings asked for, as they were given. */
    List<String> under() {
        return under;
    }

    /** Returns the name of a record in the language asked for. */
    public String name(Named record) {
        return record.name(language);
    }
}
