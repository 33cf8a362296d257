package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of enquiry: the team's, and what of them the host was shown. */
@Component
class Enquiries {

    private final JdbcClient database;

    Enquiries(JdbcClient database) {
        this.database = database;
    }

    /** The team's own, in their order. */
    List<EnquiryDetail> of(ReviewId review) {
        return database.sql("""
                        select enquiry_id, strand_key, wording, evidence_wanted from reviews.enquiry
                         where review_id = ? order by position, enquiry_id
                        """)
                .param(review.value())
                .query((row, _) -> read(row, row.getObject("enquiry_id", UUID.class)))
                .list();
    }

    /** Those that the host was shown last. */
    List<EnquiryDetail> shared(ReviewId review) {
        return database.sql("""
                        select position, strand_key, wording, evidence_wanted from reviews.shared_enquiry
                         where review_id = :review
                           and shared_at = (select max(shared_at) from reviews.shared_enquiry where review_id = :review)
                         order by position
                        """)
                .param("review", review.value())
                .query((row, _) -> read(row, new UUID(0, row.getInt("position"))))
                .list();
    }

    void add(
            CommandId command,
            SpaceId team,
            ReviewId review,
            @Nullable String strand,
            String wording,
            String wanted,
            String by,
            Instant at) {
        database.sql("""
                        insert into reviews.enquiry (space_id, enquiry_id, command_id, review_id, version, position, strand_key, wording,
                                                     evidence_wanted, changed_by_name, changed_at)
                        select :space, :id, :command, :review, 0, coalesce(max(position), 0) + 1, :strand, :wording, :wanted, :by, :at
                          from reviews.enquiry where review_id = :review
                        on conflict (command_id) do nothing
                        """)
                .param("space", team.value())
                .param("id", Ids.next())
                .param("command", command.value())
                .param("review", review.value())
                .param("strand", strand)
                .param("wording", wording)
                .param("wanted", wanted)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void remove(ReviewId review, UUID enquiry) {
        database.sql("delete from reviews.enquiry where review_id = ? and enquiry_id = ?")
                .params(review.value(), enquiry)
                .update();
    }

    void share(Review review, Instant at) {
        database.sql("""
                        insert into reviews.shared_enquiry (space_id, review_id, position, strand_key, wording, evidence_wanted, shared_at)
                        select :space, review_id, position, strand_key, wording, evidence_wanted, :at
                          from reviews.enquiry where review_id = :review
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static EnquiryDetail read(ResultSet row, UUID id) throws SQLException {
        return new EnquiryDetail(
                id, row.getString("strand_key"), row.getString("wording"), row.getString("evidence_wanted"));
    }
}
