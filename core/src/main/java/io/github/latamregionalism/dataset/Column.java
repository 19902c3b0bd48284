package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Id;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a table: how its cells are read and written, known from the type of its values. */
final class Column {

    private static final String TRUE = "true";

    /** The one column whose texts may have several lines. */
    private static final String NOTE = "note";

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    /** The columns of addresses, whatever the table. */
    private static final ImmutableList<String> ADDRESSES = ImmutableList.of("url", "website");

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String IN_LIST = "[^; ][^;]*";

    private final RecordType.Column source;
    private final Class<?> type;
    private final boolean list;
    private final boolean required;
    private final @Nullable Object blank;
    private final ImmutableList<String> words;
    private final ImmutableList<String> targets;

    Column(RecordType.Column source, boolean isKey) {
        this.source = source;
        this.type = source.type();
        this.list = source.list();
        this.blank =
                list ? ImmutableList.of() : type == boolean.class ? false : type == Bound.class ? Bound.UNKNOWN : null;
        this.required = blank == null && !source.optional();
        this.words = type.isEnum() ? words(type) : ImmutableList.of();
        this.targets = isKey ? ImmutableList.of() : targets(type);
    }

    private static ImmutableList<String> words(Class<?> vocabulary) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Object word : vocabulary.getEnumConstants()) {
            words.add(((Term) word).text());
        }
        return words.build();
    }

    private static ImmutableList<String> targets(Class<?> type) {
        if (type == Actor.class) {
            return ImmutableList.of("countries", "organizations");
        }
        if (type == CountryCode.class) {
            return ImmutableList.of("countries");
        }
        return Id.class.isAssignableFrom(type) ? ImmutableList.of(Table.nameById(type)) : ImmutableList.of();
    }

    String name() {
        return source.name();
    }

    /** Returns whether a cell must not be blank, so that a file must have the column. */
    boolean isRequired() {
        return required;
    }

    /** Returns whether a cell is a list separated by semicolons. */
    boolean isList() {
        return list;
    }

    /** Returns the names of the tables whose keys the values are; none if they are free. */
    ImmutableList<String> targets() {
        return targets;
    }

    /** Returns the words that a value can be, empty if it is free. */
    ImmutableList<String> words() {
        return words;
    }

    /** Returns the type of a cell in a Frictionless schema, which has none for partial dates. */
    String frictionlessType() {
        return type == boolean.class && !list ? "boolean" : type == int.class && !list ? "integer" : "string";
    }

    /** Returns the regular expression that a cell which is not blank has, empty if any text is a value. */
    Optional<String> pattern() {
        Optional<String> element = elementPattern();
        if (!list) {
            return words.isEmpty() ? element.map(pattern -> "^" + pattern + "$") : Optional.empty();
        }
        String one = element.orElse(IN_LIST);
        return Optional.of("^" + one + "(;" + one + ")*$");
    }

    private Optional<String> elementPattern() {
        if (!words.isEmpty()) {
            return Optional.of("(" + String.join("|", words) + ")");
        }
        if (type == EdtfDate.class) {
            return Optional.of(DATE);
        }
        if (type == Bound.class) {
            return Optional.of(name().equals("start") ? DATE : "(" + DATE + "|\\.\\.)");
        }
        if (type == CountryCode.class) {
            return Optional.of("[A-Z]{3}");
        }
        if (type == Actor.class) {
            return Optional.of("([A-Z]{3}|" + KEBAB + ")");
        }
        if (type == Section.class) {
            return Optional.of("\\d(\\.[1-9])?");
        }
        if (type == ClaimId.class) {
            return Optional.of("c\\d{3}");
        }
        return Id.class.isAssignableFrom(type) ? Optional.of(KEBAB) : Optional.empty();
    }

    /**
     * Refuses a cell whose text nobody could read or write again.
     *
     * @throws IllegalArgumentException with a message that starts with the text in quotes
     */
    void check(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
            throw new IllegalArgumentException("\"" + text + "\" has white space at its start or end");
        }
        if (name().equals(NOTE) && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            text.lines().forEach(PlainText::require);
        } else {
            PlainText.require(text);
        }
        if (ADDRESSES.contains(name()) && !isAddress(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no address: it must begin with http:// or https:// and a host");
        }
    }

    /** Returns what a blank cell stands for, null if for nothing. */
    @Nullable
    Object blank() {
        return blank;
    }

    /**
     * Returns what a cell stands for that is not blank, or must not be.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} with a message that starts with the text
     *     in quotes
     */
    Object parse(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("\"\" is blank: a value is required");
        }
        return list ? parseList(text) : parseOne(text);
    }

    /** Returns whether a text is an address that a browser may be given: nothing but a host is before its path. */
    private static boolean isAddress(String text) {
        int start = text.regionMatches(true, 0, HTTPS, 0, HTTPS.length())
                ? HTTPS.length()
                : text.regionMatches(true, 0, HTTP, 0, HTTP.length()) ? HTTP.length() : text.length();
        boolean inHost = true;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            inHost &= "/?#".indexOf(c) < 0;
            boolean right = inHost
                    ? Character.isLetterOrDigit(c) || (i > start && ".-_:".indexOf(c) >= 0)
                    : i > start && !isSpace(c);
            if (!right) {
                return false;
            }
        }
        return start < text.length();
    }

    private static boolean isSpace(char c) {
        return c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private ImmutableList<Object> parseList(String text) {
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        int start = 0;
        for (int end = text.indexOf(';'); start <= text.length(); end = text.indexOf(';', start)) {
            String part = text.substring(start, end < 0 ? text.length() : end);
            if (part.isEmpty()) {
                throw new IllegalArgumentException("\"" + text + "\" has an empty element between its semicolons");
            }
            if (!part.equals(part.strip())) {
                throw new IllegalArgumentException("\"" + text + "\" has white space around an element");
            }
            elements.add(parseOne(part));
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return elements.build();
    }

    private Object parseOne(String text) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            int word = words.indexOf(text);
            if (word < 0) {
                throw new IllegalArgumentException(Spelling.notOneOf(text, words));
            }
            return type.getEnumConstants()[word];
        }
        if (type == int.class) {
            return parseNumber(text);
        }
        return type == boolean.class ? parseFlag(text) : source.parse(text);
    }

    private static boolean parseFlag(String text) {
        if (!text.equals(TRUE)) {
            throw new IllegalArgumentException("\"" + text + "\" is neither \"true\" nor blank");
        }
        return true;
    }

    private static int parseNumber(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && Integer.toString(number).equals(text)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a whole number of at least 0");
    }

    /** Returns the cell of a record, which {@link #parse} reads as an equal value. */
    String cellOf(DatasetRecord<?> record) {
        Object value = source.find(record).orElse("");
        if (!(value instanceof ImmutableList<?> elements)) {
            return format(value);
        }
        StringBuilder text = new StringBuilder();
        for (Object element : elements) {
            text.append(text.isEmpty() ? "" : ";").append(format(element));
        }
        return text.toString();
    }

    private static String format(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? TRUE : "";
        }
        return value instanceof Term word ? word.text() : value.toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
