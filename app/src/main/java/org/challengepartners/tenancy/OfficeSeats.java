package org.challengepartners.tenancy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works in the office is decided by two of it: one proposes a person, another confirms her, and the database refuses one
 * person's word. While the office is one person, the second word is the operator's.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class OfficeSeats {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    OfficeSeats(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /**
     * A person who is proposed and waits for the second word.
     *
     * @param mine whether the reader herself proposed her, so that somebody else must confirm
     */
    public record Proposed(PersonId person, PersonId by, Instant at, String reason, boolean mine) {}

    /**
     * Says the first word. Proposing again replaces the earlier proposal.
     *
     * @throws org.springframework.dao.DataAccessException if somebody proposes herself
     */
    @AsksSecondFactor
    public void propose(PersonId person, String reason) {
        database.sql("select tenancy.propose_office(?, ?)")
                .param(person.value())
                .param(reason)
                .query()
                .singleRow();
        events.publishEvent(new OfficePersonProposed(SpaceId.COMPANY, person));
    }

    /**
     * Says the second word, which gives her the key.
     *
     * @return whether she works in the office now; no if nobody but the reader has proposed her
     * @throws org.springframework.dao.DataAccessException if somebody confirms herself
     */
    @AsksSecondFactor
    public boolean confirm(PersonId person) {
        boolean seated = database.sql("select tenancy.confirm_office(?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
        if (seated) {
            events.publishEvent(new KeyGiven(SpaceId.COMPANY, person, KeyRole.OFFICE));
        }
        return seated;
    }

    /** Who waits for the second word, the longest first. */
    @Transactional(readOnly = true)
    public List<Proposed> waiting() {
        return database.sql("""
                        select person, proposed_by, proposed_at, reason, proposed_by = tenancy.me() as mine
                        from tenancy.office_proposal where space_id = ? order by proposed_at
                        """)
                .param(SpaceId.COMPANY.value())
                .query((row, _) -> new Proposed(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PersonId(row.getObject("proposed_by", UUID.class)),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getBoolean("mine")))
                .list();
    }
}
