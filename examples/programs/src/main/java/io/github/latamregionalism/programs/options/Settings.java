package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.programs.output.Streams;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.util.List;

/** How to print, whatever the question. */
public final class Settings {

    private final Options options = new Options();

    private final Option<Format> format = options.option(
                    "--format",
                    "FORMAT",
                    ValueTypes.term(Format.class),
                    "table or markdown for people; prose of dated facts, to quote; csv, tsv, json or ndjson for machines;"
                            + " bibtex, csl or apa to cite (default: table; apa of bibliographies).")
            .orElse(Format.TABLE);

    private final Option<Boolean> noHeaders =
            options.flag("--no-headers", "Leave out the names of columns (table, csv, tsv).");

    private final Option<ColorChoice> color = options.option(
                    "--color",
                    "WHEN",
                    ValueTypes.term(ColorChoice.class),
                    "Colours: auto, always or never (default: auto).")
            .orElse(ColorChoice.AUTO);

    private final Option<Language> language = options.option(
                    "--language",
                    "LANGUAGE",
                    ValueTypes.term(Language.class),
                    "Language of answers: en, es or pt (default: en); not of help and errors. Keys, ids and terms"
                            + " stay in csv and json. [en] means: no translation.")
            .orElse(Language.EN);

    private final Option<ImmutableList<String>> under = options.option(
                    "--under",
                    "READINGS",
                    ValueTypes.TEXT,
                    "Ask the data under alternative readings: clock:signature counts every date from one kind of"
                            + " act where that is known, holder:NAME takes what somebody holds, reading:ID one reading. May be"
                            + " given several times (default: none).")
            .several();

    private final Option<Boolean> help = options.flag("--help", "h", "Show this help and exit.");

    private final Option<Boolean> version = options.flag("--version", "V", "Print the version of the data and exit.");

    /** Returns the options that these are. */
    public Options options() {
        return options;
    }

    /** Returns whether the program shall explain itself and not answer. */
    public boolean isHelpAsked() {
        return help.value();
    }

    /** Returns whether the version is asked for, and not an answer. */
    public boolean isVersionAsked() {
        return version.value();
    }

    /**
     * Returns the readings under which the data are asked.
     *
     * @throws UsageException if a text names none
     */
    public Readings readings() {
        Readings readings = Readings.NONE;
        for (String text : under.value()) {
            readings = readings.and(readings(text));
        }
        return readings;
    }

    private static Readings readings(String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        try {
            return switch (text.substring(0, Math.max(0, colon))) {
                case "clock" ->
                    Readings.countedFrom(ValueTypes.term(DateBasis.class).read(value));
                case "holder" -> Readings.heldBy(value);
                case "reading" -> Readings.of(RowId.of(value));
                default ->
                    throw new UsageException("--under \"" + text + "\" must begin with clock:, holder: or reading:");
            };
        } catch (IllegalArgumentException e) {
            throw new UsageException("--under " + e.getMessage());
        }
    }

    /** Returns the language of names and of sentences. */
    public Language language() {
        return language.value();
    }

    public Format format() {
        return format.value();
    }

    /** Returns whether the names of columns are printed. */
    public boolean headers() {
        return !noHeaders.value();
    }

    /** Returns whether colours are printed. */
    public boolean colors(Streams streams) {
        return color.value().on(streams);
    }

    /** Returns the words in the language asked for, with the texts of a dataset. */
    public Words words(Dataset dataset) {
        return Words.of(language.value(), dataset);
    }

    /** Returns the readings asked for, as they were given. */
    List<String> under() {
        return under.value();
    }

    /** Returns the name of a record in the language asked for. */
    public String name(Named record) {
        return record.name(language.value());
    }
}
