package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRowsProperties {

    /** A row, or where reading ends because what comes next is not CSV. */
    private record Read(long line, List<String> cells) {
        static final Read REFUSED = new Read(0, List.of());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\u00E9", " ", ",", ",", "\"", "\"", "\"\"", ",\"", "\",", "\"\n", "\n", "\r\n")
                .list()
                .ofMaxSize(20)
                .map(parts -> Joiner.on("").join(parts));
    }

    @Property(tries = 20_000)
    void theRowsAreThoseThatFastCsvReads(@ForAll("texts") String text) {
        assertThat(read(text)).isEqualTo(readByFastCsv(text));
    }

    private static List<Read> read(String text) {
        List<Read> rows = new ArrayList<>();
        CsvRows csv = new CsvRows(text);
        try {
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                rows.add(new Read(csv.line(), row));
            }
        } catch (ParseException e) {
            rows.add(Read.REFUSED);
        }
        return rows;
    }

    private static List<Read> readByFastCsv(String text) {
        List<Read> rows = new ArrayList<>();
        try {
            for (CsvRecord row : CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(false)
                    .ofCsvRecord(text)) {
                rows.add(new Read(row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException e) {
            rows.add(Read.REFUSED);
        }
        return rows;
    }
}
