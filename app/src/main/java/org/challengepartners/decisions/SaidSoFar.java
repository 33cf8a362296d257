package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about a proposal, as far as the reader's keys, or the office's hat, open it. */
@Repository
class SaidSoFar {

    private static final String WORDS = "select version, title, text, because, said_at from decisions.proposal_text ";
    private static final String AMENDMENTS = """
            select a.amendment_id, a.legal_name, a.on_version, a.title, a.text, a.because, a.said_at,
                   w.answer, w.because as answered, w.version, w.said_at as answered_at
            from decisions.amendment a
            left join decisions.amendment_answer w on w.space_id = a.space_id and w.amendment_id = a.amendment_id
            """;
    private static final String SUPPORTERS = """
            select x.legal_name, x.kind, x.on_version, x.said_at
            from (select distinct on (s.member_id) s.* from decisions.support s
                   where s.proposal_id = ? order by s.member_id, s.line desc) x
            where x.kind <> 'NONE'
            """;

    private final JdbcClient database;

    SaidSoFar(JdbcClient database) {
        this.database = database;
    }

    /** So many, the latest first. */
    Slice<ProposalWords> versions(ProposalId about, int most) {
        return first(
                most,
                database.sql(WORDS + "where proposal_id = ? order by version desc limit ?")
                        .param(about.value())
                        .param(most + 1)
                        .query(SaidSoFar::words)
                        .list());
    }

    /** One version, which is there. */
    ProposalWords words(ProposalId about, int version) {
        return database.sql(WORDS + "where proposal_id = ? and version = ?")
                .param(about.value())
                .param(version)
                .query(SaidSoFar::words)
                .single();
    }

    private static ProposalWords words(ResultSet row, int number) throws SQLException {
        return new ProposalWords(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), instant(row, 5));
    }

    /** In their order: so many that answer none, each with all its answers. */
    Slice<SaidComment> comments(ProposalId about, int threads) {
        var all = database.sql("""
                        with recursive said as (
                            (select c.comment_id, c.legal_name, c.on_version, c.replies_to, c.text, c.said_at
                               from decisions.proposal_comment c where c.proposal_id = :proposal and c.replies_to is null
                              order by c.said_at, c.comment_id limit :most)
                            union all
                            select c.comment_id, c.legal_name, c.on_version, c.replies_to, c.text, c.said_at
                              from said s join decisions.proposal_comment c
                                on c.proposal_id = :proposal and c.replies_to = s.comment_id)
                        select comment_id, legal_name, on_version, replies_to, text, said_at from said order by said_at, comment_id
                        """)
                .param("proposal", about.value())
                .param("most", threads)
                .query((row, _) -> new SaidComment(
                        new CommentId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getInt(3),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(CommentId::new),
                        row.getString(5),
                        instant(row, 6)))
                .list();
        boolean more = database.sql("""
                        select count(*) > ? from decisions.proposal_comment where proposal_id = ? and replies_to is null
                        """)
                .param(threads)
                .param(about.value())
                .query(Boolean.class)
                .single();
        return new SliceImpl<>(all, Pageable.unpaged(), more);
    }

    /** So many in their order, each with its answer. */
    Slice<AmendmentDetail> amendments(ProposalId about, int most) {
        return first(
                most,
                database.sql(AMENDMENTS + "where a.proposal_id = ? order by a.said_at, a.amendment_id limit ?")
                        .param(about.value())
                        .param(most + 1)
                        .query((row, _) -> amendment(row))
                        .list());
    }

    /** One of them with its answer. */
    Optional<AmendmentDetail> amendment(ProposalId about, AmendmentId amendment) {
        return database.sql(AMENDMENTS + "where a.proposal_id = ? and a.amendment_id = ?")
                .param(about.value())
                .param(amendment.value())
                .query((row, _) -> amendment(row))
                .optional();
    }

    /** How many amendments wait for an answer. */
    int waiting(ProposalId about) {
        return database.sql("""
                        select count(*) from decisions.amendment a
                         where a.proposal_id = ? and not exists (select 1 from decisions.amendment_answer w
                                                                  where w.space_id = a.space_id and w.amendment_id = a.amendment_id)
                        """).param(about.value()).query(Integer.class).single();
    }

    private static <T> Slice<T> first(int most, List<T> found) {
        boolean more = found.size() > most;
        return new SliceImpl<>(more ? found.subList(0, most) : found, Pageable.unpaged(), more);
    }

    private static AmendmentDetail amendment(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new AmendmentDetail(
                new AmendmentId(row.getObject("amendment_id", UUID.class)),
                row.getString("legal_name"),
                row.getInt("on_version"),
                row.getString("title"),
                row.getString("text"),
                row.getString("because"),
                instant(row, 7),
                answer == null
                        ? Optional.empty()
                        : Optional.of(new AmendmentDetail.Answered(
                                answer.equals("ACCEPTED"),
                                row.getString("answered"),
                                Optional.ofNullable(row.getObject("version", Integer.class)),
                                instant(row, 11))));
    }

    /** The members that stand behind it now, by name. */
    Slice<Supporter> supporters(ProposalId about, Pageable page) {
        var found = database.sql(SUPPORTERS + "order by x.legal_name, x.member_id offset ? limit ?")
                .param(about.value())
                .param(page.getOffset())
                .param(page.getPageSize() + 1)
                .query((row, _) -> new Supporter(
                        row.getString(1), Support.valueOf(row.getString(2)), row.getInt(3), instant(row, 4)))
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /** How many they are. */
    int supporting(ProposalId about) {
        return database.sql("select count(*) from (" + SUPPORTERS + ") as supporters")
                .param(about.value())
                .query(Integer.class)
                .single();
    }

    /** What each of these members said last; those that said nothing are not there. */
    Map<MemberId, Support> support(ProposalId about, List<MemberId> members) {
        var last = new HashMap<MemberId, Support>();
        database.sql("""
                        select distinct on (s.member_id) s.member_id, s.kind from decisions.support s
                        where s.proposal_id = ? and s.member_id = any (?) order by s.member_id, s.line desc
                        """)
                .param(about.value())
                .param(members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        last.put(new MemberId(row.getObject(1, UUID.class)), Support.valueOf(row.getString(2))))
                .list();
        return last;
    }

    Requests requests(ProposalId about) {
        return database.sql("select requesting, of_all, needed, reached_at from decisions.requests(?)")
                .param(about.value())
                .query((row, _) -> new Requests(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    /** Why it was taken back; empty if it was not. */
    Optional<String> withdrawn(ProposalId about) {
        return database.sql("select because from decisions.proposal_step where proposal_id = ? and step = 'WITHDRAWN'")
                .param(about.value())
                .query(String.class)
                .optional();
    }

    /** What was done about it, in its order. */
    List<AccountLine> accounts(ProposalId about) {
        return database.sql(
                        "select text, said_at from decisions.account where proposal_id = ? order by said_at, account_id")
                .param(about.value())
                .query((row, _) -> new AccountLine(row.getString(1), instant(row, 2)))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
