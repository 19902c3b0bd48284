package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.names.Names;
import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.time.Extent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

    /** What Jackson writes by itself, part by part. */
    private static final ImmutableSet<Class<?>> CONTAINERS = ImmutableSet.of(
            ImmutableList.class,
            ImmutableListMultimap.class,
            ImmutableSet.class,
            ImmutableSortedSet.class,
            Optional.class);

    private static final ImmutableSet<Class<?>> WRITTEN_AS_TEXT = ImmutableSet.of(LocalDate.class, String.class);

    private static final ImmutableSet<Package> ASKING =
            ImmutableSet.of(Memberships.class.getPackage(), Names.class.getPackage());

    static List<Method> questions() {
        // What takes no parameter hands out questions, what takes some is one.
        return Arrays.stream(Dataset.class.getMethods())
                .filter(method -> ASKING.contains(method.getReturnType().getPackage()))
                .filter(method -> method.getReturnType() != Records.class)
                .flatMap(method -> method.getParameterCount() > 0
                        ? Stream.of(method)
                        : Arrays.stream(method.getReturnType().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                // An extent is made for reckoning with days; its spell is the record.
                .filter(method -> method.getReturnType() != Extent.class)
                // A look-up asks many questions in turn; it is no answer itself.
                .filter(method -> method.getReturnType() != MembershipLookup.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatAQuestionAnswersHasAJsonForm(Method question) {
        JavaType answer = TypeFactory.defaultInstance().constructType(question.getGenericReturnType());

        assertThat(parts(answer)).allMatch(QuestionsTest::hasJsonForm);
    }

    /** A type that is renamed or moved does not take its questions out of this test. */
    @Test
    void everyQuestionIsFound() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(81);
    }

    private static boolean hasJsonForm(JavaType part) {
        Class<?> raw = part.getRawClass();
        return RecordTypes.withSchema().contains(raw)
                || RecordForm.isText(raw)
                || raw.isEnum()
                || WRITTEN_AS_TEXT.contains(raw);
    }

    private static Stream<JavaType> parts(JavaType type) {
        return CONTAINERS.contains(type.getRawClass())
                ? type.getBindings().getTypeParameters().stream().flatMap(QuestionsTest::parts)
                : Stream.of(type);
    }
}
