package org.challengepartners.decisions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what members say about proposals. Rows are only ever added; the database checks by itself who may add which, and when. */
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

    List<Told> told() {
        return database.sql("select person_id, member_id from decisions.told_of_proposals()")
                .query((row, _) -> new Told(
                        new PersonId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(MemberId::new)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
