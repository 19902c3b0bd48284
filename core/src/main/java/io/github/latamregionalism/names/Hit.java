package io.github.latamregionalism.names;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;

/**
 * A record that a search has found.
 *
 * @param record the record, such as a {@link io.github.latamregionalism.paper.Claim}
 * @param table the table of the record: the name of its file without {@code .csv}
 * @param key the id of the record
 * @param field the field that has the words that are rarest together: the name of a column of the table, such as
 *     {@code name_en}, or {@code aliases}
 * @param snippet the part of the field where the words stand: some words of its text, with an ellipsis where it goes on
 * @param score how well the record fits: a number above 0; greater is better, and it compares only with others of the
 *     same search
 * @see Search#find
 */
@JsonRecord
public record Hit(
        @JsonProperty("record") @JsonOfType DatasetRecord<?> record,
        @JsonProperty("table") String table,
        @JsonProperty("key") String key,
        @JsonProperty("field") String field,
        @JsonProperty("snippet") String snippet,
        @JsonProperty("score") double score) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Hit {
        requireNonNull(record, "record");
        requireNonNull(table, "table");
        requireNonNull(key, "key");
        requireNonNull(field, "field");
        requireNonNull(snippet, "snippet");
    }

    @Override
    public String toString() {
        return table + " " + key + ", " + field + ": " + snippet;
    }
}
