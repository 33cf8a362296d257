package org.challengepartners.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disputes about answers, in the reviews' own spaces: one for a review, whose outcome is final. */
@Component
class Disputes {

    private static final int DAYS = 5; // of the host's school, after the response table

    private final HostCalendar host;
    private final StepLog log;
    private final JdbcClient database;

    Disputes(HostCalendar host, StepLog log, JdbcClient database) {
        this.host = host;
        this.log = log;
        this.database = database;
    }

    Optional<DisputeDetail> of(ReviewId review) {
        return database.sql("""
                        select grounds, disputed_by_name, disputed_at, second_lead_name, due_on, opinion from reviews.dispute where review_id = ?
                        """)
                .param(review.value())
                .query((row, _) -> new DisputeDetail(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getObject(5, LocalDate.class)),
                        row.getString(6)))
                .optional();
    }

    Optional<PersonId> secondLead(ReviewId review) {
        return database.sql("select second_lead from reviews.dispute where review_id = ? and second_lead is not null")
                .param(review.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Until when the head can dispute: five school days after she got the answers; empty without answers, and after a dispute. */
    Optional<Deadline> by(Review review) {
        return of(review.id()).isPresent()
                ? Optional.empty()
                : log.of(review.id()).stream()
                        .filter(step -> step.step() == ReviewStep.SIGN_OFF_ANSWERS)
                        .reduce((_, later) -> later)
                        .map(step -> host.of(review).deadline(LocalDate.ofInstant(step.at(), DateWords.LONDON), DAYS));
    }

    void begin(Review review, String grounds, String by, Instant now) {
        database.sql("""
                        insert into reviews.dispute (space_id, review_id, grounds, disputed_by_name, disputed_at) values (?, ?, ?, ?, ?)
                        """)
                .params(review.space().value(), review.id().value(), grounds, by, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void appoint(ReviewId review, PersonSummary second, LocalDate due) {
        database.sql("update reviews.dispute set second_lead = ?, second_lead_name = ?, due_on = ? where review_id = ?")
                .params(second.id().value(), second.name(), due, review.value())
                .update();
    }

    void opine(ReviewId review, String opinion, Instant now) {
        database.sql("update reviews.dispute set opinion = ?, opinion_at = ? where review_id = ?")
                .params(opinion, now.atOffset(ZoneOffset.UTC), review.value())
                .update();
    }
}
