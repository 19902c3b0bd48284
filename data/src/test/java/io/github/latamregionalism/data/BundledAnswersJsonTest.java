package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.analysis.Survival;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.names.Hit;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PrintedReference;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the questions answer, as JSON. */
class BundledAnswersJsonTest {

    /** A stock mapper: nothing of the library is registered. */
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private static final Path GOLDEN = Path.of("src/test/resources/golden/json/answers");
    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final LocalDate DAY = LocalDate.of(2013, 2, 10);

    /**
     * An answer, or the first part of one that is a list.
     *
     * @param name the question
     * @param type the type whose definition it fits
     * @param value the answer
     */
    record JsonAnswer(String name, Class<?> type, Object value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static JsonAnswer answer(String name, Class<?> type, Object value) {
        return new JsonAnswer(name, type, value);
    }

    static Stream<JsonAnswer> answers() {
        return Stream.of(membershipAnswers(), policyAnswers(), otherAnswers(), measures())
                .flatMap(stream -> stream);
    }

    private static Stream<JsonAnswer> membershipAnswers() {
        return Stream.of(
                answer("membersOf", Answer.class, DATASET.memberships().membersOf(Organizations.MERCOSUR, DAY)),
                answer(
                        "organizationsOf",
                        Answer.class,
                        DATASET.memberships().organizationsOf(Countries.VENEZUELA, DAY)),
                answer(
                        "standingOf",
                        Standing.class,
                        DATASET.memberships()
                                .standingOf(Countries.VENEZUELA, Organizations.OAS, LocalDate.of(2020, 1, 1))),
                answer(
                        "changesBetween",
                        Change.class,
                        DATASET.memberships()
                                .changesBetween(DAY, DAY.plusYears(2))
                                .all()
                                .get(0)),
                answer("spellsOn", Facts.class, DATASET.memberships().spellsOn(Countries.BELIZE, DAY)),
                answer(
                        "sharedOrganizations",
                        SharedOrganization.class,
                        DATASET.memberships()
                                .sharedOrganizations(Countries.BRAZIL, Countries.COLOMBIA, DAY)
                                .get(0)));
    }

    private static Stream<JsonAnswer> policyAnswers() {
        return Stream.of(
                answer(
                        "approachesOf",
                        OnDay.class,
                        DATASET.policies()
                                .approachesOf(Countries.BOLIVIA, DAY)
                                .all()
                                .get(0)),
                answer("modelsOf", Answer.class, DATASET.policies().modelsOf(Countries.URUGUAY, DAY)),
                answer("rolesOf", Answer.class, DATASET.policies().rolesOf(Countries.URUGUAY, DAY)),
                answer("profileOf", Policies.Profile.class, DATASET.policies().profileOf(Countries.URUGUAY, DAY)),
                answer(
                        "instrumentsWithPartner",
                        OnDay.class,
                        DATASET.policies()
                                .instrumentsWithPartner(Countries.UNITED_STATES, DAY)
                                .all()
                                .get(0)),
                answer("treatiesOf", Answer.class, DATASET.treaties().treatiesOf(Countries.HAITI, DAY)),
                answer(
                        "treatyStandingOf",
                        TreatyStanding.class,
                        DATASET.treaties()
                                .standingOf(Countries.BOLIVIA, DrugConventions.SINGLE_CONVENTION_1961_AMENDED, DAY)),
                answer(
                        "eventsBetween",
                        OnDay.class,
                        DATASET.chronicle()
                                .eventsBetween(DAY, DAY.plusYears(1))
                                .all()
                                .get(0)),
                answer(
                        "entriesOf",
                        ChronicleEntry.class,
                        DATASET.chronicle().entriesOf(Countries.BOLIVIA).get(0)),
                answer(
                        "togetherWith",
                        Challenges.CoOccurrence.class,
                        DATASET.challenges()
                                .togetherWith(ChallengeId.of("corruption"))
                                .get(0)));
    }

    private static Stream<JsonAnswer> otherAnswers() {
        return Stream.of(
                answer("resolve-found", Resolution.class, DATASET.names().resolve("Mercosul")),
                answer("resolve-ambiguous", Resolution.class, DATASET.names().resolve("CAN")),
                answer("resolve-unknown", Resolution.class, DATASET.names().resolve("Bolivva")),
                answer(
                        "candidates",
                        Candidate.class,
                        DATASET.names().candidates("Bolivva", 1).get(0)),
                answer("find", Hit.class, hit()),
                answer("table", PaperGrid.class, DATASET.literature().table(PaperTable.TABLE_1B)),
                answer(
                        "printedReferences",
                        PrintedReference.class,
                        DATASET.literature().printedReferences().get(0)),
                answer(
                        "factsBearingOn",
                        ClaimFacts.class,
                        DATASET.literature()
                                .factsBearingOn(DATASET.records().claims().get(ClaimId.of("c157")))),
                answer(
                        "diff",
                        Difference.class,
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
                        Interval.class,
                        Participation.of(DATASET, Scope.of(Organizations.UNASUR))
                                .members(LocalDate.of(2020, 6, 1))),
                answer(
                        "halfLife",
                        Interval.class,
                        Survival.of(DATASET, Scope.of(Organizations.UNASUR))
                                .halfLife()
                                .orElseThrow()),
                answer(
                        "steps",
                        Survival.Step.class,
                        Survival.of(DATASET, Scope.of(Organizations.UNASUR))
                                .steps()
                                .get(0)),
                answer(
                        "rows",
                        Series.Row.class,
                        Series.of(DATASET, Scope.of(Organizations.UNASUR)).rows().stream()
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
    void anAnswerFitsItsSchema(JsonAnswer answer) throws JsonProcessingException {
        assertThat(BundledSchemas.of(answer.type())
                        .validate(MAPPER.writeValueAsString(answer.value()), InputFormat.JSON))
                .isEmpty();
    }
}
