package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school's time to answer a draft: it begins when the draft is sent and readable, and does not end before the reminders came. */
@Component
class ResponseTimes {

    private final HostCalendar host;
    private final ReviewSettings settings;
    private final JdbcClient database;
    private final Clock clock;

    ResponseTimes(HostCalendar host, ReviewSettings settings, JdbcClient database, Clock clock) {
        this.host = host;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** What the clock looks at. */
    private record Row(
            LocalDate sentOn,
            LocalDate lastDay,
            LocalDate firstReminder,
            LocalDate lastReminder,
            List<PersonId> heads,
            Optional<Instant> remindedFirst,
            Optional<Instant> remindedLast,
            boolean extended,
            Optional<Integer> contentAfter) {}

    Deadline begin(Review review, List<PersonId> heads) {
        var end = deadline(review);
        database.sql("""
                        insert into reviews.response_time (space_id, review_id, sent_on, last_day, first_reminder_on, last_reminder_on, heads)
                        values (:space, :review, :today, :last, :first_reminder, :last_reminder, :heads)
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("today", host.today())
                .param("last", end.lastDay())
                .param("first_reminder", host.of(review).minus(end.lastDay(), 2))
                .param("last_reminder", host.of(review).minus(end.lastDay(), 1))
                .param("heads", heads.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        return end;
    }

    /** From today on as many days as a school has. */
    private Deadline deadline(Review review) {
        return host.of(review).deadline(host.today(), settings.daysToRespond());
    }

    Optional<ResponseTime> of(Review review) {
        return row(review)
                .map(row -> new ResponseTime(
                        row.sentOn(), new Deadline(host.of(review).kind(), row.lastDay()), row.extended()));
    }

    /** As many days again after the last one. The office's, once. */
    Deadline extend(Review review, String by, String because) {
        var end = host.of(review).deadline(row(review).orElseThrow().lastDay(), settings.daysToRespond());
        move(review, end);
        database.sql("""
                        update reviews.response_time set extended_at = ?, extended_by_name = ?, extended_because = ? where review_id = ?
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by,
                        because,
                        review.id().value())
                .update();
        return end;
    }

    /** Anew from today on. The office's. */
    Deadline reopen(Review review) {
        var end = deadline(review);
        move(review, end);
        return end;
    }

    private void move(Review review, Deadline end) {
        database.sql("""
                        update reviews.response_time set last_day = :last, first_reminder_on = :first_reminder, last_reminder_on = :last_reminder,
                                                         reminded_first_at = null, reminded_last_at = null
                         where review_id = :review
                        """)
                .param("last", end.lastDay())
                .param("first_reminder", host.of(review).minus(end.lastDay(), 2))
                .param("last_reminder", host.of(review).minus(end.lastDay(), 1))
                .param("review", review.id().value())
                .update();
    }

    /** Whom to remind now: the heads, if a reminder is due that has not come; it is written down as delivered. The clock's. */
    List<PersonId> remind(Review review) {
        var found = row(review);
        if (found.isEmpty()) {
            return List.of();
        }
        var row = found.get();
        var today = host.today();
        if (row.remindedFirst().isEmpty() && !today.isBefore(row.firstReminder())) {
            return reminded(review, "reminded_first_at", row.heads());
        }
        return row.remindedLast().isEmpty()
                        && !today.isBefore(row.lastReminder())
                        && row.remindedFirst()
                                .filter(at -> day(at).isBefore(today))
                                .isPresent()
                ? reminded(review, "reminded_last_at", row.heads())
                : List.of();
    }

    private List<PersonId> reminded(Review review, String which, List<PersonId> heads) {
        database.sql("update reviews.response_time set %s = ? where review_id = ?".formatted(which))
                .params(clock.instant().atOffset(ZoneOffset.UTC), review.id().value())
                .update();
        return heads;
    }

    /** Whether it is over: the last day has gone by, and both reminders were delivered on days before today. */
    boolean isOver(Review review) {
        return row(review)
                .filter(row -> new Deadline(host.of(review).kind(), row.lastDay()).isOver(clock.instant()))
                .filter(row -> row.remindedFirst().isPresent())
                .flatMap(Row::remindedLast)
                .filter(at -> day(at).isBefore(host.today()))
                .isPresent();
    }

    /** The heads to whom the draft was sent: whom the clock tells. */
    List<PersonId> heads(Review review) {
        return row(review).map(Row::heads).orElse(List.of());
    }

    /** Whether the head has said, where the review stands now, that her school has nothing more to say. */
    boolean isContent(Review review) {
        return row(review)
                .flatMap(Row::contentAfter)
                .filter(after -> after == review.steps())
                .isPresent();
    }

    /** The head's word, which counts until the review moves. */
    void sayContent(Review review, String by) {
        database.sql(
                        "update reviews.response_time set content_by_name = ?, content_at = ?, content_after = ? where review_id = ?")
                .params(
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        review.steps(),
                        review.id().value())
                .update();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DateWords.LONDON);
    }

    private Optional<Row> row(Review review) {
        return database.sql("select * from reviews.response_time where review_id = ?")
                .param(review.id().value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("sent_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("first_reminder_on", LocalDate.class),
                row.getObject("last_reminder_on", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("heads").getArray())
                        .map(PersonId::new)
                        .toList(),
                moment(row, "reminded_first_at"),
                moment(row, "reminded_last_at"),
                row.getObject("extended_at") != null,
                Optional.ofNullable((Integer) row.getObject("content_after")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
