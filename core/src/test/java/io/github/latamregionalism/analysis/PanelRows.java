package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a panel, each with its cells by column. */
final class PanelRows {

    private PanelRows() {}

    static List<Map<String, String>> of(Panel panel, int firstYear, int lastYear) {
        return panel.rows(firstYear, lastYear)
                .map(cells -> byColumn(panel.columns(), cells))
                .toList();
    }

    private static Map<String, String> byColumn(List<Panel.Column> columns, ImmutableList<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i).name(), cells.get(i));
        }
        return row;
    }

    /** Returns what a row counts, as bounds. */
    static Interval bounds(Map<String, String> row, String column) {
        int certain = Integer.parseInt(row.get(column + "_certain"));
        return new Interval(certain, certain + Integer.parseInt(row.get(column + "_possible")));
    }
}
