package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Named;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.programs.report.Format;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How to print, whatever the question. */
public final class Settings {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description =
                    "table for people; csv, json or ndjson, which has an object a line, for machines; bibtex, csl or apa for"
                            + " what to cite, where the answer rests on sources (default: table; apa for bibliographies).")
    private Format format = Format.TABLE;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            description = "Language of the names of countries and organizations: en, es or pt (default: en). Titles of"
                    + " treaties are in Spanish for es and else in English.")
    private Language language = Language.EN;

    public Format format() {
        return format;
    }

    /** Returns the title of a treaty in the language asked for, in English if there is none. */
    public String title(Treaty treaty) {
        return language == Language.ES ? treaty.titleEs() : treaty.titleEn();
    }

    /** Returns the name of a record in the language asked for. */
    public String name(Named record) {
        return record.name(language);
    }
}
