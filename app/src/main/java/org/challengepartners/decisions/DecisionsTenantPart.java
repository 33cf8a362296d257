package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the member that covered a school voted, in votes that have closed. */
@Component
class DecisionsTenantPart implements TenantPart {

    private final JdbcClient database;

    DecisionsTenantPart(JdbcClient database) {
        this.database = database;
    }

    /** A vote by name, without ids; no choice where the member did not vote. */
    private record ArchivedVote(
            String title,
            String question,
            Vehicle vehicle,
            Instant closedAt,
            String member,
            Optional<Choice> choice,
            Optional<Instant> castAt) {}

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        var votes = database.sql("select * from decisions.votes_of_school(?)")
                .param(school.value())
                .query(DecisionsTenantPart::vote)
                .list();
        return Stream.of(new TenantFile("decisions/votes.json", votes));
    }

    private static ArchivedVote vote(ResultSet row, int number) throws SQLException {
        return new ArchivedVote(
                row.getString("title"),
                row.getString("question"),
                Vehicle.valueOf(row.getString("vehicle")),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("legal_name"),
                Optional.ofNullable(row.getString("choice")).map(Choice::valueOf),
                Optional.ofNullable(row.getObject("cast_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
