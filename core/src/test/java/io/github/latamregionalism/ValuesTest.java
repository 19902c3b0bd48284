package io.github.latamregionalism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Difference;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Id;
import io.github.latamregionalism.names.Resolution;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What it is for two values to be equal, for every public type that says so, found by reflection. */
class ValuesTest {

    private static final ImmutableSet<Class<?>> LEFT_OUT = ImmutableSet.of(
            // Its equality is that of its leaves, which are here.
            Id.class,
            // These compare their tables; their own tests do it record by record.
            Dataset.class,
            Bibliography.class,
            // It has to be of two standings in one organization, so that no part changes alone.
            SharedOrganization.class);

    static List<Class<?>> values() throws Exception {
        Path classes = Path.of(Dataset.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(ValuesTest::load)
                    .filter(type -> !type.isInterface() && !type.isEnum() && !LEFT_OUT.contains(type))
                    .filter(type -> Modifier.isPublic(type.getModifiers())
                            || type.getSimpleName().startsWith("Immutable"))
                    .filter(ValuesTest::hasEquality)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Dataset.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasEquality(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives values that the rules of a type allow, and names what is derived from other fields. */
    private static void prepare(Class<?> type, SingleTypeEqualsVerifierApi<?> verifier) {
        PaperCell cell = new PaperCell("1", Optional.empty(), Optional.empty());
        if (type == Answer.class) {
            verifier.withPrefabValuesForField("possible", ImmutableSet.of(2), ImmutableSet.of(3));
        } else if (type == Bound.class) {
            verifier.withIgnoredFields("date");
        } else if (type == Catalog.class) {
            verifier.withIgnoredFields("what", "byId");
        } else if (type == Difference.class) {
            verifier.withPrefabValuesForField("older", Optional.of("1"), Optional.of("2"))
                    .withPrefabValuesForField("newer", Optional.of("1"), Optional.of("2"));
        } else if (type == EdtfDate.class) {
            verifier.withIgnoredFields("earliest", "latest");
        } else if (type == Interval.class) {
            verifier.withPrefabValuesForField("low", 0.0, 0.25).withPrefabValuesForField("high", 0.5, 1.0);
        } else if (type == OnDay.class) {
            verifier.withPrefabValuesForField("certainty", Certainty.YES, Certainty.POSSIBLE);
        } else if (type == PaperGrid.class) {
            verifier.withPrefabValuesForField("columns", ImmutableList.of("1"), ImmutableList.of("2"))
                    .withPrefabValuesForField("rows", ImmutableList.of(), ImmutableList.of(ImmutableList.of(cell)));
        } else if (type == Resolution.Unknown.class) {
            // The nearest names are not looked for to put it into a set.
            verifier.suppress(Warning.STRICT_HASHCODE);
        } else if (type == SpellDates.class) {
            verifier.withIgnoredFields("extent");
        } else if (type == Subject.class) {
            verifier.withPrefabValuesForField("type", SubjectKind.ORGANIZATION, SubjectKind.TREATY);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void twoValuesAreEqualIfAndOnlyIfTheirPartsAre(Class<?> type) {
        // The verifier makes classes of its own, which no module lets in; all tests run on the class path too.
        assumeFalse(Dataset.class.getModule().isNamed());
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(type)
                // A constructor refuses null.
                .withNonnullFields(Stream.of(type, type.getSuperclass())
                        .flatMap(declaring -> Arrays.stream(declaring.getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !field.getType().isPrimitive())
                        .map(Field::getName)
                        .toArray(String[]::new))
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of("1"))
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(1))
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of(1, 2))
                .withPrefabValues(
                        Dataset.class, Dataset.empty(LocalDate.of(2000, 1, 1)), Dataset.empty(LocalDate.of(2001, 1, 1)))
                .withPrefabValues(
                        Subject.class, new Subject(SubjectKind.COUNTRY, "AAA"), new Subject(SubjectKind.TREATY, "one"));
        prepare(type, verifier);

        verifier.verify();
    }

    @Test
    void noTypeOfValueIsForgotten() throws Exception {
        assertThat(values()).hasSizeGreaterThanOrEqualTo(70);
    }
}
