package org.challengepartners.agendas;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub's lead asks to give up an agenda that was not put to the schools; the office agrees (agenda.md 3, row 19). */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class GivingUp {

    private final Agendas agendas;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final JdbcClient database;

    GivingUp(Agendas agendas, AgendaPermissions permissions, Signing signing, JdbcClient database) {
        this.agendas = agendas;
        this.permissions = permissions;
        this.signing = signing;
        this.database = database;
    }

    /** The agenda, if the person may ask to give it up: she leads the hub, and it is a draft or under consultation. */
    @Transactional(readOnly = true)
    public Optional<AgendaLine> find(AgendaId id) {
        return agendas.findById(id).filter(this::mayAsk).map(Agenda::line);
    }

    /**
     * Asks the office to agree. Asking twice is asking once.
     *
     * @throws java.util.NoSuchElementException if the person may not ask for such an agenda
     */
    public ConcludeResult ask(AgendaId id, String reason) {
        var agenda = agendas.hold(id).filter(this::mayAsk).orElseThrow();
        var problems = new ArrayList<Problem>();
        var words =
                new Typed(problems).needed(Field.REASON, reason, Limits.PARAGRAPH, "Enter why the agenda is given up");
        if (!problems.isEmpty()) {
            return new ConcludeResult.Wrong(problems);
        }
        var by = signing.now();
        database.sql("""
                        insert into agendas.giving_up (space_id, agenda_id, what, reason, asked_by, asked_by_name, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        agenda.space().value(),
                        id.value(),
                        "%s agenda %s".formatted(agenda.line().hub(), agenda.year()),
                        words,
                        by.person(),
                        by.name(),
                        by.at().atOffset(ZoneOffset.UTC))
                .update();
        return new ConcludeResult.Done(false);
    }

    private boolean mayAsk(Agenda agenda) {
        return permissions.mayPut(agenda.space())
                && (agenda.state() == AgendaState.DRAFT || agenda.state() == AgendaState.CONSULTATION);
    }
}
