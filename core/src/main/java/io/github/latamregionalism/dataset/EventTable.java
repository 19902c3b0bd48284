package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.time.EdtfDate;

/** The table of events. */
final class EventTable extends Table<Event> {

    private static final Column<EdtfDate> DATE = Column.required("date", ColumnType.date());
    private static final Column<ImmutableList<Actor>> ACTORS = Column.required(
                    "actors", ColumnType.listOf(ColumnType.actor()))
            .in(CountryTable.NAME, OrganizationTable.NAME);
    private static final Column<String> KIND = Column.required("kind", ColumnType.text());
    private static final Column<String> TITLE = Column.required("title", ColumnType.text());
    private static final Column<String> DETAIL = Column.optional("detail", ColumnType.text());

    static final Table<Event> INSTANCE = new EventTable();

    private EventTable() {
        super(
                "events",
                ImmutableList.of(),
                ImmutableList.of(
                        DATE,
                        ACTORS,
                        KIND,
                        TITLE,
                        DETAIL,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    ImmutableList<Event> sorted(ImmutableList<Event> records) {
        return ImmutableList.sortedCopyOf(records);
    }

    @Override
    Class<Event> type() {
        return Event.class;
    }

    @Override
    Event read(Row row) {
        return Event.builder()
                .date(row.get(DATE))
                .actors(row.get(ACTORS))
                .kind(row.get(KIND))
                .title(row.get(TITLE))
                .detail(row.find(DETAIL))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Event event, RowWriter row) {
        row.set(DATE, event.date());
        row.set(ACTORS, event.actors());
        row.set(KIND, event.kind());
        row.set(TITLE, event.title());
        row.set(DETAIL, event.detail());
        ProvenanceColumns.write(event.provenance(), row);
    }
}
