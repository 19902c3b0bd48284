package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;

/**
 * How the text of a cell is read and written.
 *
 * @param <T> what the text stands for
 */
abstract class ColumnType<T> {

    /** Any text without white space around it. */
    static final ColumnType<String> TEXT = new ColumnType<>() {
        @Override
        String parse(String text) {
            return text;
        }
    };

    /** An EDTF level 0 date. */
    static final ColumnType<EdtfDate> DATE = new ColumnType<>() {
        @Override
        EdtfDate parse(String text) {
            return EdtfDate.parse(text);
        }
    };

    /** An end of a period: a date, {@code ..} for open, blank for unknown. */
    static final ColumnType<Bound> BOUND = new ColumnType<>() {
        @Override
        Bound parse(String text) {
            return Bound.parse(text);
        }

        @Override
        boolean readsBlank() {
            return true;
        }
    };

    /** The key of a country or of an organization. */
    static final ColumnType<Actor> ACTOR = new ColumnType<>() {
        @Override
        Actor parse(String text) {
            return Actor.of(text);
        }
    };

    /** A whole number of at least 0. */
    static final ColumnType<Integer> NUMBER = new ColumnType<>() {
        @Override
        Integer parse(String text) {
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
        String frictionlessType() {
            return "integer";
        }
    };

    /** {@code true}, or blank for false. */
    static final ColumnType<Boolean> FLAG = new ColumnType<>() {
        @Override
        Boolean parse(String text) {
            if (text.isEmpty() || text.equals("true")) {
                return !text.isEmpty();
            }
            throw new IllegalArgumentException("\"" + text + "\" is neither \"true\" nor blank");
        }

        @Override
        boolean readsBlank() {
            return true;
        }

        @Override
        String format(Boolean value) {
            return value ? "true" : "";
        }

        @Override
        String frictionlessType() {
            return "boolean";
        }
    };

    /** {@code yes} or {@code no}. */
    static final ColumnType<Boolean> YES_NO = new ColumnType<>() {
        @Override
        Boolean parse(String text) {
            if (text.equals("yes") || text.equals("no")) {
                return text.equals("yes");
            }
            throw new IllegalArgumentException("\"" + text + "\" is neither \"yes\" nor \"no\"");
        }

        @Override
        String format(Boolean value) {
            return value ? "yes" : "no";
        }

        @Override
        String frictionlessType() {
            return "boolean";
        }
    };

    /** Returns the type of a word of a controlled vocabulary. */
    static <E extends Enum<E> & Term> ColumnType<E> word(Class<E> vocabulary) {
        ImmutableMap<String, E> words = Term.words(vocabulary);
        return new ColumnType<>() {
            @Override
            E parse(String text) {
                E word = words.get(text);
                if (word == null) {
                    throw new IllegalArgumentException(Spelling.notOneOf(text, words.keySet()));
                }
                return word;
            }

            @Override
            String format(E value) {
                return value.text();
            }

            @Override
            ImmutableList<String> words() {
                return words.keySet().asList();
            }
        };
    }

    /** Returns the type of a list separated by semicolons; blank is the empty list. */
    static <T> ColumnType<ImmutableList<T>> listOf(ColumnType<T> element) {
        return new ColumnType<>() {
            @Override
            ImmutableList<T> parse(String text) {
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
            boolean readsBlank() {
                return true;
            }

            @Override
            String format(ImmutableList<T> value) {
                StringBuilder text = new StringBuilder();
                for (T part : value) {
                    text.append(text.isEmpty() ? "" : ";").append(element.format(part));
                }
                return text.toString();
            }

            @Override
            boolean isList() {
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
    abstract T parse(String text);

    /** Returns the text that {@link #parse} reads as an equal value. */
    String format(T value) {
        return value.toString();
    }

    /** Returns whether blank text stands for a value, rather than for none. */
    boolean readsBlank() {
        return false;
    }

    /** Returns whether the text is a list separated by semicolons. */
    boolean isList() {
        return false;
    }

    /** Returns the words that the text can be, empty if it is free. */
    ImmutableList<String> words() {
        return ImmutableList.of();
    }

    /** Returns the type of the text in a Frictionless schema, which has none for partial dates. */
    String frictionlessType() {
        return "string";
    }
}
