package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the member that covered a school voted, in votes that have closed, and to which written resolutions it agreed. */
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
            Optional<String> answer,
            Optional<Instant> castAt) {}

    /** An agreement to a written resolution, without ids; no instant where the member did not agree, or nothing passed. */
    private record ArchivedAgreement(
            String title,
            ResolutionKind kind,
            Instant circulatedAt,
            Instant lapsesAt,
            Optional<Instant> passedAt,
            String member,
            Optional<Instant> agreedAt) {}

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        var votes = database.sql("select * from decisions.votes_of_school(?)")
                .param(school.value())
                .query(DecisionsTenantPart::vote)
                .list();
        var agreements = database.sql("select * from decisions.agreements_of_school(?)")
                .param(school.value())
                .query(DecisionsTenantPart::agreement)
                .list();
        return Stream.of(
                new TenantFile("decisions/votes.json", votes), new TenantFile("decisions/agreements.json", agreements));
    }

    private static ArchivedAgreement agreement(ResultSet row, int number) throws SQLException {
        return new ArchivedAgreement(
                row.getString("title"),
                ResolutionKind.valueOf(row.getString("kind")),
                row.getObject("circulated_at", OffsetDateTime.class).toInstant(),
                row.getObject("lapses_at", OffsetDateTime.class).toInstant(),
                instant(row, "passed_at"),
                row.getString("legal_name"),
                instant(row, "agreed_at"));
    }

    /** The options by name with their points, or the words of a comment; empty where the choice says all. */
    private static Optional<String> answer(ResultSet row) throws SQLException {
        var points = row.getString("points");
        if (points == null || points.isEmpty()) {
            return Optional.ofNullable(row.getString("comment")).filter(comment -> !comment.isEmpty());
        }
        var options = row.getString("options").lines().toList();
        return Optional.of(Answer.read(Choice.CHOSEN, points, "").points().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(given -> options.get(given.getKey() - 1) + "=" + given.getValue())
                .collect(Collectors.joining("; ")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static ArchivedVote vote(ResultSet row, int number) throws SQLException {
        return new ArchivedVote(
                row.getString("title"),
                row.getString("question"),
                Vehicle.valueOf(row.getString("vehicle")),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("legal_name"),
                Optional.ofNullable(row.getString("choice")).map(Choice::valueOf),
                answer(row),
                instant(row, "cast_at"));
    }
}
