package io.github.latamregionalism.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Id;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.query.Standing;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any record of any type, made from what its attributes may be. */
final class RecordArbitraries {

    private RecordArbitraries() {}

    static Arbitrary<Object> of(Type type) {
        return of(TypeFactory.defaultInstance().constructType(type));
    }

    private static Arbitrary<Object> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return texts().map(text -> text);
        }
        if (raw == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (raw == int.class || raw == Integer.class) {
            return Arbitraries.integers().map(number -> number);
        }
        if (raw == long.class) {
            return Arbitraries.longs().map(number -> number);
        }
        if (raw == double.class) {
            return Arbitraries.oneOf(
                            Arbitraries.doubles(),
                            Arbitraries.of(
                                    0.0,
                                    -0.0,
                                    Double.MIN_VALUE,
                                    Double.MAX_VALUE,
                                    Double.POSITIVE_INFINITY,
                                    Double.NEGATIVE_INFINITY))
                    .map(number -> number);
        }
        if (raw == OptionalInt.class) {
            return Arbitraries.integers()
                    .map(OptionalInt::of)
                    .injectNull(0.3)
                    .map(value -> value == null ? OptionalInt.empty() : value);
        }
        if (raw == LocalDate.class) {
            return days().map(day -> day);
        }
        if (raw == EdtfDate.class) {
            return dates().map(date -> date);
        }
        if (raw == Bound.class) {
            return bounds().map(bound -> bound);
        }
        if (raw == SpellDates.class) {
            return periods().map(period -> period);
        }
        if (raw.isEnum()) {
            return Arbitraries.of((Object[]) raw.getEnumConstants());
        }
        if (raw == Section.class) {
            return Arbitraries.of("0", "1.1", "5", "9.9").map(Section::of);
        }
        if (Id.class.isAssignableFrom(raw)) {
            return ids(raw);
        }
        if (raw == Optional.class) {
            return of(type.containedType(0)).optional(0.7).map(value -> value);
        }
        if (raw == ImmutableList.class) {
            return of(type.containedType(0)).list().ofMaxSize(3).map(ImmutableList::copyOf);
        }
        if (raw == ImmutableSet.class) {
            return of(type.containedType(0)).set().ofMaxSize(3).map(ImmutableSet::copyOf);
        }
        if (raw == ImmutableMap.class) {
            return Arbitraries.maps(of(type.containedType(0)), of(type.containedType(1)))
                    .ofMaxSize(3)
                    .map(ImmutableMap::copyOf);
        }
        if (raw.isSealed()) {
            return Arbitraries.of(raw.getPermittedSubclasses()).flatMap(RecordArbitraries::of);
        }
        if (raw == SharedOrganization.class) {
            return of(Standing.class).map(standing -> new SharedOrganization((Standing) standing, (Standing) standing));
        }
        if (raw == Answer.class) {
            return answers(type.containedType(0)).map(answer -> answer);
        }
        if (raw == Dataset.class) {
            return Combinators.combine(days(), texts().map(PlainText::escaped))
                    .as((asOf, version) ->
                            Dataset.builder(asOf).version(version).build());
        }
        if (raw == DatasetRecord.class) {
            return ofTables(DatasetRecord.class);
        }
        if (raw == Sourced.class) {
            return ofTables(Sourced.class);
        }
        return records(RecordForm.of(raw), type);
    }

    /** Returns a record of any table whose records have something in common. */
    private static Arbitrary<Object> ofTables(Class<?> common) {
        return Arbitraries.of(TableForm.all().stream()
                        .<Class<?>>map(TableForm::recordType)
                        .filter(common::isAssignableFrom)
                        .distinct()
                        .toList())
                .flatMap(RecordArbitraries::of);
    }

    @SuppressWarnings("unchecked") // the elements are of the type asked for, and all of one
    private static <E extends Comparable<? super E>> Arbitrary<Answer<E>> answers(JavaType element) {
        return Combinators.combine(
                        of(element).set().ofMaxSize(6),
                        of(Sourced.class).list().ofMaxSize(2),
                        days(),
                        of(Coverage.class))
                .as((elements, facts, asOf, coverage) -> {
                    ImmutableList<E> all = ImmutableList.copyOf((Set<E>) (Set<?>) elements);
                    int certain = all.size() / 2;
                    return new Answer<>(
                            ImmutableSet.copyOf(all.subList(0, certain)),
                            ImmutableSet.copyOf(all.subList(certain, all.size())),
                            ImmutableList.copyOf((List<Sourced>) (List<?>) facts),
                            "1.0.0",
                            asOf,
                            (Coverage) coverage);
                });
    }

    private static Arbitrary<Object> records(RecordForm shape, JavaType owner) {
        List<Arbitrary<Object>> attributes = shape.attributes().stream()
                .map(attribute ->
                        of(TypeFactory.defaultInstance().resolveMemberType(attribute.type(), owner.getBindings())))
                .toList();
        return Combinators.combine(attributes)
                .as(values -> valid(shape, values))
                .filter(1_000, Optional::isPresent)
                .map(Optional::get);
    }

    /** Returns the record, empty if a rule of its own forbids it. */
    private static Optional<Object> valid(RecordForm shape, List<Object> values) {
        try {
            return Optional.of(shape.make(values.toArray()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "none",
                        "member",
                        "BRA",
                        "oas",
                        "1993/1994",
                        "199X",
                        "2011",
                        "1.1",
                        "São Tomé \"&\" \\ \u2028 \n\t"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<EdtfDate> dates() {
        return days().flatMap(day -> Arbitraries.of(
                EdtfDate.of(day.getYear()), EdtfDate.of(day.getYear(), day.getMonthValue()), EdtfDate.from(day)));
    }

    private static Arbitrary<Bound> bounds() {
        return Arbitraries.oneOf(dates().map(Bound::at), Arbitraries.of(Bound.OPEN, Bound.UNKNOWN));
    }

    private static Arbitrary<SpellDates> periods() {
        return Combinators.combine(bounds(), bounds())
                .as((start, end) -> Stream.of(start + "/" + end, end + "/" + start)
                        .flatMap(text -> {
                            try {
                                return Stream.of(SpellDates.parse(text));
                            } catch (IllegalArgumentException e) {
                                return Stream.empty();
                            }
                        })
                        .findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Arbitrary<Object> ids(Class<?> type) {
        Arbitrary<String> text = switch (type.getSimpleName()) {
            case "CountryCode" -> Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
            case "ClaimId" -> Arbitraries.integers().between(100, 999).map(number -> "c" + number);
            default ->
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .numeric()
                        .ofMinLength(1)
                        .ofMaxLength(6);
        };
        return text.map(value -> {
            try {
                return type.getMethod("of", String.class).invoke(null, value);
            } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        });
    }
}
