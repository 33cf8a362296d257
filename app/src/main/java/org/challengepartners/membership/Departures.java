package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departures that the reader's keys, or the office's hat, open. */
@Component
class Departures {

    private final JdbcClient database;

    Departures(JdbcClient database) {
        this.database = database;
    }

    /** The one that is announced or after which the school has not come back; else empty. */
    Optional<Departure> running(SchoolId school) {
        return database.sql("select * from membership.departure where school_id = ? and state in ('ANNOUNCED', 'LEFT')")
                .param(school.value())
                .query(Departures::departure)
                .optional();
    }

    boolean hasLeft(SchoolId school) {
        return running(school)
                .filter(found -> found.state() == DepartureState.LEFT)
                .isPresent();
    }

    Optional<Departure> by(CommandId command) {
        return database.sql("select * from membership.departure where command_id = ?")
                .param(command.value())
                .query(Departures::departure)
                .optional();
    }

    /** All of one school, the latest first; few. */
    List<Departure> of(SchoolId school) {
        return database.sql("select * from membership.departure where school_id = ? order by announced_at desc")
                .param(school.value())
                .query(Departures::departure)
                .list();
    }

    /** Of all schools, the latest last day first. */
    List<Departure> all(long offset, int limit) {
        return database.sql("""
                        select * from membership.departure order by last_day desc, school_name, departure_id
                        limit ? offset ?
                        """)
                .params(limit, offset)
                .query(Departures::departure)
                .list();
    }

    Departure announce(CommandId command, School school, LocalDate lastDay, String reason, PersonId by, Instant now) {
        var departure = new Departure(
                DepartureId.next(),
                school.space(),
                school.id(),
                school.name(),
                lastDay,
                reason,
                DepartureState.ANNOUNCED,
                "");
        database.sql("""
                        insert into membership.departure (space_id, departure_id, version, command_id, school_id, school_name,
                                                          last_day, reason, state, announced_by, announced_at)
                        values (?, ?, 0, ?, ?, ?, ?, ?, 'ANNOUNCED', ?, ?)
                        """)
                .params(
                        school.space().value(),
                        departure.id().value(),
                        command.value(),
                        school.id().value(),
                        school.name(),
                        lastDay,
                        reason,
                        by.value(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return departure;
    }

    /** It is over: called off, or the school came back. */
    Departure end(Departure departure, DepartureState state, String because) {
        database.sql("""
                        update membership.departure set state = ?, ended_because = ?, version = version + 1
                        where departure_id = ? and state = ?
                        """)
                .params(
                        state.name(),
                        because,
                        departure.id().value(),
                        departure.state().name())
                .update();
        return of(departure.school()).stream()
                .filter(found -> found.id().equals(departure.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        return new Departure(
                new DepartureId(row.getObject("departure_id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("school_name"),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                DepartureState.valueOf(row.getString("state")),
                row.getString("ended_because"));
    }
}
