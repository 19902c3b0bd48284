package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;

/**
 * How the text of a cell is read and written.
 *
 * <p>Each kind is made by a method and not held by a constant, so that a table loads only those of its own columns.
 *
 * @param <T> what the text stands for
 */
interface ColumnType<T> {

    /** Returns the type of any text without white space around it. */
    static ColumnType<String> text() {
        return new ColumnType<>() {
            @Override
            public String parse(String text) {
                return text;
            }
        };
    }

    /** Returns the type of an EDTF level 0 date. */
    static ColumnType<EdtfDate> date() {
        return new ColumnType<>() {
            @Override
            public EdtfDate parse(String text) {
                return EdtfDate.parse(text);
            }
        };
    }

    /** Returns the type of an end of a period: a date, {@code ..} for open, blank for unknown. */
    static ColumnType<Bound> bound() {
        return new ColumnType<>() {
            @Override
            public Bound parse(String text) {
                return Bound.parse(text);
            }

            @Override
            public boolean readsBlank() {
                return true;
            }
        };
    }

    /** Returns the type of the key of a country. */
    static ColumnType<CountryCode> country() {
        return new ColumnType<>() {
            @Override
            public CountryCode parse(String text) {
                return CountryCode.of(text);
            }
        };
    }

    /** Returns the type of the key of an organization. */
    static ColumnType<OrganizationId> organization() {
        return new ColumnType<>() {
            @Override
            public OrganizationId parse(String text) {
                return OrganizationId.of(text);
            }
        };
    }

    /** Returns the type of the key of a country or of an organization. */
    static ColumnType<Actor> actor() {
        return new ColumnType<>() {
            @Override
            public Actor parse(String text) {
                return Actor.of(text);
            }
        };
    }

    /** Returns the type of the key of a source. */
    static ColumnType<SourceId> source() {
        return new ColumnType<>() {
            @Override
            public SourceId parse(String text) {
                return SourceId.of(text);
            }
        };
    }

    /** Returns the type of a whole number of at least 0. */
    static ColumnType<Integer> number() {
        return new ColumnType<>() {
            @Override
            public Integer parse(String text) {
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

            @Override
            public String frictionlessType() {
                return "integer";
            }
        };
    }

    /** Returns the type of {@code true}, or blank for false. */
    static ColumnType<Boolean> flag() {
        return new ColumnType<>() {
            @Override
            public Boolean parse(String text) {
                if (text.isEmpty() || text.equals("true")) {
                    return !text.isEmpty();
                }
                throw new IllegalArgumentException("\"" + text + "\" is neither \"true\" nor blank");
            }

            @Override
            public boolean readsBlank() {
                return true;
            }

            @Override
            public String format(Boolean value) {
                return value ? "true" : "";
            }

            @Override
            public String frictionlessType() {
                return "boolean";
            }

            @Override
            public ImmutableList<String> trueAndFalse() {
                return ImmutableList.of("true", "false");
            }
        };
    }

    /** Returns the type of {@code yes} or {@code no}. */
    static ColumnType<Boolean> yesOrNo() {
        return new ColumnType<>() {
            @Override
            public Boolean parse(String text) {
                if (text.equals("yes") || text.equals("no")) {
                    return text.equals("yes");
                }
                throw new IllegalArgumentException("\"" + text + "\" is neither \"yes\" nor \"no\"");
            }

            @Override
            public String format(Boolean value) {
                return value ? "yes" : "no";
            }

            @Override
            public String frictionlessType() {
                return "boolean";
            }

            @Override
            public ImmutableList<String> trueAndFalse() {
                return ImmutableList.of("yes", "no");
            }
        };
    }

    /**
     * Returns the type of a word of a controlled vocabulary.
     *
     * @param vocabulary all constants of the enum
     */
    @SafeVarargs
    static <E extends Enum<E> & Term> ColumnType<E> word(E... vocabulary) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(vocabulary.length);
        for (E word : vocabulary) {
            texts.add(word.text());
        }
        ImmutableList<String> words = texts.build();
        return new ColumnType<>() {
            @Override
            public E parse(String text) {
                for (int i = 0; i < vocabulary.length; i++) {
                    if (words.get(i).equals(text)) {
                        return vocabulary[i];
                    }
                }
                throw new IllegalArgumentException(Spelling.notOneOf(text, words));
            }

            @Override
            public String format(E value) {
                return value.text();
            }

            @Override
            public ImmutableList<String> words() {
                return words;
            }
        };
    }

    /** Returns the type of a list separated by semicolons; blank is the empty list. */
    static <T> ColumnType<ImmutableList<T>> listOf(ColumnType<T> element) {
        return new ColumnType<>() {
            @Override
            public ImmutableList<T> parse(String text) {
                if (text.isEmpty()) {
                    return ImmutableList.of();
                }
                ImmutableList.Builder<T> list = ImmutableList.builder();
                int start = 0;
                for (int end = text.indexOf(';'); start <= text.length(); end = text.indexOf(';', start)) {
                    String part = text.substring(start, end < 0 ? text.length() : end);
                    if (part.isEmpty()) {
                        throw new IllegalArgumentException(
                                "\"" + text + "\" has an empty element between its semicolons");
                    }
                    if (!part.equals(part.strip())) {
                        throw new IllegalArgumentException("\"" + text + "\" has white space around an element");
                    }
                    list.add(element.parse(part));
                    if (end < 0) {
                        break;
                    }
                    start = end + 1;
                }
                return list.build();
            }

            @Override
            public boolean readsBlank() {
                return true;
            }

            @Override
            public String format(ImmutableList<T> value) {
                StringBuilder text = new StringBuilder();
                for (T part : value) {
                    text.append(text.isEmpty() ? "" : ";").append(element.format(part));
                }
                return text.toString();
            }

            @Override
            public boolean isList() {
                return true;
            }
        };
    }

    /**
     * Returns what the text stands for.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} with a message that starts with the text
     *     in quotes
     */
    T parse(String text);

    /** Returns the text that {@link #parse} reads as an equal value. */
    default String format(T value) {
        return value.toString();
    }

    /** Returns whether blank text stands for a value, rather than for none. */
    default boolean readsBlank() {
        return false;
    }

    /** Returns whether the text is a list separated by semicolons. */
    default boolean isList() {
        return false;
    }

    /** Returns the words that the text can be, empty if it is free. */
    default ImmutableList<String> words() {
        return ImmutableList.of();
    }

    /** Returns the words for true and for false in a Frictionless schema, empty if the type has no such values. */
    default ImmutableList<String> trueAndFalse() {
        return ImmutableList.of();
    }

    /** Returns the type of the text in a Frictionless schema, which has none for partial dates. */
    default String frictionlessType() {
        return "string";
    }
}
