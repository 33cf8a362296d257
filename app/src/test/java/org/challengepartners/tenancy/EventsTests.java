package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What events tell the trail: a person in them can be erased, since she stands where the trail can empty her place. */
class EventsTests {

    static List<Class<?>> events() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(SpaceEvent.class));
        return scanner.findCandidateComponents("org.challengepartners").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPersonStandsWhereSheCanBeErasedAndNowhereElse(Class<?> event) throws ReflectiveOperationException {
        var arguments = new Arguments(new SplittableRandom(1), _ -> UUID.randomUUID(), _ -> "words");
        var told = (SpaceEvent) Objects.requireNonNull(arguments.make(event));
        for (var part : event.getRecordComponents()) {
            if (part.getType() == PersonId.class) {
                var accessor = part.getAccessor();
                accessor.setAccessible(true);
                var person = (PersonId) accessor.invoke(told);
                assertThat(told.object() + told.action()).doesNotContain(person.toString());
                assertThat(told.concerns()).contains(person);
            }
        }
    }
}
