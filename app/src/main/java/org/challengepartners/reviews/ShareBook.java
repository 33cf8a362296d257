package org.challengepartners.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the sharing register, and on which days readers opened a report. They lie in the report's space. */
@Component
class ShareBook {

    private final JdbcClient database;

    ShareBook(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<ShareLine> lines(Report report) {
        var opened = new HashMap<PersonId, List<LocalDate>>();
        database.sql(
                        "select person, day from reviews.report_view where space_id = ? and report_id = ? order by day desc")
                .params(report.space().value(), report.getId().value())
                .query((row, _) -> opened.computeIfAbsent(
                                new PersonId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                        .add(row.getObject(2, LocalDate.class)))
                .list();
        return database.sql("""
                        select person, person_name, why, given_at, until_at, given_by_name, revoked_at, revoked_by_name
                          from reviews.report_share where space_id = ? and report_id = ? order by given_at desc, share_id desc
                        """)
                .params(report.space().value(), report.getId().value())
                .query((row, _) -> {
                    var person = new PersonId(row.getObject("person", UUID.class));
                    return new ShareLine(
                            person,
                            row.getString("person_name"),
                            row.getString("why"),
                            row.getObject("given_at", OffsetDateTime.class).toInstant(),
                            row.getObject("until_at", OffsetDateTime.class).toInstant(),
                            row.getString("given_by_name"),
                            instant(row.getObject("revoked_at", OffsetDateTime.class)),
                            Optional.ofNullable(row.getString("revoked_by_name")),
                            opened.getOrDefault(person, List.of()));
                })
                .list();
    }

    boolean has(CommandId command) {
        return database.sql("select 1 from reviews.report_share where command_id = ?")
                .param(command.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(
            CommandId command,
            Report report,
            PersonId person,
            String name,
            String why,
            Instant until,
            String by,
            Instant now) {
        database.sql("""
                        insert into reviews.report_share (space_id, share_id, command_id, report_id, person, person_name, why, until_at,
                                                          given_by_name, given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.space().value(),
                        Ids.next(),
                        command.value(),
                        report.getId().value(),
                        person.value(),
                        name,
                        why,
                        until.atOffset(ZoneOffset.UTC),
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Report report, PersonId person, String by, Instant now) {
        database.sql("""
                        update reviews.report_share set revoked_at = ?, revoked_by_name = ?
                         where space_id = ? and report_id = ? and person = ? and revoked_at is null and until_at > now()
                        """)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        by,
                        report.space().value(),
                        report.getId().value(),
                        person.value())
                .update();
    }

    /** The reader opened it today; once a day is written down. */
    void opened(Report report, PersonId person, String name, LocalDate day) {
        database.sql("""
                        insert into reviews.report_view (space_id, report_id, person, person_name, day) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(report.space().value(), report.getId().value(), person.value(), name, day)
                .update();
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
