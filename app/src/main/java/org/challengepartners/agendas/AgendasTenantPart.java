package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a school answered to the agendas of its hubs, with the very text that it answered, and what it did at their activities. */
@Component
class AgendasTenantPart implements TenantPart {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    AgendasTenantPart(JdbcClient database) {
        this.database = database;
    }

    /** An answer in words, without ids; answers to one version have turns, of which the last counts. */
    private record ArchivedAnswer(
            String hub,
            String schoolYear,
            String version,
            int turn,
            Answer answer,
            String reason,
            String wouldChange,
            String givenBy,
            Instant givenAt,
            Optional<Instant> adoptedAt,
            String textHash,
            JsonNode text) {}

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        var answers = database.sql("select * from agendas.answers_of(?)")
                .param(school.value())
                .query(AgendasTenantPart::answer)
                .list();
        var activities = database.sql("select hub_name, activity from agendas.activities_of(?)")
                .param(school.value())
                .query((row, _) ->
                        Map.of("hub", row.getString("hub_name"), "activity", JSON.readTree(row.getString("activity"))))
                .list();
        var figures = database.sql("select * from agendas.values_of(?)")
                .param(school.value())
                .query(AgendasTenantPart::figure)
                .list();
        var said = database.sql("select * from agendas.consultation_of(?)")
                .param(school.value())
                .query(AgendasTenantPart::said)
                .list();
        var years = database.sql("select part from agendas.year_of(?)")
                .param(school.value())
                .query((row, _) -> JSON.readTree(row.getString("part")))
                .list();
        return Stream.of(
                new TenantFile("agendas/consultations.json", said),
                new TenantFile("agendas/meetings-and-years.json", years),
                new TenantFile("agendas/own-figures.json", figures),
                new TenantFile("agendas/answers.json", answers),
                new TenantFile("agendas/activities.json", activities));
    }

    /** What a school said about a passage, or proposed, on one version; the latter with what was answered. */
    private record ArchivedSaying(
            String hub,
            String schoolYear,
            String version,
            String kind,
            String quoted,
            String words,
            Optional<JsonNode> proposed,
            Optional<String> answer,
            String answerReason,
            String by,
            Instant at) {}

    private static ArchivedSaying said(ResultSet row, int number) throws SQLException {
        return new ArchivedSaying(
                row.getString("hub_name"),
                new SchoolYear(row.getInt("starts_in")).toString(),
                ConsultedVersion.number(row.getInt("draft_no")),
                row.getString("kind"),
                row.getString("quoted"),
                row.getString("words"),
                Optional.ofNullable(row.getString("proposed")).map(JSON::readTree),
                Optional.ofNullable(row.getString("answer")),
                row.getString("answer_reason"),
                row.getString("said_by_name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    /** A figure that the school told the leads of its hub alone. */
    private record ArchivedFigure(
            String hub,
            String schoolYear,
            JsonNode target,
            BigDecimal value,
            LocalDate day,
            String source,
            String comment,
            String givenBy,
            Instant givenAt) {}

    private static ArchivedFigure figure(ResultSet row, int number) throws SQLException {
        return new ArchivedFigure(
                row.getString("hub_name"),
                new SchoolYear(row.getInt("starts_in")).toString(),
                JSON.readTree(row.getString("words")),
                row.getBigDecimal("value"),
                row.getObject("day", LocalDate.class),
                row.getString("source"),
                row.getString("wording"),
                row.getString("given_by_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    private static ArchivedAnswer answer(ResultSet row, int number) throws SQLException {
        return new ArchivedAnswer(
                row.getString("hub_name"),
                new SchoolYear(row.getInt("starts_in")).toString(),
                new VersionNumber(row.getInt("minor")).toString(),
                row.getInt("turn"),
                Answer.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("would_change"),
                row.getString("given_by_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("adopted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("text_hash"),
                JSON.readTree(row.getString("canonical")));
    }
}
