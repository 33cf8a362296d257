package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas of excellence, as far as the reader's keys or hat open them. */
@Component
class ExcellenceBook {

    private final JdbcClient database;
    private final Clock clock;

    ExcellenceBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<ExcellenceArea> of(ReviewId review) {
        return database.sql("select * from reviews.excellence_area where review_id = ? order by title, area_id")
                .param(review.value())
                .query(ExcellenceBook::read)
                .list();
    }

    Optional<ExcellenceArea> find(UUID area) {
        return database.sql("select * from reviews.excellence_area where area_id = ?")
                .param(area)
                .query(ExcellenceBook::read)
                .optional();
    }

    /** Those in one state, the longest unchanged first. */
    List<ExcellenceArea> in(ExcellenceState state) {
        return database.sql("select * from reviews.excellence_area where state = ? order by changed_at, area_id")
                .param(state.name())
                .query(ExcellenceBook::read)
                .list();
    }

    void claim(CommandId command, Review review, String title, String why) {
        database.sql("""
                        insert into reviews.excellence_area (space_id, area_id, command_id, review_id, school_name, title, why, state, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'CLAIMED', ?) on conflict do nothing
                        """)
                .params(
                        review.space().value(),
                        Ids.next(),
                        command.value(),
                        review.id().value(),
                        review.schoolName(),
                        title,
                        why,
                        now())
                .update();
    }

    boolean test(UUID area, String evaluation, String by) {
        return database.sql("""
                        update reviews.excellence_area set state = 'TESTED', evaluation = ?, evaluator_name = ?, changed_at = ?
                         where area_id = ? and state in ('CLAIMED', 'TESTED')
                        """).params(evaluation, by, now(), area).update() == 1;
    }

    boolean accredit(UUID area, LocalDate until, String by) {
        return database.sql("""
                        update reviews.excellence_area set state = 'ACCREDITED', accredited_on = ?, valid_until = ?, decided_by_name = ?,
                            changed_at = ? where area_id = ? and state = 'TESTED'
                        """)
                        .params(LocalDate.now(clock), until, by, now(), area)
                        .update()
                == 1;
    }

    boolean refuse(UUID area, String reason, String by) {
        return database.sql("""
                        update reviews.excellence_area set state = 'NOT_ACCREDITED', reason = ?, decided_by_name = ?, changed_at = ?
                         where area_id = ? and state = 'TESTED'
                        """).params(reason, by, now(), area).update() == 1;
    }

    boolean list(UUID area, String contact) {
        return database.sql("""
                        update reviews.excellence_area set state = 'LISTED', contact = ?, consented_at = ?, changed_at = ?
                         where area_id = ? and state in ('ACCREDITED', 'LISTED') and valid_until >= ?
                        """)
                        .params(contact, now(), now(), area, LocalDate.now(clock))
                        .update()
                == 1;
    }

    boolean takeOut(UUID area) {
        return database.sql("""
                        update reviews.excellence_area set state = 'ACCREDITED', contact = '', consented_at = null, changed_at = ?
                         where area_id = ? and state = 'LISTED'
                        """).params(now(), area).update() == 1;
    }

    /** Those whose last day is over; twice is once. */
    int expire() {
        return database.sql("""
                        update reviews.excellence_area set state = 'EXPIRED', changed_at = ?
                         where state in ('ACCREDITED', 'LISTED') and valid_until < ?
                        """).params(now(), LocalDate.now(clock)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ExcellenceArea read(ResultSet row, int number) throws SQLException {
        return new ExcellenceArea(
                row.getObject("area_id", UUID.class),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getString("school_name"),
                row.getString("title"),
                row.getString("why"),
                ExcellenceState.valueOf(row.getString("state")),
                row.getString("evaluation"),
                row.getString("evaluator_name"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getString("contact"));
    }
}
