package io.github.latamregionalism.programs.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.DecidingAct;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Words WORDS = Words.of(Language.EN, DATASET);

    @Test
    void theActsOfEverySpellAreAsManyInEachColumnOfItsRow() {
        Table<Membership> table =
                Spells.table("spells", DATASET.records().memberships().all(), DATASET, WORDS);
        List<Table.Column<Membership>> columns = table.columns(Format.CSV).stream()
                .filter(column -> column.name().startsWith("act"))
                .toList();
        assertThat(columns).hasSize(6);
        for (Membership spell : table.rows().toList()) {
            int acts = DATASET.memberships().actsOf(spell).size();
            for (Table.Column<Membership> column : columns) {
                assertThat(Splitter.on(" | ").splitToList(column.text(spell, WORDS)))
                        .as(column.name() + " of " + spell.id())
                        .hasSize(Math.max(1, acts));
            }
        }
    }

    @Test
    void whatIsCitedForSpellsAreTheirSourcesAndThoseOfTheirActs() {
        for (Membership spell : DATASET.records().memberships()) {
            assertThat(Acts.bibliography(ImmutableList.of(spell), DATASET).sources())
                    .extracting(Source::id)
                    .containsAll(spell.provenance().sources())
                    .containsAll(DATASET.memberships().actsOf(spell).stream()
                            .map(DecidingAct::event)
                            .flatMap(act -> act.provenance().sources().stream())
                            .toList());
        }
    }

    @Test
    void peopleSeeAnActOnceWithAllSpellsThatRestOnIt() {
        Table<?> table =
                Acts.table(DATASET.records().memberships().all(), Acts.ALL, Membership::country, DATASET, WORDS);
        assertThat(table.isForPeople()).isTrue();
        assertThat(table.rows()).hasSize((int) DATASET.records().spellActs().stream()
                .map(act -> List.of(act.event(), act.role()))
                .distinct()
                .count());
        StringWriter csv = new StringWriter();
        Table<Event> others = new Table<Event>("events", List.of()).column("id", Event::id);
        new RowsFormat(new PrintWriter(csv), WORDS, true)
                .printCsv(new Report("acts").table(others).table(table));
        assertThat(csv).hasToString("id\n");
    }
}
