package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;

/** Makes an activity and its dates of what was typed, or says beside each field what is wrong. */
final class ActivityTyped {

    private static final int MOST_PLACES = 5000;
    private static final int MOST_OF_A_SCHOOL = 500;

    private final List<Problem> problems = new ArrayList<>();
    private final Typed typed = new Typed(problems);

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The facts; empty if there are problems. */
    Optional<ActivityFacts> read(ActivityForm form) {
        var kind = typed.chosen(Field.ACTIVITY, form.kind(), "Choose what kind of activity it is");
        var title = typed.needed(Field.TITLE, form.title(), Limits.TITLE, "Enter what the activity is called");
        var venue = typed.optional(Field.VENUE, form.venue(), Limits.TITLE);
        var about = typed.optional(Field.ABOUT, form.about(), Limits.PARAGRAPH);
        var capacity = whole(Field.CAPACITY, form.capacity(), MOST_PLACES, "how many can come");
        var perSchool = whole(Field.PER_SCHOOL, form.perSchool(), MOST_OF_A_SCHOOL, "how many of one school can come");
        var cost = money(Field.PLANNED_COST, form.plannedCost());
        var impact = typed.optional(Field.IMPACT_EXPECTED, form.impactExpected(), Limits.PARAGRAPH);
        if (kind == null || cost == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        var host = Optional.ofNullable(form.host()).map(SchoolId::value).orElse(null);
        return Optional.of(new ActivityFacts(kind, title, venue, about, host, capacity, perSchool, cost, impact));
    }

    /** The dates; empty if there are problems. */
    Optional<Series> read(SeriesForm form) {
        var day = typed.chosen(Field.DAY, form.day(), "Enter the day of the activity");
        var starts = typed.chosen(Field.STARTS, form.starts(), "Enter when it begins");
        var ends = typed.chosen(Field.ENDS, form.ends(), "Enter when it ends");
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            typed.wrong(Field.ENDS, "Enter an end after the beginning");
        }
        var dates = day == null ? List.<LocalDate>of() : dates(form, day);
        return starts == null || ends == null || !problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(dates, starts, ends, form.skip()));
    }

    private List<LocalDate> dates(SeriesForm form, LocalDate first) {
        if (form.repeat() == Repeat.ONCE) {
            return List.of(first);
        }
        var until = form.until();
        if (until == null) {
            var times = whole(Field.TIMES, form.times(), Series.MOST, "how many dates the series has, or its last day");
            if (times == null && problems.isEmpty()) {
                typed.wrong(Field.TIMES, "Enter how many dates the series has, or its last day");
            }
            return IntStream.range(0, times == null ? 0 : times)
                    .mapToObj(nth -> form.repeat().day(first, nth))
                    .toList();
        }
        var dates = IntStream.rangeClosed(0, Series.MOST)
                .mapToObj(nth -> form.repeat().day(first, nth))
                .takeWhile(day -> !day.isAfter(until))
                .toList();
        if (dates.size() > Series.MOST || dates.isEmpty()) {
            typed.wrong(
                    Field.UNTIL, "Enter a last day from the first day on, for at most %d dates".formatted(Series.MOST));
        }
        return dates;
    }

    /** An amount of money; null if it is none. */
    @Nullable
    BigDecimal money(Field field, String text) {
        return typed.money(field, text);
    }

    /** A text that may be empty. */
    String text(Field field, String words, int atMost) {
        return typed.optional(field, words, atMost);
    }

    /** A text that is needed. */
    String needed(Field field, String words, int atMost, String message) {
        return typed.needed(field, words, atMost, message);
    }

    private @Nullable Integer whole(Field field, String text, int most, String what) {
        var digits = Typed.tidy(text);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
            typed.wrong(field, "Enter %s as a number from 1 to %,d".formatted(what, most));
            return null;
        }
        return Integer.valueOf(digits);
    }
}
