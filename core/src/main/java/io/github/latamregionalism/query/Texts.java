package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of records and vocabularies in English, Spanish and Portuguese.
 *
 * <p>The tables are in English. Where a text is not given in another language, the English one is returned, and the
 * answer says so.
 *
 * <p>Immutable and thread-safe. A question takes constant time.
 */
public final class Texts extends Questions {

    /** What the name of a column ends with that the record has in other languages, too. */
    private static final String ENGLISH = "_en";

    /** The largest table, which nobody who asks in English needs. */
    private final Supplier<ImmutableMap<ImmutableList<Object>, String>> texts;

    /**
     * Makes the questions about the texts of some records.
     *
     * @param records the records
     */
    public Texts(Records records) {
        super(records);
        texts = Suppliers.memoize(() -> records.texts().stream()
                .collect(ImmutableMap.toImmutableMap(
                        text -> ImmutableList.of(text.resource(), text.record(), text.field(), text.language()),
                        Text::text)));
    }

    /**
     * A text and the language in which it is.
     *
     * @param text the text
     * @param language its language: English where the one that was asked for is missing
     */
    @JsonRecord
    public record Wording(
            @JsonProperty("text") String text,
            @JsonProperty("language") Language language) {

        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Wording {
            requireNonNull(text, "text");
            requireNonNull(language, "language");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Returns what a field of a record says in a language. What the record itself has, such as {@code title_es} beside
     * {@code title_en}, comes first.
     *
     * @param record the record
     * @param field the column of the English text, such as {@code summary}
     * @param language the language
     * @return the text, the elements of a list joined by semicolons; empty if the record says nothing there
     * @throws IllegalArgumentException if the record has no such column; the message names the nearest ones
     */
    public Optional<Wording> find(DatasetRecord<?> record, String field, Language language) {
        requireNonNull(field, "field");
        requireNonNull(language, "language");
        RecordType<?> type = RecordType.of(record);
        Optional<Object> value = column(type, field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "field " + Spelling.notOneOf(field, Lists.transform(type.columns(), RecordType.Column::name))))
                .find(record);
        // What the record itself says in a language: title_es is that of title_en.
        if (field.endsWith(ENGLISH)) {
            String ofLanguage = field.substring(0, field.length() - ENGLISH.length()) + "_" + language.text();
            Optional<Object> own = column(type, ofLanguage).flatMap(column -> column.find(record));
            if (own.isPresent()) {
                return Optional.of(new Wording(own.get().toString(), language));
            }
        }
        String english = value.isEmpty() ? "" : english(value.get());
        if (english.isEmpty()) {
            return Optional.empty();
        }
        Wording found = wording(type.table(), record.id().toString(), field, language, english);
        return Optional.of(value.get() instanceof List<?> ? spaced(found) : found);
    }

    private static Optional<RecordType.Column> column(RecordType<?> type, String name) {
        for (RecordType.Column column : type.columns()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Returns a list as people read it: a table has no blanks between its elements. */
    private static Wording spaced(Wording list) {
        return new Wording(list.text().replaceAll("; *", "; "), list.language());
    }

    private static String english(Object value) {
        if (value instanceof List<?> elements) {
            return elements.stream().map(Texts::english).collect(Collectors.joining("; "));
        }
        return value instanceof Term word ? word.text() : value.toString();
    }

    /**
     * Returns a word of a vocabulary in a language.
     *
     * @param word the word, such as {@code Status.SUSPENDED}
     * @param language the language
     * @return such as {@code suspendido}; in English the word as tables write it
     */
    public Wording of(Term word, Language language) {
        requireNonNull(language, "language");
        return wording(Text.VOCABULARIES, vocabulary(word), word.text(), language, word.text());
    }

    private static String vocabulary(Term word) {
        return Term.nameOf(((Enum<?>) word).getDeclaringClass());
    }

    private Wording wording(String resource, String record, String field, Language language, String english) {
        @Nullable
        String text =
                language == Language.EN ? null : texts.get().get(ImmutableList.of(resource, record, field, language));
        return text == null ? new Wording(english, Language.EN) : new Wording(text, language);
    }
}
