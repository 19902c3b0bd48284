package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of texts in other languages: each is of a field that says something, and there is one a language. */
final class TextRules {

    private final Content content;

    /** The cells of the records of a table by their key, for the tables that texts speak of. */
    private final Map<Table<?>, Map<String, DatasetRecord<?>>> records = new HashMap<>();

    private TextRules(Content content) {
        this.content = content;
    }

    /** Checks the texts. */
    static void check(Content content, List<Problem> problems) {
        content.find(Table.of(Text.class)).ifPresent(texts -> new TextRules(content).check(texts, problems));
    }

    private void check(TableContent<Text> texts, List<Problem> problems) {
        Set<ImmutableList<Object>> places = new HashSet<>();
        for (int i = 0; i < texts.records().size(); i++) {
            Text text = texts.records().get(i);
            if (!places.add(ImmutableList.of(text.resource(), text.record(), text.field(), text.language()))) {
                problems.add(texts.problem(
                        i,
                        "language",
                        "language \"" + text.language().text() + "\" of " + text.field() + " of " + text.record()
                                + " is there twice"));
            } else if (!text.resource().equals(Text.VOCABULARIES)) {
                checkPlace(texts, i, text, problems);
            }
        }
    }

    private void checkPlace(TableContent<Text> texts, int index, Text text, List<Problem> problems) {
        List<String> names = Table.all().stream().map(Table::name).toList();
        if (!names.contains(text.resource())) {
            problems.add(texts.problem(index, "resource", "resource " + Spelling.notOneOf(text.resource(), names)));
            return;
        }
        Table<?> table = Table.all().get(names.indexOf(text.resource()));
        List<String> columns = table.columns().stream().map(Column::name).toList();
        if (!columns.contains(text.field())) {
            problems.add(texts.problem(index, "field", "field " + Spelling.notOneOf(text.field(), columns)));
            return;
        }
        @Nullable DatasetRecord<?> record = recordsOf(table).get(text.record());
        if (record == null) {
            if (content.coverage(table) == TableCoverage.WHOLE) {
                problems.add(
                        texts.problem(index, "record", "record \"" + text.record() + "\" is not in " + table.file()));
            }
        } else if (table.cellsOf(record)[columns.indexOf(text.field())].isEmpty()) {
            problems.add(texts.problem(
                    index, "field", "field \"" + text.field() + "\" of " + text.record() + " says nothing in English"));
        }
    }

    private Map<String, DatasetRecord<?>> recordsOf(Table<?> table) {
        return records.computeIfAbsent(table, known -> {
            Map<String, DatasetRecord<?>> byKey = new HashMap<>();
            content.records(known).forEach(record -> byKey.put(record.id().toString(), record));
            return byKey;
        });
    }
}
