package org.challengepartners.tenancy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads answers and arguments to the bottom: everything that could be shown to whoever gets them. */
final class Told {

    private Told() {}

    /** All text in an answer. */
    static String text(@Nullable Object answer) {
        return switch (answer) {
            case null -> "nothing";
            case Optional<?> optional -> optional.map(Told::text).orElse("nothing");
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"));
            case Iterable<?> many -> many(many);
            case Record record ->
                record.getClass().getSimpleName()
                        + parts(record).stream().map(Told::text).collect(Collectors.joining(", ", "(", ")"));
            case Throwable thrown -> thrown(thrown);
            default -> answer.toString();
        };
    }

    private static String many(Iterable<?> many) {
        var texts = new ArrayList<String>();
        many.forEach(item -> texts.add(text(item)));
        return texts.toString();
    }

    private static String thrown(Throwable thrown) {
        var texts = new ArrayList<String>();
        for (@Nullable Throwable cause = thrown; cause != null && texts.size() < 20; cause = cause.getCause()) {
            texts.add(cause.toString());
            Arrays.stream(cause.getSuppressed()).map(Throwable::toString).forEach(texts::add);
        }
        return String.join(" / ", texts);
    }

    /** The ids among the arguments, with the type of each. */
    static Map<UUID, Class<?>> ids(@Nullable Object[] arguments) {
        Map<UUID, Class<?>> found = new HashMap<>();
        for (var argument : arguments) {
            withIds(argument, (type, id) -> {
                found.put(id, type);
                return id;
            });
        }
        return found;
    }

    /** The same arguments with other ids. */
    static @Nullable Object[] withIds(@Nullable Object[] arguments, UnaryOperator<UUID> other) {
        return Arrays.stream(arguments)
                .map(argument -> withIds(argument, (_, id) -> other.apply(id)))
                .toArray();
    }

    private interface OnId {
        UUID change(Class<?> type, UUID id);
    }

    private static @Nullable Object withIds(@Nullable Object value, OnId change) {
        return switch (value) {
            case null -> null;
            case UUID id -> change.change(UUID.class, id);
            case Record record
            when Arguments.isId(record.getClass()) ->
                Arguments.construct(record.getClass(), change.change(record.getClass(), (UUID)
                        parts(record).getFirst()));
            case Record record ->
                Arguments.construct(
                        record.getClass(),
                        parts(record).stream()
                                .map(part -> withIds(part, change))
                                .toArray());
            case Optional<?> optional -> optional.map(some -> withIds(some, change));
            case java.util.Set<?> set ->
                set.stream().map(item -> withIds(item, change)).collect(Collectors.toSet());
            case List<?> list ->
                new ArrayList<>(list.stream().map(item -> withIds(item, change)).toList());
            default -> value;
        };
    }

    private static List<@Nullable Object> parts(Record record) {
        var parts = new ArrayList<@Nullable Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.add(accessor.invoke(record));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return parts;
    }
}
