package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each start and end of a membership has its act, or says that none was found; the scope is written down as it is. */
class ActsRuleTest {

    private static final Records RECORDS = LatinAmerica.dataset().records();

    private static final Pattern NONE_FOUND =
            Pattern.compile("no act found for the (start and the end|start|end)\\b", Pattern.CASE_INSENSITIVE);

    private static boolean isSaidToBeMissing(Membership spell, String bound) {
        Matcher missing = NONE_FOUND.matcher(spell.provenance().note().orElse(""));
        boolean said = false;
        while (missing.find()) {
            said |= Splitter.on(' ').splitToList(missing.group(1)).contains(bound);
        }
        return said;
    }

    @Test
    void eachStartAndEndHasAnActOrANoteThatNoneWasFound() {
        Set<String> tied = new HashSet<>();
        for (SpellAct act : RECORDS.spellActs()) {
            if (act.role() == ActRole.STARTS || act.role() == ActRole.ENDS) {
                tied.add(act.membership() + " " + act.role());
            }
        }
        List<String> without = new ArrayList<>();
        for (Membership spell : RECORDS.memberships()) {
            if (!tied.contains(spell.id() + " " + ActRole.STARTS) && !isSaidToBeMissing(spell, "start")) {
                without.add(spell.id() + " starts");
            }
            boolean ends = !spell.period().isRunning();
            if (ends && !tied.contains(spell.id() + " " + ActRole.ENDS) && !isSaidToBeMissing(spell, "end")) {
                without.add(spell.id() + " ends");
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void noSuspensionOrRetreatIsWithoutTheActThatStartsIt() {
        Set<Object> started = RECORDS.spellActs().stream()
                .filter(act -> act.role() == ActRole.STARTS)
                .map(SpellAct::membership)
                .collect(Collectors.toSet());
        assertThat(RECORDS.memberships())
                .filteredOn(spell -> spell.status() == Status.SUSPENDED)
                .isNotEmpty()
                .allMatch(spell -> started.contains(spell.id()));
    }

    @Test
    void theScopeSaysWhichStatusesOfEachOrganizationAreListedCompletely() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("SCOPE.md"))) {
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            if (cells.size() > 6 && cells.get(4).equals("yes")) {
                written.put(cells.get(1), cells.get(5));
            }
        }
        Map<String, String> listed = new TreeMap<>();
        for (Organization organization : RECORDS.organizations()) {
            listed.put(
                    organization.nameEn(),
                    organization.complete().isEmpty()
                            ? "none"
                            : organization.complete().stream().map(Status::text).collect(Collectors.joining(", ")));
        }
        assertThat(written).isEqualTo(listed);
    }
}
