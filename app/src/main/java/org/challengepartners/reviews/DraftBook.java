package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A draft report in the team's space: its sentences, on what they rest, and what is said of them. */
@Component
class DraftBook {

    private final JdbcClient database;

    DraftBook(JdbcClient database) {
        this.database = database;
    }

    /** What the lead has settled about a draft as a whole. */
    record Settings(boolean peersRead, Set<String> notNames) {}

    void begin(SpaceId team, ReviewId review, String by, Instant now) {
        database.sql(
                        "insert into reviews.draft (space_id, review_id, begun_by_name, begun_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(team.value(), review.value(), by, at(now))
                .update();
    }

    Optional<Settings> settings(SpaceId team, ReviewId review) {
        return database.sql("select peers_read, not_names from reviews.draft where space_id = ? and review_id = ?")
                .params(team.value(), review.value())
                .query((row, _) -> new Settings(
                        row.getBoolean(1), Set.of((String[]) row.getArray(2).getArray())))
                .optional();
    }

    void letPeersRead(SpaceId team, ReviewId review, boolean read) {
        database.sql("update reviews.draft set peers_read = ? where space_id = ? and review_id = ?")
                .params(read, team.value(), review.value())
                .update();
    }

    void notNames(SpaceId team, ReviewId review, Set<String> words) {
        database.sql("""
                        update reviews.draft set not_names = array(select distinct w from unnest(not_names || :words::text[]) w)
                         where space_id = :team and review_id = :review
                        """)
                .param("words", words.toArray(String[]::new))
                .param("team", team.value())
                .param("review", review.value())
                .update();
    }

    /** In the order of the report. */
    List<SentenceDetail> sentences(SpaceId team, ReviewId review, Framework framework) {
        var supports = supports(team, review);
        return database
                .sql("""
                        select s.sentence_id, s.version, s.strand_key, s.kind, s.wording, s.grade, s.changed_by_name, s.changed_at,
                               (select count(*) from reviews.draft_comment c where c.space_id = s.space_id and c.about = s.sentence_id) as comments
                          from reviews.sentence s where s.space_id = ? and s.review_id = ? order by s.position, s.sentence_id
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> sentence(row, supports))
                .list()
                .stream()
                .sorted(Comparator.comparingInt((SentenceDetail one) ->
                                framework.order(one.text().strand()))
                        .thenComparing(one -> one.text().kind()))
                .toList();
    }

    private static SentenceDetail sentence(ResultSet row, Map<UUID, List<SentenceDetail.Support>> supports)
            throws SQLException {
        var id = row.getObject("sentence_id", UUID.class);
        return new SentenceDetail(
                new SentenceId(id),
                row.getLong("version"),
                new FindingText(
                        row.getString("strand_key"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("wording"),
                        row.getString("grade")),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                supports.getOrDefault(id, List.of()),
                row.getInt("comments"));
    }

    private Map<UUID, List<SentenceDetail.Support>> supports(SpaceId team, ReviewId review) {
        var supports = new HashMap<UUID, List<SentenceDetail.Support>>();
        database.sql("""
                        select l.sentence_id, f.finding_id, f.wording,
                               (select count(*) from reviews.finding_evidence e where e.space_id = f.space_id and e.finding_id = f.finding_id) as evidence
                          from reviews.sentence_finding l join reviews.finding f on f.space_id = l.space_id and f.finding_id = l.finding_id
                         where l.space_id = ? and f.review_id = ? order by f.position, f.finding_id
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> supports.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new SentenceDetail.Support(
                                new FindingId(row.getObject(2, UUID.class)), row.getString(3), row.getInt(4))))
                .list();
        return supports;
    }

    /** Those that the team shares, in their order. */
    List<SentenceDetail.Support> findings(SpaceId team, ReviewId review) {
        return database.sql("""
                        select f.finding_id, f.wording,
                               (select count(*) from reviews.finding_evidence e where e.space_id = f.space_id and e.finding_id = f.finding_id)
                          from reviews.finding f where f.space_id = ? and f.review_id = ? and not f.draft order by f.position, f.finding_id
                        """)
                .params(team.value(), review.value())
                .query((row, _) -> new SentenceDetail.Support(
                        new FindingId(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3)))
                .list();
    }

