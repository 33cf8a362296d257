package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That schools of a hub will be reviewed, and when: so much its lead knows of each, whatever it agreed about its report (reviews.md M1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('hub-lead')")
public class ComingReviews {

    private final JdbcClient database;

    ComingReviews(JdbcClient database) {
        this.database = database;
    }

    /** The soonest first, with those that go on today. */
    public List<ComingReview> mine() {
        return database.sql("select * from reviews.coming_for_lead()")
                .query((row, _) -> new ComingReview(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        new Held(
                                row.getObject("held_from", LocalDate.class),
                                row.getObject("held_until", LocalDate.class),
                                Held.Precision.valueOf(row.getString("held_precision")))))
                .list();
    }
}
