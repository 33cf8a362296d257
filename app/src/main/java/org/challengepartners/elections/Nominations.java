package org.challengepartners.elections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is nominated. The database refuses what is too late, or said by somebody else than the candidate. */
@Repository
class Nominations {

    private static final String COLUMNS = """
            select nomination_id, candidate, name, nominator, statement, consented_at is not null as consented, withdrawn_because, version
            from elections.nomination
            """;

    private final JdbcClient database;

    Nominations(JdbcClient database) {
        this.database = database;
    }

    /** Few: everybody, by name. */
    List<CandidateLine> of(ElectionId election) {
        return database.sql(COLUMNS + "where election_id = ? order by name, nomination_id")
                .param(election.value())
                .query(Nominations::line)
                .list();
    }

    Optional<CandidateLine> of(ElectionId election, PersonId candidate) {
        return database.sql(COLUMNS + "where election_id = ? and candidate = ?")
                .param(election.value())
                .param(candidate.value())
                .query(Nominations::line)
                .optional();
    }

    /** Which nomination a command has made. */
    Optional<String> madeBy(CommandId command) {
        return database.sql("select name from elections.nomination where command = ?")
                .param(command.value())
                .query(String.class)
                .optional();
    }

    /** Stores it, unless the candidate is nominated by then. */
    boolean add(
            CommandId command,
            ElectionId election,
            PersonId candidate,
            String name,
            MemberSummary member,
            PersonId by,
            Instant now) {
        return database.sql("""
                        insert into elections.nomination (space_id, nomination_id, election_id, candidate, name, member_id, nominator,
                            nominated_by, nominated_at, command)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(NominationId.next().value())
                        .param(election.value())
                        .param(candidate.value())
                        .param(name)
                        .param(member.id().value())
                        .param(member.legalName())
                        .param(by.value())
                        .param(ElectionRows.at(now))
                        .param(command.value())
                        .update()
                == 1;
    }

    /** Keeps her statement and that she consents. */
    boolean stand(CandidateLine seen, String statement, Instant now) {
        return database.sql("""
                        update elections.nomination set statement = ?, consented_at = ?, version = version + 1
                        where nomination_id = ? and version = ?
                        """)
                        .param(statement)
                        .param(ElectionRows.at(now))
                        .param(seen.id().value())
                        .param(seen.version())
                        .update()
                == 1;
    }

    boolean withdraw(CandidateLine seen, String because, Instant now) {
        return database.sql("""
                        update elections.nomination set withdrawn_at = ?, withdrawn_because = ?, version = version + 1
                        where nomination_id = ? and version = ? and withdrawn_at is null
                        """)
                        .param(ElectionRows.at(now))
                        .param(because)
                        .param(seen.id().value())
                        .param(seen.version())
                        .update()
                == 1;
    }

    private static CandidateLine line(ResultSet row, int number) throws SQLException {
        return new CandidateLine(
                new NominationId(row.getObject("nomination_id", UUID.class)),
                new PersonId(row.getObject("candidate", UUID.class)),
                row.getString("name"),
                row.getString("nominator"),
                row.getString("statement"),
                row.getBoolean("consented"),
                row.getString("withdrawn_because"),
                row.getInt("version"));
    }
}
