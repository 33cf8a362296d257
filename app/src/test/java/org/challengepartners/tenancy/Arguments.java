package org.challengepartners.tenancy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Makes up arguments by their type: ids, records of whatever, enums, texts, pages. A type that it cannot make is an error
 * that names it, so that a new service is never left out in silence.
 */
final class Arguments {

    private static final String SNOWMAN_AND_QUOTES = "☃ 'Robert'); drop table \"schools\" -- %_\\ <b>&amp;</b>";
    private static final Instant ABOUT_NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final SplittableRandom random;
    private final Function<Class<?>, UUID> ids;
    private final Function<SplittableRandom, String> texts;

    /**
     * Prepares to make arguments.
     *
     * @param ids draws an id of the given type of id
     * @param texts draws a text that the caller may know
     */
    Arguments(SplittableRandom random, Function<Class<?>, UUID> ids, Function<SplittableRandom, String> texts) {
        this.random = random;
        this.ids = ids;
        this.texts = texts;
    }

    @Nullable
    Object[] forMethod(java.lang.reflect.Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).map(this::make).toArray();
    }

    @Nullable
    Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        var wanted = (Class<?>) type;
        if (wanted == UUID.class) {
            return ids.apply(wanted);
        }
        if (wanted.isRecord()) {
            return isId(wanted) ? construct(wanted, ids.apply(wanted)) : record(wanted);
        }
        if (wanted.isEnum()) {
            return oneOf(wanted.getEnumConstants());
        }
        if (wanted.isSealed()) {
            return make(oneOf(wanted.getPermittedSubclasses()));
        }
        return simple(wanted);
    }

    private Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> text();
            case "[B" -> text().getBytes(StandardCharsets.UTF_8);
            case "int", "java.lang.Integer" -> random.nextInt(-1, 6);
            case "long", "java.lang.Long" -> random.nextLong(-1, 6);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextInt(-100, 1000), 1);
            case "java.time.Instant" -> ABOUT_NOW.plus(Duration.ofHours(random.nextInt(-10_000, 10_000)));
            case "java.time.LocalDate" -> LocalDate.of(2026, 11, 24).plusDays(random.nextInt(-4000, 800));
            case "java.time.LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "java.time.YearMonth" -> YearMonth.of(2026, 11).plusMonths(random.nextInt(-150, 20));
            case "java.time.Year" -> Year.of(random.nextInt(2013, 2028));
            case "java.time.Duration" -> Duration.ofMinutes(random.nextInt(0, 10_000));
            case "java.nio.file.Path" -> Path.of("no-such-folder", "no-such-file");
            case "org.springframework.data.domain.Pageable" -> page();
            default -> throw new IllegalStateException("Teach Arguments how to make a " + type.getName());
        };
    }

    private Pageable page() {
        return PageRequest.of(random.nextInt(3) / 2, random.nextInt(1, 60));
    }

    private String text() {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> SNOWMAN_AND_QUOTES;
            case 2 -> "long ".repeat(random.nextInt(1, 6000));
            case 3 -> "a";
            case 4 -> String.valueOf(random.nextInt(0, 100));
            default -> texts.apply(random);
        };
    }

    private Object container(Class<?> type, Type[] of) {
        if (Optional.class == type) {
            return random.nextBoolean() ? Optional.empty() : Optional.ofNullable(make(of[0]));
        }
        var items = new ArrayList<@Nullable Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(make(of[0]));
        }
        if (List.class == type || Iterable.class == type || java.util.Collection.class == type) {
            return items;
        }
        if (Set.class == type) {
            return new HashSet<>(items);
        }
        if (Map.class == type) {
            return Map.of();
        }
        throw new IllegalStateException("Teach Arguments how to make a " + type.getName());
    }

    /** A record of made-up parts; where it refuses them, others are tried. */
    private Object record(Class<?> type) {
        for (int attempt = 0; ; attempt++) {
            var parts = Arrays.stream(type.getRecordComponents())
                    .map(part -> mayBeNull(part) && random.nextInt(3) == 0 ? null : make(part.getGenericType()))
                    .toArray();
            try {
                return construct(type, parts);
            } catch (IllegalArgumentException refused) {
                if (attempt == 100) {
                    throw refused;
                }
            }
        }
    }

    private static boolean mayBeNull(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** Makes a record from its parts. */
    static Object construct(Class<?> type, @Nullable Object... parts) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
