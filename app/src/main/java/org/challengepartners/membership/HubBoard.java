package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubDetail.SchoolPlace;
import org.challengepartners.membership.HubDetail.Term;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hubs of the partnership, as the office looks them up. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class HubBoard {

    private static final String LINE = """
            select h.hub_id, h.name, h.kind, h.state, h.lead_school_name, h.schools from membership.hub h
            """;

    private final JdbcClient database;

    HubBoard(JdbcClient database) {
        this.database = database;
    }

    /** The hubs whose name holds these letters, in any case, by name; all for no letters. */
    public Slice<HubLine> search(String letters, Pageable page) {
        return Slices.of(
                page,
                database.sql(LINE + " where lower(h.name) like ? order by h.name, h.hub_id limit ? offset ?")
                        .params(Letters.anywhere(letters), page.getPageSize() + 1, page.getOffset())
                        .query(HubBoard::line)
                        .list());
    }

    /** A hub with its people and its schools, those of the past too; empty if there is none of that id. */
    public Optional<HubDetail> find(HubId hub) {
        return database.sql(LINE + " where h.hub_id = ?")
                .param(hub.value())
                .query(HubBoard::line)
                .optional()
                .map(line -> new HubDetail(line, leads(hub), places(hub)));
    }

    private List<Term> leads(HubId hub) {
        return database.sql("""
                        select a.person_name, a.role, a.from_day, a.until_day from membership.appointment a
                          join membership.hub h on h.space_id = a.space_id
                         where h.hub_id = ? order by a.until_day desc nulls first, a.person_name
                        """)
                .param(hub.value())
                .query((row, _) -> new Term(
                        row.getString("person_name"),
                        KeyRole.valueOf(row.getString("role")),
                        row.getObject("from_day", LocalDate.class),
                        until(row)))
                .list();
    }

    private List<SchoolPlace> places(HubId hub) {
        return database.sql("""
                        select p.school_id, p.school_name, p.from_day, p.until_day, p.reason from membership.hub_school p
                          join membership.hub h on h.space_id = p.space_id and h.hub_id = p.hub_id
                         where h.hub_id = ? order by p.until_day desc nulls first, p.school_name, p.from_day
                        """)
                .param(hub.value())
                .query((row, _) -> new SchoolPlace(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getObject("from_day", LocalDate.class),
                        until(row),
                        row.getString("reason")))
                .list();
    }

    private static HubLine line(ResultSet row, int number) throws SQLException {
        return new HubLine(
                new HubId(row.getObject("hub_id", UUID.class)),
                row.getString("name"),
                HubKind.valueOf(row.getString("kind")),
                HubState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("lead_school_name")),
                row.getInt("schools"));
    }

    private static Optional<LocalDate> until(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("until_day", LocalDate.class));
    }
}
