package org.challengepartners.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Estimates of a team in its space. The wall keeps each one's own from the others until the database says that all have entered. */
@Component
class EstimateBook {

    private final JdbcClient database;

    EstimateBook(JdbcClient database) {
        this.database = database;
    }

    /** The reader's own, by strand. */
    Map<String, String> mine(SpaceId team, ReviewId review) {
        var mine = new HashMap<String, String>();
        database.sql("select strand_key, word from reviews.own_estimate where space_id = ? and review_id = ?")
                .params(team.value(), review.value())
                .query((row, _) -> mine.put(row.getString(1), row.getString(2)) == null)
                .list();
        return mine;
    }

    void enter(SpaceId team, ReviewId review, TeamMember me, String strand, String word, Instant now) {
        database.sql("""
                        insert into reviews.own_estimate (space_id, review_id, reviewer, reviewer_name, strand_key, word, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (review_id, reviewer, strand_key) do update set word = excluded.word, entered_at = excluded.entered_at
                        """)
                .params(
                        team.value(),
                        review.value(),
                        me.person().value(),
                        me.name(),
                        strand,
                        word,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who has entered a word for every graded strand. */
    Set<PersonId> entered(ReviewId review) {
        return new HashSet<>(database.sql("select reviewer from reviews.estimates_entered(?)")
                .param(review.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Everybody's, by name and strand; empty until all have entered theirs. */
    Map<String, Map<String, String>> revealed(ReviewId review) {
        var revealed = new LinkedHashMap<String, Map<String, String>>();
        database.sql("select reviewer_name, strand_key, word from reviews.revealed_estimates(?)")
                .param(review.value())
                .query((row, _) -> revealed.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                                .put(row.getString(2), row.getString(3))
                        == null)
                .list();
        return revealed;
    }

    Map<String, AgreedEstimate> agreed(SpaceId team, ReviewId review) {
        var agreed = new HashMap<String, AgreedEstimate>();
        database.sql("""
                        select strand_key, word, exception, disagreement from reviews.agreed_estimate where space_id = ? and review_id = ?
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> agreed.put(
                                row.getString(1),
                                new AgreedEstimate(row.getString(2), row.getString(3), row.getString(4)))
                        == null)
                .list();
        return agreed;
    }

    void agree(SpaceId team, ReviewId review, String strand, AgreedEstimate estimate, String by, Instant now) {
        database.sql("""
                        insert into reviews.agreed_estimate (space_id, review_id, strand_key, word, exception, disagreement, agreed_by_name,
                                                             agreed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (review_id, strand_key) do update set word = excluded.word, exception = excluded.exception,
                            disagreement = excluded.disagreement, agreed_by_name = excluded.agreed_by_name, agreed_at = excluded.agreed_at
                        """)
                .params(
                        team.value(),
                        review.value(),
                        strand,
                        estimate.word(),
                        estimate.exception(),
                        estimate.disagreement(),
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of how many kinds the evidence is on which the shared findings of a strand rest. */
    Map<String, Integer> kinds(SpaceId team, ReviewId review) {
        var kinds = new HashMap<String, Integer>();
        database.sql("""
                        select f.strand_key, count(distinct e.kind) from reviews.finding f
                          join reviews.finding_evidence l on l.space_id = f.space_id and l.finding_id = f.finding_id
                          join reviews.evidence e on e.space_id = l.space_id and e.evidence_id = l.evidence_id
                         where f.space_id = ? and f.review_id = ? and not f.draft and f.strand_key is not null group by 1
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> kinds.put(row.getString(1), row.getInt(2)) == null)
                .list();
        return kinds;
    }

    Optional<FeedbackGiven> feedback(SpaceId team, ReviewId review) {
        return database.sql(
                        "select told_to, told_on, headlines from reviews.feedback where space_id = ? and review_id = ?")
                .params(team.value(), review.value())
                .query((row, _) ->
                        new FeedbackGiven(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .optional();
    }

    void write(SpaceId team, ReviewId review, FeedbackGiven feedback, String by, Instant now) {
        database.sql("""
                        insert into reviews.feedback (space_id, review_id, told_to, told_on, headlines, by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (review_id) do update set told_to = excluded.told_to, told_on = excluded.told_on,
                            headlines = excluded.headlines, by_name = excluded.by_name, written_at = excluded.written_at
                        """)
                .params(
                        team.value(),
                        review.value(),
                        feedback.toldTo(),
                        feedback.toldOn(),
                        feedback.headlines(),
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
