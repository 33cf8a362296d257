package org.challengepartners.reviews;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What heads ask to be corrected, in the reviews' own spaces, where the office reads it. */
@Component
class AskedCorrections {

    private final JdbcClient database;

    AskedCorrections(JdbcClient database) {
        this.database = database;
    }

    Optional<OpenCorrection> open(ReviewId review) {
        return database.sql("""
                        select number, position, was, wording, why, asked_by_name, asked_at from reviews.correction
                         where review_id = ? and made_at is null
                        """)
                .param(review.value())
                .query((row, _) -> new OpenCorrection(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void ask(Review review, OpenCorrection asked, String fingerprint) {
        database.sql("""
                        insert into reviews.correction (space_id, review_id, number, position, was, wording, why, asked_by_name, asked_at, fingerprint)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.space().value(),
                        review.id().value(),
                        asked.number(),
                        asked.position(),
                        asked.was(),
                        asked.wording(),
                        asked.why(),
                        asked.by(),
                        asked.at().atOffset(ZoneOffset.UTC),
                        fingerprint)
                .update();
    }

    /** Makes it, under the office's hat; says what the corrected report is. */
    ReportCorrected make(ReviewId review, int number, String erratum) {
        return database.sql("select report_space, report from reviews.make_correction(?, ?, ?)")
                .params(review.value(), number, erratum)
                .query((row, _) -> new ReportCorrected(
                        new SpaceId(row.getObject(1, UUID.class)), new ReportId(row.getObject(2, UUID.class)), number))
                .single();
    }
}
