package org.challengepartners.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office has the chains of all spaces verified and reads what was found. It reads no line: those are the schools'. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class WatchingTrail {

    private static final int SHOWN = 20;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    WatchingTrail(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Asks that every chain be verified; a job begins within seconds. Asking while one waits or runs asks for nothing more. */
    public void ask() {
        int asked =
                database.sql("""
                        insert into audit.verification (space_id, verification_id, asked_at) select ?, ?, now()
                         where not exists (select 1 from audit.verification where finished_at is null)
                        """).params(SpaceId.COMPANY.value(), Ids.next()).update();
        if (asked > 0) {
            events.publishEvent(new VerificationAsked(SpaceId.COMPANY));
        }
    }

    /** The last verifications, of which the latest is first; each night adds one. */
    @Transactional(readOnly = true)
    public List<Verification> latest() {
        return database.sql("""
                        select asked_at, total, verified, erased, finished_at, broken from audit.verification
                         where space_id = ? order by asked_at desc limit ?
                        """)
                .params(SpaceId.COMPANY.value(), SHOWN)
                .query((row, _) -> verification(row))
                .list();
    }

    private static Verification verification(ResultSet row) throws SQLException {
        return new Verification(
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getLong("total"),
                row.getLong("verified"),
                row.getLong("erased"),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of((String[]) row.getArray("broken").getArray()));
    }
}
