package io.github.latamregionalism.bibliography;

import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes BibTeX. */
final class BibTex {

    /** Letters, digits and what joins them within a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’./&][\\p{L}\\p{M}\\p{N}]+)*");

    /** A word that needs no protection at the start of a title: a capital and no other. */
    private static final Pattern SENTENCE_START = Pattern.compile("\\p{Lu}[^\\p{Lu}]*");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern PAGE_RANGE = Pattern.compile("(\\w+)-(\\w+)");

    private final StringBuilder text = new StringBuilder();

    private BibTex() {}

    static String write(Bibliography bibliography) {
        BibTex writer = new BibTex();
        bibliography.references().forEach(writer::add);
        bibliography.sources().forEach(source -> writer.add(bibliography.keyOf(source), source));
        return writer.text.toString();
    }

    private void add(Reference reference) {
        ReferenceKind type = reference.type();
        start(entryTypeOf(type), reference.id().toString());
        field("author", authors(reference.authors()));
        field("title", protectCapitals(reference.title()));
        field(containerFieldOf(type), reference.container().map(BibTex::escape));
        field(
                type == ReferenceKind.SOFTWARE ? "version" : "volume",
                reference.volume().map(BibTex::escape));
        field("number", reference.issue().map(BibTex::escape));
        field("pages", reference.pages().map(BibTex::pages));
        field(publisherFieldOf(type), reference.publisher().map(BibTex::escape));
        field("year", Integer.toString(reference.year()));
        field("doi", reference.doi().map(BibTex::verbatim));
        field("url", reference.url().map(BibTex::verbatim));
        end();
    }

    private void add(String key, Source source) {
        start("misc", key);
        field("author", "{" + escape(source.publisher()) + "}");
        field("language", source.language().map(BibTex::escape));
        field("url", verbatim(source.url()));
        end();
    }

    private static String entryTypeOf(ReferenceKind type) {
        return switch (type) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER -> "article";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case PAPER_CONFERENCE -> "inproceedings";
            case REPORT -> "techreport";
            case THESIS -> "phdthesis";
            case ARTICLE, BILL, DATASET, DOCUMENT, LEGISLATION, REGULATION, SOFTWARE, STANDARD, TREATY, WEBPAGE ->
                "misc";
        };
    }

    private static String containerFieldOf(ReferenceKind type) {
        return switch (entryTypeOf(type)) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            case "misc" -> "howpublished";
            default -> "series";
        };
    }

    private static String publisherFieldOf(ReferenceKind type) {
        return switch (type) {
            case REPORT -> "institution";
            case THESIS -> "school";
            default -> "publisher";
        };
    }

    private void start(String entryType, String key) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append('@').append(entryType).append('{').append(key).append(",\n");
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(known -> field(name, known));
    }

    private void field(String name, String value) {
        text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private void end() {
        text.append("}\n");
    }

    private static String authors(List<Author> authors) {
        return authors.stream()
                .map(author -> author.given()
                        .map(given -> name(author.name()) + ", " + name(given))
                        .orElseGet(() -> "{" + escape(author.name()) + "}"))
                .collect(Collectors.joining(" and "));
    }

    /** Returns part of the name of a person, in braces if BibTeX would take an "and" in it for the next author. */
    private static String name(String part) {
        return part.contains(" and ") ? "{" + escape(part) + "}" : escape(part);
    }

    private static String pages(String pages) {
        Matcher range = PAGE_RANGE.matcher(pages);
        return range.matches() ? range.group(1) + "--" + range.group(2) : escape(pages);
    }

    private static String protectCapitals(String title) {
        StringBuilder protectedTitle = new StringBuilder();
        Matcher word = WORD.matcher(title);
        int end = 0;
        while (word.find()) {
            protectedTitle.append(escape(title.substring(end, word.start())));
            boolean startsTitle =
                    end == 0 && SENTENCE_START.matcher(word.group()).matches();
            boolean needsBraces = !startsTitle && CAPITAL.matcher(word.group()).find();
            String escaped = escape(word.group());
            protectedTitle.append(needsBraces ? "{" + escaped + "}" : escaped);
            end = word.end();
        }
        return protectedTitle.append(escape(title.substring(end))).toString();
    }

    /** Escapes what LaTeX gives a meaning to. Braces become commands: BibTeX counts even those after a backslash. */
    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** Returns an address with the characters that would break the entry itself written in the way of addresses. */
    private static String verbatim(String address) {
        return address.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }
}
