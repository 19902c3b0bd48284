package io.github.latamregionalism.query;

/**
 * A record that a search has found.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Search#find
 */
public final class Hit {

    private final SearchedTable.Searched searched;
    private final String field;
    private final String snippet;
    private final double score;

    Hit(SearchedTable.Searched searched, String field, String snippet, double score) {
        this.searched = searched;
        this.field = field;
        this.snippet = snippet;
        this.score = score;
    }

    /**
     * Returns the record.
     *
     * @return the record, such as a {@link io.github.latamregionalism.model.Claim}
     */
    public Object record() {
        return searched.item();
    }

    /**
     * Returns the table of the record.
     *
     * @return the name of its file without {@code .csv}
     */
    public String table() {
        return searched.table();
    }

    /**
     * Returns what tells the record from the others of its table.
     *
     * @return its id or, where it has none, the values of its key with spaces between them; text for people
     */
    public String key() {
        return searched.key();
    }

    /**
     * Returns the field that has most of the words that were searched for.
     *
     * @return the name of the attribute of the record, such as {@code summary}, or {@code aliases}
     */
    public String field() {
        return field;
    }

    /**
     * Returns the part of the field where the words stand.
     *
     * @return some words of the text of the field, with an ellipsis where it goes on
     */
    public String snippet() {
        return snippet;
    }

    /**
     * Returns how well the record fits.
     *
     * @return a number above 0; greater is better, and it compares only with others of the same search
     */
    public double score() {
        return score;
    }

    /**
     * Returns the place and the snippet.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return table() + " " + key() + ", " + field + ": " + snippet;
    }
}
