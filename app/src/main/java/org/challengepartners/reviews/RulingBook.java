package org.challengepartners.reviews;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What teams make of their findings, in their spaces. The database lets a finding be merged only into one that is agreed. */
@Component
class RulingBook {

    private final JdbcClient database;

    RulingBook(JdbcClient database) {
        this.database = database;
    }

    Map<FindingId, Ruling> of(SpaceId team, ReviewId review) {
        var rulings = new HashMap<FindingId, Ruling>();
        database.sql("""
                        select u.finding_id, f.version, u.outcome, u.merged_into, u.reason
                          from reviews.ruling u join reviews.finding f on f.space_id = u.space_id and f.finding_id = u.finding_id
                         where u.space_id = ? and u.review_id = ?
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> new Ruling(
                        new FindingId(row.getObject(1, UUID.class)),
                        row.getLong(2),
                        FindingOutcome.valueOf(row.getString(3)),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(FindingId::new),
                        row.getString(5)))
                .list()
                .forEach(ruling -> rulings.put(ruling.finding(), ruling));
        return rulings;
    }

    void write(SpaceId team, ReviewId review, Ruling ruling, String by, Instant now) {
        database.sql("""
                        insert into reviews.ruling (space_id, review_id, finding_id, outcome, merged_into, reason, ruled_by_name, ruled_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (finding_id) do update set outcome = excluded.outcome, merged_into = excluded.merged_into,
                            reason = excluded.reason, ruled_by_name = excluded.ruled_by_name, ruled_at = excluded.ruled_at
                        """)
                .param(team.value())
                .param(review.value())
                .param(ruling.finding().value())
                .param(ruling.outcome().name())
                .param(ruling.into().map(FindingId::value).orElse(null))
                .param(ruling.reason())
                .param(by)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
