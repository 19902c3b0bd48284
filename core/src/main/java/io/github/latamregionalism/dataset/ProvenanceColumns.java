package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.SourceId;

/** The columns that say who tells what a row says, and how sure it is. */
final class ProvenanceColumns {

    static final Column<ImmutableList<SourceId>> SOURCES =
            Column.required("sources", ColumnType.listOf(ColumnType.source())).in("sources");
    static final Column<Confidence> CONFIDENCE = Column.required("confidence", ColumnType.word(Confidence.values()));
    static final Column<String> NOTE = Column.optional("note", ColumnType.text());

    private ProvenanceColumns() {}

    /** Returns the provenance in a row. */
    static Provenance read(Row row) {
        return Provenance.builder()
                .sources(row.get(SOURCES))
                .confidence(row.get(CONFIDENCE))
                .note(row.find(NOTE))
                .build();
    }

    /** Writes a provenance into a row. */
    static void write(Provenance provenance, RowWriter row) {
        row.set(SOURCES, provenance.sources());
        row.set(CONFIDENCE, provenance.confidence());
        row.set(NOTE, provenance.note());
    }
}
