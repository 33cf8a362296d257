package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The votes. A person may add that of a member she represents; nobody else's can be read while voting is open. Plain SQL and
 * not an entity: two votes at once must end in an answer, not in an exception that prints one of them into the log.
 */
@Repository
class Votes {

    private final JdbcClient database;

    Votes(JdbcClient database) {
        this.database = database;
    }

    /** Stores it, unless the member has voted, or revised its answer, by then: the key of the table lets one version pass. */
    boolean add(Vote vote) {
        return database.sql("""
                        insert into decisions.vote
                            (space_id, contest_id, member_id, version, choice, points, comment, command, cast_by, cast_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(vote.space().value())
                        .param(vote.contest().value())
                        .param(vote.member().value())
                        .param(vote.version())
                        .param(vote.answer().choice().name())
                        .param(vote.answer().written())
                        .param(vote.answer().comment())
                        .param(vote.command().value())
                        .param(vote.castBy().value())
                        .param(OffsetDateTime.ofInstant(vote.castAt(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The vote of a member that the signed-in person represents now. */
    Optional<Vote> mine(ContestId contest, MemberId member) {
        return database.sql("""
                        select space_id, contest_id, member_id, version, choice, points, comment, command, cast_by, cast_at
                        from decisions.my_vote(?, ?)
                        """)
                .param(contest.value())
                .param(member.value())
                .query((row, _) -> vote(row))
                .optional();
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                new SpaceId(row.getObject(1, UUID.class)),
                new ContestId(row.getObject(2, UUID.class)),
                new MemberId(row.getObject(3, UUID.class)),
                row.getInt(4),
                Answer.read(Choice.valueOf(row.getString(5)), row.getString(6), row.getString(7)),
                new CommandId(row.getObject(8, UUID.class)),
                new PersonId(row.getObject(9, UUID.class)),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }
}
