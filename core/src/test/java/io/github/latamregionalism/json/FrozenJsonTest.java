package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Sensitivity;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.Survival;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.dataset.Merge;
import io.github.latamregionalism.dataset.Problem;
import io.github.latamregionalism.dataset.TolerantReading;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.PrintedApproach;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Candidate;
import io.github.latamregionalism.query.Challenges;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.ClaimFacts;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Dated;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Facts;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.Texts;
import io.github.latamregionalism.query.TreatyStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What version 1.0.0 wrote as JSON is what is written now. The files are frozen: no switch writes them anew, and one is
 * changed by hand where the JSON form changes on purpose.
 *
 * <p>A dataset is held to its file in {@code EveryTableTest}, beside the tables it is made of.
 */
class FrozenJsonTest {

    private static final Path FILES = Path.of("src/test/resources/io/github/latamregionalism/json-1.0.0");
    private static final ObjectMapper MAPPER = AnswerReader.mapper();

    /** What writes is what users have. */
    private static final ObjectMapper STOCK =
            new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

    /** What has a whole dataset in it, which a stock mapper does not write. */
    private static final ImmutableSet<String> WITH_DATASET = ImmutableSet.of("Merge", "TolerantReading");

    /** The types by what they were called in version 1.0.0. */
    private static final ImmutableMap<String, Class<?>> TYPES = ImmutableMap.<String, Class<?>>builder()
            .put("Alias", Alias.class)
            .put("AlternativeReading", AlternativeReading.class)
            .put("Ambiguous", Resolution.Ambiguous.class)
            .put("AmbiguousName", AmbiguousName.class)
            .put("Answer", Answer.class)
            .put("Approach", Approach.class)
            .put("Author", Author.class)
            .put("Candidate", Candidate.class)
            .put("CellChange", Difference.CellChange.class)
            .put("Challenge", Challenge.class)
            .put("Change", Change.class)
            .put("ChronicleEntry", ChronicleEntry.class)
            .put("Citation", Citation.class)
            .put("Claim", Claim.class)
            .put("ClaimFacts", ClaimFacts.class)
            .put("CoOccurrence", Challenges.CoOccurrence.class)
            .put("Country", Country.class)
            .put("Coverage", Coverage.class)
            .put("Dated", Dated.class)
            .put("DecidingAct", DecidingAct.class)
            .put("Difference", Difference.class)
            .put("Event", Event.class)
            .put("Facts", Facts.class)
            .put("Found", Resolution.Found.class)
            .put("OnDay", OnDay.class)
            .put("Hit", Hit.class)
            .put("Instrument", Instrument.class)
            .put("IndependentState", IndependentState.class)
            .put("Interval", Interval.class)
            .put("Membership", Membership.class)
            .put("Merge", Merge.class)
            .put("Move", Sensitivity.Move.class)
            .put("Organization", Organization.class)
            .put("PaperCell", PaperCell.class)
            .put("PaperGrid", PaperGrid.class)
            .put("PaperTableCell", PaperTableCell.class)
            .put("PrintedApproach", PrintedApproach.class)
            .put("PrintedReference", PrintedReference.class)
            .put("Problem", Problem.class)
            .put("Profile", Policies.Profile.class)
            .put("Provenance", Provenance.class)
            .put("Reference", Reference.class)
            .put("Resolution", Resolution.class)
            .put("Row", Series.Row.class)
            .put("SharedOrganization", SharedOrganization.class)
            .put("Source", Source.class)
            .put("SpellAct", SpellAct.class)
            .put("Standing", Standing.class)
            .put("Step", Survival.Step.class)
            .put("Subject", Subject.class)
            .put("Text", Text.class)
            .put("TolerantReading", TolerantReading.class)
            .put("Treaty", Treaty.class)
            .put("TreatyAction", TreatyAction.class)
            .put("TreatyStanding", TreatyStanding.class)
            .put("Unknown", Resolution.Unknown.class)
            .put("Wording", Texts.Wording.class)
            .buildOrThrow();

    static Set<String> names() {
        return TYPES.keySet();
    }

    private static JavaType typeOf(String name) {
        return MAPPER.getTypeFactory().constructType(TYPES.get(name));
    }

    private static String written(String name, List<Object> records) throws IOException {
        ObjectMapper mapper = WITH_DATASET.contains(name) ? RegionalismJson.boundedMapper() : STOCK;
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(records) + "\n";
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatVersion100WroteIsReadAndWrittenAgainByteForByte(String name) throws IOException {
        String frozen = Files.readString(FILES.resolve(name + ".json"));
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, typeOf(name));

        List<Object> records = MAPPER.readValue(frozen, list);

        assertThat(records).isNotEmpty().doesNotHaveDuplicates();
        assertThat(written(name, records)).isEqualTo(frozen);
        assertThat(MAPPER.<List<Object>>readValue(written(name, records), list)).isEqualTo(records);
    }

    @Test
    void everyTypeWithASchemaHasAFileOfVersion100() {
        assertThat(TYPES.values()).hasSize(57);
        assertThat(Set.copyOf(TYPES.values()))
                .isEqualTo(RecordTypes.withSchema().stream()
                        .filter(type -> type != Dataset.class)
                        .collect(Collectors.toSet()));
    }
}
