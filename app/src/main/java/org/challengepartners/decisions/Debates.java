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

    /** Those who are told: who vote for one member, for any, the office, or all of these. */
    enum Whom {
        MEMBER,
        MEMBERS,
        OFFICE,
        EVERYBODY
    }

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

    /** False, and nothing is added, if the member has said the same of the same words last. */
    boolean addSupport(CommandId command, ProposalId about, MemberId member, int onVersion, Support support, By by) {
        return database.sql("""
                        with last as (select s.line, s.kind, s.on_version from decisions.support s
                                       where s.space_id = :space and s.proposal_id = :proposal and s.member_id = :member
                                       order by s.line desc limit 1)
                        insert into decisions.support (space_id, proposal_id, member_id, line, kind, on_version, said_by, said_at, command)
                        select :space, :proposal, :member, coalesce((select line from last), 0) + 1, :kind, :version, :by, :at, :command
                         where :kind <> coalesce((select kind from last), 'NONE')
                            or :kind <> 'NONE' and :version <> (select on_version from last)
                        """)
                        .param("space", SpaceId.COMPANY.value())
                        .param("proposal", about.value())
                        .param("member", member.value())
                        .param("kind", support.name())
                        .param("version", onVersion)
                        .param("by", by.person().value())
                        .param("at", at(by.at()))
                        .param("command", command.value())
                        .update()
                == 1;
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

    /** Waits until nobody else says how it stands behind the proposal, and lets nobody do it before this transaction ends. */
    void hold(ProposalId about) {
        database.sql("select decisions.hold_proposal(?)")
                .param(about.value())
                .query()
                .singleRow();
    }

    /** @param member of whom, for {@link Whom#MEMBER} */
    List<Told> told(Whom whom, Optional<MemberId> member) {
        return database.sql("select person_id, member_id from decisions.told_of_proposals(?, ?)")
                .param(whom.name())
                .param(member.map(MemberId::value).orElse(null))
                .query((row, _) -> new Told(
                        new PersonId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(MemberId::new)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
