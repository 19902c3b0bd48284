package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PaperTableCell;

/** The table of the cells of the tables of the paper, row by row as they are printed. */
final class PaperTableCellTable extends Table<PaperTableCell> {

    private static final Column<PaperTable> TABLE = Column.required("table", ColumnType.word(PaperTable.values()));
    private static final Column<String> ROW = Column.required("row", ColumnType.text());
    private static final Column<String> COLUMN = Column.optional("column", ColumnType.text());
    private static final Column<String> VALUE = Column.required("value", ColumnType.text());

    static final Table<PaperTableCell> INSTANCE = new PaperTableCellTable();

    private PaperTableCellTable() {
        super(
                "paper-table-cells",
                ImmutableList.of(TABLE, ROW, COLUMN),
                ImmutableList.of(TABLE, ROW, COLUMN, VALUE, ProvenanceColumns.NOTE));
    }

    @Override
    boolean isOrdered() {
        return true;
    }

    @Override
    Class<PaperTableCell> type() {
        return PaperTableCell.class;
    }

    @Override
    PaperTableCell read(Row row) {
        return PaperTableCell.builder()
                .table(row.get(TABLE))
                .row(row.get(ROW))
                .column(row.find(COLUMN))
                .value(row.get(VALUE))
                .note(row.find(ProvenanceColumns.NOTE))
                .build();
    }

    @Override
    void write(PaperTableCell cell, RowWriter row) {
        row.set(TABLE, cell.table());
        row.set(ROW, cell.row());
        row.set(COLUMN, cell.column());
        row.set(VALUE, cell.value());
        row.set(ProvenanceColumns.NOTE, cell.note());
    }
}
