package org.challengepartners.agendas;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office agrees that a hub gives up an agenda that was not put to its schools (agenda.md 3, row 19). It reads no draft. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class LettingGo {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Telling telling;

    LettingGo(JdbcClient database, ApplicationEventPublisher events, Telling telling) {
        this.database = database;
        this.events = events;
        this.telling = telling;
    }

    /** Few: what leads ask for and nobody has agreed to yet, the longest wait first. */
    @Transactional(readOnly = true)
    public List<AgendaToGiveUp> waiting() {
        return database.sql("""
                        select agenda_id, what, reason, asked_by_name, asked_at from agendas.giving_up
                         where agreed_at is null order by asked_at limit ?""")
                .param(MOST)
                .query((row, _) -> new AgendaToGiveUp(
                        new AgendaId(row.getObject("agenda_id", UUID.class)),
                        row.getString("what"),
                        row.getString("reason"),
                        row.getString("asked_by_name"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Agrees: the agenda is given up, and its lead is told. Agreeing twice is agreeing once.
     *
     * @return whether there was something to agree to
     */
    public boolean agree(AgendaId id) {
        var agreed = database.sql("select space_id, asked_by, what from agendas.agree_to_give_up(?)")
                .param(id.value())
                .query((row, _) -> {
                    events.publishEvent(new AgendaGivenUp(new SpaceId(row.getObject("space_id", UUID.class)), id));
                    return notice(id, new PersonId(row.getObject("asked_by", UUID.class)), row.getString("what"));
                })
                .list();
        telling.tell(agreed);
        return !agreed.isEmpty();
    }

    private static Notice notice(AgendaId id, PersonId lead, String what) {
        var letter = new Letter(
                "The %s is given up".formatted(what),
                List.of("The office has agreed. You can begin another agenda for the same school year."),
                new Action("See your hub's agendas", AgendaLinks.ALL),
                "the partnership office",
                "you asked for it");
        return Notice.to(lead, AgendaNotices.AGENDAS, letter).about(Subject.of("agenda " + id, "the " + what));
    }
}
