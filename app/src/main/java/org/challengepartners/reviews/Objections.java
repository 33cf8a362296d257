package org.challengepartners.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a school has objected to, and until when it may: five of its school days, and at most twice. */
@Component
class Objections implements GuardCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 5;
    private static final int MOST = 2;

    private final JdbcClient database;
    private final StepLog log;
    private final HostCalendar calendar;
    private final Clock clock;

    Objections(JdbcClient database, StepLog log, HostCalendar calendar, Clock clock) {
        this.database = database;
        this.log = log;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Counted from the day on which the team was offered last. */
    Optional<Deadline> deadline(Review review) {
        return log.of(review.id()).stream()
                .filter(taken -> taken.step() == ReviewStep.CONFIRM_TEAM)
                .max(Comparator.comparing(StepTaken::number))
                .map(taken -> calendar.of(review).deadline(LocalDate.ofInstant(taken.at(), LONDON), DAYS));
    }

    @Override
    public Guard guard() {
        return Guard.OBJECTION_IN_TIME;
    }

    @Override
    public Optional<String> missing(Review review, String reason) {
        return tooLate(review);
    }

    Optional<String> tooLate(Review review) {
        if (count(review) >= MOST) {
            return Optional.of("You have objected twice: the office decides now. Write to it");
        }
        return DayGuards.when(
                deadline(review).filter(last -> last.isOver(clock.instant())).isPresent(),
                "The time for objections is over. Write to the office");
    }

    private int count(Review review) {
        return database.sql("select count(*) from reviews.objection where review_id = ?")
                .param(review.id().value())
                .query(Integer.class)
                .single();
    }

    void add(Review review, OfferedMember member, ObjectionReason reason, String note, Instant at) {
        database.sql("""
                        insert into reviews.objection (space_id, review_id, person_id, person_name, reason, note, objected_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.space().value(),
                        review.id().value(),
                        member.person().value(),
                        member.name(),
                        reason.name(),
                        note.strip(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
