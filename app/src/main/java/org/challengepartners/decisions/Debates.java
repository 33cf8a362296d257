package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members say about proposals. Rows are only ever added; the database checks by itself who may add which, and when. */
@Repository
class Debates {

    private final JdbcClient database;

    Debates(JdbcClient database) {
        this.database = database;
    }

    /** Whom to tell: somebody who votes for a member, or without a member the office. */
    record Told(PersonId person, Optional<MemberId> member) {}

    /** Who says something, and when. */
    record By(PersonId person, Instant at) {}

    /** Whether that command has added something already. */
    boolean knows(CommandId command) {
        return database.sql("""
                        select exists (select 1 from decisions.proposal_comment where space_id = :space and command = :command)
                            or exists (select 1 from decisions.amendment where space_id = :space and command = :command)
                            or exists (select 1 from decisions.support where space_id = :space and command = :command)
                        """)
                .param("space", SpaceId.COMPANY.value())
                .param("command", command.value())
                .query(Boolean.class)
                .single();
    }

    void addComment(
            CommandId command,
            ProposalId about,
            MemberId member,
            int onVersion,
            Optional<CommentId> repliesTo,
            String text,
            By by) {
        database.sql("""
                        insert into decisions.proposal_comment (space_id, comment_id, proposal_id, on_version, replies_to, member_id,
                            text, said_by, said_at, command) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(CommentId.next().value())
                .param(about.value())
                .param(onVersion)
                .param(repliesTo.map(CommentId::value).orElse(null))
                .param(member.value())
                .param(text)
                .param(by.person().value())
                .param(at(by.at()))
                .param(command.value())
                .update();
    }

    void addAmendment(
            CommandId command,
            ProposalId about,
            MemberId member,
            int onVersion,
            ProposalDraft words,
            String because,
            By by) {
        database.sql("""
                        insert into decisions.amendment (space_id, amendment_id, proposal_id, on_version, member_id, title, text,
                            because, said_by, said_at, command) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        AmendmentId.next().value(),
                        about.value(),
                        onVersion,
                        member.value(),
                        words.title(),
                        words.text(),
                        because,
                        by.person().value(),
                        at(by.at()),
                        command.value())
                .update();
    }

    /** @param version that came of an accepted one; null for a declined one */
    void addAnswer(ProposalId about, AmendmentId amendment, String because, @Nullable Integer version, By by) {
        database.sql("""
                        insert into decisions.amendment_answer (space_id, proposal_id, amendment_id, answer, because, version, said_by,
                            said_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(about.value())
                .param(amendment.value())
                .param(version == null ? "DECLINED" : "ACCEPTED")
                .param(because)
                .param(version)
                .param(by.person().value())
                .param(at(by.at()))
                .update();
    }

    void addWords(ProposalId about, int version, ProposalDraft words, String because, By by) {
        database.sql("""
                        insert into decisions.proposal_text (space_id, proposal_id, version, title, text, because, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        about.value(),
                        version,
                        words.title(),
                        words.text(),
                        because,
                        by.person().value(),
                        at(by.at()))
                .update();
    }

    void addSupport(CommandId command, ProposalId about, MemberId member, int onVersion, Support support, By by) {
        database.sql("""
                        insert into decisions.support (space_id, proposal_id, member_id, line, kind, on_version, said_by, said_at, command)
                        values (:space, :proposal, :member,
                                (select coalesce(max(s.line), 0) + 1 from decisions.support s
                                  where s.space_id = :space and s.proposal_id = :proposal and s.member_id = :member),
                                :kind, :version, :by, :at, :command)
                        """)
                .param("space", SpaceId.COMPANY.value())
                .param("proposal", about.value())
                .param("member", member.value())
                .param("kind", support.name())
                .param("version", onVersion)
                .param("by", by.person().value())
                .param("at", at(by.at()))
                .param("command", command.value())
                .update();
    }

    void addStep(ProposalId about, ProposalState step, String because, By by) {
        database.sql("""
                        insert into decisions.proposal_step (space_id, proposal_id, step, because, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        about.value(),
                        step.name(),
                        because,
                        by.person().value(),
                        at(by.at()))
                .update();
    }

    /** Unless that command has added it already. */
    void addAccount(CommandId command, ProposalId about, String text, By by) {
        database.sql("""
                        insert into decisions.account (space_id, account_id, proposal_id, text, said_by, said_at, command)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (space_id, command) do nothing
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        command.value(),
                        about.value(),
                        text,
                        by.person().value(),
                        at(by.at()),
                        command.value())
                .update();
    }

    /** The latest first. */
    List<ProposalWords> versions(ProposalId about) {
        return database.sql("""
                        select version, title, text, because, said_at from decisions.proposal_text
                        where proposal_id = ? order by version desc
                        """)
                .param(about.value())
                .query((row, _) -> new ProposalWords(
                        row.getInt(1), row.getString(2), row.getString(3), row.getString(4), instant(row, 5)))
                .list();
    }

    /** In their order. */
    List<SaidComment> comments(ProposalId about) {
        return database.sql("""
                        select comment_id, legal_name, on_version, replies_to, text, said_at from decisions.proposal_comment
                        where proposal_id = ? order by said_at, comment_id
                        """)
                .param(about.value())
                .query((row, _) -> new SaidComment(
                        new CommentId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getInt(3),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(CommentId::new),
                        row.getString(5),
                        instant(row, 6)))
                .list();
    }

    /** In their order, each with its answer. */
    List<AmendmentDetail> amendments(ProposalId about) {
        return database.sql("""
                        select a.amendment_id, a.legal_name, a.on_version, a.title, a.text, a.because, a.said_at,
                               w.answer, w.because as answered, w.version, w.said_at as answered_at
                        from decisions.amendment a
                        left join decisions.amendment_answer w on w.space_id = a.space_id and w.amendment_id = a.amendment_id
                        where a.proposal_id = ? order by a.said_at, a.amendment_id
                        """)
                .param(about.value())
                .query((row, _) -> amendment(row))
                .list();
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
    List<Supporter> supporters(ProposalId about) {
        return database.sql("""
                        select x.legal_name, x.kind, x.on_version, x.said_at
                        from (select distinct on (s.member_id) s.* from decisions.support s
                               where s.proposal_id = ? order by s.member_id, s.line desc) x
                        where x.kind <> 'NONE' order by x.legal_name, x.member_id
                        """)
                .param(about.value())
                .query((row, _) -> new Supporter(
                        row.getString(1), Support.valueOf(row.getString(2)), row.getInt(3), instant(row, 4)))
                .list();
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

    List<Told> told() {
        return database.sql("select person_id, member_id from decisions.told_of_proposals()")
                .query((row, _) -> new Told(
                        new PersonId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(MemberId::new)))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
