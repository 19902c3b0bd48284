package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file may do without the columns that may be blank, and a package without any table. */
class EarlierPackageTest {

    /** The tables as version 1.0.0 wrote them. It is frozen: columns and tables that came later are not in it. */
    private static final Path VERSION_1_0_0 = Path.of("src/test/resources/io/github/latamregionalism/package-1.0.0");

    @Test
    void thePackageThatVersion100WroteIsRead() {
        Dataset dataset = Dataset.read(VERSION_1_0_0);
        assertThat(dataset.version()).isEqualTo("1.2.3");
        assertThat(dataset.records().memberships()).hasSize(12);
        assertThat(dataset.records().treatyActions()).hasSize(3);
        assertThat(dataset.records().claims()).hasSize(6);
    }

    static Stream<Arguments> optionalColumns() {
        return Table.all().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !column.isRequired())
                        .map(column -> Arguments.of(table, column.name())));
    }

    /** Both are refused with the same problems where records need the column, such as the roles of an approach. */
    @ParameterizedTest
    @MethodSource("optionalColumns")
    void aColumnThatIsMissingIsReadAsBlank(Table<?> table, String column) {
        InventedPackage files = EveryTableTest.everyTable();
        String text = files.text(table.file());
        Object blank = read(files.with(table.file(), edited(text, column, true)));
        Object missing = read(files.with(table.file(), edited(text, column, false)));
        assertThat(missing).isEqualTo(blank);
    }

    private static Object read(InventedPackage files) {
        try {
            return Dataset.read(files);
        } catch (DatasetException e) {
            return e.problems().stream()
                    .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.message())
                    .toList();
        }
    }

    /** Returns a file with the cells of a column below its header blank, or without the column. */
    private static String edited(String text, String column, boolean keep) {
        StringWriter edited = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(edited);
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text).stream().toList();
        int index = rows.get(0).getFields().indexOf(column);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>(rows.get(row).getFields());
            if (index >= 0) {
                cells.remove(index);
            }
            if (keep) {
                cells.add(row == 0 ? column : "");
            }
            csv.writeRecord(cells);
        }
        return edited.toString();
    }
}
