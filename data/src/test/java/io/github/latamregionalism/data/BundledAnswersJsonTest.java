package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.Survival;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.json.JsonSchemas;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Candidate;
import io.github.latamregionalism.query.Challenges;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.query.ClaimFacts;
import io.github.latamregionalism.query.Facts;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.query.TreatyStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the questions answer, as JSON. */
class BundledAnswersJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/json/answers");
    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final LocalDate DAY = LocalDate.of(2013, 2, 10);

    /**
     * An answer, or the first part of one that is a list.
     *
     * @param name the question
     * @param type the type to read it as
     * @param value the answer
     */
    record JsonAnswer(String name, JavaType type, Object value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static <T> JsonAnswer answer(String name, TypeReference<T> type, T value) {
        return new JsonAnswer(name, MAPPER.getTypeFactory().constructType(type), value);
    }

    static Stream<JsonAnswer> answers() {
        return Stream.of(membershipAnswers(), policyAnswers(), otherAnswers(), measures())
                .flatMap(stream -> stream);
    }

    private static Stream<JsonAnswer> membershipAnswers() {
        return Stream.of(
                answer(
                        "membersOf",
                        new TypeReference<Answer<CountryCode>>() {},
                        DATASET.memberships().membersOf(Organizations.MERCOSUR, DAY)),
                answer(
                        "organizationsOf",
                        new TypeReference<Answer<OrganizationId>>() {},
                        DATASET.memberships().organizationsOf(Countries.VENEZUELA, DAY)),
                answer(
                        "standingOf",
                        new TypeReference<Standing>() {},
                        DATASET.memberships()
                                .standingOf(Countries.VENEZUELA, Organizations.OAS, LocalDate.of(2020, 1, 1))),
                answer(
                        "changesBetween",
                        new TypeReference<Change<Membership>>() {},
                        DATASET.memberships()
                                .changesBetween(DAY, DAY.plusYears(2))
                                .all()
                                .get(0)),
                answer(
                        "sharedOrganizations",
                        new TypeReference<SharedOrganization>() {},
                        DATASET.memberships()
                                .sharedOrganizations(Countries.BRAZIL, Countries.COLOMBIA, DAY)
                                .get(0)));
    }

    @Test
    void factsAreReadBackWithTheTypeOfWhatTheyList() throws IOException {
        Facts<OnDay<Membership>> spells = DATASET.memberships().spellsOn(Countries.BELIZE, DAY);

        assertThat(spells.isEmpty()).isFalse();
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(spells), new TypeReference<Facts<OnDay<Membership>>>() {}))
                .isEqualTo(spells);
    }

    private static Stream<JsonAnswer> policyAnswers() {
        return Stream.of(
                answer(
                        "approachesOf",
                        new TypeReference<OnDay<Approach>>() {},
                        DATASET.policies()
                                .approachesOf(Countries.BOLIVIA, DAY)
                                .all()
                                .get(0)),
                answer(
                        "modelsOf",
                        new TypeReference<Answer<ApproachModel>>() {},
                        DATASET.policies().modelsOf(Countries.URUGUAY, DAY)),
                answer(
                        "rolesOf",
                        new TypeReference<Answer<TradeRole>>() {},
                        DATASET.policies().rolesOf(Countries.URUGUAY, DAY)),
                answer(
                        "profileOf",
                        new TypeReference<Policies.Profile>() {},
                        DATASET.policies().profileOf(Countries.URUGUAY, DAY)),
                answer(
                        "instrumentsWithPartner",
                        new TypeReference<OnDay<Instrument>>() {},
                        DATASET.policies()
                                .instrumentsWithPartner(Countries.UNITED_STATES, DAY)
                                .all()
                                .get(0)),
                answer(
                        "treatiesOf",
                        new TypeReference<Answer<TreatyId>>() {},
                        DATASET.treaties().treatiesOf(Countries.HAITI, DAY)),
                answer(
                        "treatyStandingOf",
                        new TypeReference<TreatyStanding>() {},
                        DATASET.treaties()
                                .standingOf(Countries.BOLIVIA, DrugConventions.SINGLE_CONVENTION_1961_AMENDED, DAY)),
                answer(
                        "eventsBetween",
                        new TypeReference<OnDay<Event>>() {},
                        DATASET.chronicle()
                                .eventsBetween(DAY, DAY.plusYears(1))
                                .all()
                                .get(0)),
                answer(
                        "entriesOf",
                        new TypeReference<ChronicleEntry>() {},
                        DATASET.chronicle().entriesOf(Countries.BOLIVIA).get(0)),
                answer(
                        "togetherWith",
                        new TypeReference<Challenges.CoOccurrence>() {},
                        DATASET.challenges()
                                .togetherWith(ChallengeId.of("corruption"))
                                .get(0)));
    }

    private static Stream<JsonAnswer> otherAnswers() {
        return Stream.of(
                answer(
                        "resolve-found",
                        new TypeReference<Resolution>() {},
                        DATASET.names().resolve("Mercosul")),
                answer(
                        "resolve-ambiguous",
                        new TypeReference<Resolution>() {},
                        DATASET.names().resolve("CAN")),
                answer(
                        "resolve-unknown",
                        new TypeReference<Resolution>() {},
                        DATASET.names().resolve("Bolivva")),
                answer(
                        "candidates",
                        new TypeReference<Candidate>() {},
                        DATASET.names().candidates("Bolivva", 1).get(0)),
                answer("find", new TypeReference<Hit>() {}, hit()),
                answer(
                        "table",
                        new TypeReference<PaperGrid>() {},
                        DATASET.literature().table(PaperTable.TABLE_1B)),
                answer(
                        "printedReferences",
                        new TypeReference<PrintedReference>() {},
                        DATASET.literature().printedReferences().get(0)),
                answer(
                        "factsBearingOn",
                        new TypeReference<ClaimFacts>() {},
                        DATASET.literature()
                                .factsBearingOn(DATASET.records().claims().get(ClaimId.of("c157")))),
                answer(
                        "diff",
                        new TypeReference<Difference>() {},
                        Dataset.diff(
                                        Dataset.builder(DAY).build(),
                                        Dataset.builder(DAY)
                                                .add(DATASET.records()
                                                        .countries()
                                                        .get(Countries.BOLIVIA))
                                                .build())
                                .get(0)));
    }

    /** Returns a hit, its score rounded: logarithms may differ in their last digit from one JDK to another. */
    private static Hit hit() {
        Hit hit = DATASET.search().find("coca leaf reservation", 1).get(0);
        return new Hit(hit.record(), hit.table(), hit.key(), hit.field(), hit.snippet(), Math.rint(hit.score()));
    }

    private static Stream<JsonAnswer> measures() {
        return Stream.of(
                answer(
                        "members",
                        new TypeReference<Interval>() {},
                        Participation.of(DATASET, Organizations.UNASUR).members(LocalDate.of(2020, 6, 1))),
                answer(
                        "halfLife",
                        new TypeReference<Interval>() {},
                        Survival.of(DATASET, Organizations.UNASUR).halfLife().orElseThrow()),
                answer(
                        "steps",
                        new TypeReference<Survival.Step>() {},
                        Survival.of(DATASET, Organizations.UNASUR).steps().get(0)),
                answer(
                        "rows",
                        new TypeReference<Series.Row>() {},
                        Series.of(DATASET, Organizations.UNASUR).rows().stream()
                                .filter(row -> row.year() == 2020 && row.measure() == Measure.PARTICIPATION_RATE)
                                .findFirst()
                                .orElseThrow()));
    }

    /** Run with {@code -Dgolden.rewrite=true} to write the files anew. */
    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsWrittenAsItsGoldenFile(JsonAnswer answer) throws IOException {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer.value()) + "\n";
        Path file = GOLDEN.resolve(answer + ".json");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, json);
        }
        assertThat(Files.readString(file)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerFitsItsSchemaAndIsReadBackAsAnEqualOne(JsonAnswer answer) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(answer.value());
        Object read = MAPPER.readValue(json, answer.type());

        assertThat(read).isEqualTo(answer.value());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchemas.of(answer.type().getRawClass()))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
