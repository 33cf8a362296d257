package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.establishments.Urn;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the schools whose establishment has closed. Proposals are read out of the register and the schools' numbers each time,
 * so that importing a file twice proposes nothing twice.
 */
@Component
class ClosedEstablishments {

    private static final String CLOSED = """
            select i.school_id, s.name, i.urn, e.closed_on
              from membership.school_establishment i
              join membership.school s on s.space_id = i.space_id and s.school_id = i.school_id
              join establishments.establishment e on e.urn = i.urn
             where i.until_day is null and i.undone_at is null and e.status = 'CLOSED' and (e.closed_on is null or e.closed_on < :today)
            """;

    private final JdbcClient database;
    private final PublicRegister register;

    ClosedEstablishments(JdbcClient database, PublicRegister register) {
        this.database = database;
        this.register = register;
    }

    private record Closed(SchoolId school, String name, Urn urn, Optional<LocalDate> closedOn) {}

    Slice<ConversionProposal> proposals(Pageable page, LocalDate today) {
        var rows = database.sql(CLOSED + " order by s.name, i.school_id limit :limit offset :offset")
                .param("today", today)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query(ClosedEstablishments::closed)
                .list();
        return Slices.of(page, withSuccessors(rows));
    }

    Optional<ConversionProposal> proposal(SchoolId school, LocalDate today) {
        return withSuccessors(database.sql(CLOSED + " and i.school_id = :school")
                        .param("today", today)
                        .param("school", school.value())
                        .query(ClosedEstablishments::closed)
                        .list())
                .stream()
                .findFirst();
    }

    private List<ConversionProposal> withSuccessors(List<Closed> rows) {
        var successors = register.successors(rows.stream().map(Closed::urn).toList());
        return rows.stream()
                .map(row -> new ConversionProposal(
                        row.school(),
                        row.name(),
                        row.urn(),
                        row.closedOn(),
                        successors.getOrDefault(row.urn(), List.of())))
                .toList();
    }

    private static Closed closed(ResultSet row, int number) throws SQLException {
        return new Closed(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("name"),
                new Urn(row.getInt("urn")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
    }
}
