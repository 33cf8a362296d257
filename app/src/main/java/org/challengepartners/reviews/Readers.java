package org.challengepartners.reviews;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reads the drafts of reviews for quality, and what ties somebody to a review so that she may not. */
@Component
class Readers {

    private final JdbcClient database;

    Readers(JdbcClient database) {
        this.database = database;
    }

    /** A quality reader of a review. */
    record Reader(PersonId person, String name) {}

    Optional<Reader> of(ReviewId review) {
        return database.sql(
                        "select person_id, person_name from reviews.quality_reader where review_id = ? and ended_at is null")
                .param(review.value())
                .query((row, _) -> new Reader(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .optional();
    }

    void assign(Review review, PersonSummary person, String by, Instant now) {
        end(review, now);
        database.sql("""
                        insert into reviews.quality_reader (space_id, review_id, person_id, person_name, assigned_by_name, assigned_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.space().value(),
                        review.id().value(),
                        person.id().value(),
                        person.name(),
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Review review, Instant now) {
        database.sql("update reviews.quality_reader set ended_at = ? where review_id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), review.id().value())
                .update();
    }

    /** Whether one of the office is so close to a review that she sees how far it is, and does nothing about it. */
    boolean bar(ReviewId review, PersonId office) {
        return database.sql("select reviews.bars_office(?, ?)")
                .params(review.value(), office.value())
                .query(Boolean.class)
                .single();
    }

    /** Why somebody may not read the draft for quality, in words; empty if she may. The office's, or about oneself. */
    Optional<String> tie(ReviewId review, PersonId person) {
        return words("select reviews.tie_to_review(?, ?)", review, person);
    }

    /** Why somebody may not be the second lead of a dispute, in words; empty if she may. The office's. */
    Optional<String> barToSecondLead(ReviewId review, PersonId person) {
        return words("select reviews.bar_to_second_lead(?, ?)", review, person);
    }

    private Optional<String> words(String rule, ReviewId review, PersonId person) {
        var tie = database.sql(rule)
                .params(review.value(), person.value())
                .query(String.class)
                .single();
        return switch (tie) {
            case "" -> Optional.empty();
            case "TEAM" -> Optional.of("has a place on the review's team");
            case "CONFLICT" -> Optional.of("has a conflict of interest with this school");
            case "SCHOOL" -> Optional.of("works at the school itself");
            case "HUB" -> Optional.of("works in the school's hub");
            case "TRUST" -> Optional.of("works in the school's trust");
            case "READER" -> Optional.of("has read the draft as its quality reader");
            case "NOT_ACCREDITED" -> Optional.of("is not accredited to lead today");
            default -> throw new IllegalStateException("an unknown tie: " + tie);
        };
    }
}
