package io.github.latamregionalism.dataset;

import com.google.common.base.Splitter;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.List;

/** The rule that what a row refers to is there. A table that the package does not have is not looked into. */
final class ForeignKeys {

    private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();

    private ForeignKeys() {}

    static void check(Content content, Keys keys, List<Problem> problems) {
        for (TableContent<?> table : content.all()) {
            check(table, keys, problems);
        }
    }

    private static <R extends DatasetRecord> void check(TableContent<R> content, Keys keys, List<Problem> problems) {
        Table<R> table = content.table();
        for (int i = 0; i < content.records().size(); i++) {
            String[] cells = table.cellsOf(content.records().get(i));
            for (int c = 0; c < cells.length; c++) {
                Column<?> column = table.columns().get(c);
                if (column.targets().isEmpty()) {
                    continue;
                }
                for (String key : LIST.split(cells[c])) {
                    int row = i;
                    keys.missing(column, key, column.targets())
                            .ifPresent(message -> problems.add(content.problem(row, column, message)));
                }
            }
        }
    }
}