    /** At the end; a repeat of the command adds nothing again. */
    SentenceId add(CommandId command, SpaceId team, ReviewId review, FindingText text, String by, Instant now) {
        var id = SentenceId.next();
        database.sql("""
                        insert into reviews.sentence (space_id, sentence_id, version, command_id, review_id, strand_key, kind, wording, grade,
                                                      position, changed_by_name, changed_at)
                        select :team, :id, 0, :command, :review, :strand, :kind, :wording, :grade, coalesce(max(position), 0) + 1, :by, :at
                          from reviews.sentence where space_id = :team and review_id = :review
                        on conflict (command_id) do nothing
                        """)
                .param("team", team.value())
                .param("id", id.value())
                .param("command", command.value())
                .param("review", review.value())
                .param("strand", text.strand())
                .param("kind", text.kind().name())
                .param("wording", text.wording())
                .param("grade", text.grade())
                .param("by", by)
                .param("at", at(now))
                .update();
        return database.sql("select sentence_id from reviews.sentence where space_id = ? and command_id = ?")
                .params(team.value(), command.value())
                .query((row, _) -> new SentenceId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(id);
    }

    /** False if it is not at that version any more. */
    boolean change(SpaceId team, SentenceId sentence, long read, FindingText text, String by, Instant now) {
        return database.sql("""
                        update reviews.sentence set version = version + 1, strand_key = :strand, kind = :kind, wording = :wording,
                                                    grade = :grade, changed_by_name = :by, changed_at = :at
                         where space_id = :team and sentence_id = :id and version = :read
                        """)
                        .param("strand", text.strand())
                        .param("kind", text.kind().name())
                        .param("wording", text.wording())
                        .param("grade", text.grade())
                        .param("by", by)
                        .param("at", at(now))
                        .param("team", team.value())
                        .param("id", sentence.value())
                        .param("read", read)
                        .update()
                == 1;
    }

    void remove(SpaceId team, SentenceId sentence) {
        database.sql("delete from reviews.sentence where space_id = ? and sentence_id = ?")
                .params(team.value(), sentence.value())
                .update();
    }

    /** Changes places with the one before or after it. */
    void swap(SpaceId team, SentenceId one, SentenceId other) {
        database.sql("""
                        update reviews.sentence s set position = o.position from reviews.sentence o
                         where s.space_id = :team and o.space_id = :team
                           and (s.sentence_id, o.sentence_id) in ((:one, :other), (:other, :one))
                        """)
                .param("team", team.value())
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    /** Rests on these shared findings of the review, and on no others. */
    void link(SpaceId team, ReviewId review, SentenceId sentence, Set<FindingId> findings) {
        var ids = findings.stream().map(FindingId::value).toArray(UUID[]::new);
        database.sql(
                        "delete from reviews.sentence_finding where space_id = ? and sentence_id = ? and not finding_id = any (?)")
                .params(team.value(), sentence.value(), ids)
                .update();
        database.sql("""
                        insert into reviews.sentence_finding (space_id, sentence_id, finding_id)
                        select s.space_id, s.sentence_id, f.finding_id from reviews.sentence s
                          join reviews.finding f on f.space_id = s.space_id and f.review_id = s.review_id
                         where s.space_id = ? and s.review_id = ? and s.sentence_id = ? and f.finding_id = any (?) and not f.draft
                        on conflict do nothing
                        """)
                .params(team.value(), review.value(), sentence.value(), ids)
                .update();
    }

    /** The sentences that rest on a record of evidence, through whichever finding. */
    List<SentenceId> restingOn(SpaceId team, EvidenceId evidence) {
        return database.sql("""
                        select distinct l.sentence_id from reviews.sentence_finding l
                          join reviews.finding_evidence e on e.space_id = l.space_id and e.finding_id = l.finding_id
                         where l.space_id = ? and e.evidence_id = ?
                        """)
                .params(team.value(), evidence.value())
                .query((row, _) -> new SentenceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What a sentence said before, the last one first. */
    List<EarlierWording> wordings(SpaceId team, SentenceId sentence) {
        return database.sql(
                        "select * from reviews.sentence_wording where space_id = ? and sentence_id = ? order by version desc")
                .params(team.value(), sentence.value())
                .query((row, _) -> new EarlierWording(
                        row.getString("wording"),
                        row.getString("changed_by_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
