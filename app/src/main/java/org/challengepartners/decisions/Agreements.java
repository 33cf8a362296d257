package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements to written resolutions, in the order in which they were received. Plain SQL, like votes. */
@Repository
class Agreements {

    private final JdbcClient database;

    Agreements(JdbcClient database) {
        this.database = database;
    }

    /** An agreement of a member that the signed-in person represents, and the command that gave it. */
    record Own(CommandId command, int place, Instant receivedAt) {}

    /** Whom to tell of a result. */
    record Told(MemberSummary member, PersonId person) {}

    /** Whether the resolution still takes agreements; from then on nobody else's can come between. */
    boolean inTurn(ContestId contest) {
        return database.sql("select decisions.in_turn(?)")
                .param(contest.value())
                .query(Boolean.class)
                .single();
    }

    /** Stores it, unless the member has agreed by then: place, votes, instant and hash are the database's own. */
    boolean add(ContestId contest, MemberId member, CommandId command, PersonId by) {
        return database.sql("""
                        insert into decisions.agreement (space_id, contest_id, member_id, command, agreed_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(contest.value())
                        .param(member.value())
                        .param(command.value())
                        .param(by.value())
                        .update()
                == 1;
    }

    /** Everybody's, in their order; nobody's for a stranger. */
    List<Agreement> of(ContestId contest) {
        return database.sql("select member_id, rights, place, received_at, hash from decisions.agreements(?)")
                .param(contest.value())
                .query((row, _) -> new Agreement(
                        new MemberId(row.getObject(1, UUID.class)),
                        row.getInt(2),
                        row.getInt(3),
                        instant(row, 4),
                        row.getString(5)))
                .list();
    }

    Optional<Own> mine(ContestId contest, MemberId member) {
        return database.sql("select command, place, received_at from decisions.my_agreement(?, ?)")
                .param(contest.value())
                .param(member.value())
                .query((row, _) -> new Own(new CommandId(row.getObject(1, UUID.class)), row.getInt(2), instant(row, 3)))
                .optional();
    }

    /** When each of these proposals passed as a resolution; those that have not are not there. */
    Map<ProposalId, Instant> passed(Collection<ProposalId> proposals) {
        var passed = new HashMap<ProposalId, Instant>();
        database.sql("""
                        select c.proposal_id, decisions.passed_at(c.contest_id) from decisions.contest c
                        where c.proposal_id = any (?) and c.vehicle = 'WRITTEN_RESOLUTION'
                          and decisions.passed_at(c.contest_id) is not null
                        """)
                .param(proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, _) -> passed.put(new ProposalId(row.getObject(1, UUID.class)), instant(row, 2)))
                .list();
        return passed;
    }

    /** Who votes for each member on the roll of a resolution that has passed. */
    List<Told> toldOf(ContestId contest) {
        return database.sql("select member_id, legal_name, person_id from decisions.told_of(?)")
                .param(contest.value())
                .query((row, _) -> new Told(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        new PersonId(row.getObject(3, UUID.class))))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
