package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and counts of a team's evidence, and what rests on it. The wall leaves out what is private to others. */
@Component
class EvidenceBook {

    private static final String COLUMNS = """
            select e.evidence_id, e.kind, e.strand_key, e.line, left(e.note, 160) as beginning, e.state, e.author_name,
                   e.author = tenancy.me() as mine, e.recorded_at,
                   (select count(*) from reviews.finding_evidence l
                     where l.space_id = e.space_id and l.evidence_id = e.evidence_id) as findings
              from reviews.evidence e
            """;

    private final JdbcClient database;

    EvidenceBook(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    Slice<EvidenceSummary> page(SpaceId team, ReviewId review, EvidenceFilter filter, Pageable page) {
        var found = database.sql(COLUMNS + """
                         where e.space_id = :team and e.review_id = :review
                           and (:kind::text is null or e.kind = :kind) and (:strand::text is null or e.strand_key = :strand)
                           and (not :mine or e.author = tenancy.me()) and (not :shared or e.state <> 'PRIVATE')
                           and (:words = '' or position(lower(:words) in lower(e.note)) > 0)
                         order by e.recorded_at desc, e.evidence_id desc limit :rows offset :skip
                        """)
                .param("team", team.value())
                .param("review", review.value())
                .param("kind", filter.kind().map(Enum::name).orElse(null))
                .param("strand", filter.strand().orElse(null))
                .param("mine", filter.mineOnly())
                .param("shared", filter.sharedOnly())
                .param("words", filter.words().strip())
                .param("rows", page.getPageSize() + 1)
                .param("skip", page.getOffset())
                .query((row, _) -> summary(row))
                .list();
        var more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /** What a finding rests on, the earliest first. */
    List<EvidenceSummary> under(SpaceId team, FindingId finding) {
        return database.sql(COLUMNS + """
                          join reviews.finding_evidence f on f.space_id = e.space_id and f.evidence_id = e.evidence_id
                         where e.space_id = :team and f.finding_id = :finding order by e.recorded_at, e.evidence_id
                        """)
                .param("team", team.value())
                .param("finding", finding.value())
                .query((row, _) -> summary(row))
                .list();
    }

    /** The findings that rest on a record. */
    List<FindingId> restingOn(SpaceId team, EvidenceId evidence) {
        return database.sql(
                        "select finding_id from reviews.finding_evidence where space_id = :team and evidence_id = :evidence")
                .param("team", team.value())
                .param("evidence", evidence.value())
                .query((row, _) -> new FindingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many records each finding rests on; a finding without any is not in it. */
    Map<FindingId, Integer> support(SpaceId team, ReviewId review) {
        var support = new HashMap<FindingId, Integer>();
        database.sql("""
                        select l.finding_id, count(*) from reviews.finding_evidence l
                          join reviews.finding f on f.space_id = l.space_id and f.finding_id = l.finding_id
                         where l.space_id = :team and f.review_id = :review group by 1
                        """)
                .param("team", team.value())
                .param("review", review.value())
                .query((row, _) -> support.put(new FindingId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
        return support;
    }

    void link(SpaceId team, FindingId finding, EvidenceId evidence) {
        database.sql(
                        "insert into reviews.finding_evidence (space_id, finding_id, evidence_id) values (?, ?, ?) on conflict do nothing")
                .params(team.value(), finding.value(), evidence.value())
                .update();
    }

    void unlink(SpaceId team, FindingId finding, EvidenceId evidence) {
        database.sql("delete from reviews.finding_evidence where space_id = ? and finding_id = ? and evidence_id = ?")
                .params(team.value(), finding.value(), evidence.value())
                .update();
    }

    void unlinkAll(SpaceId team, EvidenceId evidence) {
        database.sql("delete from reviews.finding_evidence where space_id = ? and evidence_id = ?")
                .params(team.value(), evidence.value())
                .update();
    }

    /** Writes anew into the review's own space how many shared records there are of each kind. */
    void count(Review review, SpaceId team) {
        database.sql("""
                        insert into reviews.evidence_count as c (space_id, review_id, kind, records)
                        select :space, :review, k.kind, (select count(*) from reviews.evidence e
                                 where e.space_id = :team and e.review_id = :review and e.kind = k.kind and e.state <> 'PRIVATE')
                          from unnest(:kinds::text[]) as k (kind)
                        on conflict (review_id, kind) do update set records = excluded.records where c.records <> excluded.records
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("team", team.value())
                .param(
                        "kinds",
                        Arrays.stream(EvidenceKind.values()).map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** As the team last wrote it down; kinds without a record are left out. */
    List<EvidenceCount> counts(ReviewId review) {
        return database
                .sql("select kind, records from reviews.evidence_count where review_id = ? and records > 0")
                .param(review.value())
                .query((row, _) -> new EvidenceCount(EvidenceKind.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(EvidenceCount::kind))
                .toList();
    }

    private static EvidenceSummary summary(ResultSet row) throws SQLException {
        return new EvidenceSummary(
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                EvidenceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("strand_key")),
                row.getString("line"),
                row.getString("beginning"),
                EvidenceState.valueOf(row.getString("state")),
                row.getString("author_name"),
                row.getBoolean("mine"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("findings"));
    }
}
