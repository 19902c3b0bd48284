package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyTopic;
import io.github.latamregionalism.time.EdtfDate;

/** The table of treaties. */
final class TreatyTable extends Table<Treaty> {

    static final String NAME = "treaties";

    static final ColumnType<TreatyId> ID_TYPE = new ColumnType<>() {
        @Override
        public TreatyId parse(String text) {
            return TreatyId.of(text);
        }
    };

    private static final Column<TreatyId> ID = Column.required("id", ID_TYPE);
    private static final Column<String> TITLE_EN = Column.required("title_en", ColumnType.text());
    private static final Column<String> TITLE_ES = Column.required("title_es", ColumnType.text());
    private static final Column<ImmutableList<String>> SHORT =
            Column.required("short", ColumnType.listOf(ColumnType.text()));
    private static final Column<EdtfDate> ADOPTED = Column.required("adopted", ColumnType.date());
    private static final Column<String> PLACE = Column.required("place", ColumnType.text());
    private static final Column<EdtfDate> IN_FORCE = Column.optional("in_force", ColumnType.date());
    private static final Column<String> DEPOSITARY = Column.required("depositary", ColumnType.text());
    private static final Column<TreatyTopic> TOPIC = Column.required("topic", ColumnType.word(TreatyTopic.values()));

    static final Table<Treaty> INSTANCE = new TreatyTable();

    private TreatyTable() {
        super(
                NAME,
                ImmutableList.of(ID),
                ImmutableList.of(
                        ID,
                        TITLE_EN,
                        TITLE_ES,
                        SHORT,
                        ADOPTED,
                        PLACE,
                        IN_FORCE,
                        DEPOSITARY,
                        TOPIC,
                        ProvenanceColumns.SOURCES,
                        ProvenanceColumns.CONFIDENCE,
                        ProvenanceColumns.NOTE));
    }

    @Override
    Object id(Treaty record) {
        return record.id();
    }

    @Override
    Class<Treaty> type() {
        return Treaty.class;
    }

    @Override
    Treaty read(Row row) {
        return Treaty.builder()
                .id(row.get(ID))
                .titleEn(row.get(TITLE_EN))
                .titleEs(row.get(TITLE_ES))
                .shortNames(row.get(SHORT))
                .adopted(row.get(ADOPTED))
                .place(row.get(PLACE))
                .inForce(row.find(IN_FORCE))
                .depositary(row.get(DEPOSITARY))
                .topic(row.get(TOPIC))
                .provenance(ProvenanceColumns.read(row))
                .build();
    }

    @Override
    void write(Treaty treaty, RowWriter row) {
        row.set(ID, treaty.id());
        row.set(TITLE_EN, treaty.titleEn());
        row.set(TITLE_ES, treaty.titleEs());
        row.set(SHORT, treaty.shortNames());
        row.set(ADOPTED, treaty.adopted());
        row.set(PLACE, treaty.place());
        row.set(IN_FORCE, treaty.inForce());
        row.set(DEPOSITARY, treaty.depositary());
        row.set(TOPIC, treaty.topic());
        ProvenanceColumns.write(treaty.provenance(), row);
    }
}
